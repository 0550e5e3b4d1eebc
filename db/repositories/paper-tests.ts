import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { paperTestCounts } from '../schema/paper-tests.ts';

const statements = preparedFor((orm) => ({
  ofTest: orm
    .select({ sheet: paperTestCounts.sheet, question: paperTestCounts.question, choice: paperTestCounts.choice, count: paperTestCounts.count })
    .from(paperTestCounts)
    .where(and(eq(paperTestCounts.workshop, sql.placeholder('workshop')), eq(paperTestCounts.item, sql.placeholder('item'))))
    .orderBy(asc(paperTestCounts.sheet), asc(paperTestCounts.question), asc(paperTestCounts.choice))
    .prepare(),
}));

/** What was keyed from paper in a test, bundle by bundle. */
export function listPaperTestCounts(db: Database, workshop: string, item: string): { sheet: number; question: string; choice: string; count: number }[] {
  return statements(db).ofTest.all({ workshop, item });
}
