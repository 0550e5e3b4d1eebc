import type { Database } from '#db/client.server.ts';
import type { SearchIndex } from '#db/search/search-index.ts';
import type { Course, Lesson } from '#content/compile/courses.ts';
import type { Currency } from '#content/compile/currency-item.ts';
import type { Sample } from '#content/compile/samples.ts';
import type { TextResult } from '#content/compile/lesson-tree.ts';
import type { Term } from '#content/compile/terms.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import type { Misconception, Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { ProvisionUses } from '../domain/coverage.ts';
import type { AuthoredCourse } from '../domain/lessons/authored-courses.ts';
import type { Clock } from '../platform/clock.ts';
import type { PasswordHasher } from '../platform/password.ts';
import type { TokenSource } from '../platform/token.ts';

/** A scenario as it is offered now, with the text that is stored and its hash. */
export interface ScenarioEntry {
  scenario: Scenario;
  /** SHA-256 of `json`, in hex. */
  hash: string;
  json: string;
  /** The skills it asks for, heaviest first, as its lawful run shows. */
  competences: readonly Competence[];
}

/** The bank of questions by id, in the order of courses and files, with the misconceptions that wrong answers name. */
export interface QuestionBank {
  questions: ReadonlyMap<string, Question>;
  misconceptions: ReadonlyMap<string, Misconception>;
}

/** A lesson, a question or a course that was published in the browser. */
export type Writing = { kind: 'lesson'; item: Lesson } | { kind: 'question'; item: Question } | { kind: 'course'; item: AuthoredCourse };

/** The content the server loaded at boot. Attempts are played on the versions they began with, read from the database. */
export interface ContentLibrary {
  register: LawRegister;
  registerJson: string;
  /** Those of the build, and those that were published in the browser. */
  scenarios: ReadonlyMap<string, ScenarioEntry>;
  bank: QuestionBank;
  /** Courses in their order, each with its lessons; those of the browser stand last. Another list whenever something in it changes. */
  readonly courses: readonly Course[];
  /** Legal words in plain ones, by id. */
  terms: ReadonlyMap<string, Term>;
  /** Each component of a lesson with an example, and the pictures in them. */
  samples: { samples: readonly Sample[]; figures: Readonly<Record<string, string>> };
  /** Everything that rests on the law, with when it was last held against it. */
  currency: Currency;
  /** Where each provision is taught, practised, asked, by its id. */
  uses: ReadonlyMap<string, ProvisionUses>;
  /** The smallest case of the build in which an error of the catalogue can be made, by the id of the error. */
  errorCases: ReadonlyMap<string, string>;
  /** The version of a scenario that a new attempt begins with. */
  versionOf(scenario: string): ScenarioEntry | null;
  /** Puts a published case into the library, in place of an earlier version of it. @throws RangeError for the id of a case of the build */
  offer(entry: ScenarioEntry): void;
  /** Takes a published case out of it. Attempts go on with what they began with. @throws RangeError for a case of the build */
  withdraw(scenario: string): void;
  /** Puts a published lesson, question or course into the library, in place of an earlier version. @throws RangeError for the id of one of the build */
  offerWriting(writing: Writing): void;
  /** Takes one out of it; nothing happens where it is not there. */
  withdrawWriting(kind: Writing['kind'], id: string): void;
  /** Reads a stored register back. */
  registerFromJson(text: string): LawRegister;
}

/** Compiles what trainers write, under the guard of the build. */
export interface LessonCompiler {
  compile(source: string): Promise<TextResult>;
}

/** Everything a use case needs from outside. Composed once at boot and handed in; nothing is global. */
export interface Ports {
  db: Database;
  clock: Clock;
  content: ContentLibrary;
  /** Everything of the content that can be searched. */
  search: SearchIndex;
  tokens: TokenSource;
  lessons: LessonCompiler;
  passwords: PasswordHasher;
}
