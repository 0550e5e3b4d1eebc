import { isLawPlace, lawTold, termTold } from '../law/told.ts';
import type { WordingOf } from '../law/told.ts';
import type { Day } from '../law/types.ts';
import type { CaseContext } from './context.ts';
import type { Slip } from './slip.ts';

/** What a place of a sentence names of the law, in words; null for a name that is none of the law's. */
export type LawWords = (name: string, what: string | undefined) => string | null;

/**
 * The law in the sentences of a slip: the term of its own duty as it was counted (each reading, the longer forms, the law of
 * the day from which it runs), anything else by the law of the day on which the rule was judged.
 */
export function lawWordsOf({ law }: CaseContext, { cause, day }: Slip): LawWords {
  const unit = cause.kind === 'unit' || cause.kind === 'condition' ? cause.unit : null;
  const deadline = unit?.deadline ?? null;
  const ownTerms = deadline?.rule.term ?? unit?.duty?.by?.at(-1)?.term ?? [];
  const wordingOn = (on: Day): WordingOf => (id) => law.provision(id, on)?.version;
  const own = (ids: readonly string[]): string => termTold(wordingOn(deadline?.anchorDay ?? day), ids, deadline ?? {});
  return (name, what) => {
    if (!isLawPlace(name)) return null;
    if (what === undefined) return own(ownTerms);
    return name === 'term' && ownTerms.includes(what) ? own([what]) : lawTold(law.register, wordingOn(day), name, what);
  };
}
