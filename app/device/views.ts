import { dayOf } from '#simulations/law/day.ts';
import { MOST_CASES } from '../domain/offline/pack.ts';
import type { Pack, PackItem } from '../domain/offline/pack.ts';
import { queueState } from '../domain/offline/queue.ts';
import type { QueuedEvent } from '../domain/offline/queue.ts';
import { formatScore, tenthsOf } from '../domain/score.ts';
import type { CaseRow, HomeView, RefusedRow, StatusView } from '../features/offline/offline-view.ts';
import { deskPath } from '../features/desk/paths.ts';
import { resultPath } from '../features/offline/paths.ts';
import { offline as words } from '../messages/offline.ts';
import type { Held } from './device.ts';
import type { StoredCase } from './store.ts';

/** Questions of the pack that are not answered yet. */
export function itemsLeft(pack: Pack, queue: readonly QueuedEvent[]): PackItem[] {
  const answered = new Set(queue.flatMap(({ event }) => (event.kind === 'item.answered' && event.pack === pack.day ? [`${event.rule} ${event.key}`] : [])));
  return pack.items.filter(({ rule, key }) => !answered.has(`${rule} ${key}`));
}

export function isWaiting({ id }: StoredCase, queue: readonly QueuedEvent[]): boolean {
  return queue.some(({ state, event }) => state === 'waiting' && 'case' in event && event.case === id);
}

function caseRow(stored: StoredCase, queue: readonly QueuedEvent[]): CaseRow {
  const { id, packed, log, report, forked, differs } = stored;
  return {
    id,
    title: packed.scenario.title,
    address: report === null ? deskPath(id) : resultPath(id),
    day: log.at(-1)?.day ?? dayOf(packed.scenario.opensOn),
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
  /** `YYYY-MM-DD` by the device's clock: only to say that a pack is of another day. */
  today: string;
}

export function homeView({ pack, cases, queue, lessons }: Held, { today, ...rest }: Surroundings): HomeView {
  const open = new Set(cases.flatMap(({ packed, report }) => (packed.origin === null || report !== null ? [] : [packed.origin.attempt])));
  const isFull = cases.length >= MOST_CASES;
  return {
    ...rest,
    pack: pack === null ? null : { day: pack.day, isOld: pack.day !== today, left: itemsLeft(pack, queue).length },
    cases: cases.map((stored) => caseRow(stored, queue)),
    offered:
      pack === null || isFull
        ? []
        : [
            ...pack.open.filter(({ attempt }) => !open.has(attempt)).map(({ attempt, title }) => ({ value: `ca:${attempt}`, label: words.takeOpen(title) })),
            ...pack.cases.map(({ scenario, title }) => ({ value: `vu:${scenario}`, label: title })),
          ],
    lessons: (pack?.lessons ?? []).filter(({ path }) => lessons.includes(path)),
    lessonsOffered: (pack?.lessons ?? []).filter(({ path }) => !lessons.includes(path)).map(({ path, title }) => ({ value: path, label: title })),
    refused: refusedRows(queue),
  };
}

