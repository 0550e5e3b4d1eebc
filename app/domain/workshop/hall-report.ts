import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import { LEAST_IN_CELL } from './distribution.ts';
import { isSmallCell, shownGroups, shownPart } from './suppression.ts';
import type { ShownGroup } from './suppression.ts';

/** Somebody who worked cases in a hall, with what went against the law at their desks. */
export interface WorkingPerson {
  commune: string | null;
  role: RoleTrack | null;
  desks: readonly {
    procedure: string;
    findings: readonly { key: string; name: string; stage: string; provisions: readonly string[] }[];
  }[];
}

/** A group of people, and how many of them left the law; null: few enough to be recognised. */
export interface GroupRow<Key> extends ShownGroup {
  key: Key;
}

/** A way of leaving the law: by how many people, of those who worked the procedure. */
export interface ErrorRow {
  key: string;
  name: string;
  people: number | null;
  of: number;
  provisions: readonly string[];
}

export interface HallReport {
  /** People who worked a case, and those of them who left the law. */
  people: number;
  erred: number | null;
  provisions: { provision: string; people: number | null }[];
  stages: { procedure: string; stage: string; people: number | null; of: number }[];
  roles: GroupRow<RoleTrack | null>[];
  communes: GroupRow<string | null>[];
  errors: ErrorRow[];
}

const hasErred = ({ desks }: WorkingPerson): boolean => desks.some(({ findings }) => findings.length > 0);

/** Most first; those that are hidden come behind, by name, so that their order tells nothing. */
function byPeople<Row extends { people: number | null }>(rows: readonly Row[], nameOf: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (b.people ?? 0) - (a.people ?? 0) || nameOf(a).localeCompare(nameOf(b), 'vi'));
}

/** How many people come under each key; somebody who comes under it twice counts once. */
function countedBy(people: readonly WorkingPerson[], keysOf: (person: WorkingPerson) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) for (const key of new Set(keysOf(person))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function groupRows<Key extends string>(people: readonly WorkingPerson[], keyOf: (person: WorkingPerson) => Key | null): GroupRow<Key | null>[] {
  const groups = new Map<Key | null, WorkingPerson[]>();
  for (const person of people) groups.set(keyOf(person), [...(groups.get(keyOf(person)) ?? []), person]);
  const keys = [...groups.keys()].sort((a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'vi'));
  const shown = shownGroups(keys.map((key) => ({ people: groups.get(key)?.length ?? 0, part: (groups.get(key) ?? []).filter(hasErred).length })));
  return keys.map((key, index) => ({ key, people: shown[index]?.people ?? null, part: shown[index]?.part ?? null }));
}

const SEPARATOR = '\n';

/**
 * Where a hall left the law, by provision, stage, role and commune, as it may be handed on: whoever would be one of four or fewer
 * in a cell is in none, and no cell can be worked out from the others. Null where fewer than five people worked a case.
 */
export function hallReport(everybody: readonly WorkingPerson[]): HallReport | null {
  const people = everybody.filter(({ desks }) => desks.length > 0);
  if (people.length < LEAST_IN_CELL) return null;
  const erred = people.filter(hasErred).length;
  const workers = countedBy(people, ({ desks }) => desks.map(({ procedure }) => procedure));
  const findings = people.flatMap(({ desks }) => desks.flatMap((desk) => desk.findings.map((finding) => ({ ...finding, procedure: desk.procedure }))));

  const provisions = [...countedBy(people, ({ desks }) => desks.flatMap((desk) => desk.findings.flatMap((finding) => finding.provisions)))].map(([provision, count]) => ({ provision, people: shownPart(count, people.length) }));
  const stages = [...countedBy(people, ({ desks }) => desks.flatMap(({ procedure, findings: own }) => own.map(({ stage }) => `${procedure}${SEPARATOR}${stage}`)))].map(([key, count]) => {
    const [procedure = '', stage = ''] = key.split(SEPARATOR);
    const of = workers.get(procedure) ?? 0;
    return { procedure, stage, of, people: shownPart(count, of) };
  });
  const errors = [...countedBy(people, ({ desks }) => desks.flatMap((desk) => desk.findings.map(({ key }) => key)))].flatMap(([key, count]): ErrorRow[] => {
    const known = findings.find((finding) => finding.key === key);
    if (known === undefined) return [];
    const of = workers.get(known.procedure) ?? 0;
    return [{ key, name: known.name, of, people: shownPart(count, of), provisions: [...new Set(findings.flatMap((finding) => (finding.key === key ? finding.provisions : [])))] }];
  });
  return {
    people: people.length,
    erred: shownPart(erred, people.length),
    provisions: byPeople(provisions, ({ provision }) => provision),
    stages: byPeople(stages.filter(({ of }) => !isSmallCell(of)), ({ procedure, stage }) => `${procedure} ${stage}`),
    roles: groupRows(people, ({ role }) => role),
    communes: groupRows(people, ({ commune }) => commune),
    errors: byPeople(errors.filter(({ of }) => !isSmallCell(of)), ({ name }) => name),
  };
}
