import type { LawView } from '#simulations/law/law-view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedures } from '#simulations/procedures/index.ts';
import type { Prohibition } from '#simulations/procedures/procedure.ts';
import { temptations } from '#simulations/proof/operators/surplus.ts';
import { circumstancesAt, sheetOf } from '#simulations/proof/sheet.ts';
import { standingOf } from '#simulations/proof/standing.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { runItemWords as words } from '../../messages/refresher-items.ts';
import { distinct } from './case-question.ts';
import type { AskedCase, Said } from './case-question.ts';
import { donesIn, isPresentLaw, lawfulRuns } from './lawful-runs.ts';
import type { LawfulRun } from './lawful-runs.ts';
import type { RefresherRule } from './rules.ts';
import { toldRule } from './told-rule.ts';

/** Items of a prohibition: which act is forbidden, among acts that the lawful run of the case does. The prohibition says so itself. */

const MOST_RUNS = 5;
/** A name that says itself what is wrong leaves nothing to decide. */
const NAMES_THE_FAULT = /\b(?:sai|trái|quá|không)\b/iu;

/** A forbidden act that could be done in a run, as late as possible; null where nobody could do one. */
function forbiddenIn(run: LawfulRun, rule: Prohibition): { event: CaseEvent; index: number } | null {
  const sheet = sheetOf(run.log);
  for (let index = run.log.length; index > 0; index -= 1) {
    const event = temptations(run, sheet, index).find((act) => rule.matches(act, circumstancesAt(run, sheet, index, act.day)) === true && standingOf(rule, run.law, act.day) === 'graded');
    if (event !== undefined) return { event, index };
  }
  return null;
}

function caseOf(run: LawfulRun, rule: RefresherRule, prohibition: Prohibition): AskedCase | null {
  const found = forbiddenIn(run, prohibition);
  if (found === null) return null;
  const circumstances = circumstancesAt(run, sheetOf(run.log), found.index, found.event.day);
  const because = toldRule(prohibition.texts.required, { run, duty: null, event: found.event, circumstances, verdict: null });
  const lawful = [...new Set(donesIn(run, () => true).map(({ duty }) => duty.label))];
  const wrong = lawful.map((text): Said => ({ text, because: words.notForbidden }));
  return { ask: `${words.inCase(run.scenario.title)} ${words.whatIsForbidden}`, on: found.event.day, right: { text: rule.name, because }, wrong };
}

const isProcedure = (part: string): boolean => procedures.some(({ id }) => id === part);

/** Situations of a prohibition; none for a rule that is none. */
export function forbiddenCases(rule: RefresherRule, scenarios: ReadonlyMap<string, Scenario>, law: LawView): AskedCase[] {
  if (NAMES_THE_FAULT.test(rule.name)) return [];
  const cases: AskedCase[] = [];
  const isOf = ({ id, texts }: Prohibition): boolean => id === rule.id && texts.name === rule.name;
  for (const run of lawfulRuns(scenarios, law, ({ id, prohibitions }) => (id === rule.part || !isProcedure(rule.part)) && prohibitions.some(isOf))) {
    const prohibition = run.procedure.prohibitions.find(isOf);
    const made = prohibition === undefined ? null : caseOf(run, rule, prohibition);
    if (made !== null && isPresentLaw(law, rule.cites, made.on)) cases.push(made);
    if (cases.length >= MOST_RUNS) break;
  }
  return distinct(cases);
}
