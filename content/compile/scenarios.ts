import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { inReadingOrder, type Fault, type PlacedFault } from '#content/schema/fault.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { checkDocument } from './scenario-document.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** The name that every scenario file has; its folder carries the scenario's id. */
export const SCENARIO_FILE = 'scenario.yaml';

/** More than any scenario needs; keeps a mistaken file from holding up the machine. */
const LARGEST = 1_000_000;

/** One scenario, or what is wrong with its file. */
export interface ReadScenario {
  scenario: Scenario | null;
  faults: Fault[];
}

/** Faults where a person finds them; several places of a line that say the same are one fault. */
function atLines(placed: readonly PlacedFault[], file: string, yaml: YamlFile): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { path, message, remedy } of placed) {
    const line = yaml.lineOf(path);
    const key = `${line} ${message}`;
    if (!faults.has(key)) faults.set(key, { file, line, message, ...(remedy === undefined ? {} : { remedy }) });
  }
  return [...faults.values()];
}

function idIn(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
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
  const { scenario, faults: placed } = checkDocument(yaml.value, register);
  const id = idIn(yaml.value);
  const isElsewhere = folder !== null && id !== null && id !== folder;
  if (isElsewhere) placed.push({ path: ['id'], message: `Mã tình huống “${id}” khác tên thư mục “${folder}”.`, remedy: `Đổi id thành “${folder}”, hoặc đổi tên thư mục.` });
  return { scenario: isElsewhere ? null : scenario, faults: inReadingOrder(atLines(placed, file, yaml)) };
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
