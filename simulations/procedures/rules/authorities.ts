import type { Authority } from '../../desk/act-data.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { Cite } from '../procedure.ts';

/** Who is competent. `authority` is null, and `open` is not empty, where the law that was read does not say. */
export interface Competence {
  authority: Authority | null;
  cites: readonly Cite[];
  open: readonly string[];
}

/** Where the register states who settles what commune officials did, the second time: the newest provision first. */
const SECOND_INSTANCE: readonly Cite[] = ['lkn-2011/d21/k2', 'lkn-2011/d18'];

/** Who settles what commune officials did, the second time; null where the register states nobody for that day. */
export function secondInstance(law: LawView, day: Day): { authority: Authority; cite: Cite } | null {
  for (const cite of SECOND_INSTANCE) {
    const value = law.value(cite, 'second_instance_for_commune_chair', day);
    if (value === 'province-chair' || value === 'district-chair') return { authority: value, cite };
  }
  return null;
}

/** The court for what commune officials decide; null where the register states none for that day (Luật Tố tụng hành chính, Điều 31). */
export function courtForCommune(law: LawView, day: Day): Authority | null {
  const value = law.value('ltthc-2015/d31/k1', 'court_for_commune', day);
  return value === 'court-regional' || value === 'court-district' ? value : null;
}
