import { barsOf, chargeableBars, normOf } from './norm.ts';
import { splitLabel } from '../procedures/case-event.ts';
import { stepsOf } from './replay.ts';
import { circumstancesAt } from './sheet.ts';
import type { ProofCase, Sheet } from './sheet.ts';

/**
 * The fewest slips by which the steps of a log can be told, found by trying everything: a step taken (with each guard that
 * is broken), a step too many, a step left out. A log whose making took more slips than this has a shorter story than the
 * true one, and nothing is proven by it.
 */
export function fewestSlips(proofCase: ProofCase, sheet: Sheet): number {
  const { procedure } = proofCase;
  const norm = normOf(procedure);
  let costs = new Map([[norm.initial, 0]]);
  spread(proofCase, sheet, costs, 0);
  for (const { index, label, entry } of stepsOf(proofCase, { ...sheet, spare: new Set() })) {
    const circumstances = circumstancesAt(proofCase, sheet, index);
    const next = new Map<string, number>();
    const relax = (stage: string, cost: number) => next.set(stage, Math.min(cost, next.get(stage) ?? Infinity));
    for (const [stage, cost] of costs) {
      const ways = norm.ways(stage).filter((way) => way.label === label);
      for (const way of ways) {
        const bars = chargeableBars(proofCase, way, circumstances);
        relax(way.target, cost + bars.length);
        // Said wrongly and then treated as what it is.
        const others = bars.length === 0 || bars.some(({ sameAs }) => sameAs !== undefined) ? [] : norm.ways(stage).filter((other) => other.label !== label && splitLabel(other.label).type === splitLabel(label).type);
        for (const other of others) if (chargeableBars(proofCase, other, circumstances).length === 0) relax(other.target, cost + bars.length);
      }
      if (entry.event.src === 'world') {
        if (ways.length === 0) relax(stage, cost);
      } else relax(stage, cost + 1);
    }
    spread(proofCase, sheet, next, index);
    costs = next;
  }
  return Math.min(...[...costs].flatMap(([stage, cost]) => (norm.isFinal(stage) ? [cost] : [])));
}

/** Steps that are left out at one point of the log: never an unlawful one, never something that only happens of itself. */
function spread(proofCase: ProofCase, sheet: Sheet, costs: Map<string, number>, index: number): void {
  const { procedure } = proofCase;
  const norm = normOf(procedure);
  const circumstances = circumstancesAt(proofCase, sheet, index + 1, sheet.entries[index]?.event.day);
  const waiting = [...costs.keys()];
  for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
    const cost = costs.get(stage) ?? Infinity;
    for (const way of norm.ways(stage)) {
      if (procedure.worldLabels.includes(way.label) || barsOf(procedure, way, circumstances).broken.length > 0) continue;
      if (cost + 1 >= (costs.get(way.target) ?? Infinity)) continue;
      costs.set(way.target, cost + 1);
      waiting.push(way.target);
    }
  }
}
