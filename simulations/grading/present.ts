import { dayOf } from '../law/day.ts';
import type { Day, LawRegister } from '../law/types.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { editionsOf, formHash, wordingHash, yearHash } from './depends.ts';
import { ENGINE_VERSION } from './grade.ts';
import { engineDependency, normDependency, stagesDependency } from './whole-norm.ts';

interface Edition {
  from: Day;
  to: Day | null;
}

/** The part of a dependency between its kind and its first colon from the right: ids hold slashes and at-signs, never colons. */
const WITH_DAYS = /^(provision|form):([^:]+):([^:]+):(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;
const OF_YEAR = /^calendar:(\d+):(\w+)$/;

/** Whether one edition with this hash, or one gap without any, covers a stretch of days. */
function covers<Item extends Edition>(editions: readonly Item[], hashOf: (edition: Item) => string, answer: string, from: Day, to: Day): boolean {
  const held = editions.filter((edition) => edition.from <= to && (edition.to === null || from < edition.to));
  if (answer.startsWith('none')) return held.length === 0;
  const [only] = held;
  return held.length === 1 && only !== undefined && only.from <= from && (only.to === null || to < only.to) && hashOf(only) === answer;
}

function rulesOf(procedure: Procedure): string[] {
  const { duties, guards, prohibitions, acts } = procedure;
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['guard', Object.keys(guards)],
    ['duty', duties.map(({ id }) => id)],
    ['condition', duties.flatMap(({ conditions = [] }) => conditions.map(({ id }) => id))],
    ['prohibition', prohibitions.map(({ id }) => id)],
    ['act', Object.keys(acts)],
  ];
  return kinds.flatMap(([kind, ids]) => ids.map((id) => `${kind}:${id}@${procedure.fingerprints?.[`${kind}:${id}`] ?? procedure.version}`));
}

/**
 * Tells of each dependency that a report noted whether it is still so: in this register, by these procedures, with this engine.
 * A wording is still so when it is the same on all the days on which it was asked for; what changes later is no matter.
 */
export function stillSo(register: LawRegister, procedures: readonly Procedure[]): (dependency: string) => boolean {
  const fixed = new Set([engineDependency(ENGINE_VERSION), ...procedures.flatMap((procedure) => [normDependency(procedure), stagesDependency(procedure), ...rulesOf(procedure)])]);
  return (dependency) => {
    const days = WITH_DAYS.exec(dependency);
    if (days !== null) {
      const [, kind, id = '', answer = '', from = '', to = ''] = days;
      if (kind === 'form') return covers(editionsOf(register, id), formHash, answer, dayOf(from), dayOf(to));
      const versions = register.provisions.get(id)?.versions;
      return versions !== undefined && covers(versions, wordingHash, answer, dayOf(from), dayOf(to));
    }
    const year = OF_YEAR.exec(dependency);
    if (year !== null) {
      const calendar = register.calendar.years[year[1] ?? ''];
      return calendar !== undefined && yearHash(calendar) === year[2];
    }
    return fixed.has(dependency);
  };
}
