import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldBack, isSmallCell, shownCounts, shownGroups, shownPart } from './suppression.ts';

test('a cell of one to four people is held back, and never alone: its total would give it away', () => {
  expect(shownCounts([12, 3, 0, 8])).toEqual([12, null, 0, null]);
  expect(shownCounts([5, 6, 0])).toEqual([5, 6, 0]);
  expect(shownCounts([4, 3, 20])).toEqual([null, null, 20]);
});

test('two small cells whose sum is small still are four people at most: the next one goes with them', () => {
  expect(shownCounts([1, 2, 9, 20])).toEqual([null, null, null, 20]);
});

test('those who erred and those who did not are both protected, and so is a group that is small itself', () => {
  expect(shownGroups([{ people: 30, part: 10 }, { people: 20, part: 10 }])).toEqual([{ people: 30, part: 10 }, { people: 20, part: 10 }]);
  // Three of twenty did it right: said of the first, it says it of them.
  expect(shownGroups([{ people: 20, part: 17 }, { people: 30, part: 10 }, { people: 40, part: 15 }])).toEqual([{ people: 20, part: null }, { people: 30, part: null }, { people: 40, part: 15 }]);
  expect(shownGroups([{ people: 3, part: 0 }, { people: 30, part: 10 }, { people: 40, part: 15 }])).toEqual([{ people: null, part: null }, { people: null, part: null }, { people: 40, part: 15 }]);
});

test('a share is shown only where it, the rest and the whole are large enough, or nobody', () => {
  expect([shownPart(10, 30), shownPart(4, 30), shownPart(27, 30), shownPart(30, 30), shownPart(0, 3), shownPart(0, 9)]).toEqual([10, null, null, 30, null, 0]);
});

const groups = fc.array(fc.nat(12).chain((people) => fc.nat(people).map((part) => ({ people, part }))), { minLength: 1, maxLength: 6 });

test('whoever knows every total and everything that is shown can narrow no hidden cell down to one number', () => {
  fc.assert(
    fc.property(groups, (table) => {
      const total = (of: (group: { people: number; part: number }) => number): number => table.reduce((sum, group) => sum + of(group), 0);
      // A total that is small itself is not shown at all.
      fc.pre([total(({ people }) => people), total(({ part }) => part), total(({ people, part }) => people - part)].every((sum) => !isSmallCell(sum)));
      const shown = shownGroups(table);
      const hidden = table.map((group, index) => ({ ...group, index })).filter(({ people, index }) => people > 0 && shown[index]?.part === null);
      const sum = hidden.reduce((all, { part }) => all + part, 0);
      const most = hidden.reduce((all, { people }) => all + people, 0);
      for (const { people, part } of hidden) {
        const low = Math.max(0, sum - (most - people));
        const high = Math.min(people, sum);
        // All of them, or none, is so for everybody who is hidden: that is a fact of a group of five at least.
        if (sum > 0 && sum < most) expect(high, JSON.stringify({ table, people, part })).toBeGreaterThan(low);
      }
      expect(isSmallCell(sum)).toBe(false);
      expect(isSmallCell(most - sum)).toBe(false);
      for (const [index, group] of shown.entries()) expect(group.people !== null && isSmallCell(group.people), JSON.stringify({ table, index })).toBe(false);
    }),
  );
});

test('nothing is held back where every cell is large', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 1, maxLength: 8 }), (counts) => {
    expect(heldBack(counts.map((count) => [count])).size).toBe(0);
  }));
});
