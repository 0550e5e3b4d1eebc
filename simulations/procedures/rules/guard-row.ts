import type { LegalGuard, RuleTexts } from '../procedure.ts';

/** A legal guard without its id, its sentences, and when it may be told. */
export type GuardRow = Omit<LegalGuard, 'id' | 'texts' | 'reveal'>;

/** Guards by id: rows and sentences brought together. All may be told at once. */
export function guardsOf<Id extends string>(texts: Readonly<Record<Id, RuleTexts>>, rows: Readonly<Record<Id, GuardRow>>): Record<Id, LegalGuard>;
export function guardsOf(texts: Readonly<Record<string, RuleTexts>>, rows: Readonly<Record<string, GuardRow>>): Record<string, LegalGuard> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const found = texts[id];
      if (found === undefined) throw new RangeError(`No texts for ${id}.`);
      return [id, { id, ...row, texts: found, reveal: 'live' } satisfies LegalGuard];
    }),
  );
}
