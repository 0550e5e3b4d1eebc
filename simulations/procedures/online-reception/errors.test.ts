import { expect, test } from 'vitest';
import { caseOf, daysFrom } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { all, fillIn, gradeRun, lawfulRun, leaveOut, leftAfterRepairs } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import { dayOf } from '../../law/day.ts';

/** Slips of the catalogue about receptions over the network (research notes, TT): each alone gives its finding and no other. */

const NOW = '2026-09-07';
const ON = daysFrom(NOW, 9);

const PLANNED: CaseChange = { petition: { receivedOn: ON }, online: { on: ON, group: 'remote-or-frail' } };
const SECRET: CaseChange = {
  ...PLANNED,
  moreContents: [{ id: 'tc', gist: 'Xử lý trưởng thôn', demand: 'report-violation', ownInterest: false, against: 'can-bo' }],
  online: { on: ON, group: 'remote-or-frail', wantsSecrecy: true },
};
const denouncing = (wantsSecrecy: boolean): CaseChange => ({
  petition: { receivedOn: ON },
  content: { demand: 'report-violation', ownInterest: false, against: 'can-bo' },
  online: { on: ON, group: 'remote-or-frail', complex: true, wantsSecrecy },
});
const UNFIT: CaseChange = { petition: { receivedOn: ON }, online: { on: ON } };

/** Puts one act on a day before the session. */
function movedTo(type: string, iso: string): Damage {
  return (events) => {
    const moved = events.find((event) => event.type === type)!;
    const rest = events.filter((event) => event !== moved);
    const at = rest.findIndex((event) => event.day > dayOf(iso) || event.type === 'online.held');
    return [...rest.slice(0, at), { ...moved, day: dayOf(iso) }, ...rest.slice(at)];
  };
}

/** The session in which somebody who denounces without fear would be heard. */
const heardInTheOpen: Damage = () => lawfulRun(caseOf(NOW, denouncing(false)));

/** The session that would be held if the matter were fit for it. */
const heldAllTheSame: Damage = () => lawfulRun(caseOf(NOW, PLANNED));

const ERRORS: [string, CaseChange, Damage, string][] = [
  ['TT-01 over an app of somebody', PLANNED, fillIn('online.held', { platform: 'personal-app' }), 'content:online-platform:'],
  ['TT-02 not recorded', PLANNED, fillIn('online.held', { recorded: false }), 'content:online-recorded:'],
  ['TT-02 recording not stored', PLANNED, leaveOut('online.recordingStored'), 'omission:store-recording:'],
  ['TT-02 stored on a telephone', PLANNED, fillIn('online.recordingStored', { store: 'personal-device' }), 'content:recording-store:'],
  ['TT-02 recording not certified', PLANNED, fillIn('online.recordingStored', { certified: false }), 'form:recording-certified:'],
  ['TT-03 announced two days before', PLANNED, movedTo('online.announced', daysFrom(ON, -2)), 'late:announce-online:'],
  ['TT-03 the bodies not told', PLANNED, fillIn('online.announced', { told: ['visitor-told'] }), 'recipient:online-announced-to:'],
  ['TT-03 tested on the very day', PLANNED, movedTo('online.tested', ON), 'late:test-connection:'],
  ['TT-03 connected ten minutes before', PLANNED, fillIn('online.connected', { minutes: 10 }), 'content:connected-in-time:'],
  ['TT-03 not connected before', PLANNED, leaveOut('online.connected'), 'omission:connect:'],
  ['TT-04 secret denunciation heard in the session', SECRET, fillIn('online.denunciationHeard', { hearing: 'in-session' }), 'content:heard-apart:'],
  ['TT-04 secret denunciation not heard', SECRET, leaveOut('online.denunciationHeard'), 'omission:hear-apart:'],
  ['TT-04 somebody who came to denounce in secret received over the network', denouncing(true), heardInTheOpen, 'branch:denunciation-may-be-online:'],
  ['a matter of no group held over the network', UNFIT, heldAllTheSame, 'branch:may-be-held-online:'],
  ['nobody decided', PLANNED, leaveOut('online.decided'), 'omission:decide-online:'],
  ['an official decided', PLANNED, fillIn('online.decided', { signatory: 'receptionOfficer' }), 'actor:online-decided-by:'],
  ['nobody there who knows the matter', PLANNED, fillIn('online.held', { advisers: false }), 'content:online-advisers:'],
  ['TN-02 number not asked', PLANNED, fillIn('citizen.identified', { asked: ['person-name'] }), 'content:identity-items:'],
  ['prepared and stored, and never held', PLANNED, leaveOut('online.held'), 'omission:online.held:'],
  ['SO-01 database not updated', PLANNED, leaveOut('database.updated'), 'omission:update-database:'],
];

test.each(ERRORS)('%s: found alone, told in whole sentences', (_name, change, damage, expected) => {
  const scenario = caseOf(NOW, change);
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  const withoutInstance = (id: string) => id.replace(/:[^:]*$/, ':');
  expect(report.findings.map(({ id }) => withoutInstance(id))).toEqual([expected]);
  for (const sentence of report.findings.flatMap(({ texts }) => Object.values(texts))) expect(sentence).toMatch(/^[^{}]{5,}$/u);
});

test('each repair mends its finding, and all together make the case lawful', () => {
  const left = ERRORS.flatMap(([name, change, damage]) => {
    const scenario = caseOf(NOW, change);
    return leftAfterRepairs(name, scenario, damage(lawfulRun(scenario)));
  });
  expect(left).toEqual([]);
});

test('a denunciation that has to be kept secret is not held over the network', () => {
  const secret: CaseChange = { ...PLANNED, content: { demand: 'report-violation', against: 'can-bo', matter: undefined }, online: { on: ON, group: 'complex-lasting', complex: true, wantsSecrecy: true } };
  const fit: CaseChange = { ...secret, online: { on: ON, group: 'complex-lasting', complex: true } };
  const held = (change: CaseChange) => lawfulRun(caseOf(NOW, change)).some(({ type }) => type === 'online.held');
  expect([held(fit), held(secret)]).toEqual([true, false]);
});

test('whoever cannot keep the days moves to the desk and owes nothing of the session', () => {
  const scenario = caseOf(NOW, PLANNED);
  const moved = all(leaveOut('online.decided', 'online.announced', 'online.tested', 'online.connected', 'online.recordingStored'), (events) => events.map((event) => (event.type === 'online.held' ? { ...event, type: 'online.movedToDesk', data: {} } : event)));
  expect(gradeRun(scenario, moved(lawfulRun(scenario))).findings).toEqual([]);
});

test('where a session was neither held nor prepared, moving to the desk is what is missing', () => {
  const scenario = caseOf(NOW, PLANNED);
  const nothing = leaveOut('online.decided', 'online.announced', 'online.tested', 'online.connected', 'online.held', 'online.recordingStored');
  expect(gradeRun(scenario, nothing(lawfulRun(scenario))).findings.map(({ id }) => id)).toEqual(['omission:online.movedToDesk:']);
});
