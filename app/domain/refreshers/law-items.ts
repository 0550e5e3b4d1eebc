import { fillSentence } from '#simulations/grading/fill.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import { isLawPlace, lawTold, termTold } from '#simulations/law/told.ts';
import type { WordingOf } from '#simulations/law/told.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { standingOf } from '#simulations/proof/standing.ts';
import type { Question } from '#simulations/questions/question.ts';
import { runItemWords as words } from '../../messages/refresher-items.ts';
import { questionOf } from './case-question.ts';
import { refresherRules } from './rules.ts';
import type { RefresherRule } from './rules.ts';

/**
 * Items of rules that no case of the library shows: what the law requires at a place where people slip, among what it requires at
 * others of the same procedure. The sentences are those of the rules, with terms and numbers of the law of today.
 */

const LONGEST = 260;
/** What stands for whom or what a case wants, at the end of a sentence. */
const OF_A_CASE = /(?:, trong đó có)?: \{wanted\}(?=[.;])/;
/** A remark on the case at the end of a sentence. */
const REMARK = /; ở đây là: \{wanted\}(?=\.)/;
/** Sentences that say nothing without it: they are left out. */
const EMPTY_WITHOUT = /(?<=^|\. )[^.]* (?:là|cần|đến|cho|thấy|phải có|giao): \{wanted\}[^.]*\. ?/;

interface Requirement {
  rule: RefresherRule;
  text: string;
}

/** The sentences of a rule without what one case alone wants. */
function generally(required: string): string {
  return [REMARK, EMPTY_WITHOUT, OF_A_CASE].reduce((text, part) => text.replace(part, ''), required).trim();
}

/** What a rule requires, in words of no case; null where it speaks of one, is open, or rests on a text that nobody has read. */
function requirementOf(rule: RefresherRule, law: LawView): Requirement | null {
  const on = law.register.asOf;
  const wordingOf: WordingOf = (id) => law.provision(id, on)?.version;
  let isOfACase = false;
  const text = fillSentence(generally(rule.required), (name, what) => {
    const told = !isLawPlace(name) ? '' : what === undefined ? termTold(wordingOf, rule.terms, {}) : lawTold(law.register, wordingOf, name, what);
    isOfACase ||= told === '' && !rule.required.includes('[');
    return told;
  });
  return isOfACase || text === '' || text.length > LONGEST || standingOf({ cite: rule.cites, open: rule.open }, law, on) !== 'graded' ? null : { rule, text };
}

const known = new WeakMap<LawRegister, readonly Requirement[]>();

function requirements(law: LawView): readonly Requirement[] {
  const found = known.get(law.register) ?? [...refresherRules().values()].flatMap((rule) => requirementOf(rule, law) ?? []);
  known.set(law.register, found);
  return found;
}

/** What a rule requires among what others require that rest on other provisions; null where it cannot be said without a case. */
export function lawQuestion(rule: RefresherRule, law: LawView, seed: number): Question | null {
  const all = requirements(law);
  const own = all.find((one) => one.rule.id === rule.id);
  if (own === undefined) return null;
  const apart = all.filter((other) => other.rule.part === rule.part && other.rule.name !== rule.name && other.text !== own.text && !other.rule.cites.some((id) => rule.cites.includes(id)));
  const same = apart.filter((other) => other.rule.competence === rule.competence);
  const wrong = [...same, ...apart.filter((other) => other.rule.competence !== rule.competence)].map((other) => ({ text: other.text, because: words.requiredElsewhere(other.rule.name) }));
  if (wrong.length === 0) return null;
  return questionOf(rule, 'law', [{ ask: words.whatIsRequired(rule.name), on: law.register.asOf, right: { text: own.text, because: words.required }, wrong }], seed);
}
