import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { Question } from '#simulations/questions/question.ts';
import { canSeeBank } from '../domain/access.ts';
import type { BankRow } from '../domain/questions/view-types.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { BankFilter, BankList } from './question-contracts.ts';

const FIRST_SEED = 1;

const agrees = (wanted: string, has: string): boolean => wanted === '' || wanted === has;

function isWanted({ course, kind, level, provisions }: Question, filter: BankFilter): boolean {
  const named = filter.provision.trim().toLowerCase();
  return agrees(filter.course, course) && agrees(filter.kind, kind) && agrees(filter.level, String(level)) && (named === '' || provisions.some((id) => id.startsWith(named)));
}

/** The bank for those who teach, narrowed by course, kind, level and provision (or the beginning of its id). */
export function listBank({ content }: Ports, caller: Caller, filter: BankFilter): Result<BankList, Refusal> {
  if (!canSeeBank(caller)) return failed({ reason: 'not-allowed' });
  const all = [...content.bank.questions.values()];
  const law = createLawView(content.register);
  const rows = all.filter((question) => isWanted(question, filter)).map((question): BankRow => ({
    id: question.id,
    course: question.course,
    kind: question.kind,
    level: question.level,
    ask: drawQuestion(question, law, FIRST_SEED).ask,
    provisions: question.provisions.map((id) => ({ id, article: content.register.provisions.get(id)?.article ?? id })),
  }));
  const courses = content.courses.map(({ id, title }) => ({ id, title, questions: all.filter(({ course }) => course === id).length })).filter(({ questions }) => questions > 0);
  return done({ rows, courses, total: all.length });
}
