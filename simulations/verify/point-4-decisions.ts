import type { IntendedOverlap } from '../procedures/procedure.ts';
import { eachOnce, faultOf, ruleFault } from './fault.ts';
import type { VerifyFault, VerifyLibrary } from './fault.ts';
import type { Survey } from './survey.ts';
import { verifyWords } from './verify.vi.ts';
import { describe } from './witness.ts';

const covers = (listed: IntendedOverlap, names: readonly string[], labels: readonly string[]): boolean =>
  names.includes(listed.state) && (labels.length === 0 ? listed.labels.length === 0 : labels.every((label) => listed.labels.includes(label)));

/**
 * Point 4: in every state exactly one way on is lawful, whatever the facts, unless the law leaves it open or the author says
 * why there are several, or none. What the author says has to happen in some case.
 */
export function verifyDecisions(library: VerifyLibrary, { choices }: Survey): VerifyFault[] {
  const listed = eachOnce(library, ({ intended }) => intended?.overlaps ?? []);
  const seen = new Set<IntendedOverlap>();
  const told = new Set<string>();
  const faults: VerifyFault[] = [];
  for (const { procedure, state: names, sure, hasOpen, witness } of choices) {
    for (const entry of listed) if (names.includes(entry.state) && entry.labels.every((label) => sure.includes(label)) && (entry.labels.length > 0 || (sure.length === 0 && !hasOpen))) seen.add(entry);
    if (sure.length === 1 || (sure.length === 0 && hasOpen) || listed.some((entry) => covers(entry, names, sure))) continue;
    const name = names.join('.');
    const key = `${name} ${sure.join()}`;
    if (told.has(key)) continue;
    told.add(key);
    faults.push(faultOf({ procedure }, 4, name, sure.length === 0 ? verifyWords.gap(name, describe(witness)) : verifyWords.overlap(name, sure, describe(witness))));
  }
  return [...faults, ...listed.flatMap((entry) => (seen.has(entry) ? [] : [ruleFault(4, entry.state, verifyWords.staleOverlap(entry.state, entry.labels))]))];
}
