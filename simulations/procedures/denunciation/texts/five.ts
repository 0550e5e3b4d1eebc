import type { RuleTexts } from '../../procedure.ts';

/** The five sentences of a rule in their order: name, what was done, what the law required, what it means for people, how to mend it. */
export const five = (name: string, did: string, required: string, citizen: string, repair: string): RuleTexts => ({ name, did, required, citizen, repair });
