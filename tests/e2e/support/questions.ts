import { join } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Misconception } from '#simulations/questions/question.ts';
import { ROOT } from './server.ts';

type Form = DrawnQuestion['form'];
type Asked<D, F> = D extends { form: infer Has } ? (F extends Has ? D : never) : never;
type DrawnAs<F extends Form> = Asked<DrawnQuestion, F>;

function load() {
  const { register } = loadLaw(join(ROOT, 'content/law'));
  if (register === null) throw new Error('the law does not load');
  const { scenarios } = loadScenarios(join(ROOT, 'content/scenarios'), register);
  return { law: createLawView(register), bank: loadQuestions(join(ROOT, 'content/questions'), register, scenarios).bank };
}

let loaded: ReturnType<typeof load> | null = null;
const shipped = () => (loaded ??= load());

/** The first shipped question of a kind that is asked in a form, drawn with a seed: what the page must show for it. */
export function shippedQuestion<F extends Form>(kind: DrawnQuestion['question']['kind'], form: F, seed = 1): DrawnAs<F> {
  const { law, bank } = shipped();
  for (const question of bank.questions) {
    if (question.kind !== kind) continue;
    const drawn = drawQuestion(question, law, seed);
    if (drawn.form === form) return drawn as DrawnAs<F>;
  }
  throw new Error(`the bank holds no ${kind} asked as ${form}`);
}

/** The same question drawn with another seed. */
export function drawnAgain<F extends Form>(drawn: DrawnAs<F>, seed: number): DrawnAs<F> {
  return drawQuestion(drawn.question, shipped().law, seed) as DrawnAs<F>;
}

export function misconception(id: string | null): Misconception {
  const found = shipped().bank.misconceptions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no misconception ${id}`);
  return found;
}
