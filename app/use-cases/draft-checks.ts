import { createLawView } from '#simulations/law/view.ts';
import type { DerivedCase } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { readDocument } from '../domain/authoring/document.ts';
import type { DraftFault } from '../domain/authoring/draft-fault.ts';
import { proveCase } from '../domain/authoring/prove-case.ts';
import { proveFurther } from '../domain/authoring/prove-further.ts';
import { localDate } from '../platform/clock.ts';
import type { Ports } from './ports.ts';
import { readDraftCase } from './read-draft-case.ts';

/** A case as far as it goes: what the law makes of it, and what keeps it from being published. */
export interface CheckedCase {
  scenario: Scenario | null;
  derived: DerivedCase | null;
  faults: DraftFault[];
}

/** What keeps a case from being published, without the runs that show it: those are long, and fetched when somebody wants to see them. */
function blockingOf(faults: readonly DraftFault[]): DraftFault[] {
  return faults.flatMap(({ place, step, text, severity }) => (severity === 'blocks' ? [{ place, step, text, severity }] : []));
}

/** Holds a written case against the format, the law and itself: the same checks that a case of the build passes. */
export function checkCase(ports: Ports, body: string): CheckedCase {
  const { register } = ports.content;
  const { scenario, readable, faults } = readDraftCase(readDocument(body), register);
  if (readable === null) return { scenario: null, derived: null, faults };
  const { derived, faults: proved } = proveCase(readable, createLawView(register));
  const blocking = blockingOf([...faults, ...proved]);
  return { scenario: blocking.length === 0 ? scenario : null, derived, faults: blocking };
}

/** The same with what takes longer to find out, for a case that is about to stand in the library. */
export function checkForLibrary(ports: Ports, body: string): CheckedCase {
  const checked = checkCase(ports, body);
  if (checked.scenario === null) return checked;
  const further = blockingOf(proveFurther(checked.scenario, createLawView(ports.content.register), localDate(ports.clock.now())).faults);
  return further.length === 0 ? checked : { ...checked, scenario: null, faults: further };
}
