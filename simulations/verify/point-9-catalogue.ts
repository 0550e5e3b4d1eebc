import { grade } from '../grading/grade.ts';
import { dayOf } from '../law/day.ts';
import { matches, splitLabel } from '../procedures/case-event.ts';
import type { Duty, Procedure } from '../procedures/procedure.ts';
import { damage } from '../proof/operator.ts';
import type { Family, Operator } from '../proof/operator.ts';
import { forksOf } from '../proof/operators/branch.ts';
import { operators } from '../proof/operators.ts';
import { randomFrom, seedFrom } from '../proof/random.ts';
import { eventsOf, sheetOf } from '../proof/sheet.ts';
import { changesOf } from './assignments.ts';
import { conditionCases } from './condition-cases.ts';
import { ruleFault } from './fault.ts';
import type { VerifyFault, VerifyLibrary } from './fault.ts';
import { forbiddenCases } from './forbidden-cases.ts';
import { breakableIn, furtherOperators } from './further-operators.ts';
import { showcases } from './showcases.ts';
import type { Showcase } from './showcases.ts';
import type { Survey } from './survey.ts';
import { verifyWords } from './verify.vi.ts';

/** Something that a finding can be about, with the families of damage that bring it forth. */
interface Entry {
  id: string;
  cite: readonly string[];
  open?: readonly string[];
  families: readonly Family[];
  /** Patterns of acts: a log without any of them can show nothing of the entry. Empty: every log can. */
  acts: readonly string[];
  /** Of a condition the duty that has it. */
  duty?: Duty;
}

const UNDONE: readonly Family[] = ['omit', 'late', 'early', 'order', 'extension'];

/** Whether anybody owes a duty: not those that only mend something, nor what starts itself, nor a step that leads back to its own state. */
function isOwed({ guards, duties, machine, acts: steps }: Procedure, duty: Duty): boolean {
  const mends = Object.values(guards).some(({ reparation }) => reparation === duty.id) || duties.some(({ orElse }) => orElse?.duty === duty.id);
  const startsItself = duty.trigger !== 'start' && duty.acts.some((act) => duty.trigger.includes(act));
  const leadsBack = (label: string): boolean =>
    steps[label]?.repeatable !== true && Object.values(machine.states).every((node) => [...node.transitions].every(([type, arcs]) => type !== label || arcs.every(({ target }) => target?.every((aim) => aim === node) ?? true)));
  return !mends && !startsItself && !(duty.skeleton === true && duty.by === undefined && duty.acts.every(leadsBack));
}

/** Everything that a finding can be about. A guard that is told under another name, or never says no, is nothing of its own; nor is a step whose duty is told. */
function catalogueOf(procedure: Procedure): Entry[] {
  const { guards, duties, prohibitions, acts, intended } = procedure;
  const exempt = [...(intended?.oneSided ?? []).filter(({ never }) => !never), ...(intended?.neverAlone ?? [])];
  const unsaid = new Set(exempt.map(({ rule }) => rule));
  const conditions = duties.flatMap((duty) => (duty.conditions ?? []).map((condition) => ({ ...condition, duty })));
  const isTold = (label: string): boolean => duties.some((duty) => duty.acts.some((pattern) => matches(pattern, splitLabel(label))));
  return [
    ...Object.values(guards).flatMap((guard) => (guard.sameAs === undefined && !unsaid.has(guard.id) ? [{ ...guard, families: ['branch'] as const, acts: [] }] : [])),
    ...duties.flatMap((duty) => (!unsaid.has(duty.id) && isOwed(procedure, duty) ? [{ ...duty, families: UNDONE }] : [])),
    ...conditions.flatMap((condition) => (unsaid.has(condition.id) ? [] : [{ ...condition, families: ['manner'] as const, acts: condition.duty.acts }])),
    ...prohibitions.map((prohibition) => ({ ...prohibition, families: ['prohibited'] as const, acts: [] })),
    ...Object.entries(acts).flatMap(([id, { cite }]) => (isTold(id) ? [] : [{ id, cite, families: ['extra', 'duplicate', 'omit', 'order'] as const, acts: [] }])),
  ];
}

/** Whether a rule may cost points on some day on which cases are tried; else it only advises. */
export function isEverGraded(library: VerifyLibrary, { cite, open }: Pick<Entry, 'cite' | 'open'>): boolean {
  return (
    (open ?? []).length === 0 &&
    library.some(({ law, scenarios }) => {
      const days = [...scenarios.map(({ opensOn }) => dayOf(opensOn)), ...changesOf(law, cite).flatMap((day) => [day - 1, day])];
      return days.some((day) => {
        const inForce = cite.flatMap((id) => law.provision(id, day) ?? []);
        return inForce.length > 0 && inForce.every(({ version }) => version.confidence === 'read');
      });
    })
  );
}

