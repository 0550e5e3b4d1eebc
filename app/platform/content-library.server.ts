import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Course, Lesson } from '#content/compile/courses.ts';
import type { Currency } from '#content/compile/currency-item.ts';
import type { Sample } from '#content/compile/samples.ts';
import type { Term } from '#content/compile/terms.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import type { Misconception, Question } from '#simulations/questions/question.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { ProvisionUses } from '../domain/coverage.ts';
import { coursesWith } from '../domain/lessons/authored-courses.ts';
import type { AuthoredCourse } from '../domain/lessons/authored-courses.ts';
import { AUTHORED_PREFIX } from '../domain/authoring/item-id.ts';
import type { ContentLibrary, ScenarioEntry } from '../use-cases/ports.ts';
import { hashText } from './token.ts';

const COMPETENCES = ['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy'] as const satisfies readonly Competence[];

/** The build checked the bank against its schema, the law and the cases; here it is only told from something else. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const bank = z.strictObject({ questions: z.array(z.custom<Question>(isObject)), misconceptions: z.array(z.custom<Misconception>(isObject)) });

/** Courses likewise: the guard has passed every text. */
const library = z.strictObject({ courses: z.array(z.custom<Course>(isObject)), terms: z.array(z.custom<Term>(isObject)), samples: z.array(z.custom<Sample>(isObject)), figures: z.record(z.string(), z.string()) });

const currency = z.custom<Currency>(isObject);

/** What the build makes of content/: checked, and frozen with the hashes under which attempts remember it. */
export const compiledContentSchema = z.strictObject({
  registerJson: z.string(),
  scenarios: z.array(z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), json: z.string(), competences: z.array(z.enum(COMPETENCES)) })),
  bank,
  library,
  currency,
  uses: z.record(z.string(), z.custom<ProvisionUses>(isObject)),
  errorCases: z.record(z.string(), z.string()),
});

/** Where the build puts the index of the content, from the root of the project. */
export const SEARCH_FILE = 'build/search.sqlite';

export type CompiledContent = z.output<typeof compiledContentSchema>;

/**
 * Reads compiled content with its SHA-256, by which its search index knows it. `registerFromJson` is handed in, so that the server and a test can each bring their own.
 * @throws when the file is missing or is not what the build writes: the build has to run again.
 */
export function loadContentLibrary(file: string, registerFromJson: (text: string) => LawRegister): { content: ContentLibrary; hash: string } {
  const text = readFileSync(file, 'utf8');
  return { content: contentLibrary(compiledContentSchema.parse(JSON.parse(text)), registerFromJson), hash: hashText(text) };
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

export function contentLibrary({ registerJson, scenarios: stored, bank: { questions, misconceptions }, library: { courses: builtCourses, terms, samples, figures }, currency: resting, uses, errorCases }: CompiledContent, registerFromJson: (text: string) => LawRegister): ContentLibrary {
  const scenarios = new Map<string, ScenarioEntry>();
  for (const { hash, json, competences } of stored) {
    const scenario = scenarioSchema.parse(JSON.parse(json));
    scenarios.set(scenario.id, { scenario, hash, json, competences });
  }
  const built = new Set(scenarios.keys());
  const assertAuthored = (scenario: string): void => {
    if (built.has(scenario)) throw new RangeError(`${scenario} is a case of the build`);
  };
  const asked = new Map(questions.map((question) => [question.id, question]));
  const writings = { lessons: new Map<string, Lesson>(), courses: new Map<string, AuthoredCourse>() };
  let courses: readonly Course[] | null = null;
  const assertWritten = (id: string): void => {
    if (!id.startsWith(AUTHORED_PREFIX)) throw new RangeError(`${id} is of the build`);
  };
  return {
    register: registerFromJson(registerJson),
    registerJson,
    scenarios,
    bank: { questions: asked, misconceptions: byId(misconceptions) },
    get courses() {
      courses ??= coursesWith(builtCourses, writings, (id) => scenarios.get(id)?.scenario.title ?? null);
      return courses;
    },
    terms: byId(terms),
    samples: { samples, figures },
    currency: resting,
    uses: new Map(Object.entries(uses)),
    errorCases: new Map(Object.entries(errorCases)),
    versionOf: (scenario) => scenarios.get(scenario) ?? null,
    offer(entry) {
      assertAuthored(entry.scenario.id);
      scenarios.set(entry.scenario.id, entry);
      courses = null;
    },
    withdraw(scenario) {
      assertAuthored(scenario);
      scenarios.delete(scenario);
      courses = null;
    },
    offerWriting({ kind, item }) {
      if (kind === 'lesson') {
        assertWritten(item.slug);
        writings.lessons.set(item.slug, item);
      } else {
        assertWritten(item.id);
        if (kind === 'question') asked.set(item.id, item);
        else writings.courses.set(item.id, item);
      }
      courses = null;
    },
    withdrawWriting(kind, id) {
      assertWritten(id);
      if (kind === 'question') asked.delete(id);
      else if (kind === 'lesson') writings.lessons.delete(id);
      else writings.courses.delete(id);
      courses = null;
    },
    registerFromJson,
  };
}
