import { expect, test } from 'vitest';
import { initialSituation, situationAfter, worldMachine, type Situation } from './world.ts';

const after = (...signals: string[]): Situation =>
  signals.reduce((situation, signal) => situationAfter(situation, { type: signal.replace('!', ''), here: signal.startsWith('!') }), initialSituation);

test('the situation begins with a petition offered and nobody recorded as present', () => {
  expect(initialSituation).toEqual({ citizen: 'away', petition: 'offered', verification: 'idle', dialogue: 'none', settlement: 'open', file: 'open', crowd: 'away' });
});

test('whoever came leaves when the day ends, and comes back for a meeting', () => {
  expect(after('!case.opened').citizen).toBe('atDesk');
  expect(after('case.opened').citizen).toBe('away');
  expect(after('!case.opened', 'day.advanced').citizen).toBe('away');
  expect(after('!case.opened', 'day.advanced', '!session.held').citizen).toBe('atDesk');
  expect(after('!case.opened', 'complainant.died', '!session.held').citizen).toBe('dead');
});

test('a petition that left the house stays away unless the post brings it back', () => {
  expect(after('petition.receiptRefused', 'petition.registered').petition).toBe('refused');
  expect(after('petition.receiptRefused', '!paper.arrived', 'petition.registered').petition).toBe('taken');
  expect(after('petition.registered', 'petition.receiptRefused').petition).toBe('taken');
  expect(after('petition.transferred', '!paper.arrived').petition).toBe('transferred');
  expect(after('petition.filed', 'petition.returned').petition).toBe('returned');
});

test('every state of the machine is reached', () => {
  const alphabet = new Set<string>();
  for (const region of Object.values(worldMachine.states)) for (const state of Object.values(region.states)) for (const type of Object.keys(state.config.on ?? {})) alphabet.add(type);
  const namesIn = (situation: Situation) => Object.entries(situation).map(([region, state]) => `${region}.${state}`);
  const reached = new Set(namesIn(initialSituation));
  const open = [initialSituation];
  for (let situation = open.pop(); situation !== undefined; situation = open.pop()) {
    for (const type of alphabet) {
      for (const here of [true, false]) {
        const next = situationAfter(situation, { type, here });
        const fresh = namesIn(next).filter((name) => !reached.has(name));
        if (fresh.length > 0) open.push(next);
        for (const name of fresh) reached.add(name);
      }
    }
  }
  const all = Object.entries(worldMachine.states).flatMap(([region, node]) => Object.keys(node.states).map((state) => `${region}.${state}`));
  expect([...reached].sort()).toEqual(all.sort());
});
