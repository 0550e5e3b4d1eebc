import { compileNorm } from '#simulations/grading/compile.ts';
import { actName } from '#simulations/grading/explain-names.ts';
import { otherValues, tellDemands, tellFacts } from '#simulations/grading/explain-facts.ts';
import { decisiveFacts } from '#simulations/grading/explain-probe.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import { labelOf, matches, splitLabel } from '#simulations/procedures/case-event.ts';
import { procedures } from '#simulations/procedures/index.ts';
import type { Duty } from '#simulations/procedures/procedure.ts';
import { isActOf, isTriggerOf } from '#simulations/proof/instances.ts';
import { circumstancesAt, sheetOf } from '#simulations/proof/sheet.ts';
import { standingOf } from '#simulations/proof/standing.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { runItemWords as words } from '../../messages/refresher-items.ts';
import { distinct } from './case-question.ts';
import type { AskedCase, Said } from './case-question.ts';
import { donesIn, isPresentLaw, lawfulRuns } from './lawful-runs.ts';
import type { DoneDuty, LawfulRun } from './lawful-runs.ts';
import type { RefresherRule } from './rules.ts';
import { toldRule } from './told-rule.ts';

/** Items of a duty: what is owed in a case after something has been done. What is owed is what the lawful run does for it. */

const MOST_RUNS = 5;
const MOST_FACTS = 4;
/** The month of a chair: its petition is nobody's. */
const HEAD = 'head';
/** Sentences that name a counted day say nothing without one. */
const COUNTED = /\{(?:due|days)\}/;

/** Done in any case they are good practice, so that nobody is to learn that they may be left out. */
const GOOD_ANYWHERE: ReadonlySet<string> = new Set([
  'record-visit', 'record-crowd', 'update-database', 'archive', 'archive-denunciation', 'keep-mediation-file', 'keep-dispute-file', 'petition.registered', 'petition.classified',
  'identify', 'record-statement', 'give-receipt', 'separate', 'link-to-earlier', 'hear-complainant', 'hear-affected', 'hear-denouncer', 'hear-denounced', 'recheck', 'recheck-and-settle', 'guide-crowd',
  'explain-to-crowd', 'answer-crowd', 'chair-answers', 'notice-of-conclusion', 'conclude-crowd', 'follow-up-crowd', 'head-urge', 'head-urge-execution', 'head-assign', 'head-review-backlog', 'head-conclude-day',
  'follow-conclusion', 'take-evidence', 'check-denouncer', 'inspect-disputed-land', 'check-before-mediation', 'reception.received', 'report-crowd', 'keep-order', 'bring-file',
]);

/** Duties by name that a run gives no reason for: nothing sets them off in it, and nobody does them. */
function neverOwed(run: LawfulRun, own: Duty): string[] {
  const { procedure, log } = run;
  const done = new Set(run.instances.map(({ duty }) => duty.label));
  const others = [procedure, ...procedures.filter(({ id }) => id !== procedure.id)].flatMap(({ duties }) => duties);
  const labels = others.flatMap((duty) => {
    const isStarted = duty.trigger === 'start' || log.some((event) => isTriggerOf(run, duty, event) || isActOf(run, duty, event));
    return isStarted || GOOD_ANYWHERE.has(duty.id) || duty.label === own.label || done.has(duty.label) || duty.competence !== own.competence ? [] : [duty.label];
  });
  return [...new Set(labels)];
}

/** A step of the way that is open only on some ground: why it is taken would have to be told. */
function needsGround({ procedure }: LawfulRun, { skeleton, acts }: Duty): boolean {
  return skeleton === true && compileNorm(procedure).arcs.some(({ label, guards }) => guards.length > 0 && acts.some((act) => matches(act, splitLabel(label))));
}

function caseOf({ run, duty, trigger, done, event }: DoneDuty): AskedCase | null {
  const { scenario, procedure } = run;
  const start = trigger === null ? undefined : run.log[trigger];
  const circumstances = circumstancesAt(run, sheetOf(run.log), trigger === null ? 0 : trigger + 1, start?.day ?? event.day);
  const { when } = duty;
  const facts = when === undefined ? [] : tellFacts(scenario, decisiveFacts((asked) => when.call(duty, asked), circumstances, otherValues));
  const name = start === undefined ? null : actName(procedure, labelOf(start));
  // Whoever is asked has to know what the case is about: where nothing nearer decides, what the petition wants.
  const isHead = procedure.id === HEAD;
  const demands = isHead ? [] : tellDemands(scenario, scenario.facts.petition.contents.map(({ id }) => id));
  const story = facts.every((fact) => demands.includes(fact)) ? demands : facts;
  // What is owed for each case in the books of a month cannot be told here.
  if ((start === undefined && story.length === 0) || story.length > MOST_FACTS || (isHead && duty.instances !== undefined)) return null;
  // Whether it is owed turns on something that cannot be told, or on what the world brought, or it comes before what makes it owed.
  if ((when !== undefined && facts.length === 0) || (start !== undefined && (name === null || start.src === 'world')) || (trigger !== null && done < trigger)) return null;
  if (needsGround(run, duty) || COUNTED.test(duty.texts.required)) return null;
  const begun = start === undefined || name === null ? words.begun(formatDay(run.log[0]?.day ?? event.day)) : words.started(name, formatDay(start.day));
  const because = toldRule(duty.texts.required, { run, duty, event, circumstances, verdict: null });
  const wrong = neverOwed(run, duty).map((text): Said => ({ text, because: words.notOwed }));
  return { ask: [words.inCase(scenario.title), ...story, begun, words.whatIsOwed].join(' '), on: event.day, right: { text: duty.label, because }, wrong };
}

/** Situations in which a duty is owed; none for a rule that is no duty, and for duties that no case of the library comes to. */
export function owedCases(rule: RefresherRule, scenarios: ReadonlyMap<string, Scenario>, law: LawView): AskedCase[] {
  if (rule.isPart) return [];
  const cases: AskedCase[] = [];
  const isOf = ({ id, acts }: Duty): boolean => id === rule.id || acts[0] === rule.id;
  for (const run of lawfulRuns(scenarios, law, ({ duties }) => duties.some(isOf))) {
    const [done] = donesIn(run, isOf);
    if (done === undefined || !isPresentLaw(law, [...rule.cites, ...rule.terms], done.event.day) || standingOf(done.duty, law, done.event.day) !== 'graded') continue;
    const made = caseOf(done);
    if (made !== null) cases.push(made);
    if (cases.length >= MOST_RUNS) break;
  }
  return distinct(cases);
}
