import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { Holding } from '../procedure.ts';
import type { Competence } from './authorities.ts';

/** The answer that the law owes to a petition; `open` where the law that was read does not decide. */
export type ResponseOwed = 'accept' | 'refuse' | 'guide' | 'transfer' | 'file' | 'answer' | 'inspect' | 'open' | 'other-procedure';

/** What intake asks the procedure of a class. Every answer is total: it is given for any facts. */
export interface ClassRules {
  /** The state of the machine to which this classification leads. */
  entry: string;
  /** Whether the commune settles the petition itself. */
  isOurs(facts: CaseFacts, law: LawView, day: Day): Holding;
  /** Who settles its main content. */
  competence(facts: CaseFacts, law: LawView, day: Day): Competence;
  /** Contents that the sender has to be told to write separately. */
  toSeparate(facts: CaseFacts, law: LawView, day: Day): readonly ContentFacts[];
  response(facts: CaseFacts, law: LawView, day: Day): ResponseOwed;
}
