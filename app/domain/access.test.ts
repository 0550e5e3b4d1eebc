import { expect, test } from 'vitest';
import { canActIn, canCreateClass, canManagePeople, canRunClass, canSeeAttempt } from './access.ts';

const trainee = { person: 'hanh', role: 'trainee' } as const;
const other = { person: 'lam', role: 'trainee' } as const;
const trainer = { person: 'giang', role: 'trainer' } as const;
const otherTrainer = { person: 'son', role: 'trainer' } as const;
const admin = { person: 'quan', role: 'admin' } as const;
const everybody = [trainee, other, trainer, otherTrainer, admin];

test.each([
  ['act in an attempt', (actor: typeof everybody[number]) => canActIn(actor, { person: 'hanh', classTrainer: 'giang' }), ['hanh']],
  ['see an attempt', (actor: typeof everybody[number]) => canSeeAttempt(actor, { person: 'hanh', classTrainer: 'giang' }), ['hanh', 'giang', 'quan']],
  ['see an attempt outside a class', (actor: typeof everybody[number]) => canSeeAttempt(actor, { person: 'hanh', classTrainer: null }), ['hanh', 'quan']],
  ['run a class', (actor: typeof everybody[number]) => canRunClass(actor, { trainer: 'giang' }), ['giang', 'quan']],
  ['run a class without a trainer', (actor: typeof everybody[number]) => canRunClass(actor, { trainer: null }), ['quan']],
  ['open a class', canCreateClass, ['giang', 'son', 'quan']],
  ['manage people', canManagePeople, ['quan']],
])('who may %s', (_what, may, expected) => {
  expect(everybody.filter(may).map(({ person }) => person)).toEqual(expected);
});

test('a trainee named as a class\'s trainer by mistake still runs nothing', () => {
  expect(canRunClass(other, { trainer: 'lam' })).toBe(false);
  expect(canSeeAttempt(other, { person: 'hanh', classTrainer: 'lam' })).toBe(false);
});
