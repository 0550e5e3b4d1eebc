import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { inReadingOrder, type Fault } from '#content/schema/fault.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { addressesIn } from './courses.ts';
import { checkCurrencyFile, CURRENCY_FILE } from './currency-file.ts';
import { loadLaw } from './law.ts';
import { loadQuestions, MISCONCEPTIONS_FILE } from './questions.ts';
import type { QuestionBank } from './questions.ts';
import { loadScenario, loadScenarios, SCENARIO_FILE } from './scenarios.ts';
import { loadTerms } from './terms.ts';

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

/** Whether a path is a folder of questions, or one of the files in it. */
export function isOfQuestions(path: string): boolean {
  return existsSync(join(statSync(path).isFile() ? dirname(path) : path, MISCONCEPTIONS_FILE));
}

/** Faults of a folder of questions; of one file alone when that is what was asked for. */
function checkQuestions(path: string, otherwise: string): Fault[] {
  const isFile = statSync(path).isFile();
  const dir = isFile ? dirname(path) : path;
  const register = lawFor(dir, otherwise);
  const { faults } = loadQuestions(dir, register, loadScenarios(join(dir, '../scenarios'), register).scenarios);
  return isFile ? faults.filter(({ file }) => file === basename(path)) : faults;
}

/** The ids under which content/currency.yaml may note a check, apart from rules. What has a fault of its own is told there. */
function itemsOf(content: string, register: LawRegister, scenarios: ReadonlyMap<string, Scenario>, { questions }: QuestionBank): string[] {
  const { terms } = loadTerms(join(content, 'terms.yaml'), 'terms.yaml', register);
  return [
    ...[...addressesIn(join(content, 'courses'))].map((address) => `lesson:${address}`),
    ...questions.map(({ id }) => `question:${id}`),
    ...[...scenarios.keys()].map((id) => `scenario:${id}`),
    ...register.forms.map(({ id }) => `form:${id}`),
    ...[...terms.keys()].map((id) => `term:${id}`),
  ];
}

/**
 * Every fault of what lies at a path, in reading order: a content folder (law, scenarios, questions), a law folder, a folder of
 * questions or of scenarios, one scenario's folder or one scenario file. `otherwise` is the law folder for scenarios that lie elsewhere.
 */
export function checkContent(path: string, otherwise = 'content/law'): Fault[] {
  if (!existsSync(path)) return [{ file: path, line: 1, message: 'Không có tệp hoặc thư mục này.', remedy: 'Xem lại đường dẫn đã gõ.' }];
  if (isOfQuestions(path)) return checkQuestions(path, otherwise);
  if (statSync(path).isFile()) return loadScenario(path, basename(path), lawFor(dirname(path), otherwise)).faults;
  if (existsSync(join(path, LAW_FILE))) return inReadingOrder(loadLaw(path).faults);
  if (existsSync(join(path, SCENARIO_FILE))) return loadScenario(join(path, SCENARIO_FILE), SCENARIO_FILE, lawFor(path, otherwise)).faults;
  if (!existsSync(join(path, 'law')) && !existsSync(join(path, 'scenarios'))) {
    return inReadingOrder(loadScenarios(path, lawFor(path, otherwise)).faults);
  }
  const law = loadLaw(join(path, 'law'));
  const scenarios = loadScenarios(join(path, 'scenarios'), law.register);
  const questions = loadQuestions(join(path, 'questions'), law.register, scenarios.scenarios);
  const inCurrency = law.register === null ? [] : checkCurrencyFile(join(path, CURRENCY_FILE), itemsOf(path, law.register, scenarios.scenarios, questions.bank), law.register);
  return inReadingOrder([...within('law', law.faults), ...within('scenarios', scenarios.faults), ...within('questions', questions.faults), ...inCurrency]);
}
