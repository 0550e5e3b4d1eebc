import { dayOf } from '../law/day.ts';
import type { PetitionClass } from '../scenario/facts.ts';
import { CLASS_NAMES } from '../desk/names.vi.ts';
import { mixedUp } from './classify-answer.ts';
import type { Choice, DrawnQuestion } from './draw.ts';
import { CLASSES } from './question.ts';
import type { Misconception } from './question.ts';
import { words } from './vi.ts';

/** The misconception behind steps in a wrong order, and behind something left out of several right choices. */
export const WRONG_ORDER = 'nham-thu-tu';
export const LEFT_OUT = 'chon-thieu';

/**
 * An answer: keys of choices; for an order the keys from first to last; for sorting one class for each item, in the order of
 * the items; a day as `YYYY-MM-DD`; a number in digits.
 */
export type Answer = readonly string[];

export type Outcome = 'right' | 'partly' | 'wrong';

/** What is said of one choice, step or item that was answered. */
export interface Mark {
  text: string;
  /** Whether the person chose it (for order and sorting: as they put it). */
  given: string | null;
  right: boolean;
  because: string | null;
}

export interface Judgement {
  outcome: Outcome;
  /** The right answer in words. */
  right: string[];
  marks: Mark[];
  /** What was misunderstood, each once. */
  misconceptions: string[];
  /** Computed reasons, in sentences. */
  reasons: string[];
}

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

function isDay(text: string): boolean {
  try {
    return Number.isInteger(dayOf(text));
  } catch {
    return false;
  }
}

/** Whether an answer has the shape that the question asks for; only then can it be judged. */
export function isAnswerable(drawn: DrawnQuestion, answer: Answer): boolean {
  switch (drawn.form) {
    case 'one':
      return answer.length === 1 && drawn.choices.some(({ key }) => key === answer[0]);
    case 'many':
      return answer.length > 0 && answer.every((key) => drawn.choices.some((choice) => choice.key === key));
    case 'day':
      return answer.length === 1 && isDay(answer[0] ?? '');
    case 'number':
      return answer.length === 1 && /^\d{1,6}$/.test(answer[0] ?? '');
    case 'order':
      return answer.length === drawn.steps.length && drawn.steps.every(({ key }) => answer.includes(key));
    case 'classify':
      return answer.length === drawn.items.length && answer.every((one) => CLASSES.some((known) => known === one));
  }
}

/** How a computed wrong day or number comes about: by which misconception, and what that rests on. */
function comesAbout({ misconception, because }: Choice, kind: 'date' | 'number', names: ReadonlyMap<string, Misconception>): string | null {
  const name = misconception === null ? undefined : names.get(misconception)?.name;
  const how = name === undefined ? [] : [kind === 'date' ? words.dayBy(name) : words.numberBy(name)];
  return [...how, ...(because === null ? [] : [because])].join(' ') || null;
}

function judgeChoices(drawn: Extract<DrawnQuestion, { form: 'one' | 'many' }>, answer: Answer, names: ReadonlyMap<string, Misconception>): Judgement {
  const given = (choice: Choice): boolean => answer.includes(choice.key);
  const chosen = drawn.choices.filter(given);
  const { kind } = drawn.question;
  const isComputed = kind === 'date' || kind === 'number';
  const right = drawn.choices.filter((choice) => choice.right);
  const hits = chosen.filter((choice) => choice.right).length;
  const slips = chosen.filter((choice) => !choice.right);
  const left = right.filter((choice) => !given(choice));
  const isRight = slips.length === 0 && left.length === 0;
  const isPartly = !isRight && drawn.form === 'many' && hits > slips.length;
  return {
    outcome: isRight ? 'right' : isPartly ? 'partly' : 'wrong',
    right: right.map(({ text }) => text),
    marks: drawn.choices.map((choice) => ({
      text: choice.text,
      given: given(choice) ? choice.key : null,
      right: choice.right,
      because: isComputed ? comesAbout(choice, kind, names) : choice.because,
    })),
    misconceptions: unique([...slips.map(({ misconception }) => misconception), drawn.form === 'many' && left.length > 0 ? LEFT_OUT : null]),
    reasons: isComputed ? slips.flatMap(({ because }) => because ?? []) : [],
  };
}

