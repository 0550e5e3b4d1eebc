import { hasEvidence, listEvidencesOfRule, listRulesOfAttempt, listUnfoldedAnswers, listUnfoldedCases, selectOptionalLearner, selectOptionalMemory } from '#db/repositories/refreshers.ts';
import type { UnfoldedAnswer, UnfoldedCase } from '#db/refresher-records.ts';
import { dropEvidencesOfAttempt, folding, insertEvidence, noteAnswers, noteFolded, putMemory } from '#db/transactions/refreshers.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { parseReport } from '../domain/report-schema.ts';
import { evidenceOfCase } from '../domain/refreshers/case-evidence.ts';
import { inOrder, ratingOfItem } from '../domain/refreshers/evidence.ts';
import type { Evidence } from '../domain/refreshers/evidence.ts';
import { itemMatches } from '../domain/refreshers/item-match.ts';
import { comesAfter, foldRule, remember } from '../domain/refreshers/memory.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import { changeDays, changesByRule } from '../domain/refreshers/rules.ts';
import { localDate } from '../platform/clock.ts';
import type { Ports } from './ports.ts';

export const dayOfInstant = (instant: string): Day => dayOf(localDate(instant));

/** Puts new evidences of one rule into what is remembered; from the beginning where one of them comes before what is folded. Called inside `folding`. */
function refold({ db, content }: Ports, person: string, rule: string, added: readonly Evidence[], isAnew: boolean): void {
  const changes = changeDays(content.register, rule);
  const before = isAnew ? null : selectOptionalMemory(db, person, rule);
  const ordered = [...added].sort(inOrder);
  const [first] = ordered;
  const isLater = !isAnew && first !== undefined && comesAfter(first, before);
  const memory = isLater ? ordered.reduce((known, evidence) => remember(known, evidence, changes), before) : foldRule(listEvidencesOfRule(db, person, rule), changes);
  putMemory(db, person, rule, memory);
}

/** Stores an evidence with what it changes, unless it is stored already. Called inside `folding`. */
export function takeEvidence(ports: Ports, person: string, evidence: Evidence, item: string | null): boolean {
  if (hasEvidence(ports.db, person, evidence.id)) return false;
  insertEvidence(ports.db, person, { ...evidence, attempt: null, item });
  refold(ports, person, evidence.rule, [evidence], false);
  return true;
}

/** What a handed-in case says by the report that counts; null for a report that this version cannot read. */
function evidencesOf({ content: { register } }: Ports, { attempt, scenario, mode, submittedAt, json }: UnfoldedCase): Evidence[] | null {
  const report = parseReport(json);
  if (report === null) return null;
  const day = dayOfInstant(submittedAt);
  const isPresentLaw = (rule: string, on: Day): boolean => !(changesByRule(register).get(rule) ?? []).some(({ from, since }) => from > on && since <= day);
  return evidenceOfCase({ attempt, scenario, mode, at: submittedAt, day, report }, isPresentLaw);
}

/** What an answer to a question of the bank says about the rule that the question trains; null where it trains none. */
function evidenceOfAnswer({ content: { register, bank } }: Ports, { id, question, outcome, answeredAt }: UnfoldedAnswer): Evidence | null {
  const rule = itemMatches(bank.questions).ruleOf(question);
  return rule === null || !rulesOf({ register, questions: bank.questions }).has(rule) ? null : { id: `answer:${id}`, rule, at: answeredAt, day: dayOfInstant(answeredAt), kind: 'item', rating: ratingOfItem(outcome, false), scenario: null, hinted: false };
}

/**
 * Folds everything of a person that is not folded yet: cases handed in since, cases of which another report counts by now, answers in
 * lessons and from devices. It is asked for wherever refreshers are, so that nothing depends on who made a report or when.
 */
export function foldNew(ports: Ports, person: string): void {
  const { db } = ports;
  const learner = selectOptionalLearner(db, person);
  const forgotten = learner?.forgottenAt ?? '';
  if (listUnfoldedAnswers(db, person, learner?.answers ?? 0).length === 0 && listUnfoldedCases(db, person, forgotten).length === 0) return;
  folding(db, () => {
    const added = new Map<string, Evidence[]>();
    const anew = new Set<string>();
    const add = (evidence: Evidence, attempt: string | null): void => {
      if (insertEvidence(db, person, { ...evidence, attempt, item: null })) added.set(evidence.rule, [...(added.get(evidence.rule) ?? []), evidence]);
    };
    for (const unfolded of listUnfoldedCases(db, person, forgotten)) {
      const evidences = evidencesOf(ports, unfolded);
      if (evidences === null) continue;
      for (const rule of listRulesOfAttempt(db, person, unfolded.attempt)) anew.add(rule);
      dropEvidencesOfAttempt(db, person, unfolded.attempt);
      for (const evidence of evidences) add(evidence, unfolded.attempt);
      noteFolded(db, { attempt: unfolded.attempt, person, report: unfolded.report });
    }
    const answers = listUnfoldedAnswers(db, person, learner?.answers ?? 0);
    for (const answer of answers) {
      const evidence = answer.answeredAt > forgotten ? evidenceOfAnswer(ports, answer) : null;
      if (evidence !== null) add(evidence, null);
    }
    const last = answers.at(-1);
    if (last !== undefined) noteAnswers(db, person, last.row);
    for (const rule of new Set([...added.keys(), ...anew])) refold(ports, person, rule, added.get(rule) ?? [], anew.has(rule));
  });
}
