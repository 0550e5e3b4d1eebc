import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { AlignedRow } from '#simulations/grading/types.ts';
import { mapWords as words } from '../../messages/map.ts';
import { isOfOtherBranch } from './fold.ts';
import { stepsFrom } from './graph.ts';
import type { MapGraph, MapPlace, MapStep } from './graph.ts';
import { lightOf } from './light.ts';
import type { LitMap } from './light.ts';
import type { FindingRef, PlaceInWords, WayInWords } from './view-types.ts';

/** The map of an attempt: its light, the rows of its report, and where each finding leads. */
export interface LitWords {
  lit: LitMap;
  path: readonly AlignedRow[];
  /** By number, from 1. */
  findings: readonly FindingRef[];
}

function refs(numbers: readonly number[], known: LitWords | null): FindingRef[] {
  return numbers.flatMap((number) => known?.findings[number - 1] ?? []);
}

function wayOf(step: MapStep, known: LitWords | null): WayInWords {
  const light = known === null ? null : lightOf(known.lit, step);
  return {
    words: words.leads(words.step(step.act, step.when), step.to),
    light,
    findings: refs(step.arcs.flatMap((arc) => known?.lit.findingsOfArc.get(arc) ?? []), known),
  };
}

function actWords(row: AlignedRow): string {
  const date = formatDayAndMonth(row.day);
  return row.move === 'model' ? words.leftOut(date, row.words) : words.did(date, row.words);
}

function inWords(graph: MapGraph, place: MapPlace, known: LitWords | null): PlaceInWords {
  const open = stepsFrom(graph, place).filter((step) => !place.never.includes(step) || (known !== null && lightOf(known.lit, step) !== null));
  const shut = place.never.filter((step) => !open.includes(step));
  return {
    key: place.key,
    name: place.name,
    stage: place.stage.label,
    ways: open.map((step) => wayOf(step, known)),
    notes: [...(shut.length === 0 ? [] : [words.never(shut.map(({ act }) => act))]), ...(place.goal ? [words.goal] : [])],
    acts: (known?.lit.acts.get(place.key) ?? []).flatMap(({ row, findings }) => {
      const told = known?.path[row];
      return told === undefined ? [] : [{ words: actWords(told), findings: refs(findings, known) }];
    }),
    stopped: known?.lit.stopped === place.key,
    folded: isOfOtherBranch(place) && known?.lit.places.has(place.key) !== true && known?.lit.acts.has(place.key) !== true,
  };
}

/** Everything that the map shows, as sentences, place by place in the order of the procedure. */
export function mapInWords(graph: MapGraph, known: LitWords | null): PlaceInWords[] {
  return graph.places.toSorted((a, b) => a.stage.number - b.stage.number).map((place) => inWords(graph, place, known));
}
