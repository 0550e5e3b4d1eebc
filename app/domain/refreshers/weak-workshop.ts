import { isoOf } from '#simulations/law/day.ts';
import { drawQuestion, Uncomputable } from '#simulations/questions/draw.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { weakWorkshop as words } from '../../messages/refreshers.ts';
import type { RunItem, RunSheet } from '../workshop/run-sheet.ts';
import { itemMatches } from './item-match.ts';
import { viewOf } from './items.ts';
import type { ItemSource } from './items.ts';
import type { RefresherRule } from './rules.ts';

/** A workshop about rules that a unit remembers least: what is asked before and after, a lesson, votes with the law behind them, one case. */

interface WeakWorkshop {
  /** The weakest first. */
  rules: readonly RefresherRule[];
  source: ItemSource;
  /** `course/lesson` that teaches most of the provisions behind them. */
  lesson: { path: string; title: string; minutes: number } | null;
  /** The case that asks most of them. */
  case: { id: string; title: string; minutes: number } | null;
  seed: number;
}

const MOST_QUESTIONS = 10;
const OF_A_RULE = 2;
const MOST_VOTES = 2;
const MOST_PROVISIONS = 6;
const MINUTES_OF_QUESTION = 1.5;
const LONGEST_ASK = 600;
const LONGEST_ANSWER = 300;
const CASE_MINUTES = { least: 20, most: 60 };

/** Questions of the bank about the rules, a few of each, the weakest rule's first. */
function questionsOf({ rules, source }: WeakWorkshop): string[] {
  const matches = itemMatches(source.questions);
  return [...new Set(rules.flatMap(({ id }) => matches.questionsOf(id).slice(0, OF_A_RULE)))].slice(0, MOST_QUESTIONS);
}

/** A question that a hall can vote on, as it is drawn; null for one that has to be typed, or is too long for a wall. */
function voteOf({ source, seed }: WeakWorkshop, id: string): RunItem | null {
  const question = source.questions.get(id);
  if (question?.kind !== 'single') return null;
  try {
    const drawn = drawQuestion(question, viewOf(source.register), seed);
    if (!('choices' in drawn) || drawn.ask.length > LONGEST_ASK || drawn.choices.some(({ text }) => text.length > LONGEST_ANSWER)) return null;
    return { kind: 'vote', id: `bau-${id}`.slice(0, 60), title: words.vote, minutes: 10, ask: drawn.ask, options: drawn.choices.map(({ key, text }) => ({ key, text })), about: null, source: { id, seed } };
  } catch (error) {
    if (error instanceof Uncomputable || error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

/** Provisions behind the rules that somebody has read, a rule's first one first. */
function provisionsOf({ rules, source: { register } }: WeakWorkshop): string[] {
  const isRead = (id: string): boolean => register.provisions.get(id)?.versions.some(({ from, to, confidence }) => confidence === 'read' && from <= register.asOf && (to === null || register.asOf < to)) === true;
  return [...new Set(rules.flatMap(({ cites }) => cites.filter(isRead).slice(0, 1)))].slice(0, MOST_PROVISIONS);
}

/** The run-sheet, whole and open to any change in the composer. */
export function sheetOfWeakRules(workshop: WeakWorkshop): RunSheet {
  const { lesson, source } = workshop;
  const questions = questionsOf(workshop);
  const votes = questions.flatMap((id) => voteOf(workshop, id) ?? []).slice(0, MOST_VOTES);
  const asked = new Set(votes.flatMap((vote) => (vote.kind === 'vote' && vote.source !== undefined ? [vote.source.id] : [])));
  const tested = questions.filter((id) => !asked.has(id));
  const provisions = provisionsOf(workshop);
  const minutes = Math.max(5, Math.ceil(tested.length * MINUTES_OF_QUESTION));
  const items: RunItem[] = [{ kind: 'welcome', id: 'chao-lop', title: words.welcome, minutes: 5 }];
  if (tested.length > 0) items.push({ kind: 'pre-test', id: 'dau-buoi', title: words.before, minutes, questions: tested });
  if (lesson !== null) items.push({ kind: 'lesson', id: 'bai-hoc', title: lesson.title.slice(0, 120), minutes: lesson.minutes, lesson: lesson.path });
  items.push(...votes);
  if (provisions.length > 0) items.push({ kind: 'law', id: 'luat', title: words.law, minutes: 10, provisions, on: isoOf(source.register.asOf) });
  if (workshop.case !== null) {
    const { id: scenario, title, minutes: usual } = workshop.case;
    items.push({ kind: 'break', id: 'nghi', title: words.rest, minutes: 10 });
    items.push({ kind: 'case-stage', id: 'ca', title: title.slice(0, 120), minutes: Math.min(CASE_MINUTES.most, Math.max(CASE_MINUTES.least, usual)), scenario, stage: null });
    items.push({ kind: 'debrief', id: 'phan-tich', title: words.debrief, minutes: 20, scenario });
  }
  items.push({ kind: 'questions', id: 'hoi-dap', title: words.floor, minutes: 15 });
  if (tested.length > 0) items.push({ kind: 'post-test', id: 'cuoi-buoi', title: words.after, minutes, questions: tested });
  items.push({ kind: 'closing', id: 'be-mac', title: words.closing, minutes: 5 });
  return { items };
}
