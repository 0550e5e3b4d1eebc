import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { Cite } from '../procedure.ts';

/** A list that a provision states for the day; empty where it states none. */
export function listOfLaw(law: LawView, provision: Cite, key: string, day: Day): readonly string[] {
  const value = law.value(provision, key, day);
  return typeof value === 'object' && value !== null ? value : [];
}
