import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { fatalRules } from '#simulations/grading/fatal-rules.ts';
import { SCORE_TABLE } from '#simulations/grading/score-table.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { scoreGuideView } from './score-guide.ts';
import { ALL_EXAMPLES, workedExamples } from './worked-examples.ts';

const register = loadLaw(join(process.cwd(), 'content/law')).register!;
const scenarios = [...loadScenarios(join(process.cwd(), 'content/scenarios'), register).scenarios.values()];
const view = scoreGuideView(scenarios, register, procedures);

test('every row has words, and no placeholder is left in them', () => {
  const text = JSON.stringify(view);
  expect(text).not.toMatch(/\{\w+\}[^,:]|undefined|NaN/);
  for (const row of [...view.stakes, ...view.slips, ...view.late, ...view.penalties, ...view.hints]) {
    expect(row.what).not.toBe('');
    expect(row.value).not.toBe('');
  }
  for (const { groups } of view.fatal) for (const { rules } of groups) for (const { name } of rules) expect(name).not.toMatch(/[{}]/);
});

test('the rows carry the numbers of the table that grades', () => {
  expect(view.stakes.map(({ value }) => value)).toEqual(Object.values(SCORE_TABLE.stakes).map((points) => `${points} điểm`));
  expect(view.late.map(({ value }) => value)).toEqual([...SCORE_TABLE.credits.late.map(({ credit }) => credit), SCORE_TABLE.credits.lateBeyond].map((credit) => `còn ${credit / 10}%`));
  expect(view.fatalWords).toContain(String(SCORE_TABLE.caps.oneFatal));
  expect(view.passWords).toContain(String(SCORE_TABLE.pass.score));
  expect(view.hints).toHaveLength(Object.keys(SCORE_TABLE.hints).length);
  expect(view.competences).toHaveLength(SCORE_TABLE.competences.length);
});

test('every fatal rule of every procedure is listed, each provision under the name it has in the register', () => {
  for (const [index, procedure] of procedures.entries()) {
    const listed = view.fatal[index]?.groups.flatMap(({ rules }) => rules) ?? [];
    expect(listed.map(({ name }) => name).sort()).toEqual(fatalRules(procedure).map(({ name }) => name).sort());
    for (const { cites } of listed) for (const { provision, article } of cites) expect(article).toBe(register.provisions.get(provision)?.article);
  }
});

test('the examples are marked by the grader: lawful 100, one slip each, the fatal one under its cap', () => {
  const examples = scenarios.map((scenario) => workedExamples(scenario, register)).find((list) => list.length === ALL_EXAMPLES) ?? [];
  expect(examples.map(({ finding }) => finding?.class ?? 'lawful')).toEqual(['lawful', 'omission', 'late', 'unfinished', expect.any(String)]);
  const [lawful, ...slips] = examples;
  expect(lawful).toMatchObject({ score: 100, passed: true, taken: 0, earned: lawful?.possible });
  for (const { score, earned, taken, possible, finding } of slips) {
    const raw = Math.round((1000 * (earned - taken)) / possible) / 10;
    expect(score).toBe(finding?.sev === 4 ? Math.min(raw, SCORE_TABLE.caps.oneFatal) : raw);
    expect(score).toBeLessThan(100);
  }
  expect(view.example?.rows).toHaveLength(ALL_EXAMPLES);
});
