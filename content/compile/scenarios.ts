import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { inReadingOrder, type Fault } from '#content/schema/fault.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { scenarioSchema, type Scenario } from '#simulations/scenario/schema.ts';
import { checkComplaint } from './complaint-facts.ts';
import { checkCrowd } from './crowd-facts.ts';
import { checkDenunciation } from './denunciation-facts.ts';
import { checkHead } from './head-facts.ts';
import { checkLandDispute } from './land-dispute-facts.ts';
import { checkTexts } from './personal-data.ts';
import { checkProposals } from './proposal-facts.ts';
import { checkCalendar, checkDates } from './scenario-dates.ts';
import { checkKnowledge } from './scenario-knowledge.ts';
import { checkReception } from './reception-facts.ts';
import { checkReferences, checkSense, type Note } from './scenario-references.ts';
import { schemaFaults } from './schema-faults.ts';
import { parseYaml } from './yaml-file.ts';

/** The name that every scenario file has; its folder carries the scenario's id. */
export const SCENARIO_FILE = 'scenario.yaml';

/** More than any scenario needs; keeps a mistaken file from holding up the machine. */
const LARGEST = 1_000_000;

/** One scenario, or what is wrong with its file. */
export interface ReadScenario {
  scenario: Scenario | null;
  faults: Fault[];
}

/**
 * Checks the text of a scenario. `file` is the name told in faults; `folder` the id that the scenario must have, null where
 * the file stands alone. Without a register the calendar is not checked.
 */
export function readScenario(file: string, text: string, folder: string | null, register: LawRegister | null): ReadScenario {
  if (text.length > LARGEST) {
    return { scenario: null, faults: [{ file, line: 1, message: 'Tệp quá lớn (trên một triệu chữ cái).', remedy: 'Tách bớt; một tình huống thường dưới một nghìn dòng.' }] };
  }
  const { file: yaml, faults: syntax } = parseYaml(text, file);
  if (yaml === null) return { scenario: null, faults: inReadingOrder(syntax) };
  const faults: Fault[] = [];
  const note: Note = (path, message, remedy) => faults.push({ file, line: yaml.lineOf(path), message, remedy });
  checkTexts(note, yaml.value);
  const parsed = scenarioSchema.safeParse(yaml.value);
  if (!parsed.success) {
    return { scenario: null, faults: inReadingOrder([...schemaFaults(file, yaml, parsed.error), ...faults]) };
  }
  const scenario = parsed.data;
  if (folder !== null && scenario.id !== folder) {
    note(['id'], `Mã tình huống “${scenario.id}” khác tên thư mục “${folder}”.`, `Đổi id thành “${folder}”, hoặc đổi tên thư mục.`);
  }
  checkReferences(note, scenario);
  checkSense(note, scenario);
  checkReception(note, scenario);
  checkComplaint(note, scenario);
  checkDenunciation(note, scenario);
  checkLandDispute(note, scenario);
  checkProposals(note, scenario);
  checkHead(note, scenario);
  checkCrowd(note, scenario);
  checkDates(note, scenario);
  checkKnowledge(note, scenario);
  if (register !== null) checkCalendar(note, scenario, register);
  return { scenario: faults.length === 0 ? scenario : null, faults: inReadingOrder(faults) };
}

/** Reads one scenario.yaml from disk; `shown` is its name in faults. */
export function loadScenario(path: string, shown: string, register: LawRegister | null): ReadScenario {
  const folder = basename(path) === SCENARIO_FILE ? basename(dirname(resolve(path))) : null;
  try {
    return readScenario(shown, readFileSync(path, 'utf8'), folder, register);
  } catch {
    return { scenario: null, faults: [{ file: shown, line: 1, message: 'Không đọc được tệp này.', remedy: 'Xem tệp có còn đó và có quyền đọc không.' }] };
  }
}

/**
 * Reads every `<id>/scenario.yaml` under a folder. A scenario with any fault is left out; its faults are told, in reading
 * order. File names in faults are relative to the folder.
 */
export function loadScenarios(dir: string, register: LawRegister | null): { scenarios: Map<string, Scenario>; faults: Fault[] } {
  const scenarios = new Map<string, Scenario>();
  const faults: Fault[] = [];
  if (!existsSync(dir)) {
    return { scenarios, faults: [{ file: dir, line: 1, message: 'Không có thư mục tình huống này.', remedy: 'Xem lại đường dẫn.' }] };
  }
  for (const name of readdirSync(dir).sort()) {
    if (!statSync(join(dir, name)).isDirectory()) continue;
    const shown = `${name}/${SCENARIO_FILE}`;
    if (!existsSync(join(dir, name, SCENARIO_FILE))) {
      faults.push({ file: shown, line: 1, message: `Thư mục “${name}” không có tệp ${SCENARIO_FILE}.`, remedy: `Thêm tệp ${SCENARIO_FILE}, hoặc xóa thư mục.` });
      continue;
    }
    const read = loadScenario(join(dir, name, SCENARIO_FILE), shown, register);
    faults.push(...read.faults);
    if (read.scenario !== null) scenarios.set(read.scenario.id, read.scenario);
  }
  return { scenarios, faults };
}
