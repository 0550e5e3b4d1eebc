import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, RATINGS, ratingOfItem } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { chooseToday, coming, dailyShare, dueOn, MOST_DUE, SPREAD_DAYS } from './choice.ts';
import type { ChoiceInput } from './choice.ts';
import { chanceOfKnowing, comesAfter, foldRule, isAmended, remember } from './memory.ts';
import type { Memory } from './memory.ts';

const DAY = 86_400_000;
const START = 20_700;

function evidence(day: number, rating: Evidence['rating'], over: Partial<Evidence> = {}): Evidence {
  return { id: `e${day}`, rule: 'accept', at: new Date(day * DAY).toISOString(), day, kind: 'item', rating, scenario: null, hinted: false, ...over };
}

function folded(evidences: readonly Evidence[], changes: readonly number[] = []): Memory {
  const memory = foldRule(evidences, changes);
  if (memory === null) throw new Error('nothing to fold');
  return memory;
}

const anyEvidence = fc.record({
  id: fc.string({ minLength: 1, maxLength: 6 }),
  day: fc.integer({ min: START, max: START + 900 }),
  rating: fc.constantFrom(...RATINGS),
  kind: fc.constantFrom('item', 'finding', 'practice'),
  scenario: fc.constantFrom(null, 'mot', 'hai', 'ba'),
  hinted: fc.boolean(),
}).map(({ day, rating, ...rest }): Evidence => evidence(day, rating, rest));
const anyEvidences = fc.uniqueArray(anyEvidence, { selector: ({ id }) => id, minLength: 1, maxLength: 40 });
const anyChanges = fc.uniqueArray(fc.integer({ min: START - 50, max: START + 950 }), { maxLength: 4 }).map((days) => [...days].sort((a, b) => a - b));

test('a memory built step by step is the one that is built anew, whatever order the evidences arrive in', () => {
  fc.assert(
    fc.property(anyEvidences, anyChanges, (evidences, changes) => {
      const stored: Evidence[] = [];
      let memory: Memory | null = null;
      for (const one of evidences) {
        stored.push(one);
        memory = comesAfter(one, memory) ? remember(memory, one, changes) : foldRule(stored, changes);
      }
      expect(memory).toEqual(foldRule([...evidences].reverse(), changes));
    }),
    { numRuns: 200 },
  );
});

