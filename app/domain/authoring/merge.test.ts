import { describe, expect, test } from 'vitest';
import { mergeDocuments } from './merge.ts';

const base = { title: 'Cổng', place: 'Bản Mẫu', people: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], aims: ['một'] };

describe('what two people wrote from the same text', () => {
  test('is taken together where they wrote in different places, and the order of keys is no change', () => {
    const theirs = { place: 'Gò Mây', title: 'Cổng', people: base.people, aims: ['một'] };
    expect(mergeDocuments(base, theirs, { ...base, title: 'Cái cổng' })).toEqual({ ...base, place: 'Gò Mây', title: 'Cái cổng' });
  });
  test('things of a list are merged each with itself, whatever row they stand in now', () => {
    const theirs = { ...base, people: [{ id: 'c', name: 'C' }, { id: 'b', name: 'B' }] };
    const mine = { ...base, people: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B mới' }, { id: 'd', name: 'D' }] };
    expect(mergeDocuments(base, theirs, mine)['people']).toEqual([{ id: 'b', name: 'B mới' }, { id: 'd', name: 'D' }, { id: 'c', name: 'C' }]);
  });
  test('what one took out and the other went on writing stays', () => {
    const mine = { ...base, people: [{ id: 'a', name: 'A mới' }, { id: 'b', name: 'B' }] };
    expect(mergeDocuments(base, { ...base, people: [{ id: 'b', name: 'B' }] }, mine)['people']).toEqual(mine.people);
  });
  test('mine stands where both wrote in the same place, and in lists of plain texts', () => {
    expect(mergeDocuments(base, { ...base, title: 'T', aims: ['hai'] }, { ...base, title: 'M', aims: ['ba'] })).toEqual({ ...base, title: 'M', aims: ['ba'] });
  });
  test('a place that one emptied and the other left alone is empty', () => {
    const { place: _place, ...rest } = base;
    expect(mergeDocuments(base, rest, base)).toEqual(rest);
  });
});
