import type { Question } from '#simulations/questions/question.ts';
import { refresherRules } from './rules.ts';
import type { RefresherRule } from './rules.ts';

/** Which rules the questions of a bank train. */
export interface ItemMatches {
  /** Questions that train a rule, the closest first. */
  questionsOf(rule: string): readonly string[];
  /** The rule that a question trains before all others: a provision, where no rule of a procedure is about it. Null for a question that is not there. */
  ruleOf(question: string): string | null;
  /** Provisions that are rules of their own. */
  provisions: readonly string[];
}

const TERM = 8;
const FIRST_CITE = 4;
const CITE = 2;
const MOST_CITING = 4;

let counted: ReadonlyMap<string, number> | null = null;

/** How many rules rest on each provision. */
function rulesCiting(): ReadonlyMap<string, number> {
  if (counted !== null) return counted;
  const count = new Map<string, number>();
  for (const { cites } of refresherRules().values()) for (const id of cites) count.set(id, (count.get(id) ?? 0) + 1);
  counted = count;
  return count;
}

/** The provision of which a question asks the very term or number. */
function termOf(question: Question): string[] {
  if (question.kind === 'date') return [question.answer.term];
  return question.kind === 'number' ? [question.answer.value] : [];
}

/** How closely a question is about a rule; 0: it is not. What it asks follows from the provisions that both name, and from the skill. */
function closeness(rule: RefresherRule, question: Question, citing: ReadonlyMap<string, number>): number {
  const isTerm = termOf(question).some((id) => rule.terms.includes(id));
  const [first] = rule.cites;
  const isFirst = first !== undefined && question.provisions.includes(first);
  // A provision on which many rules rest is about none of their finer points.
  const names = (id: string): boolean => rule.cites.includes(id) && (!rule.isPart || (citing.get(id) ?? 0) <= MOST_CITING);
  const isCited = question.provisions.some((id) => names(id) || rule.terms.includes(id));
  const isSame = question.competence === rule.competence;
  // One article holds many rules: what asks for another skill is about another one, except for the very term.
  if (!isTerm && !(isCited && isSame)) return 0;
  // An order of many steps is about the step that the article is named for.
  if (question.kind === 'order' && !isFirst) return 0;
  return (isTerm ? TERM : 0) + (isFirst ? FIRST_CITE : CITE);
}

const known = new WeakMap<ReadonlyMap<string, Question>, ItemMatches>();

/** The matches of a bank, worked out once. */
export function itemMatches(questions: ReadonlyMap<string, Question>): ItemMatches {
  const found = known.get(questions);
  if (found !== undefined) return found;
  const naming = new Map<string, Question[]>();
  const name = (provision: string, question: Question): void => void naming.set(provision, [...(naming.get(provision) ?? []), question]);
  for (const question of questions.values()) for (const provision of new Set([...question.provisions, ...termOf(question)])) name(provision, question);
  const byRule = new Map<string, { id: string; close: number }[]>();
  const byQuestion = new Map<string, { rule: RefresherRule; close: number }>();
  const citing = rulesCiting();
  for (const rule of refresherRules().values()) {
    for (const question of new Set([...rule.cites, ...rule.terms].flatMap((provision) => naming.get(provision) ?? []))) {
      const close = closeness(rule, question, citing);
      if (close === 0) continue;
      byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), { id: question.id, close }]);
      const best = byQuestion.get(question.id);
      if (best === undefined || close > best.close || (close === best.close && rule.sev > best.rule.sev)) byQuestion.set(question.id, { rule, close });
    }
  }
  // What asks about a provision that no duty rests on trains the provision.
  const ofProvision = new Map<string, string[]>();
  const leads = new Map<string, string>();
  for (const question of questions.values()) {
    const lead = byQuestion.has(question.id) ? undefined : (termOf(question)[0] ?? question.provisions[0]);
    if (lead === undefined) continue;
    leads.set(question.id, lead);
    ofProvision.set(lead, [...(ofProvision.get(lead) ?? []), question.id]);
  }
  const lists = new Map([...byRule].map(([rule, list]) => [rule, list.sort((a, b) => b.close - a.close).map(({ id }) => id)]));
  const made: ItemMatches = {
    questionsOf: (rule) => lists.get(rule) ?? ofProvision.get(rule) ?? [],
    ruleOf: (question) => byQuestion.get(question)?.rule.id ?? leads.get(question) ?? null,
    provisions: [...ofProvision.keys()],
  };
  known.set(questions, made);
  return made;
}
