import { dayOf } from '../../law/day.ts';
import type { LawView } from '../../law/law-view.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { LegalQuestion } from '../procedure.ts';
import { disputeAuthority } from './dispute.ts';
import { landDisputeQuestionTexts } from './texts/open-questions.vi.ts';

/** The open legal questions that a dispute over land meets: grassroots mediation before it, who settles it, enforcement after it. */
export function landDisputeQuestions(facts: CaseFacts, law: LawView, events: readonly CaseEvent[]): LegalQuestion[] {
  const settled = events.some(({ type }) => type === 'dispute.settled');
  const undecided = facts.landDispute === undefined ? [] : disputeAuthority(facts, law, dayOf(facts.petition.receivedOn)).open;
  return [
    ...(facts.landDispute?.mediated === 'grassroots' ? [{ id: 'oq-16', about: landDisputeQuestionTexts['oq-16'] }] : []),
    ...(undecided.includes('oq-27') ? [{ id: 'oq-27', about: landDisputeQuestionTexts['oq-27'] }] : []),
    ...(settled ? [{ id: 'oq-17', about: landDisputeQuestionTexts['oq-17'] }] : []),
  ];
}
