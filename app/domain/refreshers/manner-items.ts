import { decisiveFacts } from '#simulations/grading/explain-probe.ts';
import { otherValues, tellFacts } from '#simulations/grading/explain-facts.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';
import type { Circumstances, Condition } from '#simulations/procedures/procedure.ts';
import { isPossible, refilled } from '#simulations/proof/data-changes.ts';
import { circumstancesAt, sheetOf } from '#simulations/proof/sheet.ts';
import { standingOf } from '#simulations/proof/standing.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { runItemWords as words } from '../../messages/refresher-items.ts';
import { fieldsOfAct } from './act-fields.ts';
import type { Filling, ListOf, OneOf } from './act-fields.ts';
import { distinct } from './case-question.ts';
import type { AskedCase, Said } from './case-question.ts';
import { donesIn, isPresentLaw, lawfulRuns } from './lawful-runs.ts';
import type { DoneDuty } from './lawful-runs.ts';
import type { RefresherRule } from './rules.ts';
import { RESTS_ON_UNTOLD } from './untold.ts';
import { toldRule } from './told-rule.ts';

/**
 * Items of a condition on how an act is done: who signs, which form, to whom it goes, what must be in it. The act is that of the lawful
 * run of a case; each way of filling in a field is judged by the condition itself, so that no answer is typed anywhere.
 */

/** Enough that the same rule is asked with other people, numbers and days. */
const MOST_RUNS = 5;
/** More facts than these nobody reads in two minutes. */
const MOST_FACTS = 5;
/** A list that is longer cannot be read in two minutes. */
const LONGEST_LIST = 9;

/** A condition as it meets an act of a lawful run. */
interface Met {
  done: DoneDuty;
  condition: Condition;
  circumstances: Circumstances;
}

/** What stands before the question about a field. */
type Tell = (field: string) => string;

type Judged = 'right' | 'wrong' | 'neither';

/** The act with other data, judged: wrong only where this condition is broken, right only where nothing is. */
function judged({ done, condition, circumstances }: Met, data: Readonly<Record<string, Json>>): { judged: Judged; event: CaseEvent } {
  const { run, duty } = done;
  const event = refilled(done.event, data);
  if (!isPossible(event)) return { judged: 'neither', event };
  if (condition.check(event, circumstances).met === false) return { judged: 'wrong', event };
  const isFine = (duty.conditions ?? []).every(({ check }) => check(event, circumstances).met === true) && !run.procedure.prohibitions.some((rule) => rule.matches(event, circumstances) !== false);
  return { judged: isFine ? 'right' : 'neither', event };
}

const because = ({ done, condition, circumstances }: Met, event: CaseEvent): string =>
  toldRule(condition.texts.required, { run: done.run, duty: done.duty, event: done.event, circumstances, verdict: condition.check(event, circumstances) });

/** The facts on which the answer turns, in sentences. */
function factsOf({ done: { run, event }, condition, circumstances }: Met): string[] {
  const facts = decisiveFacts((asked) => condition.check(event, asked), circumstances, otherValues).filter(({ value }) => value !== undefined);
  return tellFacts(run.scenario, facts);
}

/** A day follows from another, and a ground from the facts: where none is told it would be a guess. */
const isGuess = ({ condition }: Met, { isCounted, given }: OneOf, facts: readonly string[]): boolean => facts.length === 0 && (condition.class === 'ground' || (isCounted && typeof given.value === 'string'));

