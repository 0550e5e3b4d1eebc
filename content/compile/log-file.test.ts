import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLog } from './log-file.ts';

const GOOD = `{
  "format": 1,
  "acts": [
    { "act": "petition.registered", "on": "2026-08-03", "data": { "receivedOn": "2026-08-03", "book": "reception-logbook" } },
    { "wait": "2026-08-20" },
    { "act": "database.updated", "on": "2026-08-20" }
  ]
}`;

test('a log is read: acts, waiting, and closed unless it says otherwise', () => {
  const { log, faults } = readLog('log.json', GOOD);
  expect(faults).toEqual([]);
  expect(log?.submitted).toBe(true);
  expect(log?.acts).toEqual([
    { act: 'petition.registered', on: '2026-08-03', data: { receivedOn: '2026-08-03', book: 'reception-logbook' } },
    { wait: '2026-08-20' },
    { act: 'database.updated', on: '2026-08-20', data: {} },
  ]);
  expect(readLog('log.json', GOOD.replace('"acts"', '"submitted": false, "acts"')).log?.submitted).toBe(false);
});

test.each([
  ['a comma too few', ['"format": 1,', '"format": 1'], 2, /không phải JSON/],
  ['another format', ['"format": 1', '"format": 2'], 2, /“format” thiếu hoặc viết sai/],
  ['an unknown key', ['"format": 1,', '"format": 1, "score": 100,'], 2, /Không có mục nào tên “score”/],
  ['an unknown act', ['petition.registered', 'petition.register'], 4, /Không có việc nào tên “petition.register”/],
  ['an act of the world', ['petition.registered', 'complaint.withdrawn'], 4, /Không có việc nào tên “complaint.withdrawn”/],
  ['a date the Vietnamese way', ['"on": "2026-08-03"', '"on": "03/08/2026"'], 4, /Dòng thứ 1 .* mục “on”/],
  ['waiting with something else', ['"wait": "2026-08-20"', '"wait": "2026-08-20", "days": 3'], 5, /Dòng thứ 2 .*mục lạ “days”/],
  ['a line that is no act', ['{ "wait": "2026-08-20" }', '"chờ"'], 5, /Dòng thứ 2 .*viết sai dạng/],
] satisfies [string, [string, string], number, RegExp][])('%s is told with its line', (_what, [from, into], line, message) => {
  const { log, faults } = readLog('log.json', GOOD.replace(from, into));
  expect(log).toBeNull();
  expect(faults[0]).toMatchObject({ file: 'log.json', line, message: expect.stringMatching(message), remedy: expect.any(String) });
});

test.each(['', 'chữ', '[]', '12', 'null'])('a text that is no log (%j) is a fault and not an exception', (text) => {
  const { log, faults } = readLog('log.json', text);
  expect(log).toBeNull();
  expect(faults.length).toBeGreaterThan(0);
});

test('the log in content/scenarios/README.md is the lawful log of its scenario', () => {
  const readme = readFileSync('content/scenarios/README.md', 'utf8');
  const lawful = readFileSync('tests/fixtures/logs/so-do-cho-dinh-chinh/lawful.json', 'utf8');
  expect(readme).toContain(lawful.trim());
});
