import type { Scenario } from '#simulations/scenario/schema.ts';

/** From the easiest to the hardest, as authors name them in scenario files. */
export const DIFFICULTIES: readonly Scenario['difficulty'][] = ['dễ', 'vừa', 'khó'];
