import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { CaseOptions, Line } from '#tests/fixtures/grading/case.ts';
import { complaint, INVITATION } from '#tests/fixtures/grading/procedure.ts';
import { grade } from './grade.ts';

const inviting = { ...complaint, id: 'inviting', duties: [...complaint.duties, INVITATION] };

const upTo = (label: string): Line[] => LAWFUL_LINES.slice(0, LAWFUL_LINES.findIndex(([name]) => name === label) + 1);
const from = (label: string): Line[] => LAWFUL_LINES.slice(LAWFUL_LINES.findIndex(([name]) => name === label));
const after = (label: string): Line[] => from(label).slice(1);

const SINGLE: [string, readonly Line[], string[], CaseOptions?][] = [
  ['identity left out', changed({ 'citizen.identified': null }), ['omission:identify:']],
  ['registration left out', changed({ 'petition.registered': null }), ['omission:petition.registered:']],
  ['classification left out', changed({ 'petition.classified#complaint': null }), ['omission:petition.classified#complaint:']],
  ['notice left out', changed({ 'paper.sent#acceptanceNotice': null }), ['omission:notify:']],
  ['verification left out', changed({ 'verification.reported': null }), ['omission:verification.reported:']],
  ['decision left out, what it starts is void', changed({ 'complaint.settled': null, 'paper.sent#settlementDecision': null, 'decision.published': null }), ['omission:decide:']],
  ['sending left out', changed({ 'paper.sent#settlementDecision': null }), ['omission:send:']],
  ['publication left out', changed({ 'decision.published': null }), ['omission:publish:']],
  ['identity checked after registration', [['case.opened', '2026-08-03'], ['petition.registered', '2026-08-03'], ['citizen.identified', '2026-08-03'], ...from('petition.classified#complaint')], ['order:identify < petition.registered:']],
  ['registered and classified in the wrong order', [...upTo('citizen.identified'), ['petition.classified#complaint', '2026-08-03'], ['petition.registered', '2026-08-04'], ...from('complaint.accepted')], ['order:petition.registered < petition.classified#complaint:']],
  ['verified before acceptance', [...upTo('petition.classified#complaint'), ['verification.reported', '2026-08-05'], ['complaint.accepted', '2026-08-06'], ['paper.sent#acceptanceNotice', '2026-08-07'], ...from('dialogue.held')], ['order:complaint.accepted < verification.reported:']],
  ['notice sent before acceptance', [...upTo('petition.classified#complaint'), ['paper.sent#acceptanceNotice', '2026-08-05'], ['complaint.accepted', '2026-08-06'], ...from('verification.reported')], ['early:notify:']],
  ['decision sent late', changed({ 'paper.sent#settlementDecision': null, 'decision.published': null, 'file.archived': null }).concat([['decision.published', '2026-09-04'], ['paper.sent#settlementDecision', '2026-09-11'], ['file.archived', '2026-09-14']]), ['late:send:']],
  ['wrong form', changed({ 'complaint.accepted': ['complaint.accepted', '2026-08-06', { form: 'mau-01' }] }), ['form:acceptance-form:']],
  ['wrong signatory', changed({ 'complaint.settled': ['complaint.settled', '2026-08-31', { signatory: 'clerk' }] }), ['actor:decision-signatory:']],
  ['wrong content', changed({ 'complaint.settled': ['complaint.settled', '2026-08-31', { conclusion: 'none' }] }), ['content:decision-content:']],
  ['wrong recipients', changed({ 'paper.sent#acceptanceNotice': ['paper.sent#acceptanceNotice', '2026-08-07', { recipients: ['na'] }] }), ['recipient:notice-recipients:']],
  ['a second decision', [...upTo('complaint.settled'), ['complaint.settled', '2026-09-01'], ...after('complaint.settled')], ['redundant:complaint.settled:2026-09-01']],
  ['an act of another branch', [...upTo('verification.reported'), ['settlement.terminated', '2026-08-21'], ...after('verification.reported')], ['extra:settlement.terminated:2026-08-21']],
  ['guided after acceptance though we are competent', [...upTo('verification.reported'), ['complainant.guided', '2026-08-21'], ...after('verification.reported')], ['extra:complainant.guided:2026-08-21']],
  ['wrong class of petition', LAWFUL_LINES, ['branch:is-complaint:'], { demand: 'propose' }],
  ['accepted though conditions are missing', LAWFUL_LINES, ['branch:conditions:'], { capacity: 'lacking' }],
  ['dialogue that agreeing views do not need is allowed', LAWFUL_LINES, [], { merits: 'right' }],
  ['archive left out', changed({ 'file.archived': null }), ['unfinished:test-complaint:']],
  ['a name disclosed twice is one finding', [...upTo('complaint.accepted'), ['name.disclosed', '2026-08-06'], ['name.disclosed', '2026-08-07'], ...after('complaint.accepted')], ['prohibited:disclose:']],
  ['pressed twice to withdraw are two findings', [...upTo('complaint.accepted'), ['withdrawal.pressed', '2026-08-06'], ['withdrawal.pressed', '2026-08-07'], ...after('complaint.accepted')], ['prohibited:press:2026-08-06', 'prohibited:press:2026-08-07']],
];

