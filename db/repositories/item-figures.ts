import { sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';

/** A handed-in run of a case with the report that counts. */
export interface GradedRun {
  attempt: string;
  report: string;
  mode: string;
  forkedFrom: string | null;
  stage: string | null;
  trial: string | null;
}

const statements = preparedFor((orm) => ({
  runs: orm
    .select({ attempt: sql<string>`a.id`, report: sql<string>`r.id`, mode: sql<string>`a.mode`, forkedFrom: sql<string | null>`a.forked_from`, stage: sql<string | null>`a.stage`, trial: sql<string | null>`a.trial` })
    .from(sql`scenario_versions v JOIN attempts a ON a.scenario_version = v.id AND a.status = 'submitted' JOIN reports r ON r.attempt = a.id AND r.standing = 'current'`)
    .where(sql`v.scenario = ${sql.placeholder('scenario')}`)
    .prepare(),
  state: orm
    .select({ runs: sql<number>`count(*)`, reports: sql<number>`coalesce(sum(r.rowid), 0)` })
    .from(sql`scenario_versions v JOIN attempts a ON a.scenario_version = v.id AND a.status = 'submitted' JOIN reports r ON r.attempt = a.id AND r.standing = 'current'`)
    .where(sql`v.scenario = ${sql.placeholder('scenario')}`)
    .prepare(),
  marks: orm.select({ marks: sql<string>`marks` }).from(sql`report_marks`).where(sql`report = ${sql.placeholder('report')}`).prepare(),
  json: orm.select({ json: sql<string>`json` }).from(sql`reports`).where(sql`id = ${sql.placeholder('report')}`).prepare(),
  contested: orm
    .select({ attempt: sql<string>`d.attempt`, rule: sql<string>`d.rule` })
    .from(sql`scenario_versions v JOIN attempts a ON a.scenario_version = v.id JOIN disagreements d ON d.attempt = a.id`)
    .where(sql`v.scenario = ${sql.placeholder('scenario')} AND d.rule IS NOT NULL AND a.trial IS NULL`)
    .prepare(),
  cases: orm
    .select({ scenario: sql<string>`v.scenario`, runs: sql<number>`count(*)` })
    .from(sql`scenario_versions v JOIN attempts a ON a.scenario_version = v.id AND a.status = 'submitted' AND a.trial IS NULL`)
    .groupBy(sql`v.scenario`)
    .prepare(),
  firstAnswers: orm
    .select({ person: sql<string>`person`, question: sql<string>`question`, outcome: sql<string>`outcome`, first: sql<string>`min(answered_at)` })
    .from(sql`question_answers`)
    .groupBy(sql`person, question`)
    .prepare(),
}));

/** Every handed-in run of a case, in all its versions. */
export function listGradedRuns(db: Database, scenario: string): GradedRun[] {
  return statements(db).runs.all({ scenario });
}

/** What changes whenever another report of a case counts. */
export function selectRunsState(db: Database, scenario: string): { runs: number; reports: number } {
  return statements(db).state.get({ scenario }) ?? { runs: 0, reports: 0 };
}

/** What a report says of each rule, as JSON; null where it has not been worked out yet. */
export function selectReportMarks(db: Database, report: string): string | null {
  return statements(db).marks.get({ report })?.marks ?? null;
}

/** The stored text of a report; null when it is not there. */
export function selectReportJson(db: Database, report: string): string | null {
  return statements(db).json.get({ report })?.json ?? null;
}

/** Which rules were contested in which runs of a case; one that was contested twice stands twice. */
export function listContestedRules(db: Database, scenario: string): { attempt: string; rule: string }[] {
  return statements(db).contested.all({ scenario });
}

/** Cases that anybody has handed in, and how often. */
export function listHandedInCases(db: Database): { scenario: string; runs: number }[] {
  return statements(db).cases.all();
}

/** What each person answered to each question when it first came. */
export function listFirstAnswers(db: Database): { person: string; question: string; outcome: string }[] {
  return statements(db).firstAnswers.all();
}
