import { expect, test } from 'vitest';
import { caseOf } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { add, all, fillIn, gradeRun, lawfulRun, leaveOut, leftAfterRepairs, moveBehind } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import type { CaseEvent } from '../case-event.ts';

/**
 * Slips of the catalogue about crowds (research notes, section B: DN, DK-04, and what of TX, GC, DK, BM happens in front of one; KN-27),
 * and what each office must not do: each alone gives its finding and no other.
 */

const NOW = '2026-09-07';
const PEOPLE = 14;

type Crowd = NonNullable<CaseChange['crowd']>;

function atGate(crowd: Partial<Crowd> = {}, more: CaseChange = {}): CaseChange {
  const petition = { complainants: PEOPLE, representatives: 3, documents: [], ...more.petition };
  return { verification: { obvious: true }, ...more, petition, crowd: { size: PEOPLE, comes: 'opening', ...crowd }, happenings: [{ id: 'doan', when: { day: NOW }, event: 'crowd.came', says: 'Một đoàn người kéo đến.' }] };
}

const NOTHING_TO_SETTLE: CaseChange = { content: { demand: 'service', matter: undefined, merits: undefined }, petition: { channel: 'oral' } };

const CALM = atGate();
const HEATED = atGate({ mood: 'heated', severalBodies: true });
const DISORDER = atGate({ mood: 'disorder' });
const STIRRED = atGate({ inciter: 'ke-ben' });
const CHAIRS_DAY = atGate({ chairDay: true, clear: true });
const CHAIR_AWAY = atGate({ mood: 'heated', chairAway: true });
const SIX: CaseChange = { ...atGate({ size: 6 }), petition: { complainants: 6, representatives: 2, documents: [] } };
const FOUR: CaseChange = { ...atGate({ size: 4 }), petition: { complainants: 4, representatives: 2, documents: [] } };
const RELIEF = atGate({ asks: 'relief' }, NOTHING_TO_SETTLE);
const MIDWAY: CaseChange = {
  verification: { obvious: true },
  crowd: { size: PEOPLE, comes: 'midway' },
  happenings: [{ id: 'doan', when: { after: 'complaint.accepted', days: 1 }, event: 'crowd.came', says: 'Một đoàn người kéo đến.' }],
};
const ABOVE: CaseChange = { verification: { obvious: true }, happenings: [{ id: 'tinh', when: { after: 'complaint.accepted', days: 1 }, event: 'crowd.wentAbove', says: 'Tỉnh gọi xã.' }] };

/** Everything that follows from receiving; nobody does any of it for a crowd that was sent away. */
const AFTER_RECEIVING: readonly string[] = ['crowd.representativesChosen', 'crowd.answered', 'crowd.guided', 'crowd.minuted', 'crowd.conclusionNoticed', 'crowd.followUpAssigned', 'crowd.explained'];

/** Something else instead of receiving. */
function insteadOfReceiving(heard: string): Damage {
  return all(fillIn('crowd.met', { heard }), (events) => events.filter(({ type }) => !AFTER_RECEIVING.includes(type)));
}

const withoutReceiving: Damage = (events) => events.filter(({ type }) => type !== 'crowd.met' && !AFTER_RECEIVING.includes(type));
/** Received by somebody who is not the chair: nothing is owed that only the chair's own reception brings. */
const receivedBy = (by: string): Damage => all(fillIn('crowd.met', { by }), (events) => events.filter(({ type }) => type !== 'crowd.answered' && type !== 'crowd.conclusionNoticed'));
const everybodyInside: Damage = fillIn('crowd.met', { heard: 'everybody-at-once' });

/** The way that would be right if the crowd asked for something else. */
const asIf = (change: CaseChange): Damage => (events) => {
  const other = lawfulRun(caseOf(NOW, change));
  const at = events.findIndex(({ type }) => type === 'crowd.sorted');
  const otherAt = other.findIndex(({ type }) => type === 'crowd.sorted');
  return [...events.slice(0, at), ...other.slice(otherAt)];
};

