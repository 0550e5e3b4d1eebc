import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { CaseOptions, Line } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import type { Duty, Procedure, Prohibition } from '../procedures/procedure.ts';
import { foldSlips } from './fold.ts';
import { grade } from './grade.ts';
import type { Slip } from './slip.ts';
import type { Report } from './types.ts';

interface Given {
  lines: readonly Line[];
  options?: CaseOptions;
  procedure?: Procedure;
  submitted?: boolean;
}

function report({ lines, options, procedure = complaint, submitted = true }: Given): Report {
  const scenario = makeCase(options);
  return grade({ scenario, procedure, law, events: makeLog(lines, scenario, procedure), submitted });
}

const ids = (given: Given): string[] => report(given).findings.map(({ id }) => id);

const insert = (after: string, ...added: Line[]): Line[] => LAWFUL_LINES.flatMap((line): Line[] => (line[0] === after ? [line, ...added] : [line]));

const withDuty = (id: string, change: Partial<Duty>): Procedure => ({ ...complaint, id: `with-${id}`, duties: complaint.duties.map((duty) => (duty.id === id ? { ...duty, ...change } : duty)) });

test('F1: a duty whose trigger was left out is void, told under the omission at no cost', () => {
  const { findings, credits } = report({ lines: changed({ 'complaint.accepted': null, 'paper.sent#acceptanceNotice': null }) });
  expect(findings.map(({ id, consequences }) => [id, consequences.map((each) => [each.id, each.pointsLost])])).toEqual([['omission:respond:', [['omission:notify:', 0]]]]);
  expect(credits.map(({ subject }) => subject)).not.toContain('notify');
});

test('F1: done all the same it is credited and never timed', () => {
  const lines = changed({ 'complaint.accepted': null, 'paper.sent#acceptanceNotice': ['paper.sent#acceptanceNotice', '2026-08-20'] });
  const { findings, credits } = report({ lines });
  expect(findings.map(({ id }) => id)).toEqual(['omission:respond:']);
  expect(credits.find(({ subject }) => subject === 'notify')?.credit).toBe(1000);
});

test('F1: a duty that nothing excuses is owed even so', () => {
  const lines = changed({ 'complaint.accepted': null, 'paper.sent#acceptanceNotice': null });
  expect(ids({ lines, procedure: withDuty('notify', { absolute: true }) })).toEqual(['omission:respond:', 'omission:notify:']);
});

test('F2: later terms run from what was really done', () => {
  const late = LAWFUL_LINES.map(([label, iso, data]): Line => (iso >= '2026-08-06' ? [label, new Date(Date.parse(iso) + 12 * 86400000).toISOString().slice(0, 10), data ?? {}] : [label, iso, data ?? {}]));
  expect(ids({ lines: late })).toEqual(['late:respond:']);
});

test('F2: where the anchor was left out, terms run from the day on which it should have been done', () => {
  const without = changed({ 'complaint.accepted': null, 'paper.sent#acceptanceNotice': null });
  const settledOn = (iso: string): Line[] => without.map(([label, day, data]): Line => (label === 'complaint.settled' || day > '2026-08-31' ? [label, label === 'complaint.settled' ? iso : '2026-09-16', data ?? {}] : [label, day, data ?? {}]));
  // The answer was due on 13 August, before the report of the 20th: thirty days from then end on Saturday, 12 September, and so on the 14th.
  expect(ids({ lines: settledOn('2026-09-14') })).toEqual(['omission:respond:']);
  expect(ids({ lines: settledOn('2026-09-15') })).toEqual(['omission:respond:', 'late:decide:']);
});

test('F3: after a wrong branch its duties are in force and can be earned or missed', () => {
  const wrong = { madeBy: 'province-chair' } as const;
  expect(ids({ lines: LAWFUL_LINES, options: wrong })).toEqual(['branch:jurisdiction:']);
  expect(ids({ lines: changed({ 'paper.sent#acceptanceNotice': null }), options: wrong })).toEqual(['branch:jurisdiction:', 'omission:notify:']);
});

test('F4: mending a wrong branch oneself halves its penalty', () => {
  const lost = (lines: readonly Line[]): number | undefined => report({ lines, options: { madeBy: 'province-chair' } }).findings[0]?.pointsLost;
  expect(lost(LAWFUL_LINES)).toBe(20.4);
  expect(lost(insert('verification.reported', ['petition.handedOver', '2026-08-21']))).toBe(10.2);
});

test('F5: what is undone and not yet due is one finding, what is overdue is left out', () => {
  const stopped = LAWFUL_LINES.slice(0, 7);
  expect(ids({ lines: stopped })).toEqual(['unfinished:test-complaint:']);
  expect(ids({ lines: stopped, submitted: false })).toEqual(['unfinished:test-complaint:']);
  expect(ids({ lines: [...stopped, ['day.advanced', '2026-10-01']] })).toEqual(['omission:dialogue.held:', 'omission:decide:', 'unfinished:test-complaint:']);
});

test('F5: once the case has come to its end, what a trainee hands in undone is left out', () => {
  const lines = changed({ 'decision.published': null });
  expect(ids({ lines })).toEqual(['omission:publish:']);
  expect(ids({ lines, submitted: false })).toEqual(['unfinished:test-complaint:']);
});

test('F5: a step is passed over when what follows from it was done', () => {
  const lines = changed({ 'complaint.settled': null, 'file.archived': null });
  expect(ids({ lines })).toEqual(['omission:decide:', 'unfinished:test-complaint:']);
});

