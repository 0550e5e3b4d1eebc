import type { Role } from '../case-event.ts';
import type { Cite, Competence, RuleTexts, Severity, SkeletonAct } from '../procedure.ts';

/** What an act of the norm machine weighs and who does it. */
export interface ActRow {
  sev: Severity;
  competence: Competence;
  actor: Role;
  cite: readonly Cite[];
  orderCredit?: number;
  repeatable?: boolean;
}

/** Name and sentences of an act of the norm machine. */
export interface ActTexts {
  label: string;
  omitted: RuleTexts;
  extra: RuleTexts;
}

/** The acts of a part by label: weights and sentences brought together. */
export function skeletonActs<Label extends string>(texts: Readonly<Record<Label, ActTexts>>, rows: Readonly<Record<Label, ActRow>>): Record<Label, SkeletonAct>;
export function skeletonActs(texts: Readonly<Record<string, ActTexts>>, rows: Readonly<Record<string, ActRow>>): Record<string, SkeletonAct> {
  return Object.fromEntries(
    Object.entries(rows).map(([label, row]) => {
      const found = texts[label];
      if (found === undefined) throw new RangeError(`No texts for ${label}.`);
      return [label, { ...row, ...found, reveal: 'live' } satisfies SkeletonAct];
    }),
  );
}
