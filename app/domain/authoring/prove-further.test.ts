import { describe, expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { builtCase } from '#tests/support/built-drafts.ts';
import { realLaw } from '#tests/support/complaint-case.ts';
import { askedDates } from './other-dates.ts';
import { proveFurther } from './prove-further.ts';
import { caseFromTemplate } from './templates.vi.ts';

const law = realLaw();
const TODAY = '2026-11-22';
const scenario = builtCase('quay-cho-go-may');

describe('the dates under whose law a case is told', () => {
  test('are both sides of the turn of the law, today and a year from now, each once and in order', () => {
    expect(askedDates(law.register, TODAY)).toEqual(['2026-06-30', '2026-07-01', '2026-11-22', '2027-11-22']);
    expect(askedDates(law.register, '2026-07-01')).toEqual(['2026-06-30', '2026-07-01', '2027-07-01']);
  });

  test('a year after a leap day is the last day of that month', () => {
    expect(askedDates(law.register, '2028-02-29')).toContain('2029-02-28');
  });
});

describe('the further proof of a case', () => {
  const { faults, otherDates } = proveFurther(scenario, law, TODAY);

  test('tells what the law of other dates makes otherwise, and nothing where it is the same', () => {
    const [before, ...since] = otherDates;
    expect(before?.on).toBe('2026-06-30');
    expect(before?.differences.length).toBeGreaterThan(0);
    expect(before?.differences.join(' ')).toContain('154/2026/NĐ-CP');
    expect(since.flatMap(({ differences }) => differences)).toEqual([]);
  });

  test('finds nothing wrong with a sound case', () => {
    expect(faults).toEqual([]);
  });
});

describe('a rule that loses its basis while the case is open', () => {
  /** A template of four months, across the day on which a provision of the register ends and nothing follows. */
  const lapsing = (opensOn: string) => proveFurther(scenarioSchema.parse(caseFromTemplate('complaint', 'cn-thu', dayOf(opensOn))), law, TODAY).faults.filter(({ text }) => text.includes('không còn căn cứ'));

  test('is worth a word where the lawful way is at its end by then', () => {
    expect(lapsing('2026-11-23')).toMatchObject([{ place: ['closesOn'], step: 'start', severity: 'warns', example: null }]);
  });

  test('keeps a case from being published where the lawful way goes on', () => {
    expect(lapsing('2027-02-16')).toMatchObject([{ place: ['closesOn'], severity: 'blocks', example: expect.any(Array) }]);
  });

  test('is nothing to speak of where the case is closed by then', () => {
    expect(lapsing('2026-08-03')).toEqual([]);
  });
});

describe('a law that a paper cites', () => {
  const citing = (number: string): Scenario => ({ ...scenario, papers: scenario.papers.map((paper, index) => (index === 0 ? { ...paper, body: [...paper.body, `Căn cứ Nghị định số ${number}.`] } : paper)) });

  test('is told where it has ceased to be in force, with its place, without blocking', () => {
    const faults = proveFurther(citing('64/2014/NĐ-CP'), law, TODAY).faults;
    expect(faults).toMatchObject([{ place: ['papers', 0, 'body', scenario.papers[0]?.body.length], step: 'papers', severity: 'warns', text: expect.stringContaining('64/2014/NĐ-CP, đã hết hiệu lực từ ngày') }]);
  });

  test('is nothing to speak of where it is in force, or where nobody knows it', () => {
    expect(proveFurther(citing('154/2026/NĐ-CP'), law, TODAY).faults).toEqual([]);
    expect(proveFurther(citing('9999/2026/NĐ-CP'), law, TODAY).faults).toEqual([]);
  });
});
