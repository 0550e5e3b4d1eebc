import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { questionAnswers } from '../schema/questions.ts';

export interface NewQuestionAnswer {
  id: string;
  person: string;
  /** Made by the page that asked; the same key of the same person is the same answer. */
  key: string;
  question: string;
  seed: number;
  registerVersion: string;
  given: readonly string[];
  outcome: 'right' | 'partly' | 'wrong';
  misconceptions: readonly string[];
  at: string;
}

/** Stores an answer. False when it is stored already: the form was sent twice. */
export function insertQuestionAnswer(db: Database, { at, given, misconceptions, ...answer }: NewQuestionAnswer, audit: AuditEntry): boolean {
  return inTransaction(db, () => {
    const row = { ...answer, given: JSON.stringify(given), misconceptions: JSON.stringify(misconceptions), answeredAt: at };
    const { changes } = db.orm.insert(questionAnswers).values(row).onConflictDoNothing({ target: [questionAnswers.person, questionAnswers.key] }).run();
    if (changes === 0) return false;
    insertAudit(db, audit);
    return true;
  });
}
