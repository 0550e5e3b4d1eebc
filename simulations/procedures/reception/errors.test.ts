import { expect, test } from 'vitest';
import { caseOf, daysFrom } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { add, all, endWith, fillIn, gradeRun, lawfulRun, leaveOut, leftAfterRepairs, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import { dayOf } from '../../law/day.ts';
import type { CaseEvent, Json } from '../case-event.ts';

/** Slips of the catalogue (content of the research notes, CB, DK, TN, GC, TX, BM-02): each alone gives its finding and no other. */

const NOW = '2026-09-07';
const NEXT = daysFrom(NOW, 24);

const SETTLED = { rightly: true, reviewed: true, explained: true, completeOn: NOW };
const VISIT: CaseChange = { reception: {} };
const CHAIR: CaseChange = { reception: { visit: 'chair-day', chair: { nextDay: NEXT } } };
const BARE: CaseChange = { reception: { lacks: ['house-rules', 'regulation', 'reception-steps', 'settlement-steps'] } };
const FRAIL: CaseChange = { petition: { channel: 'oral', documents: [] }, reception: { speaksVietnamese: false, canWrite: false, helper: { papers: true } } };
const DRUNK: CaseChange = { petition: { documents: [] }, reception: { conduct: ['drunk'] } };
const LASTING: CaseChange = { petition: { documents: [] }, reception: { settled: SETTLED } };
const UNREVIEWED: CaseChange = { petition: { documents: [] }, matter: { secondDecision: true }, reception: { settled: { ...SETTLED, reviewed: false } } };
const FILMING: CaseChange = { reception: { conduct: ['keeps-filming'] } };
const COURT: CaseChange = { reception: {}, matter: { court: 'judged' } };

const LOG = { form: 'nd154-2026/mau-03-tcd@2026', items: ['visit-day', 'visitor', 'visit-content', 'earlier-settlement', 'visitor-request', 'visit-handling'] };

/** Ends the case at the door instead of receiving, with what would go with it. */
function insteadOfReceiving(type: string, data: Record<string, Json>, ...further: [string, Record<string, Json>, string?][]): Damage {
  return (events) => {
    const at = events.findIndex((event) => event.type === 'reception.received');
    const day = events[at]!.day;
    const act = (name: string, given: Record<string, Json>, choice?: string): CaseEvent => ({ seq: 0, type: name, day, src: 'trainee', actor: 'receptionOfficer', data: given, ...(choice === undefined ? {} : { choice }) });
    const identified = events.filter((event) => event.type === 'citizen.identified').map((event) => ({ ...event, day }));
    return [...events.slice(0, at), ...identified, act(type, data), ...further.map(([name, given, choice]) => act(name, given, choice))];
  };
}

const demand = (what: string): Damage => add('reception.demanded', 'reception.received', { demand: what });
const turnAway = (ground: string): Damage => insteadOfReceiving('reception.turnedAway', { ground, explained: true }, ['reception.visitRecorded', LOG]);
const NOTICE: Record<string, Json> = { form: 'nd154-2026/mau-01-tcd@2026', signatory: 'chair', ground: 'ltcd-2013/d9/k3' };
const notify: Damage = insteadOfReceiving('reception.refusalNoticed', NOTICE, ['paper.sent', { kind: 'receptionRefusal', recipients: ['dan'] }, 'receptionRefusal'], ['reception.visitRecorded', LOG]);

/** The finding that is expected; none for what is no slip after all. */
const ERRORS: [string, CaseChange, Damage, string][] = [
  ['CB-01 no regulation', BARE, fillIn('reception.rulesPosted', { papers: ['house-rules', 'reception-steps', 'settlement-steps'] }), 'content:rules-issued:'],
  ['CB-01 nothing issued', BARE, leaveOut('reception.rulesPosted'), 'omission:post-rules:'],
  ['CB-02 schedule posted late', CHAIR, putLate('reception.schedulePosted', daysFrom(NEXT, -4)), 'late:post-schedule:'],
  ['CB-03 schedule lacks the topics', CHAIR, fillIn('reception.schedulePosted', { items: ['schedule-place', 'schedule-hours', 'schedule-chair-days', 'schedule-participants'] }), 'content:schedule-items:'],
  ['CB-03 steps of settlement not posted', BARE, fillIn('reception.rulesPosted', { papers: ['house-rules', 'regulation', 'reception-steps'] }), 'content:steps-posted:'],
  ['CB-04 put off for no good reason', { reception: { visit: 'chair-day', chair: { away: 'poor-reason' } } }, add('reception.postponed', 'reception.received', { announced: true, newDay: true }), 'prohibited:postpone-without-reason:'],
  ['CB-04 put off without a word', { reception: { visit: 'chair-day', chair: { away: 'good-reason' } } }, leaveOut('reception.postponed'), 'omission:announce-postponement:'],
  ['CB-04 put off without a new day', { reception: { visit: 'chair-day', chair: { away: 'good-reason' } } }, fillIn('reception.postponed', { newDay: false }), 'content:postponement-announced:'],
  ['CB-05 met in a café', VISIT, fillIn('reception.received', { place: 'home-or-cafe' }), 'content:received-in-public:'],
  ['CB-06 received by whoever is free', VISIT, fillIn('reception.received', { chairedBy: 'clerk' }), 'actor:received-by-assigned:'],
  ['CB-07 received in the corridor', VISIT, fillIn('reception.received', { place: 'corridor' }), 'content:received-in-room:'],
  ['CB-08 booking demanded', VISIT, demand('booking'), 'prohibited:demand-extra-steps:'],
  ['CB-08 letter of the village demanded', VISIT, demand('village-letter'), 'prohibited:demand-extra-steps:'],
  ['DK-01 the chair sends an official', CHAIR, all(fillIn('reception.received', { chairedBy: 'receptionOfficer' }), leaveOut('reception.chairAnswered', 'reception.conclusionNoticed')), 'actor:received-by-chair:'],
  ['DK-02 one day in the month', CHAIR, fillIn('reception.schedulePosted', { chairDays: 1 }), 'content:enough-chair-days:'],
  ['DK-04 heated case put off to the regular day', { reception: { urgent: 'heated' } }, insteadOfReceiving('reception.putOff', {}), 'branch:urgent-case-can-wait:'],
  ['DK-05 no notice of conclusion', CHAIR, leaveOut('reception.conclusionNoticed'), 'omission:notice-of-conclusion:'],
  ['DK-06 notice without a date', CHAIR, fillIn('reception.conclusionNoticed', { items: ['directions'] }), 'content:notice-items:'],
  ['DK-06 notice signed by the official', CHAIR, fillIn('reception.conclusionNoticed', { signatory: 'receptionOfficer' }), 'actor:notice-signatory:'],
  ['DK-07 noted and no more', CHAIR, fillIn('reception.chairAnswered', { answer: 'noted-only' }), 'content:chair-answer:'],
  ['DK-07 a clear matter put off', { reception: { urgent: 'heated', chair: { clear: true } } }, fillIn('reception.chairAnswered', { answer: 'term-and-contact' }), 'content:chair-answer:'],
  ['DK-07 no answer at all', CHAIR, leaveOut('reception.chairAnswered'), 'omission:chair-answers:'],
  ['TN-01 card demanded', VISIT, demand('identity-card'), 'prohibited:demand-card:'],
  ['TN-02 nobody asked who he is', VISIT, leaveOut('citizen.identified'), 'omission:identify:'],
  ['TN-02 number not asked', VISIT, fillIn('citizen.identified', { asked: ['person-name', 'home-address'] }), 'content:identity-items:'],
  ['TN-03 representative with a handwritten paper admitted', { ...VISIT, complainant: { represented: { by: 'con', paper: 'handwritten' } } }, representativeAdmitted(), 'prohibited:admit-without-authority:'],
  ['TN-04 lawyer not admitted', FRAIL, withoutHelper('lawyer'), 'omission:admit-lawyer:'],
  ['TN-04 more papers demanded of a lawyer', FRAIL, demand('more-lawyer-papers'), 'prohibited:demand-lawyer-papers:'],
  ['TN-05 no interpreter', FRAIL, withoutHelper('interpreter'), 'omission:admit-interpreter:'],
  ['TN-05 told to speak Vietnamese', FRAIL, demand('vietnamese-only'), 'prohibited:demand-vietnamese:'],
  ['TN-06 no badge', VISIT, fillIn('reception.received', { badge: false }), 'form:wears-badge:'],
  ['TN-06 scolded', VISIT, add('reception.scolded', 'reception.received', {}), 'prohibited:scold:'],
  ['TN-07 no receipt', VISIT, leaveOut('receipt.issued'), 'omission:give-receipt:'],
  ['TN-07 receipt on the old form', VISIT, fillIn('receipt.issued', { form: 'tt04-2021/mau-02@2021' }), 'form:receipt-form:'],
  ['TN-08 originals demanded', VISIT, demand('originals'), 'prohibited:demand-originals:'],
  ['GC-01 not written into the book', DRUNK, leaveOut('reception.visitRecorded'), 'omission:record-visit:'],
  ['GC-02 told to write it himself', FRAIL, demand('own-writing'), 'prohibited:demand-writing:'],
  ['somebody who can write is shown how', VISIT, demand('own-writing'), ''],
  ['GC-03 not read back', FRAIL, fillIn('statement.recorded', { readBack: false }), 'content:statement-read-back:'],
  ['GC-04 written down in part', DRUNK, fillIn('reception.visitRecorded', { items: ['visit-day', 'visitor', 'visit-content'] }), 'content:visit-items:'],
  ['book on the old form', DRUNK, fillIn('reception.visitRecorded', { form: 'tt04-2021/mau-03@2021' }), 'form:visit-form:'],
  ['TX-01 refused outside the list', VISIT, turnAway('ltcd-2013/d9/k2'), 'branch:turning-away-is-grounded:'],
  ['TX-01 told to come another day', VISIT, insteadOfReceiving('reception.putOff', {}), 'branch:may-be-put-off:'],
  ['TX-01 answered at the door as if he only asked', VISIT, insteadOfReceiving('reception.answered', {}, ['reception.visitRecorded', LOG]), 'branch:only-asks:'],
  ['TX-02 refused without a review', UNREVIEWED, notify, 'branch:refusal-notice-is-grounded:'],
  ['TX-03 signed by the official', LASTING, fillIn('reception.refusalNoticed', { signatory: 'receptionOfficer' }), 'actor:refusal-of-reception-signatory:'],
  ['TX-03 on the old form', LASTING, fillIn('reception.refusalNoticed', { form: 'tt04-2021/mau-01@2021' }), 'form:refusal-of-reception-form:'],
  ['TX-04 notice on the fourth working day', LASTING, putOff('reception.refusalNoticed', daysFrom(NOW, 4)), 'late:reception.refusalNoticed:'],
  ['TX-04 refused by word of mouth', LASTING, all(endWith('reception.turnedAway', 'reception.refusalNoticed', { ground: 'ltcd-2013/d9/k3', explained: true }), recorded()), 'branch:turning-away-is-grounded:'],
  ['TX-04 notice not sent', LASTING, leaveOut('paper.sent#receptionRefusal'), 'omission:send-refusal-of-reception:'],
  ['notice sent to somebody else', LASTING, fillIn('paper.sent#receptionRefusal', { recipients: ['chu-tich'] }), 'recipient:refusal-of-reception-recipients:'],
  ['notice on the wrong ground', LASTING, fillIn('reception.refusalNoticed', { ground: 'nd154-2026/d4/k1/h' }), 'ground:refusal-of-reception-ground:'],
  ['TX-05 no reason told', DRUNK, fillIn('reception.turnedAway', { explained: false }), 'content:turned-away-explained:'],
  ['turned away on the wrong ground', DRUNK, fillIn('reception.turnedAway', { ground: 'ltcd-2013/d9/k2' }), 'ground:turned-away-ground:'],
  ['TX-06 refused because of filming', FILMING, turnAway('nd154-2026/d4/k1/c'), 'branch:turning-away-is-grounded:'],
  ['TX-07 refused because of a judgement, without any reply', COURT, turnAway('nd154-2026/d4/k1/i'), 'branch:turning-away-is-grounded:'],
  ['BM-02 list with numbers posted', VISIT, add('reception.dataExposed', 'reception.received', { exposure: 'posted-list' }), 'prohibited:expose-data:'],
];

/** Done by itself on a later day, behind everything up to it. */
function putLate(pattern: string, iso: string): Damage {
  return (events) => {
    const moved = events.find((event) => event.type === pattern)!;
    const rest = events.filter((event) => event !== moved);
    const at = rest.findIndex((event) => event.day > dayOf(iso));
    const place = at < 0 ? rest.length : at;
    return [...rest.slice(0, place), { ...moved, day: dayOf(iso) }, ...rest.slice(place)];
  };
}

function withoutHelper(helper: string): Damage {
  return (events) => events.filter((event) => event.type !== 'reception.helperAdmitted' || event.data['helper'] !== helper);
}

function representativeAdmitted(): Damage {
  return add('reception.helperAdmitted', 'reception.turnedAway', { helper: 'representative' });
}

function recorded(): Damage {
  return (events) => [...events, { seq: 0, type: 'reception.visitRecorded', day: events.at(-1)!.day, src: 'trainee', actor: 'receptionOfficer', data: LOG }];
}

test.each(ERRORS)('%s: found alone, told in whole sentences', (_name, change, damage, expected) => {
  const scenario = caseOf(NOW, change);
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  const withoutInstance = (id: string) => id.replace(/:[^:]*$/, ':');
  expect(report.findings.map(({ id }) => withoutInstance(id))).toEqual(expected === '' ? [] : [expected]);
  expect(report.findings.every(({ cites }) => cites.length > 0)).toBe(true);
  for (const sentence of report.findings.flatMap(({ texts }) => Object.values(texts))) expect(sentence).toMatch(/^[^{}]{5,}$/u);
});

test('each repair mends its finding, and all together make the case lawful', () => {
  const left = ERRORS.flatMap(([name, change, damage]) => {
    const scenario = caseOf(NOW, change);
    return leftAfterRepairs(name, scenario, damage(lawfulRun(scenario)));
  });
  expect(left).toEqual([]);
});

const judged = (received: string, change: CaseChange, damage: Damage) => {
  const scenario = caseOf(received, change);
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  return { findings: report.findings.map(({ id }) => id), advice: report.advice.map(({ subject }) => subject) };
};

test.each<[string, CaseChange, Damage, string]>([
  ["DK-01 the deputy takes the chair's day: the law does not say whether it counts", CHAIR, all(fillIn('reception.received', { chairedBy: 'deputyChair' }), leaveOut('reception.chairAnswered', 'reception.conclusionNoticed')), 'received-by-chair'],
  ['TX-08 a drunk is received: the law lets him be refused, and no more', DRUNK, receivedAllTheSame(), 'safe-to-receive'],
])('advice and no points: %s', (_name, change, damage, expected) => {
  expect(judged(NOW, change, damage)).toEqual({ findings: [], advice: [expected] });
});

/** The lawful run of an ordinary visit. */
function receivedAllTheSame(): Damage {
  return () => lawfulRun(caseOf(NOW, { ...VISIT, petition: { documents: [] } }));
}

test.each([
  ['2025-10-06', 1, ['content:enough-chair-days:']],
  ['2025-10-06', 2, ['content:enough-chair-days:']],
  ['2025-10-06', 4, []],
  [NOW, 2, []],
] as const)("DK-03 by the law of %s a month with %i days of the chair's own gives %j", (received, chairDays, findings) => {
  const change: CaseChange = { reception: { visit: 'chair-day', chair: { nextDay: daysFrom(received, 24) } } };
  expect(judged(received, change, fillIn('reception.schedulePosted', { chairDays })).findings).toEqual(findings);
});

test('before 2026-07-01 nobody has to name a number, and the points of the decree are no grounds', () => {
  expect(judged('2025-10-06', VISIT, fillIn('citizen.identified', { asked: ['person-name', 'home-address'] })).findings).toEqual([]);
  const armed: CaseChange = { reception: { conduct: ['armed'] } };
  expect(judged('2025-10-06', armed, turnAway('nd154-2026/d4/k1/a')).findings).toEqual(['branch:turning-away-is-grounded:']);
});

test('filming is a ground once there is a reason to keep still and the visitor was asked to stop', () => {
  const change: CaseChange = { petition: { documents: [] }, reception: { conduct: ['keeps-filming'], filmingHarms: true } };
  const asked = (damage: Damage): Damage => (events) => {
    const ended = damage(events);
    const at = ended.findIndex((event) => event.type === 'reception.turnedAway');
    return [...ended.slice(0, at), { ...ended[at]!, type: 'reception.filmingStopped', data: {} }, ...ended.slice(at)];
  };
  expect(judged(NOW, change, asked(turnAway('nd154-2026/d4/k1/c'))).findings).toEqual([]);
  expect(judged(NOW, change, turnAway('nd154-2026/d4/k1/c')).findings).toEqual(['branch:turning-away-is-grounded:']);
});
