import { and, eq, gte } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { questionAnswers } from '../schema/questions.ts';

/** Questions that a person answered right since an instant: they rest. */
export function listRightSince(db: Database, person: string, since: string): string[] {
  return db.orm
    .selectDistinct({ question: questionAnswers.question })
    .from(questionAnswers)
    .where(and(eq(questionAnswers.person, person), eq(questionAnswers.outcome, 'right'), gte(questionAnswers.answeredAt, since)))
    .all()
    .map(({ question }) => question);
}