function ofOne(met: Met, field: OneOf, tell: Tell): AskedCase[] {
  const wrong = field.others.flatMap((other): Said[] => {
    const { judged: result, event } = judged(met, field.with(other.value));
    return result === 'wrong' && other.text !== field.given.text ? [{ text: other.text, because: because(met, event) }] : [];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const ask = field.isYesNo ? words.yesNo(field.label) : field.row === null ? words.field(field.label) : words.fieldOf(field.label, field.row);
  return [{ ask: `${tell(field.label)} ${ask}`, on: met.done.event.day, right: { text: field.given.text, because: first.because }, wrong }];
}

const textsOf = (list: readonly Filling[]): string[] => list.map(({ text }) => text);
const valuesOf = (list: readonly Filling[]): Json[] => list.map(({ value }) => value);

/** A draft that lacks one thing of the list, and the draft that lacks nothing. */
function lacking(met: Met, field: ListOf, tell: Tell): AskedCase[] {
  const without = field.given.flatMap((left) => {
    const rest = field.given.filter((one) => one !== left);
    const { judged: result, event } = judged(met, field.with(valuesOf(rest)));
    return result === 'wrong' ? [{ left, rest, why: because(met, event), event }] : [];
  });
  const [first] = without;
  if (first === undefined) return [];
  const head = tell(field.label);
  const nothing = (why: string): Said => ({ text: words.nothingToAdd, because: why });
  const cases = without.map(({ left, rest, why }): AskedCase => {
    // What does not mend the draft is wrong; where it breaks another rule as well nothing is said of it.
    const useless = field.others.filter((other) => judged(met, field.with(valuesOf([...rest, other]))).judged === 'wrong');
    return { ask: `${head} ${words.draft(field.label, textsOf(rest))} ${words.whatToAdd}`, on: met.done.event.day, right: { text: left.text, because: why }, wrong: [nothing(why), ...useless.map(({ text }) => ({ text, because: why }))] };
  });
  return [...cases, { ask: `${head} ${words.draft(field.label, textsOf(field.given))} ${words.whatToAdd}`, on: met.done.event.day, right: nothing(first.why), wrong: field.others.map(({ text }) => ({ text, because: first.why })) }];
}

/** A draft with one thing too many. */
function surplus(met: Met, field: ListOf, tell: Tell): AskedCase[] {
  return field.others.flatMap((extra): AskedCase[] => {
    const draft = [...field.given, extra];
    const { judged: result, event } = judged(met, field.with(valuesOf(draft)));
    if (result !== 'wrong') return [];
    const why = because(met, event);
    const useless = field.given.filter((one) => judged(met, field.with(valuesOf(draft.filter((other) => other !== one)))).judged === 'wrong');
    const wrong = [words.nothingToDrop, ...textsOf(useless)].map((text) => ({ text, because: why }));
    return [{ ask: `${tell(field.label)} ${words.draft(field.label, textsOf(draft))} ${words.whatToDrop}`, on: met.done.event.day, right: { text: extra.text, because: why }, wrong }];
  });
}

/** What is said before a field is asked: the case, its facts, the act, and what else the answer depends on. */
function tellingOf({ done: { run, duty, event } }: Met, facts: readonly string[], decisive: readonly { label: string; text: string }[]): Tell {
  return (asked) => [words.inCase(run.scenario.title), ...facts, words.actOn(duty.label, formatDay(event.day)), ...decisive.filter(({ label }) => label !== asked).map(({ label, text }) => words.filled(label, text))].join(' ');
}

function ofAct(met: Met): AskedCase[] {
  const facts = factsOf(met);
  if (facts.length > MOST_FACTS) return [];
  const { ones, lists } = fieldsOfAct(met.done);
  const short = lists.filter(({ given }) => given.length <= LONGEST_LIST);
  const decisive = ones.filter((field) => field.others.some(({ value }) => judged(met, field.with(value)).judged === 'wrong'));
  const tell = tellingOf(met, facts, decisive.map(({ label, given }) => ({ label, text: given.text })));
  const ofLists = short.flatMap((field) => {
    const lack = lacking(met, field, tell);
    return lack.length > 0 ? lack : surplus(met, field, tell);
  });
  return [...decisive.filter((field) => !isGuess(met, field, facts)).flatMap((field) => ofOne(met, field, tell)), ...ofLists];
}

/** The acts of lawful runs on which a condition is judged today as it was then, and is kept. */
function* meetings(rule: RefresherRule, scenarios: ReadonlyMap<string, Scenario>, law: LawView): Generator<Met> {
  // Two procedures may call different conditions the same.
  const isOf = ({ id, texts }: Condition): boolean => id === rule.id && texts.name === rule.name;
  let runs = 0;
  for (const run of lawfulRuns(scenarios, law, ({ duties }) => duties.some(({ conditions = [] }) => conditions.some(isOf)))) {
    const [done] = donesIn(run, ({ conditions = [] }) => conditions.some(isOf));
    const condition = done?.duty.conditions?.find(isOf);
    if (done === undefined || condition === undefined || !isPresentLaw(law, rule.cites, done.event.day)) continue;
    // An edition that was the one to use then and is so no more teaches what is past.
    const form = law.register.forms.find(({ id }) => id === done.event.data['form']);
    if (form !== undefined && form.to !== null && form.to <= law.register.asOf) continue;
    const circumstances = circumstancesAt(run, sheetOf(run.log), done.done);
    if (standingOf(condition, law, done.event.day) !== 'graded' || judged({ done, condition, circumstances }, done.event.data).judged !== 'right') continue;
    yield { done, condition, circumstances };
    if (++runs >= MOST_RUNS) return;
  }
}

/** Situations of a condition; none for a rule that is no condition. */
export function mannerCases(rule: RefresherRule, scenarios: ReadonlyMap<string, Scenario>, law: LawView): AskedCase[] {
  return rule.isPart && !RESTS_ON_UNTOLD.has(rule.id) ? distinct([...meetings(rule, scenarios, law)].flatMap(ofAct)) : [];
}
