import { dayOf, formatDay, isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CitationInForce, Day } from '../law/types.ts';
import { randomFrom, seedFrom } from '../proof/random.ts';
import type { Random } from '../proof/random.ts';
import type { PetitionClass } from '../scenario/facts.ts';
import { classOfItem } from './classify-answer.ts';
import { countDate } from './date-answer.ts';
import type { CountedDate } from './date-answer.ts';
import { findNumber } from './number-answer.ts';
import type { FoundNumber } from './number-answer.ts';
import type { Question } from './question.ts';
import { dayNamed, drawValues, fill } from './vary.ts';
import type { Values } from './vary.ts';
import { span, words } from './vi.ts';
import { MOST_WRONG, offered } from './wrong-answer.ts';

/** A choice as it is offered, with what is to be said of it after answering. */
export interface Choice {
  /** "a", "b" …: its place, which says nothing about whether it is right. */
  key: string;
  text: string;
  right: boolean;
  because: string | null;
  misconception: string | null;
}

/** A typed answer that is known to be wrong. */
export interface KnownWrong {
  value: string;
  misconception: string;
  because: string | null;
}

/** A step to be put in its place, from 1. */
export interface Step {
  key: string;
  text: string;
  place: number;
}

/** A thing to be sorted. */
export interface Sorted {
  key: string;
  text: string;
  class: PetitionClass;
}

/** What is asked and how it is answered. */
type Answering =
  | { form: 'one' | 'many'; choices: Choice[] }
  /** A day or a number that is typed: `accepted` as `YYYY-MM-DD` or digits; `unit` is shown beside the field. */
  | { form: 'day' | 'number'; accepted: string[]; right: string; known: KnownWrong[]; unit: string | null }
  | { form: 'order'; steps: Step[] }
  | { form: 'classify'; items: Sorted[] };

/** A question with its values drawn and its answer computed. */
export type DrawnQuestion = Answering & {
  question: Question;
  seed: number;
  ask: string;
  /** The reason to tell after answering; null where each choice brings its own. */
  because: string | null;
  /** The day whose law is asked about. */
  on: Day;
  citations: CitationInForce[];
  /** The counting behind a date. */
  date: CountedDate | null;
};

/** The answer to a question cannot be computed for what was drawn: a fault of the bank that its check tells. */
export class Uncomputable extends Error {
  constructor(id: string) {
    super(`${id}: no answer can be computed`);
    this.name = 'Uncomputable';
  }
}

/** Drawing again is for draws in which misconceptions happen to lead to the right day. */
const DRAWS = 24;

const KEYS = 'abcdefghijklmnop';
const keyAt = (index: number): string => KEYS.charAt(index);

/** The day whose law a question without a day of its own is about: the one it names, else that on which the law was last looked up. */
export function dayOfQuestion({ on }: Question, law: LawView): Day {
  return on === undefined ? law.register.asOf : dayOf(on);
}

/** What is cited for a question by itself: the wordings in force of the provisions that it is about. */
export function citedBy(question: Question, on: Day, law: LawView): CitationInForce[] {
  return question.provisions.flatMap((provision) => {
    const version = law.provision(provision, on)?.version;
    return version === undefined ? [] : [{ provision, version: isoOf(version.from) }];
  });
}

const together = (...lists: readonly (readonly CitationInForce[])[]): CitationInForce[] => [...new Map(lists.flat().map((cite) => [cite.provision, cite])).values()];

/** Choices in a chance order, under keys that follow it. */
function shuffledChoices(choices: readonly Omit<Choice, 'key'>[], random: Random): Choice[] {
  return random.shuffled(choices).map((choice, index) => ({ key: keyAt(index), ...choice }));
}

interface Drawing {
  question: Question;
  seed: number;
  law: LawView;
  random: Random;
  values: Values;
}

interface Common {
  question: Question;
  seed: number;
  ask: string;
  because: string | null;
  on: Day;
  citations: CitationInForce[];
  date: CountedDate | null;
}

function common({ question, seed, law, values }: Drawing, on: Day, computed: Readonly<Record<string, string>>, citations: readonly CitationInForce[], date: CountedDate | null = null): Common {
  return {
    question,
    seed,
    ask: fill(question.ask, values, computed, true),
    because: question.because === undefined ? null : fill(question.because, values, computed),
    on,
    citations: together(citations, citedBy(question, on, law)),
    date,
  };
}

/** Level 3 has the answer typed: nothing is there to choose from. */
const isTyped = ({ level }: Question): boolean => level === 3;