function judgeTyped(drawn: Extract<DrawnQuestion, { form: 'day' | 'number' }>, [typed = '']: Answer): Judgement {
  const value = drawn.form === 'number' ? String(Number(typed)) : typed;
  const isRight = drawn.accepted.includes(value);
  const known = isRight ? undefined : drawn.known.find((one) => one.value === value);
  return {
    outcome: isRight ? 'right' : 'wrong',
    right: [drawn.right],
    marks: [],
    misconceptions: unique([known?.misconception ?? null]),
    reasons: known === undefined || known.because === null ? [] : [known.because],
  };
}

function judgeOrder(drawn: Extract<DrawnQuestion, { form: 'order' }>, answer: Answer): Judgement {
  const put = answer.flatMap((key) => drawn.steps.filter((step) => step.key === key));
  const lawful = [...drawn.steps].sort((a, b) => a.place - b.place);
  const pairs = put.flatMap((earlier, index) => put.slice(index + 1).map((later) => ({ earlier, later })));
  const turned = pairs.filter(({ earlier, later }) => earlier.place > later.place);
  const [first] = turned;
  const isPartly = turned.length > 0 && turned.length * 2 < pairs.length;
  return {
    outcome: turned.length === 0 ? 'right' : isPartly ? 'partly' : 'wrong',
    right: lawful.map(({ text }) => text),
    marks: put.map((step, index) => ({ text: step.text, given: String(index + 1), right: step.place === index + 1, because: null })),
    misconceptions: turned.length === 0 ? [] : [WRONG_ORDER],
    reasons: first === undefined ? [] : [words.before(first.later.text, first.earlier.text)],
  };
}

const className = (known: PetitionClass): string => CLASS_NAMES[known];

function judgeSorting(drawn: Extract<DrawnQuestion, { form: 'classify' }>, answer: Answer): Judgement {
  const sorted = drawn.items.map((item, index) => ({ item, given: CLASSES.find((one) => one === answer[index]) }));
  const slips = sorted.filter(({ item, given }) => given !== item.class);
  const hits = sorted.length - slips.length;
  return {
    outcome: slips.length === 0 ? 'right' : hits * 2 >= sorted.length ? 'partly' : 'wrong',
    right: drawn.items.map((item) => words.itemIs(item.text, className(item.class))),
    marks: sorted.map(({ item, given }) => ({ text: item.text, given: given === undefined ? null : className(given), right: given === item.class, because: className(item.class) })),
    misconceptions: unique(slips.map(({ item, given }) => (given === undefined ? null : mixedUp(given, item.class)))),
    reasons: [],
  };
}

/** The right answer, as somebody who knows would give it. Of days that are both right it is the advised one. */
export function rightAnswer(drawn: DrawnQuestion): Answer {
  switch (drawn.form) {
    case 'one':
    case 'many':
      return drawn.choices.filter(({ right }) => right).map(({ key }) => key);
    case 'day':
    case 'number':
      return drawn.accepted.slice(0, 1);
    case 'order':
      return [...drawn.steps].sort((a, b) => a.place - b.place).map(({ key }) => key);
    case 'classify':
      return drawn.items.map((item) => item.class);
  }
}

/**
 * Judges an answer that `isAnswerable`: whether it is right, what was misunderstood, and the computed reasons. `names` are the
 * misconceptions of the bank.
 */
export function judgeAnswer(drawn: DrawnQuestion, answer: Answer, names: ReadonlyMap<string, Misconception>): Judgement {
  switch (drawn.form) {
    case 'one':
    case 'many':
      return judgeChoices(drawn, answer, names);
    case 'day':
    case 'number':
      return judgeTyped(drawn, answer);
    case 'order':
      return judgeOrder(drawn, answer);
    case 'classify':
      return judgeSorting(drawn, answer);
  }
}
