import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { formatDay, isoOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { randomFrom, seedFrom } from '#simulations/proof/random.ts';
import { drawQuestion, Uncomputable } from '#simulations/questions/draw.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { itemWords as words } from '../../messages/refreshers.ts';
import { factQuestion, hasFactItem } from './fact-items.ts';
import { itemMatches } from './item-match.ts';
import { isDrill } from './lookalikes.ts';
import { lawQuestion } from './law-items.ts';
import { hasRunItem, runQuestion } from './run-items.ts';
import { changesByRule } from './rules.ts';
import type { RefresherRule, RuleChange } from './rules.ts';

/**
 * Two-minute items of a rule: one decision and one ground. They come from the bank of questions and from the register itself; the
 * seed draws new numbers. Nothing here needs a server: the same reference gives the same item on a device.
 */

/** Where items come from. */
export interface ItemSource {
  register: LawRegister;
  questions: ReadonlyMap<string, Question>;
  /** Cases from whose facts micro-cases are made; a device that has none asks the other items. */
  scenarios?: ReadonlyMap<string, Scenario>;
}

/** An item by name: `bank:<question>`, `count:<provision>`, `change:<provision>@<day>`, `facts:<guard>`, `run:<rule>`, `law:<rule>`. */
export interface ItemRef {
  rule: string;
  key: string;
  seed: number;
}

/** An item as it is asked. */
export interface RefresherItem extends ItemRef {
  decision: DrawnQuestion;
  /** The provision behind it, to be chosen; null where it could not be told apart from others. */
  ground: DrawnQuestion | null;
  /** The change of the law that it is about, for a contrast item. */
  change: RuleChange | null;
}

const COURSE = 'on-lai';
const BEFORE_DAYS = 60;
const AHEAD_DAYS = 90;
const WRONG_GROUNDS = 3;

const views = new WeakMap<LawRegister, LawView>();

/** The law of a register, made once. */
export function viewOf(register: LawRegister): LawView {
  const known = views.get(register) ?? createLawView(register);
  views.set(register, known);
  return known;
}

const idOf = (key: string): string => key.replaceAll(/[^a-z0-9-]/g, '-');

function wordingOn({ versions }: Provision, on: Day): ProvisionVersion | undefined {
  return versions.find(({ from, to }) => from <= on && (to === null || on < to));
}

/** The term of a rule that is asked to be counted: the general one, which stands last, as far as somebody has read it. */
function countedTerm(rule: RefresherRule, { register }: ItemSource): string | null {
  const asked = rule.terms.filter((id) => {
    const provision = register.provisions.get(id);
    const wording = provision === undefined ? undefined : wordingOn(provision, register.asOf);
    const { deadline, confidence } = wording ?? {};
    return confidence === 'read' && provision?.open.length === 0 && deadline !== undefined && deadline.type === undefined && deadline.unit !== 'hour';
  });
  return rule.act === null ? null : (asked.at(-1) ?? null);
}

/** A question that counts the term of a rule from a day that is drawn. */
function countQuestion(rule: RefresherRule, id: string, { register }: ItemSource): Question | null {
  const provision = register.provisions.get(id);
  const wording = provision === undefined ? undefined : wordingOn(provision, register.asOf);
  const term = wording?.deadline;
  if (wording === undefined || term === undefined || rule.act === null) return null;
  const isBefore = term.direction === 'before';
  const conditions = [...(term.extended === undefined ? [] : [words.notExtended]), ...(term.remote === undefined ? [] : [words.notRemote])];
  return {
    id: idOf(`count-${id}`),
    course: COURSE,
    kind: 'date',
    competence: 'time',
    provisions: [id],
    level: 2,
    ask: [isBefore ? words.anchorAfter(rule.act, term.from) : words.anchorIs(rule.act, term.from), ...conditions, isBefore ? words.latestDay : words.lastDay].join(' '),
    vary: { ngay: { day: { from: isoOf(Math.max(wording.from, register.asOf - BEFORE_DAYS)), to: isoOf(register.asOf + AHEAD_DAYS), working: true } } },
    answer: { term: id, from: 'ngay' },
    because: words.counted,
  };
}

/** The question before and after a change: what was the law, and what is it now. */
function changeQuestion({ provision: id, from }: RuleChange, { register }: ItemSource): Question | null {
  const provision = register.provisions.get(id);
  const now = provision?.versions.find((version) => version.from === from);
  const former = provision?.versions.find(({ to }) => to === from);
  if (provision === undefined || now === undefined || former === undefined || now.summary === former.summary) return null;
  return {
    id: idOf(`change-${id}-${isoOf(from)}`),
    course: COURSE,
    kind: 'single',
    competence: 'time',
    provisions: [id],
    level: 2,
    ask: words.contrast(provision.article, formatDay(from)),
    on: isoOf(Math.max(from, Math.min(register.asOf, (now.to ?? Infinity) - 1))),
    options: [
      { text: now.summary, right: true, because: words.contrastNow(formatDay(from)) },
      { text: former.summary, because: words.contrastBefore(formatDay(from - 1)), misconception: 'luat-cu' },
      { text: words.contrastBoth, because: words.contrastNotBoth },
    ],
  };
}

function draw(question: Question, seed: number, law: LawView): DrawnQuestion | null {
  try {
    return drawQuestion(question, law, seed);
  } catch (error) {
    if (error instanceof Uncomputable || error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

const isPartOf = (one: string, other: string): boolean => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** Which provision is it: the one that the rule and the question share, among others of the same law that neither is about. */
function groundOf(rule: RefresherRule, decision: DrawnQuestion, { register }: ItemSource, seed: number): DrawnQuestion | null {
  const own = [...rule.terms, ...rule.cites];
  const asked = decision.question.provisions;
  const lead = asked.find((id) => own.includes(id)) ?? asked[0];
  const right = lead === undefined ? undefined : register.provisions.get(lead);
  if (right === undefined) return null;
  const related = [...own, ...asked];
  const taken = new Set([right.article]);
  const others = [...register.provisions.values()].filter((provision) => {
    if (provision.kind === 'definition' || related.some((id) => isPartOf(id, provision.id)) || taken.has(provision.article)) return false;
    if (wordingOn(provision, register.asOf)?.confidence !== 'read') return false;
    taken.add(provision.article);
    return provision.stage === right.stage || provision.id.split('/')[0] === right.id.split('/')[0];
  });
  const random = randomFrom(seedFrom(seed, WRONG_GROUNDS));
  const chosen = random.shuffled(others).slice(0, WRONG_GROUNDS);
  if (chosen.length < WRONG_GROUNDS) return null;
  const question: Question = {
    id: `${decision.question.id}-can-cu`,
    course: COURSE,
    kind: 'single',
    competence: rule.competence,
    provisions: [right.id],
    level: 2,
    ask: words.ground,
    on: isoOf(decision.on),
    options: [{ text: right.article, right: true, because: words.groundRight }, ...chosen.map(({ article }) => ({ text: article, because: words.groundWrong }))],
  };
  return draw(question, seed, viewOf(register));
}

/** What an item that is not of the bank asks. */
function madeQuestion(rule: RefresherRule, { key, seed }: Pick<ItemRef, 'key' | 'seed'>, source: ItemSource): { question: Question | null; change: RuleChange | null } {
  if (key.startsWith('count:')) return { question: countedTerm(rule, source) === key.slice('count:'.length) ? countQuestion(rule, key.slice('count:'.length), source) : null, change: null };
  if (key === factsKey(rule)) return { question: source.scenarios === undefined ? null : factQuestion(rule, source.scenarios, viewOf(source.register), seed), change: null };
  if (key === runKey(rule)) return { question: source.scenarios === undefined ? null : runQuestion(rule, source.scenarios, viewOf(source.register), seed), change: null };
  if (key === lawKey(rule)) return { question: lawQuestion(rule, viewOf(source.register), seed), change: null };
  const change = (changesByRule(source.register).get(rule.id) ?? []).find((one) => changeKey(one) === key) ?? null;
  return { question: change === null ? null : changeQuestion(change, source), change };
}

const factsKey = ({ id }: RefresherRule): string => `facts:${id}`;
const runKey = ({ id }: RefresherRule): string => `run:${id}`;
const lawKey = ({ id }: RefresherRule): string => `law:${id}`;
const changeKey = ({ provision, from }: RuleChange): string => `change:${provision}@${isoOf(from)}`;

/** The item of a reference; null where it is not of this rule, or cannot be asked of this law any more. */
export function drawItem(rule: RefresherRule, { key, seed }: Pick<ItemRef, 'key' | 'seed'>, source: ItemSource): RefresherItem | null {
  const isOfBank = key.startsWith('bank:');
  const asked = source.questions.get(key.slice('bank:'.length));
  const bank = asked !== undefined && itemMatches(source.questions).questionsOf(rule.id).includes(asked.id) ? asked : null;
  const { question, change } = isOfBank ? { question: bank, change: null } : madeQuestion(rule, { key, seed }, source);
  const decision = question === null ? null : draw(question, seed, viewOf(source.register));
  if (decision === null) return null;
  // A contrast names its provision itself, and so does a question that asks for one.
  const ground = change === null ? groundOf(rule, decision, source, seed) : null;
  return { rule: rule.id, key, seed, decision, ground, change };
}

const keysKnown = new WeakMap<LawRegister, WeakMap<ReadonlyMap<string, Question>, Map<string, readonly string[]>>>();

/** The names of everything that can be asked about a rule, the closest first. Empty: there is only the case to work. */
export function itemKeys(rule: RefresherRule, source: ItemSource): readonly string[] {
  const ofRegister = keysKnown.get(source.register) ?? new WeakMap<ReadonlyMap<string, Question>, Map<string, readonly string[]>>();
  keysKnown.set(source.register, ofRegister);
  const ofBank = ofRegister.get(source.questions) ?? new Map<string, readonly string[]>();
  ofRegister.set(source.questions, ofBank);
  const known = ofBank.get(rule.id);
  if (known !== undefined) return known;
  const term = countedTerm(rule, source);
  const counted = term === null ? null : countQuestion(rule, term, source);
  const count = term === null || counted === null || draw(counted, 1, viewOf(source.register)) === null ? [] : [`count:${term}`];
  const facts = source.scenarios !== undefined && hasFactItem(rule, source.scenarios, viewOf(source.register)) ? [factsKey(rule)] : [];
  const runs = source.scenarios !== undefined && hasRunItem(rule, source.scenarios, viewOf(source.register)) ? [runKey(rule)] : [];
  const near = [...itemMatches(source.questions).questionsOf(rule.id).map((id) => `bank:${id}`), ...facts, ...runs, ...count];
  // What a rule says is asked where there is nothing to decide by it.
  const keys = near.length === 0 && lawQuestion(rule, viewOf(source.register), 1) !== null ? [lawKey(rule)] : near;
  ofBank.set(rule.id, keys);
  return keys;
}

/** Whether there is anything to ask about a rule; where the bank has a question nothing else has to be made to know it. */
export function canBeAsked(rule: RefresherRule, source: ItemSource): boolean {
  return itemMatches(source.questions).questionsOf(rule.id).length > 0 || itemKeys(rule, source).length > 0;
}

/** The contrast items of a rule whose law changed, the newest change first, as far as the change can be told. */
export function contrastKeys(rule: RefresherRule, source: ItemSource, today: Day): readonly string[] {
  const changes = (changesByRule(source.register).get(rule.id) ?? []).filter(({ since }) => since <= today);
  return [...changes].reverse().filter((change) => changeQuestion(change, source) !== null).map(changeKey);
}

function isDrillKey(key: string, { questions }: ItemSource): boolean {
  const question = key.startsWith('bank:') ? questions.get(key.slice('bank:'.length)) : undefined;
  return question !== undefined && isDrill(question);
}

/** What is known of a rule when its item is chosen. */
interface Asking {
  /** Its law changed since it was last shown. */
  amended: boolean;
  /** It was not known the last time. */
  failed: boolean;
  /** How often it was asked. */
  turn: number;
  today: Day;
}

/**
 * Which item of a rule is asked: the contrast first where its law changed; where it was failed, what tells it apart from what it is
 * taken for; else one after the other. Null where there is none.
 */
export function chooseKey(rule: RefresherRule, source: ItemSource, { amended, failed, turn, today }: Asking): string | null {
  const [contrast] = amended ? contrastKeys(rule, source, today) : [];
  const all = itemKeys(rule, source);
  const drills = failed ? all.filter((key) => isDrillKey(key, source)) : [];
  const keys = drills.length > 0 ? drills : all;
  return contrast ?? keys[turn % Math.max(1, keys.length)] ?? null;
}
