import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry, ContestStatus } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { disagreements } from '../schema/grading.ts';

export interface NewContest {
  id: string;
  attempt: string;
  /** The report that is contested. */
  report: string;
  /** Null: the report as a whole. */
  finding: string | null;
  /** The rule behind the finding, so that contests of one rule can be read together. */
  rule: string | null;
  words: string;
  at: string;
}

/** Stores a contest. False when one of the same finding is still open: the first has to be answered before. */
export function insertContest(db: Database, { at, ...contest }: NewContest, audit: AuditEntry): boolean {
  return inTransaction(db, () => {
    const { attempt, finding } = contest;
    const same = and(eq(disagreements.attempt, attempt), eq(disagreements.status, 'open'), finding === null ? isNull(disagreements.finding) : eq(disagreements.finding, finding));
    if (db.orm.select({ id: disagreements.id }).from(disagreements).where(same).get() !== undefined) return false;
    db.orm.insert(disagreements).values({ ...contest, createdAt: at, status: 'open' }).run();
    insertAudit(db, audit);
    return true;
  });
}

export interface ContestAnswer {
  contest: string;
  status: Exclude<ContestStatus, 'open'>;
  answer: string;
  by: string;
  at: string;
}

/** Answers a contest. False when somebody else has answered it already: an answer is never overwritten. */
export function answerContest(db: Database, { contest, status, answer, by, at }: ContestAnswer, audit: AuditEntry): boolean {
  return inTransaction(db, () => {
    const { changes } = db.orm
      .update(disagreements)
      .set({ status, answer, answeredBy: by, answeredAt: at })
      .where(and(eq(disagreements.id, contest), eq(disagreements.status, 'open')))
      .run();
    if (changes === 0) return false;
    insertAudit(db, audit);
    return true;
  });
}
