import type { CaseContext } from './context.ts';
import { doneName } from './explain-names.ts';
import type { Judgement } from './judge.ts';
import { slipId } from './slip.ts';
import type { Slip } from './slip.ts';
import type { AlignedRow } from './types.ts';
import type { Unit } from './unit.ts';

interface PlacedRow {
  at: number;
  row: AlignedRow;
}

const seqOf = (context: CaseContext, index: number): number => context.events[index]?.seq ?? index + 1;

/** Where a duty that nothing fulfils belongs: before the first event after the day it was due, and after what started it. */
function placeOf(context: CaseContext, unit: Unit): { at: number; day: number } {
  const day = Math.min(unit.deadline?.due ?? unit.trigger?.day ?? context.firstDay, context.lastDay);
  const later = context.events.findIndex((event) => event.day > day);
  return { at: Math.max((later < 0 ? context.events.length : later) - 0.25, unit.trigger?.at ?? -1), day };
}

function findingsByEvent(slips: readonly Slip[]): Map<number, string[]> {
  const map = new Map<number, string[]>();
  for (const slip of slips) {
    for (const index of [...slip.at, ...slip.consequences.flatMap(({ at }) => at)]) map.set(index, [...(map.get(index) ?? []), slipId(slip)]);
  }
  return map;
}

/** The two lanes: every act of the law's path beside what was done, in order. Neutral acts are left out. */
export function pathOf(context: CaseContext, judgement: Judgement): AlignedRow[] {
  const { moves, pairs, timeline, verdicts, slips } = judgement;
  const byEvent = findingsByEvent(slips);
  const rows: PlacedRow[] = [];
  const dueOf = new Map<number, number>();
  const labelAt = new Map<number, string>();
  for (const { unit } of verdicts) {
    const index = unit.done?.index;
    if (index === undefined || index === null) continue;
    labelAt.set(index, unit.label);
    if (unit.deadline !== null) dueOf.set(index, unit.deadline.due);
  }
  const nameOf = (label: string): string => doneName(context.procedure, label);
  const due = (day: number | undefined): { due?: number } => (day === undefined ? {} : { due: day });
  for (const occurrence of timeline) {
    const { index, label } = occurrence;
    if (index === null || (occurrence.kind !== 'skeleton' && !labelAt.has(index))) continue;
    const move = occurrence.pair === null ? 'both' : 'displaced';
    const words = labelAt.get(index) ?? nameOf(label);
    rows.push({ at: index, row: { move, label, words, seq: seqOf(context, index), day: occurrence.day, ...due(dueOf.get(index)), findings: byEvent.get(index) ?? [] } });
  }
  const displaced = new Set(pairs.map((pair) => pair.done));
  moves.forEach((move, index) => {
    const event = context.events[move.at];
    if (move.kind !== 'log' || move.world || displaced.has(index) || event === undefined) return;
    rows.push({ at: move.at, row: { move: 'log', label: move.label, words: nameOf(move.label), seq: event.seq, day: event.day, findings: byEvent.get(move.at) ?? [] } });
  });
  context.events.forEach((event, index) => {
    const findings = byEvent.get(index) ?? [];
    if (findings.length === 0 || rows.some(({ row }) => row.seq === event.seq)) return;
    const label = event.choice === undefined ? event.type : `${event.type}#${event.choice}`;
    rows.push({ at: index, row: { move: 'log', label, words: nameOf(label), seq: event.seq, day: event.day, findings } });
  });
  const slipOf = new Map<Unit, string>();
  for (const slip of slips) {
    if (slip.cause.kind === 'unit' && slip.class === 'omission') slipOf.set(slip.cause.unit, slipId(slip));
    if (slip.cause.kind === 'unfinished') for (const unit of slip.cause.units) slipOf.set(unit, slipId(slip));
    for (const consequence of slip.consequences) if (consequence.cause.kind === 'unit') slipOf.set(consequence.cause.unit, slipId(slip));
  }
  for (const { unit } of verdicts) {
    const finding = slipOf.get(unit);
    if (unit.done?.index !== undefined && unit.done.index !== null) continue;
    if (finding === undefined) continue;
    const place = unit.done === null ? placeOf(context, unit) : { at: unit.done.at, day: unit.done.day };
    rows.push({ at: place.at, row: { move: 'model', label: unit.done?.label ?? unit.subject, words: unit.label, day: place.day, ...due(unit.deadline?.due), findings: [finding] } });
  }
  return rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
}
