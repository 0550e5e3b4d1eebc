import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { Cite, Procedure } from '../procedures/procedure.ts';

/**
 * Whether a rule may cost points on a day: `graded` when every provision in force that it cites has been read, `advice`
 * when it meets an open question or none was read, `none` when nothing that it cites is in force, `unclear` when only some
 * were read: of that the specification says nothing, so nothing is built on it.
 */
export type Standing = 'graded' | 'advice' | 'none' | 'unclear';

export function standingOf(rule: { cite: readonly Cite[]; open?: readonly string[] }, law: LawView, day: Day): Standing {
  const inForce = rule.cite.flatMap((id) => law.provision(id, day) ?? []);
  if (inForce.length === 0) return 'none';
  if (rule.open !== undefined && rule.open.length > 0) return 'advice';
  const read = inForce.filter(({ version }) => version.confidence === 'read').length;
  if (read === inForce.length) return 'graded';
  return read === 0 ? 'advice' : 'unclear';
}

/** The standing of a step of the machine itself: of the duty that is about it, or of its own provisions where none is. */
export function standingOfStep({ procedure }: { procedure: Procedure }, label: string, law: LawView, day: Day): Standing {
  const { type } = splitLabel(label);
  const duty = procedure.duties.find(({ skeleton, acts }) => skeleton === true && (acts.includes(label) || acts.includes(type)));
  return standingOf(duty ?? { cite: procedure.acts[label]?.cite ?? [] }, law, day);
}
