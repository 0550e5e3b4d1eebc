import { expect, test } from 'vitest';
import type { Finding, Report } from '#simulations/grading/types.ts';
import { parseReport } from './report-schema.ts';

const FINDING: Finding = {
  id: 'late:acceptance:1',
  class: 'late',
  subject: 'acceptance',
  instance: '1',
  events: [4],
  day: 20_000,
  sev: 3,
  competence: 'time',
  pointsLost: 3,
  cites: [{ provision: 'lkn-2011/d27', version: '2026-07-01' }],
  because: ['Đơn được nhận ngày 03/8/2026.'],
  derivation: ['Đếm 07 ngày làm việc.'],
  term: { anchor: 19_990, due: 19_999, unit: 'working_day', value: 7 },
  consequences: [],
  repair: { steps: [{ op: 'replace', seq: 4, day: 19_999, data: { dated: '2026-08-12', items: ['round', 1, null, { a: [true] }] } }], forkBefore: 4, words: 'Ký sớm hơn.' },
  texts: { name: 'a', did: 'b', required: 'c', citizen: 'd', repair: 'e' },
  why: 'f',
};

const REPORT: Report = {
  score: 87.8,
  passed: true,
  findings: [{ ...FINDING, consequences: [{ ...FINDING, id: 'x', consequences: [FINDING] }] }],
  advice: [{ subject: 's', text: 't', cites: [], open: ['oq-01'] }],
  credits: [{ subject: 's', instance: 'i', label: 'l', competence: 'rights', stake: 3, credit: 1000, due: 1, done: 1 }],
  competences: [{ competence: 'time', earned: 1, possible: 3 }],
  path: [{ move: 'both', label: 'l', words: 'w', seq: 1, day: 1, due: 2, findings: [] }],
  hints: [{ subject: 's', instance: 'i', label: 'l', level: 4, pointsLost: 1.2 }],
  grounds: [{ seq: 2, label: 'l', given: 'lkn-2011/d27', right: 'open', accepted: [{ provision: 'lkn-2011/d27', version: '2026-07-01' }], text: 't' }],
  basis: { scenario: 's', procedure: 'p', norm: 'n', register: 'r', engine: 'e', table: 1, on: null, depends: [] },
};

test('a report comes back from its text as it was, consequences of consequences included', () => {
  expect(parseReport(JSON.stringify(REPORT))).toEqual(REPORT);
});

test('a report from before there were hints and stated grounds has none of them', () => {
  const { hints: _hints, grounds: _grounds, ...older } = REPORT;
  expect(parseReport(JSON.stringify(older))).toEqual({ ...older, hints: [], grounds: [] });
});

test.each([
  ['text that is no JSON', '{'],
  ['another shape', '{"score":1}'],
  ['a score beyond the scale', JSON.stringify({ ...REPORT, score: 101 })],
  ['a field of another engine', JSON.stringify({ ...REPORT, mood: 'good' })],
  ['an unknown class deep inside', JSON.stringify(REPORT).replaceAll('"late"', '"tardy"')],
])('%s is not shown half: it is graded again', (_title, text) => {
  expect(parseReport(text)).toBeNull();
});
