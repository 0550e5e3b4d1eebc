import { expect, test } from 'vitest';
import { daysFrom } from '#tests/support/complaint-case.ts';
import { add, all, doLate, fillIn, gradeRun, lawfulRun, leaveOut, numbered, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import { headCaseOf } from '#tests/support/head-case.ts';
import type { HeadChange } from '#tests/support/head-case.ts';
import { applyRepair } from '../../grading/apply-repair.ts';
import type { Json } from '../case-event.ts';
import { headProcedure } from '../index.ts';

/** Slips of heads in the research notes (CB, DK, SO; QH and the enforcement rows beside): each alone gives its finding and no other. */

const NOW = '2026-08-17';
const ENDS = '2026-09';
const at = (days: number): string => daysFrom(NOW, days);

const DAYS: HeadChange = { head: { days: [{ on: at(3) }, { on: at(17), visitors: 0 }] } };
const AWAY: HeadChange = { head: { days: [{ on: at(3), away: 'good-reason' }] } };
const INVITED: HeadChange = { head: { days: [{ on: at(3), away: 'poor-reason' }] } };
const BARE: HeadChange = { head: { lacks: ['house-rules', 'regulation', 'reception-steps', 'settlement-steps'] } };
const SCHEDULE: HeadChange = { head: { nextMonth: '2026-09' } };
const WHOLE_SCHEDULE = ['schedule-place', 'schedule-hours', 'schedule-chair-days', 'schedule-participants', 'schedule-topics'];

const OLD = { id: 'cu', what: 'Khiếu nại cũ', kind: 'complaint' as const, receivedOn: at(-70), acceptedOn: at(-65), assignedTo: 'can-bo' };
const NEW = { id: 'moi', what: 'Khiếu nại mới', kind: 'complaint' as const, receivedOn: at(-8), acceptedOn: at(-5) };
const HARD = { id: 'kho', what: 'Khiếu nại nhiều nơi', kind: 'complaint' as const, receivedOn: at(-20), acceptedOn: at(-14), assignedTo: 'can-bo', complex: true };
const DONE = { id: 'xong', what: 'Tố cáo đã xong', kind: 'denunciation' as const, receivedOn: at(-50), acceptedOn: at(-45), settledOn: at(-10), assignedTo: 'can-bo' };
const SENT = { id: 'chuyen', what: 'Phản ánh đã chuyển', kind: 'feedback' as const, receivedOn: at(-30), passedOn: at(-25) };
const REGISTER: HeadChange = { head: { cases: [OLD, NEW, HARD, DONE, SENT] } };
const ALONE: HeadChange = { head: { cases: [{ ...OLD, assignedTo: undefined, receivedOn: at(-8), acceptedOn: at(-5), against: ['chu-tich'] }] } };

const ASKED: HeadChange = { happenings: [{ id: 'hoi', when: { day: at(2) }, event: 'superior.asked', says: 'Công văn của cấp trên.' }] };
const DECISION: HeadChange = { head: { decision: { what: 'Quyết định 12', by: 'can-bo', effectiveOn: NOW } } };
const UNDONE: HeadChange = { head: { decision: { what: 'Quyết định 12', by: 'can-bo', effectiveOn: at(-40), orderedOn: at(-38), executeBy: at(-10) } } };
const ON_DEMAND: HeadChange = { head: { report: { kind: 'on-demand', asked: { from: at(-60), until: at(-1), by: at(9) } } } };

const report = (data: Record<string, Json>): Damage => fillIn('head.reported', data);

const ERRORS: [string, HeadChange, Damage, string][] = [
  ['CB-01 no regulation', BARE, fillIn('head.rulesPosted', { papers: ['house-rules', 'reception-steps', 'settlement-steps'] }), 'content:head-rules-issued:'],
  ['CB-01 nothing issued', BARE, leaveOut('head.rulesPosted'), 'omission:head-post-rules:'],
  ['CB-03 steps of settlement not posted', BARE, fillIn('head.rulesPosted', { papers: ['house-rules', 'regulation', 'reception-steps'] }), 'content:head-steps-posted:'],
  ['CB-02 schedule posted too late for its first day', SCHEDULE, fillIn('head.schedulePosted', { dayList: ['2026-08-21', '2026-09-17', '2026-09-24'] }), 'content:head-schedule-ahead:'],
  ['CB-02 no schedule at all', SCHEDULE, leaveOut('head.schedulePosted'), 'omission:head-post-schedule:'],
  ['CB-03 schedule lacks the topics', SCHEDULE, fillIn('head.schedulePosted', { items: WHOLE_SCHEDULE.slice(0, 4) }), 'content:head-schedule-items:'],
  ['DK-02 one day in the month', SCHEDULE, fillIn('head.schedulePosted', { dayList: ['2026-09-17'] }), 'content:head-schedule-enough:'],
  ['CB-04 away without a word', AWAY, leaveOut('head.postponed'), `omission:head-announce-postponement:${at(3)}`],
  ['CB-04 put off, told nobody', AWAY, fillIn('head.postponed', { announced: false }), `content:head-postponement-announced:${at(3)}`],
  ['CB-04 told when the day was over', AWAY, all(doLate('head.postponed', at(4)), fillIn('head.postponed', { newOn: at(4) })), `content:head-postponement-announced:${at(3)}`],
  ['CB-04 put off for an invitation', INVITED, all(add('head.postponed', 'case.opened', { day: at(3), newOn: at(4), announced: true }), doLate('head.dayHeld', at(4)), doLate('head.concluded', at(4))), `prohibited:head-postpone-without-reason:${NOW}`],
  ['CB-05 held in his own office', DAYS, fillIn('head.dayHeld', { place: 'closed-office' }), `content:head-held-in-public:${at(3)}`],
  ['DK-01 an official sits there', DAYS, all(fillIn('head.dayHeld', { chairedBy: 'receptionOfficer' }), report({ chairDays: 1 })), `actor:head-held-by-chair:${at(3)}`],
  ['DK-02 a day of the schedule dropped', { head: { days: [{ on: at(3), visitors: 0 }] } }, all(leaveOut('head.dayHeld'), report({ chairDays: 0 })), `omission:head-hold-day:${at(3)}`],
  ['DK-02 held two days later, unannounced', DAYS, all(doLate('head.dayHeld', at(5)), doLate('head.concluded', at(5))), `content:head-held-on-day:${at(3)}`],
  ['DK-05 no notice of conclusion', DAYS, leaveOut('head.concluded'), `omission:head-conclude-day:${at(3)}`],
  ['DK-06 notice without a date', DAYS, fillIn('head.concluded', { items: ['directions', 'responsible-body'] }), `content:head-notice-items:${at(3)}`],
  ['DK-06 notice signed by the clerk', DAYS, fillIn('head.concluded', { signatory: 'clerk' }), `actor:head-notice-signatory:${at(3)}`],
  ['backlog never reviewed', REGISTER, leaveOut('head.backlogReviewed', 'head.assigned', 'head.urged'), 'omission:head-review-backlog:'],
  ['an overdue complaint not seen', REGISTER, fillIn('head.backlogReviewed', { overdue: [] }), 'content:head-overdue-named:'],
  ['a fresh complaint called overdue', REGISTER, fillIn('head.backlogReviewed', { overdue: ['cu', 'moi'] }), 'content:head-overdue-only:'],
  ['accepted and given to nobody', REGISTER, leaveOut('head.assigned'), 'omission:head-assign:moi'],
  ['a denunciation given to the one who is denounced', { head: { cases: [{ ...NEW, kind: 'denunciation', against: ['chu-tich'] }] } }, fillIn('head.assigned', { officer: 'chu-tich' }), `prohibited:head-assign-accused:${NOW}`],
  ['overdue and not urged', REGISTER, leaveOut('head.urged'), 'omission:head-urge:cu'],
  ['complex and not extended', REGISTER, all(leaveOut('head.extended'), report({ pendingLate: 3 })), 'omission:head-extend:kho'],
  ['extension signed by the verifier', REGISTER, fillIn('head.extended', { signatory: 'verifier' }), 'actor:head-extension-signatory:kho'],
  ['an overdue complaint extended after the fact', REGISTER, add('head.extended', 'head.urged', { row: 'cu', signatory: 'chair' }), `prohibited:head-extend-without-ground:${NOW}`],
  ['SO-02 register made to look well', REGISTER, add('head.registerAltered', 'head.urged', { alteration: 'left-out' }), `prohibited:head-alter-register:${NOW}`],
  ['a notice dated back', DAYS, fillIn('head.concluded', { dated: at(2) }), `prohibited:head-backdate:${at(3)}`],
  ['QH-01 superior not answered', ASKED, leaveOut('head.superiorAnswered'), 'omission:head-answer-superior:'],
  ['QH-01 superior answered on the sixth working day', ASKED, doLate('head.superiorAnswered', at(10)), 'late:head-answer-superior:'],
  ['QH-01 superior told on the phone', ASKED, fillIn('head.superiorAnswered', { answerWay: 'phone' }), 'content:head-answer-in-writing:'],
  ['superior not told who answers for the delay', ASKED, fillIn('head.superiorAnswered', { items: ['settlement-course', 'delay-reasons'] }), 'content:head-answer-items:'],
  ['answered to the inspectorate instead', ASKED, fillIn('head.superiorAnswered', { to: 'province-inspectorate' }), 'recipient:head-answer-to:'],
  ['answer signed by the officer', ASKED, fillIn('head.superiorAnswered', { signatory: 'petitionOfficer' }), 'actor:head-answer-signatory:'],
  ['decision not handed over', DECISION, leaveOut('head.executionOrdered'), 'omission:head-order-execution:'],
  ['decision handed over late', DECISION, doLate('head.executionOrdered', at(9)), 'late:head-order-execution:'],
  ['decision handed to the wrong person', DECISION, fillIn('head.executionOrdered', { executor: 'con' }), 'recipient:head-executor:'],
  ['order without a term', DECISION, fillIn('head.executionOrdered', { items: ['execution-responsibility', 'execution-content', 'execution-reporting'] }), 'content:head-execution-items:'],
  ['order signed by the verifier', DECISION, fillIn('head.executionOrdered', { signatory: 'verifier' }), 'actor:head-execution-signatory:'],
  ['execution never followed up', UNDONE, leaveOut('head.executionUrged'), 'omission:head-urge-execution:'],
  ['figures of another period than asked', ON_DEMAND, fillIn('head.figuresClosed', { until: at(-2) }), 'content:closed-as-asked:'],
  ['SO-02 more days reported than were held', { head: { days: [{ on: at(3), visitors: 0 }] } }, fillIn('head.reported', { chairDays: 2 }), 'content:figure-chairDays:'],
  ['SO-03 report after the day asked', ON_DEMAND, putOff('head.reported', at(10)), 'late:head.reported:'],
  ['report of a period that was not closed', ON_DEMAND, report({ from: at(-59) }), 'content:report-of-closed-period:'],
  ['report to the department', ON_DEMAND, report({ to: 'province-department-head' }), 'recipient:report-to:'],
  ['report signed by the clerk', ON_DEMAND, report({ signatory: 'clerk' }), 'actor:report-signatory:'],
];

/** The right figures of the register above for 15/6 to 14/9/2026, counted by hand. */
const FIGURES = { chairDays: 0, deputyDays: 0, carriedOver: 1, received: 4, complaints: 2, denunciations: 1, proposals: 1, passedOn: 1, settled: 1, settledLate: 1, pending: 3, pendingLate: 2 };

const findingsOf = (change: HeadChange, damage: Damage) => {
  const scenario = headCaseOf(NOW, ENDS, change);
  return gradeRun(scenario, damage(lawfulRun(scenario)));
};

test.each(ERRORS)('%s', (_name, change, damage, finding) => {
  expect(findingsOf(change, damage).findings.map(({ id }) => id)).toEqual([finding]);
});

test('the figures of the lawful report are those counted by hand from the register', () => {
  const reported = lawfulRun(headCaseOf(NOW, ENDS, REGISTER)).find(({ type }) => type === 'head.reported');
  expect(reported?.data).toMatchObject({ from: '2026-06-15', until: '2026-09-14', ...FIGURES });
});

test.each(Object.entries(FIGURES))('SO-02 a wrong figure in the column %s is told by the column', (figure, right) => {
  expect(findingsOf(REGISTER, report({ [figure]: right + 1 })).findings.map(({ id }) => id)).toEqual([`content:figure-${figure}:`]);
});

test.each<[string, HeadChange, Damage, string]>([
  ['DK-01 the deputy holds the day: the law does not say whether it counts', DAYS, fillIn('head.dayHeld', { chairedBy: 'deputyChair' }), 'head-held-by-chair'],
  ['a calendar quarter instead of 15/6 to 14/9: the circular is known from an article', REGISTER, all(putOff('head.figuresClosed', '2026-09-30'), fillIn('head.figuresClosed', { from: '2026-07-01', until: '2026-09-30' })), 'closed-by-rule'],
  ['SO-03 the report after the 17th', REGISTER, putOff('head.reported', '2026-09-21'), 'head.reported'],
  ['the report on no form', REGISTER, report({ form: 'none' }), 'petition-report-form'],
  ['work given to whom it is about', ALONE, fillIn('head.assigned', { officer: 'chu-tich' }), 'head-assigned-uninvolved'],
])('advice and no points: %s', (_name, change, damage, subject) => {
  const told = findingsOf(change, damage);
  expect(told.advice.map((advice) => advice.subject)).toContain(subject);
  expect(told.findings.filter(({ subject: found }) => found === subject)).toEqual([]);
});

test('every slip can be mended by the repairs that the findings name', () => {
  const faults = ERRORS.flatMap(([name, change, damage]) => {
    const scenario = headCaseOf(NOW, ENDS, change);
    let events = numbered(damage(lawfulRun(scenario)));
    for (let round = 0; round < 10; round++) {
      const [finding] = gradeRun(scenario, events).findings;
      if (finding === undefined) break;
      events = applyRepair(events, finding.repair, headProcedure);
    }
    const last = gradeRun(scenario, events);
    return last.score === 100 && last.findings.length === 0 ? [] : [`${name}: ${last.score} ${last.findings.map(({ id }) => id).join(', ')}`];
  });
  expect(faults).toEqual([]);
});

test.each([
  ['2025-05-12', '2025-06', ['2025-06-05', '2025-06-12'], ['content:head-schedule-enough:']],
  ['2025-05-12', '2025-06', ['2025-06-05', '2025-06-12', '2025-06-19', '2025-06-26'], []],
  ['2026-08-17', '2026-09', ['2026-09-10', '2026-09-24'], []],
] as const)('DK-03 by the law of the month, a schedule made on %s for %s with %j gives %j', (opens, next, dayList, findings) => {
  const scenario = headCaseOf(opens, next, { head: { nextMonth: next } });
  expect(gradeRun(scenario, fillIn('head.schedulePosted', { dayList: [...dayList] })(lawfulRun(scenario))).findings.map(({ id }) => id)).toEqual(findings);
});
