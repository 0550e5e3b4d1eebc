import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inReadingOrder, type Fault } from '#content/schema/fault.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { procedureFor, procedures } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { VerifyFault } from '#simulations/verify/fault.ts';
import { verifyLibrary, verifyScenario } from '#simulations/verify/verify.ts';
import { isOfQuestions, lawFor } from './check.ts';
import { loadLaw } from './law.ts';
import { loadScenario, loadScenarios, SCENARIO_FILE } from './scenarios.ts';
import { parseYaml } from './yaml-file.ts';

/** What static verification says of a content folder: faults with file and line, and what an author is to know besides. */
export interface Verification {
  faults: Fault[];
  notes: Fault[];
}

/** Where the code of procedures lies, from the root of the project. */
const PROCEDURES = 'simulations/procedures';

const NOTHING: Verification = { faults: [], notes: [] };

/** A fault where a person finds it: the scenario's file and line, or the procedure's folder. `files` gives each scenario's path and its name in faults. */
function placed(fault: VerifyFault, files: ReadonlyMap<string, { path: string; shown: string }>): Fault {
  const { message, remedy, scenario } = fault;
  const told = { message: `[${fault.point}] ${message}`, remedy };
  const file = scenario === undefined ? undefined : files.get(scenario.id);
  if (scenario === undefined || file === undefined) return { file: fault.procedure === null ? PROCEDURES : `${PROCEDURES}/${fault.procedure}`, line: 1, ...told };
  const { file: yaml } = parseYaml(readFileSync(file.path, 'utf8'), file.shown);
  return { file: file.shown, line: yaml?.lineOf(scenario.at) ?? 1, ...told };
}

function verifyOne(path: string, shown: string, register: LawRegister | null): Verification {
  const { scenario } = loadScenario(path, shown, register);
  if (scenario === null || register === null) return NOTHING;
  const law = createLawView(register);
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
  const files = new Map([[scenario.id, { path, shown }]]);
  return { faults: inReadingOrder(verifyScenario({ procedure, law }, scenario).map((fault) => placed(fault, files))), notes: [] };
}

function verifyAll(dir: string, prefix: string, register: LawRegister): Verification {
  const law = createLawView(register);
  const scenarios: readonly Scenario[] = [...loadScenarios(dir, register).scenarios.values()];
  const files = new Map(scenarios.map(({ id }) => [id, { path: join(dir, id, SCENARIO_FILE), shown: `${prefix}${id}/${SCENARIO_FILE}` }]));
  const governedBy = new Map(scenarios.map((scenario) => [scenario, procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn))]));
  const found = verifyLibrary(procedures.map((procedure) => ({ procedure, law, scenarios: scenarios.filter((scenario) => governedBy.get(scenario) === procedure) })));
  const place = (faults: readonly VerifyFault[]): Fault[] => inReadingOrder(faults.map((fault) => placed(fault, files)));
  return { faults: place(found.faults), notes: place(found.notes) };
}

/**
 * Verifies what lies at a path by the points of GRADING.md §11: a content folder or a folder of scenarios with every
 * procedure, one scenario by itself. Content that has faults of its own is for `checkContent`; nothing is said of it here.
 */
export function verifyContent(path: string, otherwise = 'content/law'): Verification {
  if (!existsSync(path) || isOfQuestions(path)) return NOTHING;
  if (statSync(path).isFile()) return verifyOne(path, basename(path), lawFor(dirname(path), otherwise));
  if (existsSync(join(path, SCENARIO_FILE))) return verifyOne(join(path, SCENARIO_FILE), SCENARIO_FILE, lawFor(path, otherwise));
  const isContent = existsSync(join(path, 'scenarios'));
  const register = isContent ? loadLaw(join(path, 'law')).register : lawFor(path, otherwise);
  if (register === null || existsSync(join(path, 'instruments.yaml'))) return NOTHING;
  return isContent ? verifyAll(join(path, 'scenarios'), 'scenarios/', register) : verifyAll(path, '', register);
}
