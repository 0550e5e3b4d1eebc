import type { NormArcConfig } from '../part.ts';
import type { LegalGuard, SkeletonAct } from '../procedure.ts';

/** Makers of arcs for a part's states; what an arc weighs and cites is taken from its act and its guards. */
export function arcsOf(acts: Readonly<Record<string, SkeletonAct>>, guards: Readonly<Record<string, LegalGuard>>) {
  const actOf = (label: string): SkeletonAct => {
    const act = acts[label];
    if (act === undefined) throw new RangeError(`No entry for ${label}.`);
    return act;
  };
  return {
    /** An arc that the law always leaves open from its state. */
    to(target: string, label: string): Record<string, NormArcConfig> {
      const { sev, cite } = actOf(label);
      return { [label]: { target, meta: { sev, cite } } };
    },
    /** An arc that is lawful only while its guards hold. */
    lawfully(target: string, label: string, ids: readonly string[]): Record<string, NormArcConfig> {
      const cite = ids.flatMap((id) => guards[id]?.cite ?? []);
      return { [label]: { target, guard: { type: 'legal', params: { ids } }, meta: { sev: actOf(label).sev, cite } } };
    },
  };
}
