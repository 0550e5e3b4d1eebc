import { expect, test } from 'vitest';
import { gradeItem, isAnswerableItem } from '#app/domain/refreshers/grade-item.ts';
import { contrastKeys, drawItem, itemKeys } from '#app/domain/refreshers/items.ts';
import type { ItemSource } from '#app/domain/refreshers/items.ts';
import { refresherRules } from '#app/domain/refreshers/rules.ts';
import { lookalikes } from '#app/domain/refreshers/lookalikes.ts';
import { loadLaw } from '#content/compile/law.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { rightAnswer } from '#simulations/questions/judge.ts';

const register = loadLaw('content/law').register!;
const { scenarios } = loadScenarios('content/scenarios', register);
const { bank } = loadQuestions('content/questions', register, scenarios);
const questions = new Map(bank.questions.map((question) => [question.id, question]));
const misconceptions = new Map(bank.misconceptions.map((one) => [one.id, one]));
const source: ItemSource = { register, questions, scenarios };
const rules = [...refresherRules().values()];

test('how many rules of the procedures can be asked; of the others the corner names the case to work', () => {
  const share = (some: typeof rules) => ({ asked: some.filter((rule) => itemKeys(rule, source).length > 0).length, of: some.length });
  const whole = rules.filter(({ isPart }) => !isPart);
  const told = { all: share(rules), whole: share(whole), grave: share(whole.filter(({ sev }) => sev >= 3)), time: share(whole.filter(({ competence }) => competence === 'time')) };
  // Fewer than these means that questions were lost; more questions may well be written.
  const least = { all: 248, whole: 191, grave: 142, time: 28 } as const;
  for (const [name, count] of Object.entries(least)) expect(told[name as keyof typeof least].asked, name).toBeGreaterThanOrEqual(count);
  expect(told.all.of).toBe(rules.length);
});

test('every rule comes from a part of the norm that cases of the library are about, or from intake', () => {
  const parts = new Set(['intake', ...procedures.map(({ id }) => id)]);
  expect([...new Set(rules.map(({ part }) => part))].filter((part) => !parts.has(part))).toEqual([]);
});

test('every item of every rule can be drawn, has one right answer that is graded right, and grounds of which one alone is right', () => {
  for (const rule of rules) {
    const keys = [...itemKeys(rule, source).slice(0, 1), ...itemKeys(rule, source).filter((key) => /^(count|facts):/.test(key)), ...contrastKeys(rule, source, register.asOf).slice(0, 1)];
    for (const key of keys) {
      const item = drawItem(rule, { key, seed: 11 }, source);
      expect(item, `${rule.id} ${key}`).not.toBeNull();
      if (item === null) continue;
      const right = { decision: rightAnswer(item.decision), ground: item.ground === null ? null : rightAnswer(item.ground), hinted: false };
      expect(isAnswerableItem(item, right)).toBe(true);
      expect(gradeItem(item, right, misconceptions)).toMatchObject({ outcome: 'right', rating: 'good' });
      if (item.ground !== null && 'choices' in item.ground) expect(item.ground.choices.filter((choice) => choice.right), `${rule.id} ${key}`).toHaveLength(1);
    }
  }
});

test('micro-cases of guards tell the facts and have both answers, so that nobody learns an answer instead of the law', () => {
  const guards = rules.filter((rule) => itemKeys(rule, source).includes(`facts:${rule.id}`));
  expect(guards.map(({ id }) => id)).toEqual(expect.arrayContaining(['turning-away-is-grounded', 'refusal-notice-is-grounded', 'another-authority-is-competent', 'refusal-is-grounded']));
  for (const rule of guards) {
    const answers = Array.from({ length: 60 }, (_, seed) => drawItem(rule, { key: `facts:${rule.id}`, seed }, source)?.decision).map((decision) => (decision !== undefined && 'choices' in decision ? decision.choices.find(({ right }) => right)?.text : null));
    expect(new Set(answers).size, rule.id).toBe(2);
  }
});

test('another seed asks with other numbers, the same seed the same on every machine', () => {
  const rule = refresherRules().get('send-acceptance')!;
  const key = itemKeys(rule, source).find((one) => one.startsWith('count:'))!;
  const asks = [1, 2, 3, 4, 5].map((seed) => drawItem(rule, { key, seed }, source)?.decision.ask);
  expect(new Set(asks).size).toBeGreaterThan(3);
  expect(drawItem(rule, { key, seed: 3 }, source)).toEqual(drawItem(rule, { key, seed: 3 }, source));
});

test('an item of another rule, or of a question that is not there, cannot be asked', () => {
  const rule = refresherRules().get('send-acceptance')!;
  for (const key of ['bank:khong-co', 'count:ltc-2018/d38/k3', 'change:lkn-2011/d27@1999-01-01', 'linh-tinh']) expect(drawItem(rule, { key, seed: 1 }, source), key).toBeNull();
});

test('there is a drill for each pair of look-alikes, every day', () => {
  for (let day = 20_000; day < 20_010; day += 1) expect(lookalikes(questions, day).map(({ id }) => id)).toEqual(['loai-don', 'hoa-giai', 'tu-choi']);
});