/** What a crowd without a petition is owed, after it was wrongly sent home as one. */
const sentHome: Damage = (events) => {
  const at = events.findIndex(({ type }) => type === 'crowd.sorted');
  const sorted: CaseEvent = { ...events[at]!, choice: 'none', data: { sort: 'none' } };
  return [...events.slice(0, at), sorted, ...events.slice(at + 1).filter(({ type }) => type.startsWith('crowd.'))];
};

const ERRORS: [string, CaseChange, Damage, string][] = [
  ['DN-01 nobody asked for representatives', CALM, leaveOut('crowd.representativesChosen'), 'omission:choose-representatives:'],
  ['DN-01 chosen by word of mouth', CALM, fillIn('crowd.representativesChosen', { appointment: 'by-word' }), 'form:representatives-in-writing:'],
  ['DN-01 everybody inside although there were representatives', CALM, everybodyInside, 'content:only-representatives-heard:'],
  ['representatives chosen once they had been received', CALM, moveBehind('crowd.representativesChosen', 'crowd.met'), 'order:choose-representatives < crowd.met:'],
  ['DN-02, KN-27 six representatives of fourteen people', CALM, fillIn('crowd.representativesChosen', { number: 6 }), 'content:representatives-number:'],
  ['DN-02 three representatives of six people', SIX, fillIn('crowd.representativesChosen', { number: 3 }), 'content:representatives-number:'],
  ['the law says nothing on how many speak for four', FOUR, fillIn('crowd.representativesChosen', { number: 3 }), ''],
  ['the office picks the representatives', CALM, fillIn('crowd.representativesChosen', { chosenBy: 'office-picks' }), 'content:representatives-chosen-freely:'],
  ['the inciter is a representative', STIRRED, fillIn('crowd.representativesChosen', { among: 'with-outsider' }), 'content:representatives-concerned:'],
  ['DN-03 nobody receives', HEATED, withoutReceiving, 'omission:receive-crowd:'],
  ['DN-03 left to the police', HEATED, receivedBy('policeChief'), 'actor:crowd-received-by-chair:'],
  ["the clerk receives instead of the chair", HEATED, receivedBy('clerk'), 'actor:crowd-received-by-chair:'],
  ["an official receives on the chair's day", CHAIRS_DAY, receivedBy('receptionOfficer'), 'actor:crowd-received-by-chair:'],
  ['the clerk receives a calm crowd', CALM, receivedBy('clerk'), 'actor:crowd-received-by-responsible:'],
  ['the Front receives a calm crowd in place of the commune', CALM, receivedBy('frontChair'), 'actor:crowd-received-by-responsible:'],
  ['an official who was sent receives a calm crowd', CALM, receivedBy('receptionOfficer'), ''],
  ['DK-04 a heated crowd told to come another day', HEATED, insteadOfReceiving('another-day'), 'content:tense-crowd-not-put-off:'],
  ['TX-01 a calm crowd told to come another day', CALM, insteadOfReceiving('another-day'), 'content:calm-crowd-not-put-off:'],
  ['TX-01 sent away because the chair is in a meeting', HEATED, insteadOfReceiving('sent-home-in-meeting'), 'content:crowd-not-refused:'],
  ['TX-06 sent away because somebody films', CALM, insteadOfReceiving('sent-home-filming'), 'content:crowd-not-refused:'],
  ['the chair presides without the Front', HEATED, fillIn('crowd.met', { company: ['bodies'] }), 'content:front-takes-part:'],
  ['the bodies concerned are missing', HEATED, fillIn('crowd.met', { company: ['front'] }), 'content:bodies-take-part:'],
  ['police not asked about disorder', DISORDER, leaveOut('crowd.policeAsked', 'crowd.policeDeployed'), 'omission:ask-police:'],
  ['police not directed to a calm crowd of complainants', CALM, leaveOut('crowd.policeAsked', 'crowd.policeDeployed'), 'omission:direct-police:'],
  ['the clerk sends for the police', DISORDER, fillIn('crowd.policeAsked', { by: 'clerk' }), 'actor:police-asked-by-chair:'],
  ['the Front sends for the police', CALM, fillIn('crowd.policeAsked', { by: 'frontChair' }), 'actor:police-directed-by-chair:'],
  ['the police do not come', CALM, leaveOut('crowd.policeDeployed'), 'omission:keep-order:'],
  ['the police drive a calm crowd out', CALM, fillIn('crowd.policeDeployed', { measure: 'drive-out-by-force' }), 'prohibited:force-against-crowd:'],
  ['the police hold everybody', HEATED, fillIn('crowd.policeDeployed', { measure: 'detain-all' }), 'prohibited:force-against-crowd:'],
  ['nothing is done about the inciter', STIRRED, leaveOut('crowd.inciterHandled'), 'omission:handle-inciter:'],
  ['the inciter is warned and no more', STIRRED, fillIn('crowd.inciterHandled', { steps: ['warned', 'minuted'] }), 'content:inciter-to-police:'],
  ['the inciter is fined on the spot', STIRRED, fillIn('crowd.inciterHandled', { steps: ['warned', 'minuted', 'handed-to-police', 'fined-here'] }), 'content:inciter-not-punished-here:'],
  ['PL-01 relief taken in as a petition', RELIEF, asIf(atGate({}, NOTHING_TO_SETTLE)), 'branch:crowd-brings-petition:'],
  ['PL-01 a complaint sent home as nothing', CALM, sentHome, 'branch:crowd-brings-no-petition:'],
  ['nobody tells apart what the crowd asks', CALM, leaveOut('crowd.sorted'), 'omission:crowd.sorted#petition:'],
  ['told apart before anybody was heard', CALM, moveBehind('crowd.sorted', 'crowd.came'), 'order:receive-crowd < crowd.sorted:'],
  ['relief: pointed to the petition desk', RELIEF, fillIn('crowd.explained', { pointedTo: 'petition-desk' }), 'content:explained-right-place:'],
  ['relief: nobody explains', RELIEF, leaveOut('crowd.explained'), 'omission:explain-to-crowd:'],
  ['GC-01 not written into the book', RELIEF, leaveOut('crowd.minuted'), 'omission:record-crowd:'],
  ['GC-04 written into the book in part', RELIEF, fillIn('crowd.minuted', { items: ['visit-day', 'visitor'] }), 'content:crowd-book-items:'],
  ['GC-03 not read back to the representatives', MIDWAY, fillIn('crowd.minuted', { readBack: false }), 'content:crowd-statement-confirmed:'],
  ['no file on the chair\'s day', CHAIRS_DAY, leaveOut('crowd.fileBrought'), 'omission:bring-file:'],
  ['DK-07 the chair says nothing', HEATED, leaveOut('crowd.answered'), 'omission:answer-crowd:'],
  ['DK-07 noted and no more', HEATED, fillIn('crowd.answered', { reply: 'noted-only' }), 'content:crowd-answer:'],
  ['DK-07 a clear matter put off', CHAIRS_DAY, fillIn('crowd.answered', { reply: 'term-and-contact' }), 'content:crowd-answer:'],
  ['promised what the chair has no power to', HEATED, fillIn('crowd.answered', { reply: 'promised-beyond-power' }), 'content:answer-within-power:'],
  ['the police chief answers for the chair', HEATED, fillIn('crowd.answered', { by: 'policeChief' }), 'actor:crowd-answered-by-chair:'],
  ['the party secretary answers for the chair', HEATED, fillIn('crowd.answered', { by: 'partySecretary' }), 'actor:crowd-answered-by-chair:'],
  ['not told how to complain', CALM, leaveOut('crowd.guided'), 'omission:guide-crowd:'],
  ['told to go to the province', CALM, fillIn('crowd.guided', { guidance: 'go-to-province' }), 'content:guided-rightly:'],
  ['DK-05 no notice of conclusion', HEATED, leaveOut('crowd.conclusionNoticed'), 'omission:conclude-crowd:'],
  ['DK-06 notice without a date', HEATED, fillIn('crowd.conclusionNoticed', { items: ['directions'] }), 'content:crowd-notice-items:'],
  ['the police chief signs the notice', HEATED, fillIn('crowd.conclusionNoticed', { signatory: 'policeChief' }), 'actor:crowd-notice-signatory:'],
  ['nobody follows it up', CALM, leaveOut('crowd.followUpAssigned'), 'omission:follow-up-crowd:'],
  ['DN-04 no help when the province calls', ABOVE, leaveOut('crowd.cooperatedAbove'), 'omission:cooperate-above:'],
  ['DN-04 somebody sent without the papers', ABOVE, fillIn('crowd.cooperatedAbove', { steps: ['someone-sent'] }), 'content:cooperation-steps:'],
  ['faces put on the network', CALM, add('crowd.filmed', 'crowd.met', { purpose: 'posted-online' }), 'prohibited:film-crowd:'],
  ['filmed as evidence of disorder', DISORDER, add('crowd.filmed', 'crowd.met', { purpose: 'evidence-of-disorder' }), ''],
  ['BM-02 the list of names given to the other side', CALM, add('crowd.listShown', 'crowd.met', { reader: 'other-side' }), 'prohibited:show-crowd-list:'],
  ['the same in the middle of a complaint: nobody receives', MIDWAY, withoutReceiving, 'omission:receive-crowd:'],
  ['the same in the middle of a complaint: no representatives', MIDWAY, leaveOut('crowd.representativesChosen'), 'omission:choose-representatives:'],
];

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
  ['a deputy receives a heated crowd: the law lets somebody be sent, and wants the head himself', HEATED, receivedBy('deputyChair'), 'crowd-received-by-chair'],
  ['nobody tells the superior: the law does not say on which occasion', CALM, leaveOut('crowd.reported'), 'report-crowd'],
  ['no record of the inciter: practice, no provision', STIRRED, fillIn('crowd.inciterHandled', { steps: ['handed-to-police'] }), 'inciter-minuted'],
  ['a film for no purpose', CALM, add('crowd.filmed', 'crowd.met', { purpose: 'just-in-case' }), 'film-crowd'],
  ['force against disorder: for other laws to judge', DISORDER, fillIn('crowd.policeDeployed', { measure: 'drive-out-by-force' }), 'force-against-crowd'],
])('advice and no points: %s', (_name, change, damage, expected) => {
  expect(judged(NOW, change, damage)).toEqual({ findings: [], advice: [expected] });
});

test('nobody but a deputy is owed while the chair cannot be there', () => {
  expect(judged(NOW, CHAIR_AWAY, (events) => events)).toEqual({ findings: [], advice: [] });
  expect(judged(NOW, CHAIR_AWAY, fillIn('crowd.met', { by: 'policeChief' })).findings).toEqual(['actor:crowd-received-by-responsible:']);
});

test('before 2026-07-01 nobody has to be told to follow it up, and a fine on the spot is not forbidden by the decree', () => {
  const then = '2025-10-06';
  const stirred: CaseChange = { ...STIRRED, happenings: [{ id: 'doan', when: { day: then }, event: 'crowd.came', says: 'Một đoàn người kéo đến.' }] };
  expect(judged(then, stirred, fillIn('crowd.inciterHandled', { steps: ['warned', 'minuted', 'handed-to-police', 'fined-here'] })).findings).toEqual([]);
  expect(lawfulRun(caseOf(then, stirred)).map(({ type }) => type)).not.toContain('crowd.followUpAssigned');
});
