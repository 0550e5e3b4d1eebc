import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proveCase } from '#app/domain/authoring/prove-case.ts';
import { proveFurther } from '#app/domain/authoring/prove-further.ts';
import { playRobot } from '#app/domain/authoring/robot.ts';
import { readDraftCase } from '#app/use-cases/read-draft-case.ts';
import { loadLaw } from '#content/compile/law.ts';
import { parseYaml } from '#content/compile/yaml-file.ts';
import { createLawView } from '#simulations/law/view.ts';
import { line, timed } from './percentiles.ts';

/** How long the author of a case waits: for what stands beside the facts after every change, and for what is fetched apart. */

const TODAY = '2026-11-22';

/** Facts that are stated one by one. */
function countFacts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return value === undefined ? 0 : 1;
  return Object.values(value).reduce((sum: number, inner) => sum + countFacts(inner), 0);
}

/** Prints the figures of the case editor's proof for a case of content/scenarios. */
export function benchAuthoring(print: (text: string) => void, root: string, scenarioId: string): void {
  const { register } = loadLaw(join(root, 'content/law'));
  const { file } = parseYaml(readFileSync(join(root, 'content/scenarios', scenarioId, 'scenario.yaml'), 'utf8'), scenarioId);
  if (register === null || file === null) throw new Error('content is broken: run npm run -s saban -- check');
  const law = createLawView(register);
  const { value: document } = file;
  // Read anew each time, as after every change: nothing that was worked out for the case is known any more.
  const read = () => {
    const { readable } = readDraftCase(document, register);
    if (readable === null) throw new Error(`${scenarioId} has faults`);
    return readable;
  };
  const facts = countFacts(read().facts);
  print(line(`the author's live proof after a change, ${facts} facts`, timed(40, () => void proveCase(read(), law))));
  print(line("the author's further proof, fetched apart", timed(6, () => void proveFurther(read(), law, TODAY))));
  print(line('the robot: lawful, then with every single error', timed(2, () => void playRobot(read(), law))));
}