test('F6: repeats of a prohibited act count once or each, as the rule says', () => {
  const twice = (type: string): Line[] => insert('complaint.accepted', [type, '2026-08-06'], [type, '2026-08-06']);
  const once = report({ lines: twice('name.disclosed') }).findings;
  expect(once.map(({ id, events }) => [id, events])).toEqual([['prohibited:disclose:', [6, 7]]]);
  expect(ids({ lines: twice('withdrawal.pressed') })).toEqual(['prohibited:press:2026-08-06', 'prohibited:press:2026-08-06~2']);
});

test('F6: something that has to be kept so for a while is a prohibition of what ends it, between two acts', () => {
  const watched = { ...complaint, id: 'watched', prohibitions: complaint.prohibitions.map((rule) => (rule.id === 'press' ? { ...rule, during: ['complaint.accepted', 'complaint.settled'] as const } : rule)) };
  expect(ids({ lines: insert('verification.reported', ['withdrawal.pressed', '2026-08-21']), procedure: watched })).toEqual(['prohibited:press:2026-08-21']);
  expect(ids({ lines: insert('petition.registered', ['withdrawal.pressed', '2026-08-03']), procedure: watched })).toEqual([]);
  expect(ids({ lines: insert('file.archived', ['withdrawal.pressed', '2026-09-08']), procedure: watched })).toEqual([]);
});

test('F7: slips of one cause on the same event are one, with what both cost; of two causes they stay two', () => {
  const slip: Slip = {
    class: 'form',
    subject: 'acceptance-form',
    instance: 'na',
    at: [4],
    day: 20671,
    sev: 2,
    competence: 'documents',
    lost: 400,
    penalty: 0,
    basis: { kind: 'graded', cites: [], open: [] },
    cause: { kind: 'unfinished', units: [], steps: [] },
    consequences: [],
  };
  expect(foldSlips([slip, { ...slip, instance: 'nam' }], []).map(({ instance, lost }) => [instance, lost])).toEqual([['na', 800]]);
  expect(foldSlips([slip, { ...slip, subject: 'acceptance-signatory' }, { ...slip, at: [5] }], [])).toHaveLength(3);
});

test('what the law forbids before its time is one slip, though a duty wants it later', () => {
  const forbidden: Prohibition = { ...complaint.prohibitions[0]!, id: 'too-soon', during: undefined, cap: undefined, sev: 2, matches: (act, { history }) => act.type === 'complainant.apologised' && !history.some(({ type }) => type === 'complaint.settled') };
  const apology: Duty = { ...complaint.duties[0]!, id: 'apologise', acts: ['complainant.apologised'], trigger: ['complaint.settled'], before: undefined, preemptive: false };
  const procedure = { ...complaint, id: 'forbidding', duties: [...complaint.duties, apology], prohibitions: [...complaint.prohibitions, forbidden] };
  const { findings } = report({ lines: insert('complaint.accepted', ['complainant.apologised', '2026-08-06']), procedure });
  expect(findings.map(({ id, consequences }) => [id, consequences.map((each) => [each.id, each.pointsLost])])).toEqual([['prohibited:too-soon:', [['early:apologise:', 0]]]]);
});

test('A4: a waived ground that is another name for a left-out act is that act, left out', () => {
  const cheap = { ...complaint, id: 'cheap', guards: { ...complaint.guards, 'views-agree': { ...complaint.guards['views-agree']!, sev: 1 as const } } };
  expect(ids({ lines: changed({ 'dialogue.held': null }), procedure: cheap })).toEqual(['omission:dialogue.held:']);
});

test('two duties that one act would have fulfilled are one slip when it is left out', () => {
  const send = complaint.duties.find(({ id }) => id === 'send')!;
  const report2: Duty = { ...send, id: 'report-back', acts: ['result.reported', 'paper.sent#settlementDecision'] };
  const procedure = { ...complaint, id: 'sharing', duties: [...complaint.duties, report2] };
  const given = { lines: changed({ 'paper.sent#settlementDecision': null }), procedure };
  expect(ids(given)).toEqual(['omission:send:']);
  expect(report(given).findings[0]?.consequences.map(({ id }) => id)).toEqual(['omission:report-back:']);
});

test('an alternative duty returns its share when the first is broken', () => {
  const apology: Duty = { ...complaint.duties[0]!, id: 'apologise', acts: ['complainant.apologised'], trigger: ['case.never'], before: undefined };
  const base = withDuty('publish', { orElse: { duty: 'apologise', share: 0.5 } });
  const procedure = { ...base, duties: [...base.duties, apology] };
  const lines = changed({ 'decision.published': ['complainant.apologised', '2026-09-04'] });
  expect(report({ lines, procedure }).credits.find(({ subject }) => subject === 'publish')?.credit).toBe(500);
  expect(ids({ lines: LAWFUL_LINES, procedure })).toEqual([]);
});

test('conditions are judged on the act that counts, prohibitions on every act', () => {
  const copy: Line = ['complaint.accepted', '2026-08-06', { form: 'mau-01' }];
  expect(ids({ lines: insert('complaint.accepted', copy) })).toEqual(['redundant:complaint.accepted:2026-08-06']);
});

test('repeating a harmless act is free', () => {
  const acts = { ...complaint.acts, 'verification.reported': { ...complaint.acts['verification.reported']!, repeatable: true } };
  expect(ids({ lines: insert('verification.reported', ['verification.reported', '2026-08-21']), procedure: { ...complaint, id: 'repeatable', acts } })).toEqual([]);
});
