import { expect, test } from 'vitest';
import { ACT_DATA } from '../desk/act-data.ts';
import { isOwnAct, ROLE_TRACKS } from './role-tracks.ts';

const types = Object.keys(ACT_DATA);

test('every role can ask, read, enter, send and file: those acts are everybody\'s', () => {
  for (const role of ROLE_TRACKS) for (const type of ['person.asked', 'paper.read', 'petition.registered', 'petition.classified', 'paper.sent', 'file.archived', 'deadline.noted']) expect(isOwnAct(role, type), `${role} ${type}`).toBe(true);
});

test('every act is the daily work of some role, and every role below the chair has some that are not its own', () => {
  for (const type of types) expect(ROLE_TRACKS.some((role) => isOwnAct(role, type)), type).toBe(true);
  for (const role of ROLE_TRACKS) if (role !== 'chair') expect(types.some((type) => !isOwnAct(role, type)), role).toBe(true);
});

test('the clerk settles complaints and denunciations; mediating over land and standing before a crowd are others\' work', () => {
  expect(['complaint.accepted', 'dialogue.held', 'denunciation.accepted', 'reception.received'].every((type) => isOwnAct('clerk', type))).toBe(true);
  expect(['mediation.held', 'dispute.settled', 'crowd.received'].some((type) => isOwnAct('clerk', type))).toBe(false);
  expect(isOwnAct('land-officer', 'mediation.held')).toBe(true);
  expect(isOwnAct('police', 'crowd.policeDeployed')).toBe(true);
});
