import { expect, test } from 'vitest';
import type { AlignedRow } from '#simulations/grading/types.ts';
import { laneRows, lawfulPath } from './lanes.ts';
import type { FindingView } from './view-types.ts';

function makeFinding(over: Partial<FindingView>): FindingView {
  return {
    id: 'f',
    anchor: 'loi-1',
    class: 'late',
    severity: 3,
    severityWords: '',
    mark: 'major',
    competence: '',
    name: '',
    day: 0,
    did: '',
    required: '',
    citizen: '',
    repair: 'Cách sửa',
    pointsLost: '',
    cites: [],
    derivation: [],
    calendar: null,
    consequencesHeading: null,
    consequences: [],
    fork: null,
    ...over,
  };
}

const row = (over: Partial<AlignedRow>): AlignedRow => ({ move: 'both', label: 'x', words: 'Việc', day: 10, findings: [], ...over });
const brief = (path: AlignedRow[], causes: Record<string, FindingView> = {}) =>
  laneRows(path, new Map(Object.entries(causes))).map(({ day, same, mine, lawful, mark }) => ({ day, same, mine, lawful, mark }));

test('what was done as the law wants it stands in both lanes', () => {
  expect(brief([row({})])).toEqual([{ day: 10, same: true, mine: 'Việc', lawful: 'Việc', mark: null }]);
});

test('a late act stands on its last lawful day in one lane and on its own day in the other, in order of days', () => {
  const rows = brief([row({ day: 13, due: 12, findings: ['f'] }), row({ day: 12, words: 'Khác' })], { f: makeFinding({}) });
  expect(rows).toEqual([
    { day: 12, same: false, mine: null, lawful: 'Việc', mark: 'major' },
    { day: 12, same: true, mine: 'Khác', lawful: 'Khác', mark: null },
    { day: 13, same: false, mine: 'Việc', lawful: null, mark: 'major' },
  ]);
});

test('an act left out stands in the lawful lane alone, an act without room beside what mends it', () => {
  expect(brief([row({ move: 'model', findings: ['f'] }), row({ move: 'log', findings: ['g'] }), row({ move: 'log' })], { f: makeFinding({ class: 'omission' }), g: makeFinding({ class: 'extra', mark: 'fatal' }) })).toEqual([
    { day: 10, same: false, mine: null, lawful: 'Việc', mark: 'major' },
    { day: 10, same: false, mine: 'Việc', lawful: 'Cách sửa', mark: 'fatal' },
    { day: 10, same: false, mine: 'Việc', lawful: null, mark: null },
  ]);
});

test('a row of a consequence leads to its cause, once, and the weightiest mark wins', () => {
  const cause = makeFinding({ id: 'root', anchor: 'loi-2', class: 'content', mark: 'minor' });
  const rows = laneRows([row({ findings: ['child', 'root', 'other'] })], new Map([['child', cause], ['root', cause], ['other', makeFinding({ class: 'form', mark: 'fatal' })]]));
  expect(rows).toMatchObject([{ findings: ['loi-2', 'loi-1'], mark: 'fatal', mine: 'Việc', lawful: 'Cách sửa' }]);
});

test('the lawful path leaves out what the law had no room for and brings late acts back into time', () => {
  expect(lawfulPath([row({ day: 13, due: 12, findings: ['f'] }), row({ move: 'log', day: 11 }), row({ move: 'model', words: 'Thiếu', day: 11 }), row({ day: 12, due: 20, words: 'Đúng' })])).toEqual([
    { words: 'Thiếu', day: 11, due: null, done: false },
    { words: 'Việc', day: 12, due: 12, done: false },
    { words: 'Đúng', day: 12, due: 20, done: true },
  ]);
});
