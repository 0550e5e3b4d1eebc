import { describe, expect, test } from 'vitest';
import { caseFigures } from './case-figures.ts';
import type { CountedRun, RuleFigures } from './case-figures.ts';
import { questionFigures } from './question-figures.ts';
import type { FirstAnswer } from './question-figures.ts';

const NOBODY = (): null => null;

function run(over: Partial<CountedRun['marks']> & { contested?: string[] } = {}): CountedRun {
  const { contested = [], ...marks } = over;
  return { marks: { owed: [['notify', true], ['accept', true]], broken: [], untold: [], hinted: [], ...marks }, contested };
}

const many = (count: number, made: (index: number) => CountedRun): CountedRun[] => Array.from({ length: count }, (_, index) => made(index));

function figuresOf(runs: readonly CountedRun[], rule: string, ownerOf: (rule: string) => string | null = NOBODY): RuleFigures {
  const found = caseFigures(runs, ownerOf).find((figures) => figures.rule === rule);
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
}

describe('who counts for a rule', () => {
  test('of an act, whoever owed it; what follows from another slip is neither right nor wrong', () => {
    const runs = [run(), run({ broken: [['notify', 10]] }), run({ owed: [['accept', true]] }), run({ untold: ['notify'] })];
    expect(figuresOf(runs, 'notify').right).toMatchObject({ count: 1, of: 2 });
    expect(figuresOf(runs, 'accept').right).toMatchObject({ count: 4, of: 4 });
  });

  test('of a bound, every run; of how an act is done, those that did it', () => {
    const runs = [run(), run(), run({ owed: [['notify', false], ['accept', true]] }), run({ broken: [['no-transfer', 20], ['notify-form', 5]] })];
    expect(figuresOf(runs, 'no-transfer').right).toMatchObject({ count: 3, of: 4 });
    expect(figuresOf(runs, 'notify-form', (rule) => (rule === 'notify-form' ? 'notify' : null)).right).toMatchObject({ count: 2, of: 3 });
  });
});

test('the rest is what the run would have had were nothing lost by the rule: twenty runs by hand', () => {
  // Ten right with rests of 100 and 90, ten wrong with rests of 80 and 70: means 95 and 75, s² = 125, so 20 / √125 · ½.
  const runs = [...many(10, (index) => run({ hinted: index % 2 === 0 ? [] : [['accept', 10]] })), ...many(10, (index) => run({ broken: [['notify', 7], ['accept', index % 2 === 0 ? 20 : 30]] }))];
  const { discrimination, right } = figuresOf(runs, 'notify');
  expect(right).toMatchObject({ count: 10, of: 20 });
  expect(discrimination).toMatchObject({ value: expect.closeTo(10 / Math.sqrt(125), 10) });
});

describe('flags', () => {
  test('good runs that get it wrong, weak ones that get it right', () => {
    const runs = [...many(30, () => run({ broken: [['notify', 10]] })), ...many(30, (index) => run({ broken: [['accept', 30 + (index % 5)]] }))];
    expect(figuresOf(runs, 'notify').flags).toContain('negative');
    expect(figuresOf(runs, 'accept').flags).toContain('negative');
    expect(figuresOf(many(60, (index) => run({ broken: index % 2 === 0 ? [] : [['notify', 10], ['accept', index % 7]] })), 'notify').flags).toEqual([]);
  });

  test('nearly everybody wrong is told from twenty people on, not before', () => {
    expect(figuresOf(many(20, (index) => run({ broken: index < 18 ? [['notify', 10], ['accept', 40]] : [] })), 'notify').flags).toContain('hard');
    expect(figuresOf(many(20, (index) => run({ broken: index < 17 ? [['notify', 10], ['accept', 40]] : [] })), 'notify').flags).not.toContain('hard');
    expect(figuresOf(many(19, () => run({ broken: [['notify', 10], ['accept', 40]] })), 'notify').flags).not.toContain('hard');
  });

  test('found in nearly every run that is good otherwise', () => {
    const wrong = (index: number, until: number): CountedRun => run({ broken: index < until ? [['notify', 12]] : [] });
    expect(figuresOf(many(10, (index) => wrong(index, 8)), 'notify').flags).toContain('in-good-runs');
    expect(figuresOf(many(10, (index) => wrong(index, 7)), 'notify').flags).not.toContain('in-good-runs');
    expect(figuresOf(many(9, () => wrong(0, 1)), 'notify').flags).not.toContain('in-good-runs');
  });

  test('contested by a fifth of those in whose runs it was found, and by three at least', () => {
    const contested = (count: number, of: number) => figuresOf(many(of, (index) => run({ broken: [['notify', 10]], contested: index < count ? ['notify'] : [] })), 'notify');
    expect(contested(3, 15)).toMatchObject({ found: 15, contested: { count: 3, of: 15 }, flags: expect.arrayContaining(['contested']) });
    expect(contested(3, 16).flags).not.toContain('contested');
    expect(contested(2, 5).flags).not.toContain('contested');
  });
});

test('a hint that was opened is counted beside, and does not change who was right', () => {
  expect(figuresOf([run({ hinted: [['notify', 2]] }), run()], 'notify')).toMatchObject({ hinted: { count: 1, of: 2 }, right: { count: 2 } });
});

test('a question is held against what the same people answered elsewhere; who answered little else counts for its difficulty only', () => {
  const person = (name: string, ...rights: boolean[]): FirstAnswer[] => rights.map((right, index) => ({ person: name, question: `q${index}`, right }));
  const strong = Array.from({ length: 12 }, (_, index) => person(`strong${index}`, true, true, true, index % 2 === 0)).flat();
  const weak = Array.from({ length: 12 }, (_, index) => person(`weak${index}`, false, false, false, index % 2 === 0)).flat();
  const figures = questionFigures([...strong, ...weak, ...person('short', true)]);
  expect(figures.map(({ question, right }) => [question, right.count, right.of])).toEqual([['q0', 13, 25], ['q1', 12, 24], ['q2', 12, 24], ['q3', 12, 24]]);
  // Rests of 1 and 2/3 above, 0 and 1/3 below: means 5/6 and 1/6, s² = 5/36, so 2/3 / (√5 / 6) · ½.
  expect(figures[0]?.discrimination).toMatchObject({ value: expect.closeTo(2 / Math.sqrt(5), 10) });
  expect(figures[3]?.discrimination).toMatchObject({ value: expect.closeTo(0, 10) });
});