function drawDate(drawing: Drawing, counted: CountedDate): DrawnQuestion {
  const { question, random } = drawing;
  const { counted: term, wrong, rule, value, citation } = counted;
  const computed = { term: span(value, rule.unit), due: formatDay(term.due), count: String(value) };
  const base = common(drawing, counted.anchor, computed, [citation], counted);
  if (isTyped(question)) {
    const known = wrong.map((one) => ({ value: isoOf(one.value), misconception: one.misconception, because: one.detail }));
    return { ...base, form: 'day', accepted: counted.accepted.map(isoOf), right: words.choiceDay(term.due), known, unit: null };
  }
  const right = { text: words.choiceDay(term.due), right: true, because: null, misconception: null };
  const choices = offered(wrong, random).map((one) => ({ text: words.choiceDay(one.value), right: false, because: one.detail, misconception: one.misconception }));
  return { ...base, form: 'one', choices: shuffledChoices([right, ...choices], random) };
}

function drawNumber(drawing: Drawing, found: FoundNumber, on: Day): DrawnQuestion {
  const { question, random } = drawing;
  const { right, wrong, citation } = found;
  const base = common(drawing, on, { term: right.text, count: right.text }, [citation]);
  if (isTyped(question)) {
    const known = wrong.filter(({ value }) => value.number !== right.number).map((one) => ({ value: String(one.value.number), misconception: one.misconception, because: one.detail }));
    return { ...base, form: 'number', accepted: [String(right.number)], right: right.text, known, unit: right.text.replace(/^\d+ ?/, '') || null };
  }
  const choices = offered(wrong, random).map((one) => ({ text: one.value.text, right: false, because: one.detail, misconception: one.misconception }));
  return { ...base, form: 'one', choices: shuffledChoices([{ text: right.text, right: true, because: null, misconception: null }, ...choices], random) };
}

/** The steps in a chance order that is not the right one already. */
function shuffledSteps(texts: readonly string[], random: Random): Step[] {
  const steps = texts.map((text, index) => ({ text, place: index + 1 }));
  const shuffled = random.shuffled(steps);
  const isRight = shuffled.every(({ place }, index) => place === index + 1);
  return (isRight ? [...shuffled].reverse() : shuffled).map((step, index) => ({ key: keyAt(index), ...step }));
}

/** The day that a number is asked for; null where its name was drawn as something else. */
export function dayOfNumber(question: Extract<Question, { kind: 'number' }>, values: Values, law: LawView): Day | null {
  const named = question.answer.on;
  return named === undefined ? dayOfQuestion(question, law) : dayNamed(named, values);
}

/** What a question becomes with these values; null where its answer cannot be computed. */
function withValues(drawing: Drawing): DrawnQuestion | null {
  const { question, law, random, values } = drawing;
  const on = dayOfQuestion(question, law);
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const choices = question.options.map(({ text, right, because, misconception }) => ({
        text: fill(text, values),
        right: right === true,
        because: fill(because, values),
        misconception: misconception ?? null,
      }));
      return { ...common(drawing, on, {}, []), form: question.kind === 'single' ? 'one' : 'many', choices: shuffledChoices(choices, random) };
    }
    case 'order':
      return { ...common(drawing, on, {}, []), form: 'order', steps: shuffledSteps(question.order.steps.map(({ name }) => name), random) };
    case 'classify': {
      const sorted = question.items.map(({ text, facts }) => ({ text: fill(text, values), ...classOfItem(facts, law, on) }));
      const items = random.shuffled(sorted).map((item, index) => ({ key: keyAt(index), text: item.text, class: item.class }));
      return { ...common(drawing, on, {}, sorted.flatMap(({ citations }) => citations)), form: 'classify', items };
    }
    case 'date': {
      const anchor = dayNamed(question.answer.from, values);
      const counted = anchor === null ? null : countDate(question.answer, anchor, law);
      return counted === null ? null : drawDate(drawing, counted);
    }
    case 'number': {
      const day = dayOfNumber(question, values, law);
      const found = day === null ? null : findNumber(question.answer, day, law);
      return found === null || day === null ? null : drawNumber(drawing, found, day);
    }
  }
}

/** Wrong answers that stand beside the right one; a typed answer has no choices to lack. */
function wrongOf(drawn: DrawnQuestion): number {
  return 'choices' in drawn ? drawn.choices.filter(({ right }) => !right).length : MOST_WRONG;
}

/**
 * Draws a question: the same seed gives the same question on every machine, as long as law and bank stay as they are. Days on
 * which misconceptions happen to lead to the right answer are drawn again. Throws `Uncomputable` for what the check of the bank
 * refuses, `UnknownProvision` and `MissingCalendarYear` as the law does.
 */
export function drawQuestion(question: Question, law: LawView, seed: number): DrawnQuestion {
  let best: DrawnQuestion | null = null;
  const wanted = question.kind === 'date' || question.kind === 'number' ? MOST_WRONG : 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const random = randomFrom(seedFrom(seed, draw));
    const drawn = withValues({ question, seed, law, random, values: drawValues(question, random, law.calendar) });
    if (drawn === null) break;
    if (best === null || wrongOf(drawn) > wrongOf(best)) best = drawn;
    if (wrongOf(best) >= wanted) break;
  }
  if (best === null) throw new Uncomputable(question.id);
  return best;
}
