import { expect, test } from 'vitest';
import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import { doersOf, HANDING_IN, roleCounts, waitsFor } from './crew.ts';

const CREW = [
  { person: 'chu-tich', role: 'chair' },
  { person: 'cong-an', role: 'police' },
  { person: 'cong-an-2', role: 'police' },
  { person: null, role: 'clerk' },
] as const;

test('an act is in the hands of its role: the others wait for it, and say for whom', () => {
  expect(waitsFor(CREW, 'cong-an', 'crowd.policeDeployed')).toBeNull();
  expect(waitsFor(CREW, 'cong-an-2', 'crowd.policeDeployed')).toBeNull();
  expect(waitsFor(CREW, 'chu-tich', 'crowd.policeDeployed')).toEqual(['police']);
  expect(waitsFor(CREW, 'cong-an', 'crowd.minuted')).toEqual(['clerk']);
});

test('what is everybody\'s stays everybody\'s: asking, reading, noting', () => {
  for (const type of ['person.asked', 'paper.read', 'deadline.noted']) for (const person of ['chu-tich', 'cong-an', 'cong-an-2']) expect(waitsFor(CREW, person, type), type).toBeNull();
});

test('work whose role nobody has taken falls to everybody, so that a small group gets through', () => {
  expect(doersOf(CREW, 'crowd.persuaded')).toEqual([]);
  expect(waitsFor(CREW, 'cong-an', 'crowd.persuaded')).toBeNull();
  expect(waitsFor([...CREW, { person: 'mat-tran', role: 'front' }], 'cong-an', 'crowd.persuaded')).toEqual(['front']);
});

test('time passes and the case is handed in by the chair alone, and without a chair by anybody', () => {
  for (const type of ['day.waited', HANDING_IN]) {
    expect(waitsFor(CREW, 'cong-an', type)).toEqual(['chair']);
    expect(waitsFor(CREW, 'chu-tich', type)).toBeNull();
    expect(waitsFor(CREW.slice(1), 'cong-an', type)).toBeNull();
  }
});

test('somebody who is not of the group waits for its roles like the others', () => {
  expect(waitsFor(CREW, 'khach', 'crowd.met')).toEqual(['chair']);
});

test('roles are counted in the order of the list, without those that nobody has', () => {
  expect(roleCounts(CREW)).toEqual([{ role: 'clerk', seats: 1 }, { role: 'chair', seats: 1 }, { role: 'police', seats: 2 }]);
  expect(roleCounts([])).toEqual([]);
  expect(roleCounts(ROLE_TRACKS.map((role) => ({ role })))).toHaveLength(ROLE_TRACKS.length);
});
