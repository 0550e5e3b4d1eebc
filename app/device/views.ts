import { dayOf } from '#simulations/law/day.ts';
import { MOST_CASES } from '../domain/offline/pack.ts';
import type { Pack, PackedLesson, PackItem } from '../domain/offline/pack.ts';
import { queueState } from '../domain/offline/queue.ts';
import type { QueuedEvent } from '../domain/offline/queue.ts';
import { formatScore, tenthsOf } from '../domain/score.ts';
import type { CaseRow, HomeView, LessonRow, RefusedRow, StatusView } from '../features/offline/offline-view.ts';
import { deskPath } from '../features/desk/paths.ts';
import { resultPath } from '../features/offline/paths.ts';
import { offline as words } from '../messages/offline.ts';
import type { Held } from './device.ts';
import type { KeptLesson } from './lessons.ts';
import type { StoredCase } from './store.ts';

/** Questions of the pack that are not answered yet. */
export function itemsLeft(pack: Pack, queue: readonly QueuedEvent[]): PackItem[] {
  const answered = new Set(queue.flatMap(({ event }) => (event.kind === 'item.answered' && event.pack === pack.day ? [`${event.rule} ${event.key}`] : [])));
  return pack.items.filter(({ rule, key }) => !answered.has(`${rule} ${key}`));
}

export function isWaiting({ id }: StoredCase, queue: readonly QueuedEvent[]): boolean {
  return queue.some(({ state, event }) => state === 'waiting' && 'case' in event && event.case === id);
}

/** What the server said of the events of a case: whether it refused one, and whether it judges by a law that is no longer the newest. */
export function standingOf({ id }: StoredCase, queue: readonly QueuedEvent[]): { refused: boolean; older: boolean } {
  const own = queue.filter(({ event }) => 'case' in event && event.case === id);
  return { refused: own.some(({ state }) => state === 'refused'), older: own.some(({ answer }) => answer?.older === true) };
}

/** How much room something takes, near enough. */
function bytesOf(value: unknown): number {
  return new Blob([JSON.stringify(value)]).size;
}

function lessonRow({ path, title, takenOn, bytes, text, law }: KeptLesson, offered: readonly PackedLesson[]): LessonRow {
  const present = offered.find((one) => one.path === path);
  const state = present === undefined ? 'gone' : present.law !== law ? 'law' : present.text !== text ? 'text' : 'same';
  return { path, title, takenOn: dayOf(takenOn), bytes, state };
}

function caseRow(stored: StoredCase, queue: readonly QueuedEvent[]): CaseRow {
  const { id, packed, log, report, takenOn, forked, differs } = stored;
  return {
    id,
    title: packed.scenario.title,
    address: report === null ? deskPath(id) : resultPath(id),
    day: log.at(-1)?.day ?? dayOf(packed.scenario.opensOn),
    takenOn: dayOf(takenOn),
    bytes: bytesOf(stored),
    score: report === null ? null : formatScore(tenthsOf(report.score)),
    waiting: isWaiting(stored, queue),
    forked,
    differs,
  };
}

function refusedRows(queue: readonly QueuedEvent[]): RefusedRow[] {
  return queue.flatMap(({ state, event, answer }) => (state === 'refused' && answer?.reason !== undefined ? [{ kind: event.kind, reason: answer.reason, said: answer.said ?? null }] : []));
}

export function statusView(queue: readonly QueuedEvent[], link: Omit<StatusView, 'queue'>): StatusView {
  return { queue: queueState(queue), ...link };
}

interface Surroundings {
  status: StatusView;
  kept: HomeView['kept'];
  evicted: boolean;
  said: string | null;
  lessons: readonly KeptLesson[];
  /** `YYYY-MM-DD` by the device's clock: only to say that a pack is of another day. */
  today: string;
}

export function homeView({ pack, cases, queue }: Held, { today, lessons, ...rest }: Surroundings): HomeView {
  const open = new Set(cases.flatMap(({ packed, report }) => (packed.origin === null || report !== null ? [] : [packed.origin.attempt])));
  const kept = new Set(lessons.map(({ path }) => path));
  const offered = [
    ...(pack?.open ?? []).filter(({ attempt }) => !open.has(attempt)).map(({ attempt, title }) => ({ value: `ca:${attempt}`, label: title, group: words.takeOpen })),
    ...(pack?.cases ?? []).map(({ scenario, title, procedure }) => ({ value: `vu:${scenario}`, label: title, group: procedure })),
  ];
  return {
    ...rest,
    pack: pack === null ? null : { day: pack.day, isOld: pack.day !== today, left: itemsLeft(pack, queue).length, bytes: bytesOf(pack) },
    cases: cases.map((stored) => caseRow(stored, queue)),
    offered: cases.length < MOST_CASES ? offered : [],
    lessons: lessons.map((lesson) => lessonRow(lesson, pack?.lessons ?? [])),
    lessonsOffered: (pack?.lessons ?? []).filter(({ path }) => !kept.has(path)).map(({ path, title, course }) => ({ value: path, label: title, group: course })),
    refused: refusedRows(queue),
  };
}
