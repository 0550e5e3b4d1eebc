/**
 * One integer for three fields, most important first: slips · 2^40 + severity · 2^26 + tie. Sums stay exact in a double:
 * at most 2,000 acts and 2,000 model moves keep slips below 2^12, severities below 2^14, ties below 2^26.
 */
const SLIP = 2 ** 40;
const SEVERITY = 2 ** 26;
const STEP = 2 ** 12;

/** Most acts that one trace may hold, so that the fields of the cost cannot overflow. */
export const MAX_ACTS = 2000;

/** `reversed` prefers what the normal order puts last: for the self-check of explanations that cost the same. */
export type TieOrder = 'normal' | 'reversed';

/** Prices of GRADING §6.2. `position` counts events from the start of the trace. */
interface MoveCosts {
  /** Wrong ground: an arc taken though guards were false, with the sum of their severities. */
  waived(guards: number, severity: number): number;
  /** An act that the law has no room for here. Later copies are the extra ones. */
  extra(severity: number, position: number): number;
  /** An act left out, shown just before the act that needed it: `omitted` by severity plus `omittedAt` by position. */
  omitted(severity: number): number;
  omittedAt(position: number): number;
  /** On top of an act left out whose lawfulness is an open question: as much as the gravest act. */
  unsure: number;
  /** On top of a wrong ground: the case went on as if another choice had been made. Only where nothing is as short. */
  renamed: number;
}

const cost = (slips: number, severity: number, tie: number): number => slips * SLIP + severity * SEVERITY + tie;

const late = (position: number): number => STEP - 1 - position;

const NORMAL: MoveCosts = {
  waived: (guards, severity) => cost(guards, severity, guards * 2 * STEP),
  extra: (severity, position) => cost(1, severity, STEP + late(position)),
  omitted: (severity) => cost(1, severity, 0),
  omittedAt: late,
  unsure: cost(0, 4, 0),
  renamed: 1,
};

const REVERSED: MoveCosts = {
  waived: (guards, severity) => cost(guards, severity, 0),
  extra: (severity, position) => cost(1, severity, STEP + position),
  omitted: (severity) => cost(1, severity, 2 * STEP),
  omittedAt: (position) => position,
  unsure: cost(0, 4, 0),
  renamed: 1,
};

export function moveCosts(order: TieOrder): MoveCosts {
  return order === 'normal' ? NORMAL : REVERSED;
}

/** The same price with its slips left off. */
export const withoutSlips = (total: number): number => (total === Infinity ? total : total % SLIP);

/** The greatest price of so many slips. */
export const slipsUpTo = (slips: number): number => (slips + 1) * SLIP - 1;

export function slipsOf(total: number): number {
  return Math.floor(total / SLIP);
}
