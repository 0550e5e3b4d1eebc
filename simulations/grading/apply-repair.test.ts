import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAWFUL_LINES, makeLog } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { applyRepair, forkPoint, stepsBetween } from './apply-repair.ts';
import { eventsOf, itemsOf } from './items.ts';
import type { Item } from './items.ts';

const events = makeLog(LAWFUL_LINES);
const types = (list: { type: string }[]): string[] => list.map(({ type }) => type);

test('steps name events by their numbers before the repair, whatever the steps before them did', () => {
  const repaired = applyRepair(
    events,
    {
      steps: [
        { op: 'remove', seq: 2 },
        { op: 'insert', before: 3, type: 'statement.recorded', day: events[2]!.day, data: {} },
        { op: 'move', seq: 12, before: 4, day: events[3]!.day },
        { op: 'replace', seq: 5, data: { form: 'x' } },
        { op: 'insert', before: null, type: 'paper.sent', choice: 'receipt', day: 30000, data: {} },
      ],
    },
    complaint,
  );
  expect(types(repaired).slice(0, 5)).toEqual(['case.opened', 'statement.recorded', 'petition.registered', 'file.archived', 'petition.classified']);
  expect(repaired[5]).toMatchObject({ seq: 6, type: 'complaint.accepted', data: { form: 'x' } });
  expect(repaired.at(-1)).toMatchObject({ seq: 13, type: 'paper.sent', choice: 'receipt', day: 30000 });
});

const edits = fc.array(fc.record({ op: fc.constantFrom('remove', 'move', 'day', 'data', 'insert'), at: fc.nat(11), to: fc.nat(11) }), { maxLength: 5 });

test('the steps between two logs turn the one into the other', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const items = list.reduce((current: Item[], { op, at, to }): Item[] => {
        const item = current[at];
        if (item === undefined) return current;
        if (op === 'remove') return current.filter((_, index) => index !== at);
        if (op === 'day') return current.map((each, index) => (index === at ? { ...each, event: { ...each.event, day: each.event.day + 1 } } : each));
        if (op === 'data') return current.map((each, index) => (index === at ? { ...each, event: { ...each.event, data: { to } } } : each));
        const rest = op === 'move' ? current.filter((_, index) => index !== at) : current;
        const added: Item = op === 'move' ? item : { seq: null, event: { ...item.event, src: 'trainee', actor: 'petitionOfficer', type: 'paper.sent', choice: 'receipt', data: { to } } };
        return [...rest.slice(0, to), added, ...rest.slice(to)];
      }, itemsOf(events));
      expect(applyRepair(events, { steps: stepsBetween(events, items) }, complaint)).toEqual(eventsOf(items));
    }),
    { seed: 4, numRuns: 400 },
  );
});

test('a fork starts before the first event that is touched', () => {
  const items = itemsOf(events);
  expect(forkPoint(events, items)).toBeNull();
  expect(forkPoint(events, items.filter((_, index) => index !== 4))).toBe(5);
  expect(forkPoint(events, [...items, items[0]!])).toBeNull();
});
