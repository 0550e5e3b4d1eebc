import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { inReadingOrder, type Fault } from '#content/schema/fault.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { loadLaw } from './law.ts';
import { loadScenario, loadScenarios, SCENARIO_FILE } from './scenarios.ts';

const LAW_FILE = 'instruments.yaml';

function within(folder: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, file: `${folder}/${fault.file}` }));
}

/** The law that governs a scenario: that of the content folder it lies in, else the one given. */
export function lawFor(path: string, otherwise: string): LawRegister | null {
  for (let folder = resolve(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'law', LAW_FILE))) return loadLaw(join(folder, 'law')).register;
  }
  return existsSync(join(otherwise, LAW_FILE)) ? loadLaw(otherwise).register : null;
}

/**
 * Every fault of what lies at a path, in reading order: a content folder (law and scenarios), a law folder, a folder of
 * scenarios, one scenario's folder or one scenario file. `otherwise` is the law folder for scenarios that lie elsewhere.
 */
export function checkContent(path: string, otherwise = 'content/law'): Fault[] {
  if (!existsSync(path)) return [{ file: path, line: 1, message: 'Không có tệp hoặc thư mục này.', remedy: 'Xem lại đường dẫn đã gõ.' }];
  if (statSync(path).isFile()) return loadScenario(path, basename(path), lawFor(dirname(path), otherwise)).faults;
  if (existsSync(join(path, LAW_FILE))) return inReadingOrder(loadLaw(path).faults);
  if (existsSync(join(path, SCENARIO_FILE))) return loadScenario(join(path, SCENARIO_FILE), SCENARIO_FILE, lawFor(path, otherwise)).faults;
  if (!existsSync(join(path, 'law')) && !existsSync(join(path, 'scenarios'))) {
    return inReadingOrder(loadScenarios(path, lawFor(path, otherwise)).faults);
  }
  const law = loadLaw(join(path, 'law'));
  const scenarios = loadScenarios(join(path, 'scenarios'), law.register);
  return inReadingOrder([...within('law', law.faults), ...within('scenarios', scenarios.faults)]);
}
