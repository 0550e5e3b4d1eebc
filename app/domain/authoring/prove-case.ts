import type { PlacedFault } from '#content/schema/fault.ts';
import { compileNorm } from '#simulations/grading/compile.ts';
import { grade } from '#simulations/grading/grade.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { CitationInForce, Confidence } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { DerivedCase } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { actName } from '#simulations/grading/explain-names.ts';
import { asWritten } from '#simulations/verify/assignments.ts';
import { explore } from '#simulations/verify/explore.ts';
import { verifyReads } from '#simulations/verify/point-2-reads.ts';
import type { ErrorEntry } from '../error-catalogue/error-catalogue.ts';
import { possibleErrors } from './case-errors.ts';
import { happeningFaults } from './case-happenings.ts';
import { caseLaw, governed } from './case-law.ts';
import type { CaseLaw, GovernedCase } from './case-law.ts';
import { proofWords } from './case-proof.vi.ts';
import { draftFault, draftFaults } from './draft-fault.ts';
import type { DraftFault, FaultSeverity } from './draft-fault.ts';
import { EDITOR_STEPS } from './editor-step.ts';

/** A fault with a run in which it can be seen: the log of it, to be played again at the desk; null where no run shows it. */
export interface CaseFault extends DraftFault {
  example: readonly CaseEvent[] | null;
}

/** A provision on which the lawful way rests, in the wording of its day. */
export interface TrainedProvision extends CitationInForce {
  article: string;
  confidence: Confidence;
}

/** What the law makes of a case, as its author sees it beside the facts. */
export interface CaseProof {
  procedure: { id: string; title: string };
  /** The lawful way with its days and how they were counted; null where there is none. */
  derived: DerivedCase | null;
  /** A run in which everything is done as the law wants it; null where there is none. */
  lawful: readonly CaseEvent[] | null;
  trains: TrainedProvision[];
  /** What whoever plays the case can get wrong. */
  errors: ErrorEntry[];
  faults: CaseFault[];
}

/** A fault in the author's words with its run. */
export function caseFault(fault: PlacedFault, severity: FaultSeverity, example: readonly CaseEvent[] | null): CaseFault {
  return { ...draftFault(fault, severity), example };
}

/** Faults in the order of the editor, each once. */
export function inEditorsOrder(faults: readonly CaseFault[]): CaseFault[] {
  return draftFaults(faults, EDITOR_STEPS);
}

/** Provisions of the lawful way, in the order in which it comes to them. */
function trained({ derived, law }: CaseLaw): TrainedProvision[] {
  const cites = new Map((derived?.path ?? []).flatMap((step) => step.cites.map((cite) => [`${cite.provision}@${cite.version}`, cite])));
  return [...cites.values()].flatMap(({ provision, version }) => {
    const found = law.provision(provision, dayOf(version));
    return found === null ? [] : [{ provision, version, article: found.provision.article, confidence: found.version.confidence }];
  });
}

/** A way on that the law closes altogether, with the run into it. */
function stuckFaults({ scenario, procedure, law }: CaseLaw): CaseFault[] {
  const norm = compileNorm(procedure);
  return asWritten(scenario).flatMap((assignment) => {
    const { stuck, reached } = explore({ procedure, norm, law }, assignment);
    const [first] = stuck.flatMap((index) => reached[index] ?? []);
    if (first === undefined) return [];
    const place = assignment.happens.length === 0 ? 'facts' : 'happenings';
    return [caseFault({ path: [place], message: proofWords.stuck }, 'blocks', first.history)];
  });
}

/** Duties for whose lawful day the case is closed already. */
function closedFaults({ scenario, procedure }: CaseLaw, lawful: readonly CaseEvent[]): CaseFault[] {
  const close = dayOf(scenario.closesOn);
  const beyond = lawful.find(({ day, src }) => src === 'trainee' && day > close);
  if (beyond === undefined) return [];
  const label = actName(procedure, procedure.project(beyond, scenario.facts) ?? beyond.type) ?? beyond.type;
  return [caseFault({ path: ['closesOn'], message: proofWords.noRoom(label, formatDay(beyond.day), formatDay(close)) }, 'blocks', lawful)];
}

/** What rests on wording that nobody has read, and what the law leaves open: to be known, for nobody loses points by it. */
function advisoryNotes(trains: readonly TrainedProvision[], derived: DerivedCase | null): CaseFault[] {
  const unread = trains.filter(({ confidence }) => confidence !== 'read').map(({ article }) => proofWords.belowRead(article));
  const open = (derived?.open ?? []).map(({ question }) => proofWords.openQuestion(question));
  return [...unread, ...open].map((message) => caseFault({ path: ['facts'], message }, 'note', null));
}

/** Facts that a rule reads and nobody can find out. */
function hiddenFaults({ scenario, procedure, law, lawful }: CaseLaw): CaseFault[] {
  const { faults } = verifyReads([{ procedure, law, scenarios: [scenario] }], false);
  return faults.flatMap(({ scenario: at, message, remedy }) => (at === undefined ? [] : [caseFault({ path: at.at, message, remedy }, 'blocks', lawful)]));
}

function soundnessFaults({ scenario, procedure, law }: CaseLaw, lawful: readonly CaseEvent[]): CaseFault[] {
  const { findings, score } = grade({ scenario, procedure, law, events: lawful, submitted: true, repairs: 'none' });
  return findings.length === 0 && score === 100 ? [] : [caseFault({ path: ['facts'], message: proofWords.unsound }, 'blocks', lawful)];
}

function faultsOf(given: CaseLaw, trains: readonly TrainedProvision[]): CaseFault[] {
  const { derived, lawful, isUncounted } = given;
  const uncounted = (derived?.uncounted ?? []).map(({ year }) => caseFault({ path: ['closesOn'], message: proofWords.notCounted(year) }, 'warns', null));
  // Without the calendar no rule that counts can be asked.
  if (isUncounted) return uncounted;
  if (lawful === null) return [...hiddenFaults(given), caseFault({ path: ['facts'], message: proofWords.noLawfulEnd }, 'blocks', null)];
  return [
    ...hiddenFaults(given),
    ...uncounted,
    ...soundnessFaults(given, lawful),
    ...stuckFaults(given),
    ...closedFaults(given, lawful),
    ...happeningFaults(given, lawful).map(({ severity, ...fault }) => caseFault(fault, severity, lawful)),
    ...advisoryNotes(trains, derived),
  ];
}

/**
 * What an author sees at once after every change: the lawful way as the law derives it, what it trains, what would be wrong here,
 * and what keeps the case from being played. Pure. What takes longer is `proveFurther`.
 */
export function proveCase(scenario: Scenario, law: LawView): CaseProof {
  return proveGoverned(governed(scenario, law));
}

/** The same under a procedure that is given. */
export function proveGoverned(subject: GovernedCase): CaseProof {
  const given = caseLaw(subject);
  const { procedure, derived, lawful } = given;
  const trains = trained(given);
  return {
    procedure: { id: procedure.id, title: procedure.title },
    derived,
    lawful,
    trains,
    errors: lawful === null ? [] : possibleErrors(given, lawful),
    faults: inEditorsOrder(faultsOf(given, trains)),
  };
}
