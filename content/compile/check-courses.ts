import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Fault } from '../schema/fault.ts';
import { checkPractices } from './check-practice.ts';
import { loadCourses, readFigures, type Course } from './courses.ts';
import { loadLaw } from './law.ts';
import { surroundings } from './lesson-references.ts';
import type { TextResult } from './lesson-tree.ts';
import { loadSamples, type Sample } from './samples.ts';
import { loadScenarios } from './scenarios.ts';
import { loadTerms, type Term } from './terms.ts';
import { readYaml } from './yaml-file.ts';

const COURSES = 'courses';
const TERMS = 'terms.yaml';
const SAMPLES = 'components.yaml';
/** Pictures of the samples. */
const FIGURES = 'figures';
const QUESTIONS = 'questions';
/** The file among the questions that holds none. */
const MISCONCEPTIONS = 'misconceptions.yaml';

export interface Library {
  courses: Course[];
  terms: ReadonlyMap<string, Term>;
  samples: Sample[];
  /** Pictures of the samples by file name. */
  figures: Readonly<Record<string, string>>;
  faults: Fault[];
}

/** The ids that the bank states, good or not: whether they are good is told where the bank is checked. */
function questionIds(dir: string): ReadonlySet<string> | null {
  if (!existsSync(dir)) return new Set();
  const ids = new Set<string>();
  for (const name of readdirSync(dir).filter((one) => one.endsWith('.yaml') && one !== MISCONCEPTIONS)) {
    const { file } = readYaml(join(dir, name), name);
    if (file === null) return null;
    for (const item of Array.isArray(file.value) ? file.value : []) {
      const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : null;
      if (typeof id === 'string') ids.add(id);
    }
  }
  return ids;
}

/** The courses and terms of a content folder, held to its register, cases and bank. Files in faults are named from that folder. */
export async function loadLibrary(content: string, register: LawRegister, scenarios: readonly Scenario[] | null, compile: (source: string) => Promise<TextResult>): Promise<Library> {
  const read = existsSync(join(content, TERMS)) ? loadTerms(join(content, TERMS), TERMS, register) : { terms: new Map<string, Term>(), faults: [] };
  const broken = read.terms.size === 0 && read.faults.length > 0;
  const at = surroundings(register, scenarios, questionIds(join(content, QUESTIONS)), broken ? null : read.terms);
  const { courses, faults } = await loadCourses(join(content, COURSES), at, compile);
  const drawn = readFigures(join(content, FIGURES), FIGURES);
  const samples = existsSync(join(content, SAMPLES)) ? await loadSamples(join(content, SAMPLES), SAMPLES, { ...at, lessons: new Set(), figures: new Set(Object.keys(drawn.figures)) }, compile) : { samples: [], faults: [] };
  return {
    courses,
    terms: read.terms,
    samples: samples.samples,
    figures: drawn.figures,
    faults: [...faults.map((fault) => ({ ...fault, file: `${COURSES}/${fault.file}` })), ...read.faults, ...drawn.faults, ...samples.faults],
  };
}

/** The content folder whose courses a path lies in, and what of them it names: "khieu-nai/", one file, or all. Null for other paths. */
function coursesAt(path: string): { content: string; only: string } | null {
  const whole = resolve(path);
  if (existsSync(join(whole, 'law')) && existsSync(join(whole, COURSES))) return { content: whole, only: '' };
  const parts = whole.split(sep);
  const at = parts.lastIndexOf(COURSES);
  return at === -1 ? null : { content: parts.slice(0, at).join(sep), only: parts.slice(at + 1).join('/') };
}

/** Whether a path is that of courses alone: the folder of all, one, or a lesson. */
export function isInCourses(path: string): boolean {
  return coursesAt(path) !== null && resolve(path).split(sep).includes(COURSES);
}

/**
 * Every fault of the courses and terms at a path: a content folder, the folder of courses, one course or one lesson. Nothing is
 * said where the law has faults of its own. Files are named from the content folder.
 */
export async function checkCourses(path: string, compile: (source: string) => Promise<TextResult>): Promise<Fault[]> {
  const at = coursesAt(path);
  if (at === null) return [];
  const { register } = loadLaw(join(at.content, 'law'));
  if (register === null) return [];
  const { scenarios, faults } = loadScenarios(join(at.content, 'scenarios'), register);
  const library = await loadLibrary(at.content, register, faults.length > 0 ? null : [...scenarios.values()], compile);
  const practices = checkPractices(join(at.content, COURSES), library.courses, scenarios, register).map((fault) => ({ ...fault, file: `${COURSES}/${fault.file}` }));
  return [...library.faults, ...practices].filter(({ file }) => at.only === '' || file === `${COURSES}/${at.only}` || file.startsWith(`${COURSES}/${at.only}/`));
}
