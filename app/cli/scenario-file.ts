import { resolve } from 'node:path';
import { loadScenario } from '#content/compile/scenarios.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Terminal } from './command.ts';
import { Trouble } from './command.ts';
import { readTextFile } from './input-files.ts';
import { faultLine } from './register.ts';

/** The scenario of a file named on the command line. @throws Trouble with every fault and its line */
export function readScenarioFile(given: string, register: LawRegister, terminal: Terminal): Scenario {
  // Says plainly when the file is missing or a folder, before the loader looks inside.
  readTextFile(given, terminal);
  const { scenario, faults } = loadScenario(resolve(terminal.cwd, given), given, register);
  if (scenario === null) throw new Trouble(faults.map((fault) => faultLine(fault)));
  return scenario;
}
