import type { CaseFacts } from '../scenario/facts.ts';
import type { Scenario } from '../scenario/schema.ts';
import { asWritten, neighbours } from './assignments.ts';
import type { Assignment } from './assignments.ts';
import { factAt, genericPath, hasDomainAt, plainValueAt } from './fact-domains.ts';
import type { FactPath } from './fact-domains.ts';
import { eachOnce, faultOf, ruleFault } from './fault.ts';
import type { Findings, VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
import { recordFacts } from './recorded-facts.ts';
import { verifyWords } from './verify.vi.ts';
import { describe } from './witness.ts';

const isAlong = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** Paths without places in lists, as guards declare them: `matters.madeBy`. */
const declaredForm = (path: FactPath): string => path.filter((step) => typeof step === 'string').join('.');

/** What each guard reads in a case. */
function readsIn({ procedure, law }: VerifySubject, { facts, day, happens }: Assignment): Map<string, ReadonlyMap<string, FactPath>> {
  const history = happens.map((event) => ({ ...event, day }));
  return new Map(
    Object.values(procedure.guards).map((guard) => {
      const recorded = recordFacts(facts);
      guard.holds({ facts: recorded.facts, law, day, history });
      return [guard.id, recorded.read];
    }),
  );
}

/** A path as discoveries name it, by the ids of things: `matters.qd.knownOn`. */
function namedPath(facts: CaseFacts, path: FactPath): string {
  return path
    .map((step, index) => {
      const item: unknown = typeof step === 'number' ? factAt(facts, path.slice(0, index + 1)) : null;
      return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(step);
    })
    .join('.');
}

/** Whether a fact stands as it does in every case whose author says nothing of it. */
function isPlain(facts: CaseFacts, path: FactPath): boolean {
  const plain = plainValueAt(path);
  return plain !== null && JSON.stringify(factAt(facts, path)) === JSON.stringify(plain.value);
}

interface Deciding {
  readers: Set<string>;
  isShown: boolean;
}

/** What was seen of the reading of facts, in all cases that were looked at. */
class Reading {
  readonly faults: VerifyFault[] = [];
  private readonly used = new Map<string, Set<string>>();
  private readonly undeclared = new Set<string>();
  private readonly deciding = new Map<string, Deciding>();

  note(subject: VerifySubject, assignment: Assignment): ReadonlyMap<string, ReadonlyMap<string, FactPath>> {
    const reads = readsIn(subject, assignment);
    for (const [id, paths] of reads) {
      const declared = subject.procedure.guards[id]?.reads ?? [];
      const seen = this.used.get(id) ?? new Set<string>();
      this.used.set(id, seen);
      for (const path of paths.values()) {
        const name = declaredForm(path);
        seen.add(name);
        if (this.undeclared.has(`${id} ${name}`) || declared.some((each) => isAlong(each, name))) continue;
        this.undeclared.add(`${id} ${name}`);
        this.faults.push(ruleFault(2, id, verifyWords.undeclaredRead(id, name, describe(assignment))));
      }
    }
    return reads;
  }

  /** Notes which facts decide a scenario, and refuses those that nobody can find out. */
  noteDeciding(subject: VerifySubject, scenario: Scenario, byGuard: ReadonlyMap<string, ReadonlyMap<string, FactPath>>): void {
    const named = scenario.discoveries.flatMap(({ facts }) => facts);
    const paths = new Map([...byGuard.values()].flatMap((read) => [...read]));
    for (const path of paths.values()) {
      if (!hasDomainAt(path)) continue;
      const who = [...byGuard].flatMap(([id, read]) => (read.has(path.join('.')) ? [id] : []));
      const known = this.deciding.get(genericPath(path)) ?? { readers: new Set(), isShown: false };
      this.deciding.set(genericPath(path), known);
      for (const id of who) known.readers.add(id);
      if (isPlain(scenario.facts, path)) continue;
      known.isShown = true;
      const name = namedPath(scenario.facts, path);
      if (named.some((each) => name === each || name.startsWith(`${each}.`))) continue;
      this.faults.push(faultOf(subject, 2, name, verifyWords.undiscoverable(name, who.slice(0, 3)), { id: scenario.id, at: ['facts', ...path] }));
    }
  }

  /** Facts that guards declare and were never seen to read. */
  unused(library: VerifyLibrary): VerifyFault[] {
    return eachOnce(library, ({ guards }) => Object.values(guards)).flatMap(({ id, reads }) =>
      reads.flatMap((path) => ([...(this.used.get(id) ?? [])].some((name) => name === path || name.startsWith(`${path}.`)) ? [] : [ruleFault(2, id, verifyWords.unusedRead(id, path))])),
    );
  }

  /** Facts that decide and are plain throughout the library. */
  neverShown(): VerifyFault[] {
    return [...this.deciding].flatMap(([path, { readers, isShown }]) => (isShown ? [] : [ruleFault(2, path, verifyWords.neverShown(path, [...readers].slice(0, 3)))]));
  }
}

/**
 * Point 2: guards read the facts that they declare, no more and no fewer; and what they read, wherever it is otherwise than
 * in a plain case, can be found out. Facts that are plain throughout the library are noted. Without looking at the cases
 * near the library nothing is said of facts that are declared and not read.
 */
export function verifyReads(library: VerifyLibrary, looksNear = true): Findings {
  const reading = new Reading();
  for (const subject of library) {
    for (const scenario of subject.scenarios) {
      for (const [index, assignment] of asWritten(scenario).entries()) {
        const reads = reading.note(subject, assignment);
        if (index === 0) reading.noteDeciding(subject, scenario, reads);
      }
    }
    const [first] = subject.scenarios;
    if (!looksNear || first === undefined) continue;
    for (const assignment of neighbours(first, subject, { depth: 1, otherTimes: false })) reading.note(subject, assignment);
    for (const assignment of neighbours(first, subject, { depth: 0, otherTimes: true })) reading.note(subject, assignment);
  }
  return { faults: [...reading.faults, ...(looksNear ? reading.unused(library) : [])], notes: reading.neverShown() };
}