for (const [name, lines, ids, options] of SINGLE) {
  test(`one slip, one finding: ${name}`, () => {
    const scenario = makeCase(options);
    const report = grade({ scenario, procedure: complaint, law, events: makeLog(lines, scenario), submitted: true });
    expect(report.findings.map(({ id }) => id)).toEqual(ids);
  });
}

const LAWFUL_VARIANTS: [string, readonly Line[]][] = [
  ['neutral acts anywhere', LAWFUL_LINES.flatMap((line): Line[] => [line, ['provision.consulted', line[1]], ['person.spoke', line[1]]])],
  ['floating duties in another order', [...upTo('complaint.settled'), ['decision.published', '2026-09-01'], ['paper.sent#settlementDecision', '2026-09-03'], ['file.archived', '2026-09-07']]],
  ['a floating duty done again', [...upTo('paper.sent#acceptanceNotice'), ['paper.sent#acceptanceNotice', '2026-08-10', { recipients: [] }], ...after('paper.sent#acceptanceNotice')]],
  ['each term used to its last day', [
    ...upTo('petition.classified#complaint'),
    ['complaint.accepted', '2026-08-13'],
    ['paper.sent#acceptanceNotice', '2026-08-24'],
    ['verification.reported', '2026-09-03'],
    ['dialogue.held', '2026-09-08'],
    ['complaint.settled', '2026-09-14'],
    ['paper.sent#settlementDecision', '2026-09-17'],
    ['decision.published', '2026-09-29'],
    ['file.archived', '2026-09-30'],
  ]],
  ['a longer term after complexity was recorded in time', [
    ...upTo('paper.sent#acceptanceNotice'),
    ['verification.reported', '2026-08-28'],
    ['complexity.recorded', '2026-09-03'],
    ['dialogue.held', '2026-09-15'],
    ['complaint.settled', '2026-09-21'],
    ['paper.sent#settlementDecision', '2026-09-22'],
    ['decision.published', '2026-09-29'],
    ['file.archived', '2026-09-30'],
  ]],
];

for (const [name, lines] of LAWFUL_VARIANTS) {
  test(`a lawful variant gives nothing: ${name}`, () => {
    const report = grade({ scenario: makeCase(), procedure: complaint, law, events: makeLog(lines), submitted: true });
    expect(report.findings.map(({ id }) => id)).toEqual([]);
    expect(report.score).toBe(100);
  });
}

test('an invitation fewer than five days before the dialogue is late, none at all is left out', () => {
  const ids = (lines: readonly Line[]): string[] => grade({ scenario: makeCase(), procedure: inviting, law, events: makeLog(lines), submitted: true }).findings.map(({ id }) => id);
  expect(ids([...upTo('verification.reported'), ['dialogue.invited', '2026-08-21'], ...after('verification.reported')])).toEqual([]);
  expect(ids([...upTo('verification.reported'), ['dialogue.invited', '2026-08-24'], ...after('verification.reported')])).toEqual(['late:invite:']);
  expect(ids([...upTo('dialogue.held'), ['dialogue.invited', '2026-08-27'], ...after('dialogue.held')])).toEqual(['order:invite < dialogue.held:']);
  expect(ids(LAWFUL_LINES)).toEqual(['omission:invite:']);
});