/** What one operator makes of a log: what the only finding is about, null where there is none or more than one. */
function soleSubject({ subject: { procedure, law }, scenario, log }: Showcase, operator: Operator, seed: number): string | null {
  const proofCase = { scenario, procedure, law };
  const damaged = damage(proofCase, sheetOf(log), operator, randomFrom(seed));
  if (damaged === null) return null;
  const { findings } = grade({ ...proofCase, events: eventsOf(damaged.sheet), submitted: true, repairs: 'none' });
  const [only] = findings;
  const isMeant = only !== undefined && damaged.claims.some(({ names }) => names.some(({ class: errorClass, subject }) => errorClass === only.class && (subject === null || subject === only.subject)));
  return isMeant && findings.length === 1 ? only.subject : null;
}

const BRANCH_TRIES = 4;
/** Turns of each operator on each log, of which every other goes to the logs that show an entry best. */
const ROUNDS = 4;

/** How long to look: damaged logs for each entry, and from which seed. */
export interface CatalogueSearch {
  tries: number;
  seed: number;
}

/** A case with the prohibitions that it gives occasion to break, and the guards each of which alone bars some way that it passes. */
type Tempting = Showcase & { breakable: readonly string[]; barring: ReadonlySet<string> };

function withTemptations(showcase: Showcase): Tempting {
  const { subject: { procedure, law }, scenario, log } = showcase;
  const proofCase = { scenario, procedure, law };
  const sheet = sheetOf(log);
  return { ...showcase, breakable: breakableIn(proofCase, sheet), barring: new Set(forksOf(proofCase, sheet).flatMap(({ guards }) => (guards.length === 1 ? guards : []))) };
}

/** The logs of a kind; all where there is none of it. */
function orAll(logs: readonly Tempting[], isOfKind: (showcase: Tempting) => boolean): Tempting[] {
  const some = logs.filter(isOfKind);
  return some.length > 0 ? some : [...logs];
}

/** Whether a log was chosen for an entry, or for the duty on whose doing it is a condition. */
function isChosenFor({ shows }: Showcase, { id, duty }: Entry): boolean {
  return shows !== null && (shows === id || shows === duty?.id);
}

/** Logs in which something can be wrong with an entry, those first that show it. */
function logsFor(entry: Entry, cases: readonly Tempting[]): Showcase[] {
  const { id, acts, families } = entry;
  const has = ({ log }: Showcase): boolean => acts.length === 0 || log.some((event) => acts.some((act) => matches(act, event)));
  const logs = [...cases.filter((showcase) => isChosenFor(showcase, entry)), ...cases.filter((showcase) => !isChosenFor(showcase, entry))].filter(has);
  if (families.includes('branch')) return orAll(logs, ({ barring }) => barring.has(id));
  if (families.includes('prohibited')) return orAll(logs, ({ breakable }) => breakable.includes(id));
  // An act of which no duty speaks is left out or done twice where it was done.
  return families.includes('duplicate') ? orAll(logs, ({ log }) => log.some((event) => matches(id, event))) : logs;
}

/**
 * Point 9: every entry of the catalogue that may cost points is the one finding of some log that an operator of its own
 * family damaged, on a scenario or a case near one.
 */
export function verifyCatalogue(library: VerifyLibrary, survey: Survey, { tries, seed }: CatalogueSearch): VerifyFault[] {
  const entries = new Map(library.flatMap(({ procedure }) => catalogueOf(procedure)).map((entry) => [entry.id, entry]));
  const missing = new Map([...entries].filter(([, entry]) => isEverGraded(library, entry)));
  const plain = [...showcases(library, survey)];
  const tempted = [...plain, ...conditionCases(library, plain)].map(withTemptations);
  const cases = [...tempted, ...forbiddenCases(library, tempted).map(withTemptations)];
  for (const entry of [...missing.values()]) {
    const logs = logsFor(entry, cases);
    const own = [...furtherOperators(entry), ...operators].filter(({ family }) => entry.families.includes(family));
    // A way is one of twenty that a log passes, so that it is met more seldom; every log is to have its turn with every operator.
    const most = Math.max(entry.families.includes('branch') ? tries * BRANCH_TRIES : tries, ROUNDS * logs.length * own.length);
    for (let attempt = 0; attempt < most && missing.has(entry.id) && logs.length > 0; attempt++) {
      const operator = own[attempt % own.length];
      // In every other round each operator is tried on the logs that show the entry best.
      const best = Math.max(1, logs.filter((showcase) => isChosenFor(showcase, entry)).length);
      const round = Math.floor(attempt / own.length);
      const turn = Math.floor(round / 2);
      const showcase = logs[turn % (round % 2 === 0 ? best : logs.length)];
      if (operator === undefined || showcase === undefined) continue;
      // A pair in the wrong order is about both of its acts.
      const told = soleSubject(showcase, operator, seedFrom(seed, attempt, entry.id.length))?.split(' < ') ?? [];
      for (const id of told) if (missing.get(id)?.families.includes(operator.family) === true) missing.delete(id);
    }
  }
  return [...missing.keys()].map((id) => ruleFault(9, id, verifyWords.notProduced(id)));
}
