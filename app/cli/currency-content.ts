import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadLibrary } from '#content/compile/check-courses.ts';
import { CURRENCY_FILE, loadCurrency } from '#content/compile/currency-file.ts';
import type { Currency } from '#content/compile/currency-item.ts';
import { registerFromJson, registerToJson } from '#content/compile/law-json.ts';
import { keptCompiler } from '#content/compile/lesson-cache.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Terminal } from './command.ts';
import { Trouble } from './command.ts';
import { LESSON_CACHE } from './compile.ts';
import { faultLine, readRegister } from './register.ts';

/** The content as its files stand now, with what rests on the law. */
export interface ContentNow {
  register: LawRegister;
  scenarios: ReadonlyMap<string, Scenario>;
  questions: readonly Question[];
  currency: Currency;
  /** Faults besides those of the law: what has them is left out. */
  faults: number;
}

/** A register as a build carries it: what is read from files has its keys in another order, which hashes tell. */
export const asBuilt = (register: LawRegister): LawRegister => registerFromJson(registerToJson(register));

/** Reads everything that rests on the law. Lessons, questions and cases with faults are left out, and counted. @throws Trouble for a law with faults */
export async function readContentNow(terminal: Terminal): Promise<ContentNow> {
  const content = join(terminal.root, 'content');
  const register = readRegister(terminal);
  const { scenarios, faults: inScenarios } = loadScenarios(join(content, 'scenarios'), register);
  const { bank, faults: inQuestions } = loadQuestions(join(content, 'questions'), register, scenarios);
  const { compile } = keptCompiler(join(terminal.root, LESSON_CACHE));
  const library = await loadLibrary(content, register, [...scenarios.values()], compile);
  const resting = { register, courses: library.courses, terms: [...library.terms.values()], questions: bank.questions, scenarios: [...scenarios.values()] };
  const { currency, faults: inCurrency } = loadCurrency(join(content, CURRENCY_FILE), resting);
  if (currency.items.length === 0) throw new Trouble(inCurrency.map((fault) => faultLine(fault, 'content/')));
  return { register: asBuilt(register), scenarios, questions: bank.questions, currency, faults: inScenarios.length + inQuestions.length + library.faults.length + inCurrency.length };
}

const built = z.object({ registerJson: z.string() });

/** The register of the last build, which a running server has; null where nothing was built. */
export function readBuiltRegister(terminal: Terminal): LawRegister | null {
  const file = join(terminal.root, 'build/content.json');
  if (!existsSync(file)) return null;
  const parsed = built.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? registerFromJson(parsed.data.registerJson) : null;
}
