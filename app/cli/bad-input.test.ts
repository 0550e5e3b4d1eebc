import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from './commands.ts';

/** What the commands say to files that are no scenario and no log. */

const ROOT = resolve(import.meta.dirname, '../..');
const CASE = join(ROOT, 'content/scenarios/dat-vuon-bai-sa/scenario.yaml');
const LAWFUL = join(ROOT, 'tests/fixtures/logs/dat-vuon-bai-sa/lawful.json');
const folder = mkdtempSync(join(tmpdir(), 'saban-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saban(argv: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const outcome = { code: -1, out: '', err: '' };
  outcome.code = await runCommand(argv, {
    root: ROOT,
    cwd: folder,
    env: {},
    readInput: () => Promise.resolve(input),
    answer: (text) => (outcome.out += text),
    say: (text) => (outcome.err += `${text}\n`),
  });
  return outcome;
}

/** Refused: no answer, exit 1, and not a word of the machine's own. */
function expectRefusal({ code, out, err }: Awaited<ReturnType<typeof saban>>, words: string): void {
  expect(err).toContain(words);
  expect([code, out]).toEqual([1, '']);
  expect(err).not.toMatch(/Error|RangeError|undefined|\[object|lỗi không ngờ tới|\bat .*:\d+:\d+/);
}

const lawful = readFileSync(LAWFUL, 'utf8');
const acts = (list: string) => `{"format":1,"acts":[${list}]}`;
const registered = (on: string, data = '{"receivedOn":"2026-08-03","book":"reception-logbook"}') => `{"act":"petition.registered","on":"${on}","data":${data}}`;

test.each([
  { what: 'an empty file', log: '', words: 'log.json:1: không phải JSON đúng' },
  { what: 'YAML in place of JSON', log: 'format: 1\nacts: []\n', words: 'không phải JSON đúng' },
  { what: 'a picture', log: '\u0089PNG\r\n\u001a\n\u0000\u0000', words: 'không phải JSON đúng' },
  { what: 'a list in place of a log', log: '[1, 2]', words: 'không phải một bản ghi việc làm' },
  { what: 'an act that nobody knows', log: acts('{"act":"petition.eaten","on":"2026-08-03"}'), words: 'Không có việc nào tên “petition.eaten”' },
  { what: 'the name of a prototype as act', log: acts('{"act":"__proto__","on":"2026-08-03"}'), words: 'Không có việc nào tên “__proto__”' },
  { what: 'a prototype among the keys', log: '{"format":1,"__proto__":{"submitted":false},"acts":[]}', words: 'Không có mục nào tên “__proto__”' },
  { what: 'a prototype in what is filled in', log: acts(registered('2026-08-03', '{"__proto__":{"book":"reception-logbook"}}')), words: 'việc thứ 1 (acts[0], petition.registered, 2026-08-03)' },
  { what: 'nothing filled in', log: acts(registered('2026-08-03', '{}')), words: 'việc thứ 1' },
  { what: 'a number as date', log: acts('{"act":"database.updated","on":20260803}'), words: 'mục “on” thiếu hoặc viết sai' },
  { what: 'a day that does not exist', log: acts(registered('2026-02-30')), words: 'mục “on” thiếu hoặc viết sai' },
  { what: 'dates going backwards', log: acts(`${registered('2026-08-05')},{"act":"database.updated","on":"2026-08-04"}`), words: 'việc thứ 2 (acts[1], database.updated, 2026-08-04)' },
  { what: 'a date behind the end of the case', log: acts(registered('9999-12-31')), words: 'việc thứ 1' },
  { what: 'an act before it can be done', log: acts('{"act":"paper.sent","on":"2026-08-03","data":{"kind":"settlementDecision","recipients":[]}}'), words: 'việc thứ 1 (acts[0], paper.sent, 2026-08-03)' },
  { what: 'a number beyond all measure', log: acts(`${registered('2026-08-03')},{"act":"documents.requested","on":"2026-08-04","data":{"from":"hien","form":"none","days":1e400}}`), words: 'Dòng thứ 2' },
  { what: '2,001 acts', log: acts(Array.from({ length: 2001 }, () => '{"act":"database.updated","on":"2026-08-03","data":{}}').join()), words: 'Bản ghi có 2001 việc; máy chấm nhiều nhất 2000' },
  { what: 'a key that stands twice', log: '{"format":1,"acts":[],\n"acts":[]}', words: 'log.json:2: Khóa này đã được ghi' },
  { what: 'brackets in brackets', log: acts(`{"act":"database.updated","on":"2026-08-03","data":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`), words: 'lồng nhiều bậc quá' },
])('a log with $what is refused in words', async ({ log, words }) => {
  writeFileSync(join(folder, 'log.json'), log);
  expectRefusal(await saban(['grade', CASE, 'log.json']), words);
});

test('a log of 50 MB is refused before it is read', async () => {
  const path = join(folder, 'big.json');
  writeFileSync(path, '');
  truncateSync(path, 50 * 1024 * 1024);
  expectRefusal(await saban(['grade', CASE, 'big.json']), 'big.json: tệp quá lớn (50 MB');
  expectRefusal(await saban(['derive', 'big.json']), 'big.json: tệp quá lớn (50 MB');
});

test('a log as Windows writes it, with a mark before it and other line ends, is graded like any other', async () => {
  writeFileSync(join(folder, 'windows.json'), `\uFEFF${lawful.replace(/\n/g, '\r\n')}`);
  const { code, out, err } = await saban(['grade', CASE, 'windows.json']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ score: 100 });
});

test('a scenario as Windows writes it is derived like any other', async () => {
  const windows = join(folder, 'dat-vuon-bai-sa');
  cpSync(join(ROOT, 'content/scenarios/dat-vuon-bai-sa'), windows, { recursive: true });
  writeFileSync(join(windows, 'scenario.yaml'), `\uFEFF${readFileSync(CASE, 'utf8').replace(/\n/g, '\r\n')}`);
  const { code, out, err } = await saban(['derive', 'dat-vuon-bai-sa/scenario.yaml']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual(JSON.parse((await saban(['derive', CASE])).out));
});

const bomb = Array.from('bcdefgh').reduce((text, name, index) => `${text}${name}: &${name} [${`*${'abcdefgh'[index] ?? 'a'},`.repeat(9)}]\n`, 'a: &a [x,x,x,x,x,x,x,x,x]\n');

test.each([
  { what: 'a bomb of aliases', text: bomb, words: 'lồng quá nhiều tham chiếu' },
  { what: 'an alias of what holds it', text: 'format: &f [*f]\n', words: 'Dấu * mở đầu một tham chiếu không có thật' },
  { what: 'thousands of aliases', text: `a: &a 1\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: *a`).join('\n')}`, words: 'lồng quá nhiều tham chiếu' },
  { what: 'thousands of keys', text: Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'), words: 'Thiếu mục “id”' },
  { what: 'brackets in brackets', text: '['.repeat(20_000) + ']'.repeat(20_000), words: 'lồng nhiều bậc quá' },
  { what: 'steps down to the right', text: Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), words: 'lồng nhiều bậc quá' },
  { what: 'a list as key', text: '? [a, b]\n: 1\n', words: 'Thiếu mục “id”' },
  { what: 'a label that makes objects', text: 'format: !!js/function "function(){}"\n', words: 'Nhãn (!) này không được dùng' },
  { what: 'nothing in it', text: '', words: 'scenario.yaml:1' },
  { what: 'a million letters', text: `title: ${'x'.repeat(1_000_001)}`, words: 'Tệp quá lớn' },
])('a scenario with $what is refused in words by grade and derive', async ({ text, words }) => {
  writeFileSync(join(folder, 'scenario.yaml'), text);
  const copy = join(folder, 'x.yaml');
  writeFileSync(copy, text);
  expectRefusal(await saban(['grade', 'x.yaml', LAWFUL]), words === 'scenario.yaml:1' ? 'x.yaml:1' : words);
  expectRefusal(await saban(['derive', 'x.yaml']), words === 'scenario.yaml:1' ? 'x.yaml:1' : words);
});

const machine = (change: object) => JSON.stringify({ cases: [{ id: 'a', automaton: { states: 2, initial: 0, finals: [1], arcs: [[0, 'x', 1]] }, trace: ['x'], ...change }] });

test.each([
  { what: 'more states than the memory holds', input: machine({ automaton: { states: 1e9, initial: 0, finals: [1], arcs: [] } }), words: 'cases[0].automaton.states: quá lớn' },
  { what: 'more acts than a case can have', input: machine({ trace: Array.from({ length: 2001 }, () => 'x') }), words: 'cases[0].trace: quá lớn hoặc quá dài; nhiều nhất 2000' },
  { what: 'a price beyond all measure', input: machine({ weights: { log: { x: 1e300 } } }), words: 'cases[0].weights.log.x: quá lớn' },
  { what: 'a price below zero', input: machine({ weights: { model: { x: -1 } } }), words: 'quá nhỏ' },
  { what: 'an arc to nowhere', input: machine({ automaton: { states: 2, initial: 0, finals: [1], arcs: [[0, 'x', 7]] } }), words: 'nằm ngoài phạm vi' },
  { what: 'no state', input: machine({ automaton: { states: 0, initial: 0, finals: [], arcs: [] } }), words: 'cases[0].automaton.states: quá nhỏ' },
])('automata with $what are refused in words', async ({ input, words }) => {
  expectRefusal(await saban(['align'], input), words);
});

test('labels with names that objects have of themselves are labels like others', async () => {
  const arcs = [[0, '__proto__', 1]];
  const { code, out } = await saban(['align'], machine({ automaton: { states: 2, initial: 0, finals: [1], arcs }, trace: ['__proto__'] }));
  expect([code, JSON.parse(out)]).toEqual([0, { a: { cost: 0, prefix: 0 } }]);
});
