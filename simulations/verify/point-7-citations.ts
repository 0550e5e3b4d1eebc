import { dayOf, formatDay } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { faultOf, ruleFault } from './fault.ts';
import type { Findings, VerifyLibrary, VerifySubject } from './fault.ts';
import { verifyWords } from './verify.vi.ts';

interface Cited {
  id: string;
  provisions: readonly string[];
}

function rulesOf({ guards, duties, prohibitions, acts }: Procedure): Cited[] {
  const rules = [...Object.values(guards), ...duties, ...prohibitions, ...duties.flatMap((duty) => duty.conditions ?? [])];
  return [
    ...rules.map(({ id, cite }) => ({ id, provisions: cite })),
    ...Object.entries(acts).map(([id, { cite }]) => ({ id, provisions: cite })),
    ...duties.flatMap(({ id, by }) => (by ?? []).map(({ term }) => ({ id, provisions: term }))),
  ];
}

/** Days in a scenario's time on which the standing of provisions can change: its first, and every first day of a wording or after one. */
function turningDays({ law }: VerifySubject, scenario: Scenario, provisions: readonly string[]): Day[] {
  const [opens, closes] = [dayOf(scenario.opensOn), dayOf(scenario.closesOn)];
  const turns = provisions.flatMap((id) => (law.register.provisions.get(id)?.versions ?? []).flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  return [opens, ...[...new Set(turns)].filter((day) => day > opens && day <= closes).sort((a, b) => a - b)];
}

/** The first day on which a rule that had a basis has none any more; null where that does not happen. */
function lapseOf(subject: VerifySubject, scenario: Scenario, provisions: readonly string[]): Day | null {
  let stood = false;
  for (const day of turningDays(subject, scenario, provisions)) {
    const stands = provisions.some((id) => subject.law.provision(id, day) !== null);
    if (stood && !stands) return day;
    stood ||= stands;
  }
  return null;
}

/** What the wording that a rule rests on says of it in the time of the scenarios. */
function standingOf(library: VerifyLibrary, { id, provisions }: Cited): Findings {
  const found: Findings = { faults: [], notes: [] };
  let everStands = false;
  for (const subject of library) {
    for (const scenario of subject.scenarios) {
      const inForce = turningDays(subject, scenario, provisions).flatMap((day) => provisions.flatMap((provision) => subject.law.provision(provision, day) ?? []));
      everStands ||= inForce.length > 0;
      const lapse = lapseOf(subject, scenario, provisions);
      if (lapse !== null) found.faults.push(faultOf(subject, 7, id, verifyWords.lapses(id, formatDay(lapse), provisions), { id: scenario.id, at: ['closesOn'] }));
      const unread = [...new Set(inForce.filter(({ version }) => version.confidence !== 'read').map(({ provision }) => provision.id))];
      if (unread.length > 0 && found.notes.length === 0) found.notes.push(ruleFault(7, id, verifyWords.advisory(id, unread)));
    }
  }
  if (!everStands && library.some(({ scenarios }) => scenarios.length > 0)) found.faults.push(ruleFault(7, id, verifyWords.never(id, provisions)));
  return found;
}

/**
 * Point 7: every citation is in the register; a rule that stands when a scenario begins, or comes into being while it runs,
 * keeps a basis until the scenario closes; every rule has a basis in the time of some scenario. Rules that rest on wording
 * nobody has read are noted: they advise only.
 */
export function verifyCitations(library: VerifyLibrary): Findings {
  const rules = new Map(library.flatMap(({ procedure }) => rulesOf(procedure)).map((rule) => [JSON.stringify(rule), rule]));
  const found = [...rules.values()].map((rule): Findings => {
    const unknown = rule.provisions.filter((provision) => library.every(({ law }) => !law.register.provisions.has(provision)));
    if (unknown.length > 0) return { faults: unknown.map((provision) => ruleFault(7, rule.id, verifyWords.unknownProvision(rule.id, provision))), notes: [] };
    return rule.provisions.length === 0 ? { faults: [], notes: [] } : standingOf(library, rule);
  });
  const notes = new Map(found.flatMap(({ notes: each }) => each).map((note) => [note.subject, note]));
  return { faults: found.flatMap(({ faults }) => faults), notes: [...notes.values()] };
}
