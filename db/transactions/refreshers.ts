import { and, eq, lt, notLike, or, sql } from 'drizzle-orm';
import type { Memory } from '#app/domain/refreshers/memory.ts';
import type { Database } from '../client.server.ts';
import { inTransaction, preparedFor } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import type { StoredEvidence } from '../refresher-records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { deviceEvents } from '../schema/device-events.ts';
import { lessonPlaces, lessonReadings } from '../schema/learning.ts';
import { questionAnswers } from '../schema/questions.ts';
import { foldedAttempts, refresherPeople, refresherSets, ruleEvidences, ruleMemories } from '../schema/refreshers.ts';

const MS_A_DAY = 86_400_000;

/** Minutes a week of whoever has not said otherwise. */
const USUAL_GOAL = 10;

const statements = preparedFor((orm) => ({
  evidence: orm
    .insert(ruleEvidences)
    .values({
      person: sql.placeholder('person'),
      id: sql.placeholder('id'),
      rule: sql.placeholder('rule'),
      at: sql.placeholder('at'),
      day: sql.placeholder('day'),
      kind: sql.placeholder('kind'),
      rating: sql.placeholder('rating'),
      scenario: sql.placeholder('scenario'),
      hinted: sql.placeholder('hinted'),
      attempt: sql.placeholder('attempt'),
      item: sql.placeholder('item'),
    })
    .onConflictDoNothing({ target: [ruleEvidences.person, ruleEvidences.id] })
    .prepare(),
  dropMemory: orm.delete(ruleMemories).where(and(eq(ruleMemories.person, sql.placeholder('person')), eq(ruleMemories.rule, sql.placeholder('rule')))).prepare(),
  memory: orm
    .insert(ruleMemories)
    .values({
      person: sql.placeholder('person'),
      rule: sql.placeholder('rule'),
      stability: sql.placeholder('stability'),
      difficulty: sql.placeholder('difficulty'),
      due: sql.placeholder('due'),
      seen: sql.placeholder('seen'),
      reps: sql.placeholder('reps'),
      lapses: sql.placeholder('lapses'),
      right: sql.placeholder('right'),
      wrong: sql.placeholder('wrong'),
      chances: sql.placeholder('chances'),
      cases: sql.placeholder('cases'),
      scenarios: sql.placeholder('scenarios'),
      hinted: sql.placeholder('hinted'),
      slipped: sql.placeholder('slipped'),
      law: sql.placeholder('law'),
      at: sql.placeholder('at'),
      id: sql.placeholder('id'),
    })
    .prepare(),
}));

/** Runs a fold as one: what it reads is what its writes rest on. */
export function folding<Value>(db: Database, work: () => Value): Value {
  return inTransaction(db, work);
}

/** Stores an evidence; called inside `folding`. False when it is stored already. */
export function insertEvidence(db: Database, person: string, { hinted, ...evidence }: StoredEvidence): boolean {
  return statements(db).evidence.run({ person, ...evidence, hinted: hinted ? 1 : 0 }).changes > 0;
}

/** Keeps what is remembered of a rule, or nothing; called inside `folding`. */
export function putMemory(db: Database, person: string, rule: string, memory: Memory | null): void {
  statements(db).dropMemory.run({ person, rule });
  if (memory === null) return;
  const { scenarios, hinted, slipped, ...row } = memory;
  statements(db).memory.run({ person, ...row, scenarios: JSON.stringify(scenarios), hinted: hinted ? 1 : 0, slipped: slipped ? 1 : 0 });
}

/** Takes back what an attempt has said, before another report of it is folded; called inside `folding`. */
export function dropEvidencesOfAttempt(db: Database, person: string, attempt: string): void {
  db.orm.delete(ruleEvidences).where(and(eq(ruleEvidences.person, person), eq(ruleEvidences.attempt, attempt))).run();
}

/** Notes by which report an attempt is folded; called inside `folding`. */
export function noteFolded(db: Database, row: { attempt: string; person: string; report: string }): void {
  db.orm.insert(foldedAttempts).values(row).onConflictDoUpdate({ target: foldedAttempts.attempt, set: { report: row.report } }).run();
}

/** Notes how far the answers of a person are folded; called inside `folding`. */
export function noteAnswers(db: Database, person: string, answers: number): void {
  db.orm.insert(refresherPeople).values({ person, goal: USUAL_GOAL, answers, forgottenAt: null }).onConflictDoUpdate({ target: refresherPeople.person, set: { answers } }).run();
}

/** Writes the line of the audit for an answer; called inside `folding`. */
export function noteAudit(db: Database, audit: AuditEntry): void {
  insertAudit(db, audit);
}

/** Sets the minutes a week that somebody wants to give. */
export function setGoal(db: Database, person: string, goal: number, audit: AuditEntry): void {
  inTransaction(db, () => {
    db.orm.insert(refresherPeople).values({ person, goal, answers: 0, forgottenAt: null }).onConflictDoUpdate({ target: refresherPeople.person, set: { goal } }).run();
    insertAudit(db, audit);
  });
}

/**
 * Deletes everything of a person's learning but cases and certificates, which others rely on. Cases of before are not folded again. Of
 * what devices sent, that which became part of a case stays with it: a device goes on in its cases by it.
 */
export function forgetLearning(db: Database, person: string, at: string, audit: AuditEntry): void {
  inTransaction(db, () => {
    for (const table of [ruleEvidences, ruleMemories, questionAnswers, lessonReadings, lessonPlaces, foldedAttempts]) db.orm.delete(table).where(eq(table.person, person)).run();
    db.orm.delete(deviceEvents).where(and(eq(deviceEvents.person, person), or(notLike(deviceEvents.kind, 'case.%'), eq(deviceEvents.state, 'refused')))).run();
    db.orm.insert(refresherPeople).values({ person, goal: USUAL_GOAL, answers: 0, forgottenAt: at }).onConflictDoUpdate({ target: refresherPeople.person, set: { answers: 0, forgottenAt: at } }).run();
    insertAudit(db, audit);
  });
}

export interface NewSet {
  id: string;
  unit: string;
  by: string;
  rules: readonly string[];
  since: number;
  at: string;
}

/** Stores the rules that a trainer chose for a unit. */
export function insertSet(db: Database, { rules, ...set }: NewSet, audit: AuditEntry): void {
  inTransaction(db, () => {
    db.orm.insert(refresherSets).values({ ...set, rules: JSON.stringify(rules) }).run();
    insertAudit(db, audit);
  });
}

/** Deletes evidences of before a day, and sets and what devices sent before it. What is remembered stays: it is a state and no history. @returns how many evidences */
export function dropBefore(db: Database, day: number, audit: AuditEntry): number {
  return inTransaction(db, () => {
    const { changes } = db.orm.delete(ruleEvidences).where(lt(ruleEvidences.day, day)).run();
    db.orm.delete(refresherSets).where(lt(refresherSets.since, day)).run();
    db.orm.delete(deviceEvents).where(lt(deviceEvents.receivedAt, new Date(day * MS_A_DAY).toISOString())).run();
    insertAudit(db, audit);
    return changes;
  });
}
