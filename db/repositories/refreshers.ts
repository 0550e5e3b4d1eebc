import { and, asc, desc, eq, gte, sql } from 'drizzle-orm';
import type { Memory } from '#app/domain/refreshers/memory.ts';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { LearnerRecord, SetRecord, StoredEvidence, UnfoldedAnswer, UnfoldedCase, UnitMember, UnitMemory } from '../refresher-records.ts';
import { people } from '../schema/people.ts';
import { refresherPeople, refresherSets, ruleEvidences, ruleMemories } from '../schema/refreshers.ts';

type MemoryRow = typeof ruleMemories.$inferSelect;
type EvidenceRow = typeof ruleEvidences.$inferSelect;

const ofPerson = eq(ruleEvidences.person, sql.placeholder('person'));

const statements = preparedFor((orm) => ({
  memories: orm.select().from(ruleMemories).where(eq(ruleMemories.person, sql.placeholder('person'))).prepare(),
  memory: orm.select().from(ruleMemories).where(and(eq(ruleMemories.person, sql.placeholder('person')), eq(ruleMemories.rule, sql.placeholder('rule')))).prepare(),
  unitMemories: orm
    .select({ memory: ruleMemories })
    .from(ruleMemories)
    .innerJoin(people, eq(people.id, ruleMemories.person))
    .where(and(eq(people.unit, sql.placeholder('unit')), sql`${people.disabledAt} IS NULL`))
    .prepare(),
  members: orm
    .select({ person: people.id, name: people.displayName, lastSeen: sql<number | null>`(SELECT max(seen) FROM rule_memories WHERE rule_memories.person = people.id)` })
    .from(people)
    .where(and(eq(people.unit, sql.placeholder('unit')), eq(people.role, 'trainee'), sql`${people.disabledAt} IS NULL`))
    .orderBy(asc(people.displayName), asc(people.id))
    .prepare(),
  evidence: orm.select({ id: ruleEvidences.id }).from(ruleEvidences).where(and(ofPerson, eq(ruleEvidences.id, sql.placeholder('id')))).prepare(),
  stored: orm.select().from(ruleEvidences).where(and(ofPerson, eq(ruleEvidences.id, sql.placeholder('id')))).prepare(),
  ofRule: orm.select().from(ruleEvidences).where(and(ofPerson, eq(ruleEvidences.rule, sql.placeholder('rule')))).orderBy(asc(ruleEvidences.at), asc(ruleEvidences.id)).prepare(),
  since: orm.select().from(ruleEvidences).where(and(ofPerson, gte(ruleEvidences.day, sql.placeholder('day')))).orderBy(asc(ruleEvidences.at), asc(ruleEvidences.id)).prepare(),
  ofAttempt: orm.select({ rule: ruleEvidences.rule }).from(ruleEvidences).where(and(eq(ruleEvidences.attempt, sql.placeholder('attempt')), ofPerson)).prepare(),
  learner: orm.select().from(refresherPeople).where(eq(refresherPeople.person, sql.placeholder('person'))).prepare(),
  sets: orm
    .select({ rules: refresherSets.rules, since: refresherSets.since, at: refresherSets.at, by: people.displayName })
    .from(refresherSets)
    .innerJoin(people, eq(people.id, refresherSets.by))
    .where(and(eq(refresherSets.unit, sql.placeholder('unit')), gte(refresherSets.since, sql.placeholder('since'))))
    .orderBy(desc(refresherSets.since), desc(refresherSets.id))
    .prepare(),
}));

function memoryOf({ person: _person, scenarios, hinted, slipped, ...row }: MemoryRow): Memory {
  return { ...row, scenarios: scenarios === '[]' ? [] : (JSON.parse(scenarios) as string[]), hinted: hinted === 1, slipped: slipped === 1 };
}

function evidenceOf({ person: _person, hinted, ...row }: EvidenceRow): StoredEvidence {
  return { ...row, hinted: hinted === 1 };
}

/** What a person remembers, a row a rule. */
export function listMemories(db: Database, person: string): Memory[] {
  return statements(db).memories.all({ person }).map(memoryOf);
}

export function selectOptionalMemory(db: Database, person: string, rule: string): Memory | null {
  const row = statements(db).memory.get({ person, rule });
  return row === undefined ? null : memoryOf(row);
}

/** What everybody of a unit remembers. */
export function listUnitMemories(db: Database, unit: string): UnitMemory[] {
  return statements(db)
    .unitMemories.all({ unit })
    .map(({ memory }) => ({ person: memory.person, ...memoryOf(memory) }));
}

/** The trainees of a unit by name. */
export function listUnitMembers(db: Database, unit: string): UnitMember[] {
  return statements(db).members.all({ unit });
}

export function hasEvidence(db: Database, person: string, id: string): boolean {
  return statements(db).evidence.get({ person, id }) !== undefined;
}

