import type { Finding, Report } from '#simulations/grading/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { MapPlace } from '../map/graph.ts';
import { lightMap } from '../map/light.ts';
import type { Light } from '../map/light.ts';

/** A cause at a desk and where it shows on the map: on an arc of the norm, or at a place by its key. */
export interface DeskFinding {
  class: Finding['class'];
  subject: string;
  texts: Finding['texts'];
  at: { arc: number } | { place: string };
  /** Label of the stage in which it shows. */
  stage: string;
  /** Provisions that it went against, by id. */
  provisions: readonly string[];
}

/** What a hall's map needs of one desk, without its log. */
export interface DeskInsight {
  /** Causes; what is not done yet is none. */
  findings: readonly DeskFinding[];
  /** The way of the desk: light of an arc by its number, and of a place by its key. */
  arcs: ReadonlyMap<number, Light>;
  places: ReadonlyMap<string, Light>;
  /** What the judgement rested on. */
  depends: readonly string[];
}

/** The same cause at another desk has the same key. */
export function deviationKey({ class: kind, subject }: Pick<Finding, 'class' | 'subject'>): string {
  return `${kind}:${subject}`;
}

/** A report on the map of its procedure. */
export function deskInsight(procedure: Procedure, report: Report): DeskInsight {
  const { arcs, places, findingsOfArc, findingsOfPlace, graph } = lightMap(procedure, report);
  const arcOf = new Map([...findingsOfArc].flatMap(([arc, numbers]) => numbers.map((number) => [number, arc] as const)));
  const placeOf = new Map([...findingsOfPlace].flatMap(([place, numbers]) => numbers.map((number) => [number, place] as const)));
  const stageOf = (isThere: (place: MapPlace) => boolean): string => graph.places.find(isThere)?.stage.label ?? '';
  const findings = report.findings.flatMap(({ class: kind, subject, texts, cites }, index): DeskFinding[] => {
    if (kind === 'unfinished') return [];
    const provisions = [...new Set(cites.map(({ provision }) => provision))];
    const arc = arcOf.get(index + 1);
    const from = arc === undefined ? undefined : graph.norm.arcs[arc]?.from;
    if (arc !== undefined && from !== undefined) return [{ class: kind, subject, texts, provisions, at: { arc }, stage: stageOf(({ states }) => states.includes(from)) }];
    const place = placeOf.get(index + 1) ?? graph.start;
    return [{ class: kind, subject, texts, provisions, at: { place }, stage: stageOf(({ key }) => key === place) }];
  });
  return { findings, arcs, places, depends: report.basis.depends };
}
