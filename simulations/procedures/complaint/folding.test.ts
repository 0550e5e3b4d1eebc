import { expect, test } from 'vitest';
import { caseOf, daysFrom } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { all, endWith, fillIn, gradeRun, lawfulRun, leaveOut, numbered, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import type { Report } from '../../grading/types.ts';
import { dayOf } from '../../law/day.ts';
import { matches } from '../case-event.ts';
import type { CaseEvent, Json } from '../case-event.ts';

/** The folding rules of GRADING §6.7 on complaint cases: each folds what follows from a slip, and nothing else. */

const NOW = '2026-08-03';
const POLICE: CaseChange = { matter: { madeBy: 'police' } };
const DENUNCIATION = { id: 'tc', gist: 'Xử lý cán bộ', demand: 'report-violation' as const, ownInterest: false, against: 'can-bo' };
const ACCEPTANCE = { form: 'nd124-2020/mau-03@2026', signatory: 'chair', contents: ['nd'], items: ['round', 'received-on', 'accepted-on', 'contents'] };
const ASSIGNMENT = { form: 'nd124-2020/mau-05@2020', signatory: 'chair', verifier: 'can-bo-khac' };

function damaged(change: CaseChange, ...steps: Damage[]): Report {
  const scenario = caseOf(NOW, change);
  return gradeRun(scenario, numbered(all(...steps)(lawfulRun(scenario))));
}

const ids = ({ findings }: Report): string[] => findings.map(({ id }) => id);
const followingFrom = ({ findings }: Report, id: string): string[] => findings.find((finding) => finding.id === id)?.consequences.map((each) => each.id) ?? [];

type Act = readonly [type: string, choice: string | undefined, data: Record<string, Json>];

/** Does some acts before another, on its day. */
const before =
  (pattern: string, ...acts: readonly Act[]): Damage =>
  (events) =>
    events.flatMap((event) => {
      if (!matches(pattern, event)) return [event];
      const added = acts.map(([type, choice, data]): CaseEvent => ({ seq: 0, type, ...(choice === undefined ? {} : { choice }), day: event.day, src: 'trainee', actor: 'chair', data }));
      return [...added, event];
    });

/** Everything from an act on, some days later. */
const laterBy =
  (pattern: string, days: number): Damage =>
  (events) => {
    const from = events.findIndex((event) => matches(pattern, event));
    return events.map((event, index) => (index < from ? event : { ...event, day: event.day + days }));
  };

const takenFor = (petitionClass: string): Damage => fillIn('petition.classified', { classes: { nd: petitionClass } });
const wronglyAccepted: Act[] = [
  ['complaint.accepted', undefined, ACCEPTANCE],
  ['paper.sent', 'acceptanceNotice', { kind: 'acceptanceNotice', recipients: ['dan'] }],
];

test('F1: without acceptance its notice is told under it at no cost', () => {
  const report = damaged({}, leaveOut('complaint.accepted', 'paper.sent#acceptanceNotice'));
  expect(ids(report)).toEqual(['omission:complaint.accepted:']);
  expect(report.findings[0]?.consequences.map(({ id, pointsLost }) => [id, pointsLost])).toContainEqual(['omission:send-acceptance:', 0]);
});

test('F1: with acceptance the notice that was not sent is a finding of its own', () => {
  const report = damaged({}, leaveOut('paper.sent#acceptanceNotice'));
  expect(ids(report)).toEqual(['omission:send-acceptance:']);
  expect(report.findings[0]?.pointsLost).toBeGreaterThan(0);
});

test('F2: accepted late, the time for settling runs from the acceptance, and one delay is told', () => {
  expect(ids(damaged({}, laterBy('complaint.accepted', 12)))).toEqual(['late:complaint.accepted:']);
});

test('F2: a decision late from its own acceptance is late by itself', () => {
  const report = damaged({}, laterBy('complaint.accepted', 12), putOff('complaint.settled', daysFrom(NOW, 60)));
  expect(ids(report)).toEqual(['late:complaint.accepted:', 'late:complaint.settled:']);
});

test('F2: the decision sent in time from a late decision is in time', () => {
  expect(ids(damaged({}, putOff('complaint.settled', '2026-09-10')))).toEqual(['late:complaint.settled:']);
});

test('F3: a case accepted against competence and then settled faultlessly is one finding', () => {
  const ours = lawfulRun(caseOf(NOW));
  expect(ids(gradeRun(caseOf(NOW, POLICE), ours))).toEqual(['branch:commune-is-competent:']);
});

test('F3: what is owed on the wrong way and not done is a slip of its own', () => {
  const ours = all(leaveOut('session.held'))(lawfulRun(caseOf(NOW)));
  expect(ids(gradeRun(caseOf(NOW, POLICE), ours))).toEqual(['branch:commune-is-competent:', 'omission:hear-complainant:dan']);
});

test('F3: a complaint taken for feedback and answered as feedback is one finding', () => {
  expect(ids(damaged({}, takenFor('feedback'), endWith('reply.written', 'complaint.accepted', { signatory: 'chair' })))).toEqual(['branch:class-is-feedback:']);
});

test('F3: a complaint written down as feedback and treated as the complaint that it is, is one finding', () => {
  expect(ids(damaged({}, takenFor('feedback')))).toEqual(['branch:class-is-feedback:']);
});

test('F3: what was done under a wrong class that was given up again stands under the wrong class', () => {
  const feedback: Act[] = [
    ['petition.classified', 'feedback', { classes: { nd: 'feedback' } }],
    ['reply.written', undefined, { signatory: 'chair' }],
  ];
  const report = damaged({}, before('petition.classified', ...feedback));
  expect(ids(report)).toEqual(['branch:class-is-feedback:']);
  expect(followingFrom(report, 'branch:class-is-feedback:')).toEqual(['extra:reply.written:2026-08-04']);
  expect(report.findings[0]?.consequences[0]?.pointsLost).toBe(0);
});

test('F3: a letter that nothing led to stays a finding', () => {
  expect(ids(damaged({}, before('verification.assigned', ['petition.filed', undefined, { ground: 'tt05-2021/d28' }])))).toEqual(['extra:petition.filed:2026-08-07']);
});

test('F3: telling the denounced is charged on whatever way the case goes', () => {
  const change: CaseChange = { moreContents: [DENUNCIATION], verification: { involved: ['can-bo'] } };
  const leak: Act = ['paper.sent', 'separationGuidance', { kind: 'separationGuidance', recipients: ['can-bo'] }];
  const lawful = damaged(change, before('verification.assigned', leak));
  expect(ids(lawful)).toEqual(['prohibited:disclose-identity:2026-08-07']);
  // The same leak in a case that is not the commune's and was accepted all the same.
  const wrongWay = gradeRun(caseOf(NOW, { ...change, ...POLICE }), numbered(before('verification.assigned', leak)(lawfulRun(caseOf(NOW, change)))));
  expect(ids(wrongWay)).toContain('prohibited:disclose-identity:2026-08-07');
  expect(ids(wrongWay)).toContain('branch:commune-is-competent:');
});

test('F3: false dates are charged on whatever way the case goes', () => {
  const ours = fillIn('complaint.accepted', { dated: '2026-08-03' })(lawfulRun(caseOf(NOW)));
  expect(ids(gradeRun(caseOf(NOW, POLICE), ours))).toEqual(expect.arrayContaining(['branch:commune-is-competent:', expect.stringMatching(/^prohibited:backdate:/)]));
});

test('F4: stopping a wrongly accepted case and showing it to where it belongs halves the penalty', () => {
  const stopped = damaged(POLICE, before('complainant.guided', ...wronglyAccepted));
  const goneOn = gradeRun(caseOf(NOW, POLICE), lawfulRun(caseOf(NOW)));
  expect(ids(stopped)).toEqual(['branch:commune-is-competent:']);
  const possible = (report: Report): number => report.credits.reduce((sum, { stake }) => sum + stake, 0);
  const lost = (report: Report): number => Math.round(((report.findings[0]?.pointsLost ?? 0) * possible(report)) / 100);
  expect([lost(goneOn), lost(stopped)]).toEqual([10, 5]);
});

test('F4: what had been done on the wrong way until then follows from it', () => {
  const report = damaged(POLICE, before('complainant.guided', ...wronglyAccepted, ['decision.rechecked', undefined, {}], ['verification.assigned', undefined, ASSIGNMENT]));
  expect(ids(report)).toEqual(['branch:commune-is-competent:']);
  expect(followingFrom(report, 'branch:commune-is-competent:')).toEqual(['extra:verification.assigned:2026-08-05']);
});

test('F5: a case handed in before its next term has run out is unfinished, in one finding', () => {
  const report = damaged({}, (events) => events.slice(0, events.findIndex(({ type }) => type === 'verification.reported') + 1));
  expect(ids(report)).toEqual(['unfinished:complaint:']);
});

test('F5: what was due when the case was handed in is left out', () => {
  const report = damaged({}, (events) => {
    const kept = events.slice(0, events.findIndex(({ type }) => type === 'verification.reported') + 1);
    return [...kept, { seq: 0, type: 'day.advanced', day: dayOf('2026-11-30'), src: 'world', actor: 'world', data: {} }];
  });
  expect(ids(report)).toContain('omission:complaint.settled:');
  expect(ids(report)).toContain('omission:dialogue.held:');
});

test('F6: pressing for a withdrawal twice is one finding, a false date on two papers is two', () => {
  const pressed = damaged({}, before('verification.assigned', ['withdrawal.pressed', undefined, { who: 'dan' }], ['withdrawal.pressed', undefined, { who: 'dan' }]));
  expect(pressed.findings.map(({ id, events }) => [id, events.length])).toEqual([['prohibited:press-to-withdraw:', 2]]);
  const backdated = damaged({}, fillIn('verification.assigned', { dated: NOW }), fillIn('verification.reported', { dated: NOW }));
  expect(ids(backdated).filter((id) => id.startsWith('prohibited:backdate:'))).toHaveLength(2);
});

test('F7: two things wrong with one paper stay two findings', () => {
  expect(ids(damaged({}, fillIn('complaint.accepted', { form: 'none', signatory: 'clerk' }))).sort()).toEqual(['actor:accepted-signatory:', 'form:accepted-form:']);
});

test('F7: two slips that have nothing to do with each other stay two', () => {
  expect(ids(damaged({}, leaveOut('session.held'), leaveOut('file.archived'))).sort()).toEqual(['omission:archive:', 'omission:hear-complainant:dan']);
});

test('a repair of a wrong turn that was left again takes what followed from it with it', () => {
  const report = damaged(POLICE, before('complainant.guided', ...wronglyAccepted, ['decision.rechecked', undefined, {}], ['verification.assigned', undefined, ASSIGNMENT]));
  const [finding] = report.findings;
  expect(finding?.repair.steps.map((step) => (step.op === 'remove' ? step.seq : step.op))).toEqual([6, 9]);
});
