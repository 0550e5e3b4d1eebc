import { expect, test } from 'vitest';
import { add, all, doLate, endWith, fillIn, gradeRun, lawfulRun, leaveOut, moveBehind, numbered, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import { caseOf } from '#tests/support/complaint-case.ts';
import { disputeCase } from '#tests/support/land-dispute-case.ts';
import type { DisputeChange } from '#tests/support/land-dispute-case.ts';
import { applyRepair } from '../../grading/apply-repair.ts';
import { dayOf } from '../../law/day.ts';
import { splitLabel } from '../case-event.ts';
import type { CaseEvent, Json } from '../case-event.ts';
import { landDisputeProcedure } from '../index.ts';

/** Slips of the notes on land disputes: each alone gives its finding and no other. */

const NOW = '2026-08-03';
const MEDIATED: DisputeChange = { dispute: { mediated: 'council' } };
const GRASSROOTS: DisputeChange = { dispute: { mediated: 'grassroots' } };
const AGREED: DisputeChange = { dispute: { agrees: true, changesLand: true } };
const ABSENT_ONCE: DisputeChange = { dispute: { absence: 'first', absentee: 'ke-ben', agrees: true } };
const ABSENT_TWICE: DisputeChange = { dispute: { absence: 'always', absentee: 'ke-ben' } };
const PAPERS: DisputeChange = { dispute: { mediated: 'council', papers: true } };
const COMPANY: DisputeChange = { dispute: { mediated: 'council', organisation: true } };
const ELSEWHERE: DisputeChange = { dispute: { inCommune: false } };
const UNSIGNED: DisputeChange = { dispute: { refusesToSign: true } };

const MINUTES = ['time-and-place', 'attendance', 'origin-and-time-of-use', 'verified-cause', 'council-opinion', 'agreed-points'];
const held = (outcome: string): Record<string, Json> => ({ outcome, chairedBy: 'chair', present: ['dan', 'ke-ben'], items: MINUTES, signed: ['signed-parties', 'signed-pages', 'sealed'] });
const SETTLED = { signatory: 'chair', grounds: ['origin-evidence', 'actual-area', 'planning-fit', 'merit-policy', 'land-rules'], complaintTo: 'province-chair', days: 30 };
const FILE = ['settlement-request', 'commune-mediation-minutes', 'meeting-minutes', 'site-minutes', 'maps-and-registers', 'proposal-and-draft'];

/** The rest of a settlement by the chair, done rightly, in place of everything after classification. */
function settleInstead(): Damage {
  return (events) => {
    const at = events.findIndex(({ type }) => type === 'petition.classified');
    const day = events[at]!.day;
    const step = (label: string, after: number, data: Record<string, Json>): CaseEvent => ({ seq: 0, ...splitLabel(label), day: day + after, src: 'trainee', actor: 'chair', data });
    const sides = ['dan', 'ke-ben'];
    return [
      ...events.slice(0, at + 1),
      ...events.slice(at + 1).filter(({ type }) => ['database.updated', 'receipt.issued'].includes(type)).map((event) => ({ ...event, day })),
      step('dispute.accepted', 0, { signatory: 'chair' }),
      step('paper.sent#disputeNotice', 0, { kind: 'disputeNotice', recipients: [...sides, 'land-registration-office'] }),
      step('site.inspected', 7, { form: 'nd124-2020/mau-06@2020' }),
      step('dispute.mediated', 8, { present: sides }),
      step('dispute.reported', 14, { items: FILE }),
      step('dispute.settled', 15, SETTLED),
      step('paper.sent#disputeDecision', 15, { kind: 'disputeDecision', recipients: sides }),
      step('file.archived', 21, { items: ['petition', 'documents', 'other-papers', 'page-numbers'] }),
    ];
  };
}

/** Ends the session otherwise than it went, with what follows from that end. */
function endSession(from: string, to: string): Damage {
  return (events) => events.map((event) => (event.type === 'mediation.held' && event.choice === from ? { ...event, choice: to, data: { ...event.data, outcome: to } } : event));
}

const guideTo = (...to: string[]): Damage => add('mediation.guided', 'paper.sent#mediationMinutes', { to });

/** The finding that is expected. */
const ERRORS: [string, DisputeChange, Damage, string][] = [
  ['accepted after four working days', {}, putOff('mediation.accepted', '2026-08-07'), 'late:mediation.accepted:'],
  ['registration office not told', {}, fillIn('paper.sent#mediationNotice', { recipients: ['dan', 'ke-ben'] }), 'recipient:mediation-notice-recipients:'],
  ['the other side not told', {}, fillIn('paper.sent#mediationNotice', { recipients: ['dan', 'land-registration-office'] }), 'recipient:mediation-notice-recipients:'],
  ['notice not sent', {}, leaveOut('paper.sent#mediationNotice'), 'omission:send-mediation-notice:'],
  ['notice sent late', {}, doLate('paper.sent#mediationNotice', '2026-08-12'), 'late:send-mediation-notice:'],
  ['no inquiry before the session', {}, leaveOut('mediation.inquired'), 'omission:inquire-dispute:'],
  ['present use not looked at', {}, fillIn('mediation.inquired', { items: ['dispute-cause', 'party-papers', 'land-origin'] }), 'content:inquired-everything:'],
  ['no council', {}, leaveOut('mediation.councilFormed'), 'omission:mediation.councilFormed:'],
  ['council headed by an official', {}, fillIn('mediation.councilFormed', { chairedBy: 'unitHead' }), 'actor:council-chair:'],
  ['council headed by the deputy is lawful', {}, fillIn('mediation.councilFormed', { chairedBy: 'deputyChair' }), ''],
  ['council without the Front', {}, fillIn('mediation.councilFormed', { members: ['land-officer', 'justice-officer'] }), 'content:council-members:'],
  ['a resident was found and left out', { dispute: { resident: true } }, fillIn('mediation.councilFormed', { members: ['front-member', 'land-officer'] }), 'content:council-members:'],
  ['handed to the land officer', {}, add('mediation.delegated', 'mediation.accepted', { to: 'land-officer' }), 'prohibited:replace-the-council:'],
  ['handed to the village team', {}, add('mediation.delegated', 'mediation.accepted', { to: 'grassroots-team' }), 'prohibited:replace-the-council:'],
  ['not invited', {}, leaveOut('mediation.invited'), 'omission:invite-parties:'],
  ['one side not invited', {}, fillIn('mediation.invited', { recipients: ['dan'] }), 'recipient:invited-both-sides:'],
  ['held with one side only', {}, fillIn('mediation.held', { present: ['dan'] }), 'content:both-sides-present:'],
  ['chaired by the land officer', {}, fillIn('mediation.held', { chairedBy: 'unitHead' }), 'actor:mediation-chair:'],
  ['first absence counted as failure', ABSENT_ONCE, all(endWith('mediation.held#failed', 'mediation.held#postponed', { ...held('failed'), present: ['dan'] }), add('paper.sent#mediationMinutes', 'mediation.held', { kind: 'mediationMinutes', recipients: ['dan', 'ke-ben'] }), guideTo('court-regional', 'commune-chair'), archived()), 'branch:mediation-has-failed:'],
  ['first absence of somebody who never comes counted as failure', ABSENT_TWICE, leaveOut('mediation.held#postponed'), 'omission:mediation.held#postponed:'],
  ['the same with the one invitation that it takes', ABSENT_TWICE, all(leaveOut('mediation.held#postponed'), (events) => events.filter((event, index) => event.type !== 'mediation.invited' || events.findIndex(({ type }) => type === event.type) !== index)), 'omission:mediation.held#postponed:'],
  ['agreement written down at the session that somebody stayed away from', ABSENT_ONCE, leaveOut('mediation.held#postponed'), 'omission:mediation.held#postponed:'],
  ['put off though everybody is here', {}, add('mediation.held#postponed', 'mediation.councilFormed', { ...held('postponed') }), 'branch:first-absence:'],
  ['agreement written down that was none', {}, all(endSession('failed', 'succeeded'), leaveOut('mediation.guided')), 'branch:parties-have-agreed:'],
  ['failure written down though they agreed', { dispute: { agrees: true } }, all(endSession('succeeded', 'failed'), guideTo('court-regional', 'commune-chair')), 'branch:mediation-has-failed:'],
  ['no minutes at all', {}, leaveOut('mediation.held', 'mediation.invited', 'paper.sent#mediationMinutes', 'mediation.guided', 'file.archived'), 'unfinished:land-dispute:'],
  ['after thirty days', {}, putOff('mediation.held', '2026-09-04'), 'late:mediation.held:'],
  ['minutes without the council’s opinion', {}, fillIn('mediation.held', { items: MINUTES.filter((item) => item !== 'council-opinion') }), 'content:mediation-minutes:'],
  ['pages not signed', {}, fillIn('mediation.held', { signed: ['signed-parties', 'sealed'] }), 'content:minutes-signed:'],
  ['no seal', AGREED, fillIn('mediation.held', { signed: ['signed-parties', 'signed-pages'] }), 'content:minutes-signed:'],
  ['a party does not sign, and the council neither', UNSIGNED, fillIn('mediation.held', { signed: ['signed-pages', 'sealed'] }), 'content:minutes-signed:'],
  ['minutes not sent', {}, leaveOut('paper.sent#mediationMinutes'), 'omission:send-mediation-minutes:'],
  ['minutes sent to one side', {}, fillIn('paper.sent#mediationMinutes', { recipients: ['dan'] }), 'recipient:mediation-minutes-recipients:'],
  ['no guidance', {}, leaveOut('mediation.guided'), 'omission:guide-after-failure:'],
  ['only the court named without papers', {}, fillIn('mediation.guided', { to: ['court-regional'] }), 'content:guided-every-way:'],
  ['the committee named though there are papers', { dispute: { papers: true } }, fillIn('mediation.guided', { to: ['court-regional', 'commune-chair'] }), 'content:guided-every-way:'],
  ['the commune named though a company is a party', { dispute: { organisation: true } }, fillIn('mediation.guided', { to: ['court-regional', 'commune-chair'] }), 'content:guided-every-way:'],
  ['the district named', {}, fillIn('mediation.guided', { to: ['court-regional', 'district-chair'] }), 'content:guided-every-way:'],
  ['boundary moved and nothing recognised', AGREED, leaveOut('mediation.recognised'), 'omission:recognise-agreement:'],
  ['recognised without the term', AGREED, fillIn('mediation.recognised', { tellsTerm: false }), 'content:recognition-tells-term:'],
  ['dissent not listened to', AGREED, dissented(true), 'omission:meet-again-after-dissent:'],
  ['a spoken change of mind binds nobody', AGREED, dissented(false), ''],
  ['file not kept', {}, leaveOut('file.archived'), 'omission:keep-mediation-file:'],
  ['refused though owed', {}, all(endWith('mediation.refused', 'mediation.accepted', { signatory: 'chair', reasoned: true }), add('paper.sent#mediationRefusal', 'mediation.refused', { kind: 'mediationRefusal', recipients: ['dan', 'ke-ben', 'land-registration-office'] })), 'branch:mediation-not-owed:'],
  ['refused without a reason', ELSEWHERE, all(endWith('mediation.refused', 'complainant.guided', { signatory: 'chair', reasoned: false }), add('paper.sent#mediationRefusal', 'mediation.refused', { kind: 'mediationRefusal', recipients: ['dan', 'ke-ben', 'land-registration-office'] })), 'content:mediation-refusal-reasoned:'],
  ['refusal kept in the drawer', ELSEWHERE, endWith('mediation.refused', 'complainant.guided', { signatory: 'chair', reasoned: true }), 'omission:send-mediation-refusal:'],
  ['pushed to the court at once', {}, endWith('complainant.guided', 'mediation.accepted', { to: 'court-regional', form: 'tt05-2021/mau-02@2021', signatory: 'chair' }), 'branch:dispute-goes-elsewhere:'],
  ['village minutes taken for the council’s: pushed to the court', GRASSROOTS, endWith('complainant.guided', 'mediation.accepted', { to: 'court-regional', form: 'tt05-2021/mau-02@2021', signatory: 'chair' }), 'branch:dispute-goes-elsewhere:'],
  ['village minutes taken for the council’s: settled', GRASSROOTS, settleInstead(), 'branch:council-minutes-exist:'],
  ['settled without any mediation', {}, settleInstead(), 'branch:council-minutes-exist:'],
  ['answered by letter', {}, endWith('reply.written', 'mediation.accepted', { signatory: 'chair' }), 'branch:dispute-by-letter:'],
  ['settled though there are papers', PAPERS, settleInstead(), 'branch:no-papers-for-the-land:'],
  ['settled though a company is a party', COMPANY, settleInstead(), 'branch:commune-chair-settles:'],
  ['guided to the province though there are papers', PAPERS, fillIn('complainant.guided', { to: 'province-chair' }), 'content:guided-to:'],
  ['settlement accepted late', MEDIATED, putOff('dispute.accepted', '2026-08-12'), 'late:dispute.accepted:'],
  ['settlement notice not sent', MEDIATED, leaveOut('paper.sent#disputeNotice'), 'omission:send-dispute-notice:'],
  ['settlement notice not sent to the registration office', MEDIATED, fillIn('paper.sent#disputeNotice', { recipients: ['dan', 'ke-ben'] }), 'recipient:dispute-notice-recipients:'],
  ['land not inspected', MEDIATED, leaveOut('site.inspected'), 'omission:inspect-disputed-land:'],
  ['not mediated once more', MEDIATED, leaveOut('dispute.mediated'), 'omission:mediate-once-more:'],
  ['no file', MEDIATED, leaveOut('dispute.reported'), 'omission:dispute.reported:'],
  ['file without the mediation minutes', MEDIATED, fillIn('dispute.reported', { items: FILE.filter((item) => item !== 'commune-mediation-minutes') }), 'content:dispute-file:'],
  ['file presented before inspection', MEDIATED, moveBehind('site.inspected', 'dispute.reported'), 'order:inspect-disputed-land < dispute.reported:'],
  ['settled after forty-five days', MEDIATED, putOff('dispute.settled', '2026-10-01'), 'late:dispute.settled:'],
  ['signed by the head of a unit', MEDIATED, fillIn('dispute.settled', { signatory: 'unitHead' }), 'actor:dispute-signatory:'],
  ['one ground left out', MEDIATED, fillIn('dispute.settled', { grounds: ['origin-evidence', 'actual-area', 'planning-fit', 'land-rules'] }), 'ground:dispute-grounds:'],
  ['village custom as a ground', MEDIATED, fillIn('dispute.settled', { grounds: [...SETTLED.grounds, 'village-custom'] }), 'ground:dispute-grounds:'],
  ['complaint shown to the commune', MEDIATED, fillIn('dispute.settled', { complaintTo: 'commune-chair' }), 'content:dispute-complaint-to:'],
  ['complaint shown to the district', MEDIATED, fillIn('dispute.settled', { complaintTo: 'district-chair' }), 'content:dispute-complaint-to:'],
  ['ninety days written', MEDIATED, fillIn('dispute.settled', { days: 90 }), 'content:dispute-complaint-days:'],
  ['decision not sent', MEDIATED, leaveOut('paper.sent#disputeDecision'), 'omission:send-dispute-decision:'],
  ['decision sent to one side', MEDIATED, fillIn('paper.sent#disputeDecision', { recipients: ['dan'] }), 'recipient:dispute-decision-recipients:'],
  ['enforced before its time', MEDIATED, add('enforcement.ordered', 'paper.sent#disputeDecision', { to: 'can-bo', signatory: 'chair' }), 'prohibited:enforce-before-effect:'],
  ['settlement file not kept', MEDIATED, leaveOut('file.archived'), 'omission:keep-dispute-file:'],
  ['handed back', {}, endWith('petition.returned', 'mediation.accepted', { to: 'complainant' }), 'branch:may-be-handed-back:'],
];

/** A change of mind that reaches the commune five days after the minutes, with nothing done about it. */
function dissented(written: boolean): Damage {
  return (events) => {
    const day = events.find(({ type }) => type === 'mediation.held')!.day + 5;
    const at = events.findIndex((event) => event.day > day);
    return [...events.slice(0, at), { seq: 0, type: 'mediation.dissented', day, src: 'world', actor: 'world', data: { who: 'ke-ben', written } }, ...events.slice(at)];
  };
}

function archived(): Damage {
  return add('file.archived', 'mediation.guided', { items: ['petition'] });
}

const findingsOf = (change: DisputeChange, damage: Damage, received = NOW): string => {
  const scenario = disputeCase(received, change);
  return gradeRun(scenario, damage(lawfulRun(scenario)))
    .findings.map(({ id }) => id)
    .sort()
    .join(' ');
};

test.each(ERRORS)('%s', (_name, change, damage, expected) => {
  expect(findingsOf(change, damage)).toBe(expected);
});

test('before 2025-07-01 the commune’s chair settles no dispute', () => {
  expect(findingsOf(MEDIATED, settleInstead(), '2025-03-10')).toBe('branch:commune-chair-settles:');
});

test('a failure written down at the first absence and again at the second is one session left out and one failure too many', () => {
  expect(findingsOf(ABSENT_TWICE, endSession('postponed', 'failed'))).toBe('omission:mediation.held#postponed: redundant:mediation.held#failed:2026-08-20');
});

test('the second absence ends the mediation: putting it off again is told once', () => {
  const scenario = disputeCase(NOW, ABSENT_TWICE);
  const report = gradeRun(scenario, add('mediation.held#postponed', 'mediation.held#postponed', { ...held('postponed'), present: ['dan'] })(lawfulRun(scenario)));
  expect(report.findings.map(({ class: errorClass, subject }) => `${errorClass} ${subject}`)).toEqual(['redundant mediation.held#postponed']);
});

test('a quarrel over a boundary taken for a complaint and handled faultlessly as one is one mistake', () => {
  const asDispute = lawfulRun(disputeCase(NOW));
  const asComplaint = lawfulRun(caseOf(NOW, { content: { merits: 'wrong' } }));
  const at = asComplaint.findIndex(({ type }) => type === 'petition.classified');
  const classified = asDispute.find(({ type }) => type === 'petition.classified')!;
  const mixed = asComplaint.map((event, index) => (index === at ? { ...classified, day: event.day, data: { classes: { nd: 'complaint' } } } : event));
  const facts = disputeCase(NOW, { petition: { documents: ['Bản sao quyết định'] } });
  const report = gradeRun(facts, mixed);
  expect(report.findings.map(({ id }) => id)).toEqual(['branch:class-is-complaint:']);
});

test('a complaint taken for a dispute between neighbours and mediated faultlessly is one mistake', () => {
  const scenario = caseOf(NOW, {});
  const asDispute = lawfulRun(disputeCase(NOW, { petition: { documents: ['Bản sao quyết định'] } }));
  const at = asDispute.findIndex(({ type }) => type === 'petition.classified');
  const mixed = asDispute.map((event, index) => (index === at ? { ...event, data: { classes: { nd: 'land-dispute' } } } : event));
  expect(gradeRun(scenario, mixed).findings.map(({ id }) => id)).toEqual(['branch:class-is-land-dispute:']);
});

test('the repair of each finding takes it away and leaves no other', () => {
  for (const [name, change, damage, expected] of ERRORS) {
    const scenario = disputeCase(NOW, change);
    const events = numbered(damage(lawfulRun(scenario)));
    for (const finding of gradeRun(scenario, events).findings) {
      const mended = gradeRun(scenario, applyRepair(events, finding.repair, landDisputeProcedure));
      expect({ name, left: mended.findings.map(({ id }) => id) }).toEqual({ name, left: expected === finding.id ? [] : [expected] });
    }
  }
}, 120_000);

test('every term of the branch is the register’s', () => {
  const [accepted] = lawfulRun(disputeCase(NOW)).filter(({ type }) => type === 'mediation.accepted');
  expect(accepted!.day).toBeLessThanOrEqual(dayOf('2026-08-06'));
});
