import type { Outcome } from '#simulations/questions/judge.ts';
import { pairedGain, shareOf } from './gain.ts';
import type { PairedGain, Share } from './gain.ts';
import type { TestItem, TestKind } from './test-draw.ts';
import type { TestShare } from './test-view-types.ts';

/** One answer of a phone, or as many of the same kind on paper. */
export interface TestAnswer {
  /** Null for paper: nobody knows whose sheet it was, so that it cannot be held against another one. */
  seat: string | null;
  count: number;
  /** People behind it: a table's phone speaks for all at it. */
  people: number;
  item: string;
  question: string;
  outcome: Outcome;
  misconceptions: readonly string[];
}

/** A share of answers, and how many people they speak for. */
export type PeopleShare = Share & { people: number };

export interface QuestionResult {
  question: string;
  ask: string;
  /** Answers that were wholly right, in the first and in the last test. */
  before: PeopleShare;
  after: PeopleShare;
}

export interface MisconceptionResult {
  id: string;
  name: string;
  why: string;
  /** Answers that show it, each phone once for a test. */
  before: number;
  after: number;
  /** People behind each of the two, and behind the larger. */
  peopleBefore: number;
  peopleAfter: number;
  people: number;
}

export interface TestResults {
  tests: { item: string; kind: TestKind; title: string; questions: number; begun: number; finished: number; people: number }[];
  /** Over phones that answered a question both times; a table counts once, because it answers once. */
  gain: PairedGain & { people: number };
  /** In the order of the run-sheet. */
  questions: QuestionResult[];
  /** Most frequent after the lesson first. */
  misconceptions: MisconceptionResult[];
}

/** The credit of an answer, as everywhere in the bank. */
const CREDIT: Readonly<Record<Outcome, number>> = { right: 1, partly: 0.5, wrong: 0 };

const PERCENT = 100;

type Counted = Pick<TestAnswer, 'question' | 'outcome' | 'count' | 'people'>;

function sumOf(answers: readonly TestAnswer[], of: 'count' | 'people'): number {
  return answers.reduce((sum, answer) => sum + answer[of], 0);
}

/** The share of right answers to each question; nothing is said of a question that fewer than `least` people answered. */
export function testShares(questions: readonly { id: string; ask: string }[], counted: readonly Counted[], least: number): TestShare[] {
  return questions.map(({ id, ask }, index) => {
    const own = counted.filter(({ question }) => question === id);
    const answers = own.reduce((sum, { count }) => sum + count, 0);
    const right = own.reduce((sum, { outcome, count }) => (outcome === 'right' ? sum + count : sum), 0);
    const people = own.reduce((sum, one) => sum + one.people, 0);
    return { number: index + 1, ask, percent: answers === 0 || people < least ? null : Math.round((right * PERCENT) / answers) };
  });
}

/** By a key, in the order in which keys first come. */
function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}

const meanCredit = (answers: readonly TestAnswer[]): number => answers.reduce((sum, { outcome }) => sum + CREDIT[outcome], 0) / answers.length;

/** Each phone against itself, over the questions that it answered both times: what it did not come to says nothing. */
function gainOf(before: readonly TestAnswer[], after: readonly TestAnswer[]): TestResults['gain'] {
  const ofSeat = ({ seat }: TestAnswer): string | null => seat;
  const afterBySeat = grouped(after, ofSeat);
  const paired = [...grouped(before, ofSeat)].flatMap(([seat, answers]) => {
    const later = (afterBySeat.get(seat) ?? []).filter(({ question }) => answers.some((one) => one.question === question));
    const earlier = answers.filter(({ question }) => later.some((one) => one.question === question));
    return later.length === 0 ? [] : [{ before: meanCredit(earlier), after: meanCredit(later), people: later[0]?.people ?? 0 }];
  });
  return { ...pairedGain(paired), people: paired.reduce((sum, { people }) => sum + people, 0) };
}

function shareRight(answers: readonly TestAnswer[], question: string): PeopleShare {
  const own = answers.filter((answer) => answer.question === question);
  const right = own.filter(({ outcome }) => outcome === 'right');
  return { ...shareOf(sumOf(right, 'count'), sumOf(own, 'count')), people: sumOf(own, 'people') };
}

/** Answers that show a misconception, those of a phone counted once. */
function showing(answers: readonly TestAnswer[], id: string): { count: number; people: number } {
  const shown = answers.filter(({ misconceptions }) => misconceptions.includes(id));
  const once = [...grouped(shown, ({ seat }) => seat).values()].flatMap(([first]) => first ?? []);
  const counted = [...once, ...shown.filter(({ seat }) => seat === null)];
  return { count: sumOf(counted, 'count'), people: sumOf(counted, 'people') };
}

/** What the tests of a workshop say. `askOf` gives the words of a question; `known` are the misconceptions of the bank. */
export function testResults(
  tests: readonly TestItem[],
  answers: readonly TestAnswer[],
  known: ReadonlyMap<string, { name: string; why: string }>,
  askOf: (question: string) => string | null,
): TestResults {
  const itemsOf = (kind: TestKind) => new Set(tests.filter((test) => test.kind === kind).map(({ id }) => id));
  const first = itemsOf('pre-test');
  const last = itemsOf('post-test');
  const before = answers.filter(({ item }) => first.has(item));
  const after = answers.filter(({ item }) => last.has(item));
  const questions = [...new Set(tests.flatMap((test) => test.questions))].flatMap((question) => {
    const ask = askOf(question);
    return ask === null ? [] : [{ question, ask, before: shareRight(before, question), after: shareRight(after, question) }];
  });
  const misconceptions = [...known].flatMap(([id, { name, why }]) => {
    const [earlier, later] = [showing(before, id), showing(after, id)];
    return earlier.count + later.count === 0 ? [] : [{ id, name, why, before: earlier.count, after: later.count, peopleBefore: earlier.people, peopleAfter: later.people, people: Math.max(earlier.people, later.people) }];
  });
  return {
    tests: tests.map(({ id, kind, title, questions: asked }) => {
      const bySeat = [...grouped(answers.filter(({ item }) => item === id), ({ seat }) => seat).values()];
      return { item: id, kind, title, questions: asked.length, begun: bySeat.length, finished: bySeat.filter((own) => own.length >= asked.length).length, people: bySeat.reduce((sum, [one]) => sum + (one?.people ?? 0), 0) };
    }),
    gain: gainOf(before, after),
    questions,
    misconceptions: misconceptions.sort((a, b) => b.after - a.after || b.before - a.before || a.id.localeCompare(b.id)),
  };
}
