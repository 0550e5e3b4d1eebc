import type { DerivedCase } from '#simulations/scenario/derived.ts';
import { citeViews } from '../domain/debrief/cite-view.ts';
import type { LawView } from './draft-contracts.ts';
import type { Ports } from './ports.ts';

/** A derived case as it is read, each citation in the wording of its day. */
export function lawView({ content }: Ports, { authority, path, open }: DerivedCase): LawView {
  return {
    authority: authority?.name ?? null,
    // What only passes time has no name.
    steps: path.filter(({ label }) => label !== '').map(({ label, day, due, derivation, cites }) => ({ label, day, due, derivation, cites: citeViews(content.register, cites) })),
    open: open.map(({ question }) => question),
  };
}
