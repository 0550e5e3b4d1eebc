/** Demands on days, `day(to) − day(from) ≤ days`, with what each is for. */
export interface Constraint {
  from: number;
  to: number;
  days: number;
  why: string;
}

/** Demands that cannot all be met, with the sum of their days: below zero. */
export interface Circle {
  constraints: readonly Constraint[];
  days: number;
}

/**
 * A set of demands that contradict each other, found as a circle of negative length (Bellman–Ford); null when days can be
 * found that meet all of them.
 */
export function tightestCircle(points: number, constraints: readonly Constraint[]): Circle | null {
  const distance = new Array<number>(points).fill(0);
  const through = new Array<Constraint | null>(points).fill(null);
  let last: number | null = null;
  for (let round = 0; round <= points; round++) {
    last = null;
    for (const constraint of constraints) {
      const reach = (distance[constraint.from] ?? 0) + constraint.days;
      if (reach >= (distance[constraint.to] ?? 0)) continue;
      distance[constraint.to] = reach;
      through[constraint.to] = constraint;
      last = constraint.to;
    }
    if (last === null) return null;
  }
  // Going back as many steps as there are points ends inside the circle.
  let point = last ?? 0;
  for (let step = 0; step < points; step++) point = through[point]?.from ?? point;
  const circle: Constraint[] = [];
  for (let at = point; circle.length === 0 || at !== point; ) {
    const constraint = through[at];
    if (constraint === null || constraint === undefined) return null;
    circle.unshift(constraint);
    at = constraint.from;
  }
  return { constraints: circle, days: circle.reduce((sum, { days }) => sum + days, 0) };
}