test('whatever happens the numbers stay in their bounds and the next day comes after the last', () => {
  fc.assert(
    fc.property(anyEvidences, anyChanges, fc.integer({ min: 0, max: 2000 }), (evidences, changes, later) => {
      const memory = folded(evidences, changes);
      expect(memory.due).toBeGreaterThan(memory.seen);
      expect(memory.stability).toBeGreaterThan(0);
      expect(memory.difficulty).toBeGreaterThanOrEqual(1);
      expect(memory.difficulty).toBeLessThanOrEqual(10);
      expect(Math.min(memory.right, memory.wrong)).toBeGreaterThanOrEqual(0);
      const chance = chanceOfKnowing(memory, changes, memory.seen + later);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

test('what is known comes back later and later, what is not known comes back soon', () => {
  const days = [START];
  let memory = folded([evidence(START, 'good')]);
  for (let round = 0; round < 4; round += 1) {
    days.push(memory.due);
    memory = remember(memory, evidence(memory.due, 'good'), []);
  }
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
  expect(gaps.at(-1)).toBeGreaterThan(20);
  const forgotten = remember(memory, evidence(memory.due, 'again'), []);
  expect(forgotten.lapses).toBe(1);
  expect(forgotten.due - forgotten.seen).toBeLessThan(memory.due - memory.seen);
});

test('the same right answer ten times in a day is worth no more than once', () => {
  const once = folded([evidence(START, 'good')]);
  const often = folded(Array.from({ length: 10 }, (_, index) => evidence(START, 'good', { id: `e${index}` })));
  expect(often.due - once.due).toBeLessThanOrEqual(1);
});

test('an amendment makes a rule unknown on its day, and what was shown before no longer counts', () => {
  const changed = START + 30;
  const memory = folded([evidence(START, 'good'), evidence(START + 3, 'good', { id: 'f' })], [changed]);
  expect(isAmended(memory, [changed], changed - 1)).toBe(false);
  expect(chanceOfKnowing(memory, [changed], changed - 1)).toBeGreaterThan(0);
  expect(isAmended(memory, [changed], changed)).toBe(true);
  expect(chanceOfKnowing(memory, [changed], changed)).toBe(0);
  const anew = remember(memory, evidence(changed + 2, 'good', { id: 'g' }), [changed]);
  expect(anew).toMatchObject({ reps: 1, chances: 1, right: 1, wrong: 0, law: changed });
  expect(isAmended(anew, [changed], changed + 400)).toBe(false);
});

test('a change that was in force before the rule was first met is no amendment', () => {
  expect(isAmended(folded([evidence(START, 'good')], [START - 100]), [START - 100], START + 1)).toBe(false);
});

test('help makes a right answer Hard, half right is Hard, wrong is Again', () => {
  expect([ratingOfItem('right', false), ratingOfItem('right', true), ratingOfItem('partly', false), ratingOfItem('wrong', true)]).toEqual(['good', 'hard', 'hard', 'again']);
});

test('evidences of one instant have one order', () => {
  const [a, b] = [evidence(START, 'good', { id: 'a' }), evidence(START, 'again', { id: 'b' })];
  expect([b, a].sort(inOrder)).toEqual([a, b]);
});

const RULES = new Map(Array.from({ length: 300 }, (_, index) => [`r${String(index).padStart(3, '0')}`, { id: `r${String(index).padStart(3, '0')}`, sev: ((index % 4) + 1) as 1 | 2 | 3 | 4 }]));

function input(memories: readonly Memory[], over: Partial<ChoiceInput> = {}): ChoiceInput {
  return { memories, rules: RULES, changesOf: () => [], canAsk: () => true, set: [], answeredToday: new Set(), today: START + 100, ...over };
}

const overdue = (count: number): Memory[] => [...RULES.keys()].slice(0, count).map((rule) => folded([evidence(START, 'good', { rule })]));

test('never more than seven are shown, and a backlog is spread over fourteen days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
      const chosen = chooseToday(input(overdue(count)));
      expect(chosen.length).toBeLessThanOrEqual(MOST_DUE);
      expect(dailyShare(count)).toBeLessThanOrEqual(MOST_DUE);
      if (count <= MOST_DUE * SPREAD_DAYS) expect(dailyShare(count) * SPREAD_DAYS).toBeGreaterThanOrEqual(count);
    }),
    { numRuns: 60 },
  );
  expect(coming(input(overdue(56)), 14)).toEqual(Array.from({ length: 14 }, () => 4));
});

test('what is answered today does not bring up more of the backlog', () => {
  const memories = overdue(56);
  const first = chooseToday(input(memories));
  expect(first).toHaveLength(4);
  const answered = new Set(first.slice(0, 2).map(({ rule }) => rule));
  const left = memories.map((memory) => (answered.has(memory.rule) ? remember(memory, evidence(START + 100, 'good', { rule: memory.rule, id: 'z' }), []) : memory));
  expect(chooseToday(input(left, { answeredToday: answered }))).toEqual(first.slice(2));
  const all = new Set(first.map(({ rule }) => rule));
  const done = memories.map((memory) => (all.has(memory.rule) ? remember(memory, evidence(START + 100, 'again', { rule: memory.rule, id: 'z' }), []) : memory));
  expect(chooseToday(input(done, { answeredToday: all }))).toEqual([]);
});

test('changed law comes first, then what the trainer chose, then own slips, then what fades', () => {
  const at = (rule: string, kind: Evidence['kind'], rating: Evidence['rating']) => folded([evidence(START, rating, { rule, kind })]);
  const memories = [at('r000', 'item', 'good'), at('r001', 'finding', 'again'), at('r002', 'item', 'good'), at('r003', 'practice', 'good')];
  const choice = chooseToday(input(memories, { changesOf: (rule) => (rule === 'r003' ? [START + 50] : []), set: ['r002', 'r009'].map((rule) => ({ rule, since: START + 90, at: '2099-01-01T00:00:00.000Z' })) }));
  expect(choice).toEqual([
    { rule: 'r003', reason: 'amended' },
    { rule: 'r009', reason: 'set' },
    { rule: 'r002', reason: 'set' },
    { rule: 'r001', reason: 'slipped' },
    { rule: 'r000', reason: 'due' },
  ]);
});

test('who has nothing due meets three new rules, the gravest, and others on another day', () => {
  const chosen = chooseToday(input([]));
  expect(chosen.map(({ reason }) => reason)).toEqual(['new', 'new', 'new']);
  expect(chosen.every(({ rule }) => RULES.get(rule)?.sev === 4)).toBe(true);
  expect(chooseToday(input([], { today: START + 101 }))).not.toEqual(chosen);
  expect(chooseToday(input([], { canAsk: () => false }))).toEqual([]);
});

test('a rule answered today is not due again today, nor is one that can no longer be asked', () => {
  const memories = overdue(2);
  expect(dueOn(input(memories, { canAsk: (rule) => rule === 'r001' })).map(({ rule }) => rule)).toEqual(['r001']);
  expect(dueOn(input([folded([evidence(START + 100, 'again', { rule: 'r000' })])]))).toEqual([]);
});

test('the day is chosen in 50 ms for somebody with a thousand rules', () => {
  const rules = new Map(Array.from({ length: 1000 }, (_, index) => [`q${index}`, { id: `q${index}`, sev: 2 as const }]));
  const memories = [...rules.keys()].map((rule) => folded([evidence(START, 'good', { rule })]));
  const start = performance.now();
  chooseToday(input(memories, { rules }));
  expect(performance.now() - start).toBeLessThan(50);
});
