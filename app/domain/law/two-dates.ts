import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Day, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { lookUp as words, TOPIC_NAMES } from '../../messages/law.ts';
import { changeOf } from './version-change.ts';
import type { VersionChange } from './version-change.ts';
import { instrumentOf, wordingOn } from './wording.ts';

/** One provision that is not the same on both days. */
export interface Difference {
  id: string;
  article: string;
  kind: 'changed' | 'new' | 'gone';
  /** The instrument that brought or changed it; for one that ended, its last. */
  by: string;
  before: string | null;
  after: string | null;
  change: VersionChange | null;
}

export interface DifferenceGroup {
  id: string;
  label: string;
  count: number;
  differences: readonly Difference[];
}

export interface TwoDatesView {
  from: Day;
  to: Day;
  counts: { changed: number; new: number; gone: number };
  groups: readonly DifferenceGroup[];
}

export type Grouping = 'van-ban' | 'chu-de';

function differenceOf(register: LawRegister, provision: Provision, before: ProvisionVersion | undefined, after: ProvisionVersion | undefined): Difference | null {
  if (before === after) return null;
  const last = after ?? before;
  return {
    id: provision.id,
    article: provision.article,
    kind: before === undefined ? 'new' : after === undefined ? 'gone' : 'changed',
    by: last === undefined ? '' : (register.instruments.get(last.by)?.short ?? last.by),
    before: before?.summary ?? null,
    after: after?.summary ?? null,
    change: before === undefined || after === undefined ? null : changeOf(provision, before, after),
  };
}

const ORDER = { changed: 0, new: 1, gone: 2 } as const;

/** Everything that is not the same on two days, by instrument or by topic; the one with the most amendments first. Only one group is laid out. */
export function twoDatesView(register: LawRegister, from: Day, to: Day, grouping: Grouping, only: string): TwoDatesView {
  const groups = new Map<string, { label: string; differences: Difference[] }>();
  const counts = { changed: 0, new: 0, gone: 0 };
  for (const provision of register.provisions.values()) {
    const difference = differenceOf(register, provision, wordingOn(provision, from), wordingOn(provision, to));
    if (difference === null) continue;
    counts[difference.kind] += 1;
    const id = grouping === 'van-ban' ? instrumentOf(provision) : (provision.appliesTo[0] ?? '');
    const label = grouping === 'van-ban' ? (register.instruments.get(id)?.short ?? id) : (TOPIC_NAMES[id] ?? id);
    const group = groups.get(id) ?? { label, differences: [] };
    group.differences.push(difference);
    groups.set(id, group);
  }
  const amended = (differences: readonly Difference[]): number => differences.filter(({ kind }) => kind === 'changed').length;
  const sorted = [...groups].sort(([, a], [, b]) => amended(b.differences) - amended(a.differences) || b.differences.length - a.differences.length);
  const chosen = sorted.find(([id]) => id === only)?.[0] ?? sorted[0]?.[0];
  return {
    from,
    to,
    counts,
    groups: sorted.map(([id, { label, differences }]) => ({
      id,
      label,
      count: differences.length,
      differences: id === chosen ? differences.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]) : [],
    })),
  };
}

/** First days of the two amendments that everybody has to know: two levels of government, and the three laws amended. */
export const TURNS: readonly Day[] = ['2025-07-01', '2026-07-01'].map(dayOf);

/** The days between which people ask what changed: the eve of an amendment and its first day. */
export function comparePresets(days: readonly Day[]): { label: string; from: Day; to: Day }[] {
  return days.map((day) => ({ label: words.aroundDay(formatDay(day)), from: day - 1, to: day }));
}