export function selectOptionalEvidence(db: Database, person: string, id: string): StoredEvidence | null {
  const row = statements(db).stored.get({ person, id });
  return row === undefined ? null : evidenceOf(row);
}

/** Everything that is known of one rule, oldest first. */
export function listEvidencesOfRule(db: Database, person: string, rule: string): StoredEvidence[] {
  return statements(db).ofRule.all({ person, rule }).map(evidenceOf);
}

/** What was seen since a day, oldest first. */
export function listEvidencesSince(db: Database, person: string, day: number): StoredEvidence[] {
  return statements(db).since.all({ person, day }).map(evidenceOf);
}

/** The rules about which an attempt has said something. */
export function listRulesOfAttempt(db: Database, person: string, attempt: string): string[] {
  return statements(db).ofAttempt.all({ person, attempt }).map(({ rule }) => rule);
}

/** A person's settings; null for who never came. */
export function selectOptionalLearner(db: Database, person: string): LearnerRecord | null {
  const row = statements(db).learner.get({ person });
  return row === undefined ? null : { goal: row.goal, answers: row.answers, forgottenAt: row.forgottenAt };
}

/** Sets that trainers of a unit composed, the newest first, from a day on. */
export function listSets(db: Database, unit: string, since: number): SetRecord[] {
  return statements(db)
    .sets.all({ unit, since })
    .map(({ rules, ...row }) => ({ ...row, rules: JSON.parse(rules) as string[] }));
}

const UNFOLDED_CASES = `
  SELECT a.id AS attempt, v.scenario, a.mode, a.submitted_at AS submittedAt, r.id AS report, r.json
  FROM attempts a
  JOIN reports r ON r.attempt = a.id AND r.standing = 'current'
  JOIN scenario_versions v ON v.id = a.scenario_version
  LEFT JOIN folded_attempts f ON f.attempt = a.id
  WHERE a.person = ? AND a.status = 'submitted' AND a.forked_from IS NULL AND a.trial IS NULL AND (f.report IS NULL OR f.report <> r.id) AND a.submitted_at > ?
  ORDER BY a.submitted_at, a.id`;

/** Cases that a person handed in after an instant, and that are not folded by the report that counts. Cases taken up again at a fork and trials of a draft are none. */
export function listUnfoldedCases(db: Database, person: string, after: string): UnfoldedCase[] {
  return db.driver.prepare<[string, string], UnfoldedCase>(UNFOLDED_CASES).all(person, after);
}

const UNFOLDED_ANSWERS = 'SELECT rowid AS row, id, question, outcome, answered_at AS answeredAt FROM question_answers WHERE person = ? AND rowid > ? ORDER BY rowid';

/** Answers to questions of the bank that are not folded yet, in the order in which they were stored. */
export function listUnfoldedAnswers(db: Database, person: string, after: number): UnfoldedAnswer[] {
  return db.driver.prepare<[string, number], UnfoldedAnswer>(UNFOLDED_ANSWERS).all(person, after);
}

const PEOPLE_TO_FOLD = `
  SELECT DISTINCT a.person FROM attempts a
  JOIN reports r ON r.attempt = a.id AND r.standing = 'current'
  LEFT JOIN folded_attempts f ON f.attempt = a.id
  LEFT JOIN refresher_people p ON p.person = a.person
  WHERE a.status = 'submitted' AND a.forked_from IS NULL AND a.trial IS NULL AND (f.report IS NULL OR f.report <> r.id) AND a.submitted_at > coalesce(p.forgotten_at, '')
  UNION
  SELECT DISTINCT q.person FROM question_answers q LEFT JOIN refresher_people p ON p.person = q.person WHERE q.rowid > coalesce(p.answers, 0)`;

/** Everybody of whom something is not folded yet: for the work of the night. */
export function listPeopleToFold(db: Database): string[] {
  return db.driver.prepare<[], string>(PEOPLE_TO_FOLD).pluck().all();
}

/** The unit of a person; null without one. */
export function selectOptionalUnit(db: Database, person: string): { id: string; name: string } | null {
  return db.driver.prepare<[string], { id: string; name: string }>('SELECT u.id, u.name FROM people p JOIN units u ON u.id = p.unit WHERE p.id = ?').get(person) ?? null;
}

/** Everything of a person's learning, as rows by table: for the person's own export. */
export function exportRows(db: Database, person: string): Record<string, unknown[]> {
  const tables = ['rule_evidences', 'rule_memories', 'refresher_people', 'question_answers', 'lesson_readings', 'lesson_places', 'device_events'];
  return Object.fromEntries(tables.map((table) => [table, db.driver.prepare<[string], Record<string, unknown>>(`SELECT * FROM ${table} WHERE person = ?`).all(person).map(({ person: _own, ...row }) => row)]));
}
