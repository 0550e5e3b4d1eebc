import type { CaseFacts } from '../scenario/facts.ts';
import type { Scenario } from '../scenario/schema.ts';
import { asWritten, neighbours } from './assignments.ts';
import type { Assignment } from './assignments.ts';
import { factAt, genericPath, hasDomainAt, plainValueAt } from './fact-domains.ts';
import type { FactPath } from './fact-domains.ts';
import { faultOf } from './fault.ts';
import type { Findings, VerifyFault, VerifySubject } from './fault.ts';
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

function undiscoverable(subject: VerifySubject, scenario: Scenario, readers: ReadonlyMap<string, FactPath>, byGuard: ReadonlyMap<string, ReadonlyMap<string, FactPath>>, deciding: Map<string, Deciding>): VerifyFault[] {
  const named = scenario.discoveries.flatMap(({ facts }) => facts);
  return [...readers.values()].flatMap((path): VerifyFault[] => {
    if (!hasDomainAt(path)) return [];
    const who = [...byGuard].flatMap(([id, read]) => (read.has(path.join('.')) ? [id] : []));
    const known = deciding.get(genericPath(path)) ?? { readers: new Set(), isShown: false };
    deciding.set(genericPath(path), known);
    for (const id of who) known.readers.add(id);
    if (isPlain(scenario.facts, path)) return [];
    known.isShown = true;
    const name = namedPath(scenario.facts, path);
    if (named.some((each) => name === each || name.startsWith(`${each}.`))) return [];
    return [faultOf(subject, 2, name, verifyWords.undiscoverable(name, who.slice(0, 3)), { id: scenario.id, at: ['facts', ...path] })];
  });
}

/**
 * Point 2: guards read the facts that they declare, no more and no fewer; and what they read, wherever it is otherwise than
 * in a plain case, can be found out. Facts that are plain throughout the library are noted. Without looking at the cases
 * near the library nothing is said of facts that are declared and not read.
 */
export function verifyReads(subject: VerifySubject, looksNear = true): Findings {
  const { procedure, scenarios } = subject;
  const faults: VerifyFault[] = [];
  const used = new Map<string, Set<string>>();
  const undeclared = new Set<string>();
  const note = (assignment: Assignment): Map<string, ReadonlyMap<string, FactPath>> => {
    const reads = readsIn(subject, assignment);
    for (const [id, paths] of reads) {
      const declared = procedure.guards[id]?.reads ?? [];
      const seen = used.get(id) ?? new Set<string>();
      used.set(id, seen);
      for (const path of paths.values()) {
        const name = declaredForm(path);
        seen.add(name);
        if (undeclared.has(`${id} ${name}`) || declared.some((each) => isAlong(each, name))) continue;
        undeclared.add(`${id} ${name}`);
        faults.push(faultOf(subject, 2, id, verifyWords.undeclaredRead(id, name, describe(assignment))));
      }
    }
    return reads;
  };
  const deciding = new Map<string, Deciding>();
  for (const scenario of scenarios) {
    for (const [index, assignment] of asWritten(scenario).entries()) {
      const reads = note(assignment);
      if (index === 0) faults.push(...undiscoverable(subject, scenario, new Map([...reads.values()].flatMap((paths) => [...paths])), reads, deciding));
    }
  }
  const first = looksNear ? scenarios[0] : undefined;
  if (first !== undefined) {
    for (const assignment of neighbours(first, subject, { depth: 1, otherTimes: false })) note(assignment);
    for (const assignment of neighbours(first, subject, { depth: 0, otherTimes: true })) note(assignment);
  }
  for (const guard of first === undefined ? [] : Object.values(procedure.guards)) {
    for (const path of guard.reads) {
      if ([...(used.get(guard.id) ?? [])].some((name) => name === path || name.startsWith(`${path}.`))) continue;
      faults.push(faultOf(subject, 2, guard.id, verifyWords.unusedRead(guard.id, path)));
    }
  }
  const notes = [...deciding].flatMap(([path, { readers, isShown }]) => (isShown ? [] : [faultOf(subject, 2, path, verifyWords.neverShown(path, [...readers].slice(0, 3)))]));
  return { faults, notes };
}
