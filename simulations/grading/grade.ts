import { dayOf, isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { createContext } from './context.ts';
import type { CaseContext } from './context.ts';
import { MAX_ACTS } from './cost.ts';
import type { TieOrder } from './cost.ts';
import { assumptionsOf } from './explain-because.ts';
import { repairSentence } from './explain-repair.ts';
import { explainSlip } from './explain.ts';
import { judgeGrounds } from './grounds.ts';
import { hintUses, isUnknownHint, withHints } from './hint-loss.ts';
import { judge } from './judge.ts';
import { noteWhole } from './whole-norm.ts';
import type { Judgement } from './judge.ts';
import { pathOf } from './path.ts';
import { repairsOf } from './repair.ts';
import { scoreOf, tenthsOf } from './score.ts';
import { SCORE_TABLE, stakeOf } from './score-table.ts';
import { slipId } from './slip.ts';
import type { Reservation, Slip } from './slip.ts';
import type { Occurrence } from './timeline.ts';
import type { UnitVerdict } from './slips-of-units.ts';
import type { Advice, Credit, Finding, GradeInput, Repair, Report } from './types.ts';
import { lawDayOf } from './unit.ts';
import { words } from './vi.ts';

/** Raised whenever a change of this engine can alter a grade. */
export const ENGINE_VERSION = `1.${SCORE_TABLE.version}`;

interface GradeArguments extends GradeInput {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  /** `reversed` for the self-check of explanations that cost the same. */
  ties?: TieOrder;
  /** `none` leaves the edits of repairs out, which cost more than all the rest: for remarks while a case is still played. */
  repairs?: 'each' | 'none';
}

/** A log that cannot be graded: too long, unnumbered, or out of time. The message says what to do. */
export class UngradableLog extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UngradableLog';
  }
}

/** Later days have no name that is written YYYY-MM-DD. */
const LAST_DAY = dayOf('9999-12-31');

function assertGradable(procedure: Procedure, events: readonly CaseEvent[]): void {
  if (events.length > MAX_ACTS) throw new UngradableLog(words.tooManyEvents(events.length, MAX_ACTS));
  events.forEach((event, index) => {
    if (event.seq !== index + 1) throw new UngradableLog(words.badNumbering(event.seq, index + 1));
    if (!Number.isInteger(event.day) || event.day > LAST_DAY) throw new UngradableLog(words.notADay(index + 1));
    if (event.day < (events[index - 1]?.day ?? event.day)) throw new UngradableLog(words.unordered(event.seq));
    if (isUnknownHint(procedure, event)) throw new UngradableLog(words.unknownHint(event.seq));
  });
}

const NO_REPAIR: Repair = { steps: [], forkBefore: null, words: '' };

/** The grounds on the arc of a step that was left out. */
const arcGuardsOf =
  ({ moves }: Judgement) =>
  ({ move }: Occurrence): readonly string[] =>
    (move === null ? null : moves[move]?.arc)?.guards ?? [];

/** What is put into words for each finding: `repair` is null where only remarks are wanted, without assumptions and repairs. */
interface Telling {
  context: CaseContext;
  scenario: Scenario;
  law: LawView;
  judgement: Judgement;
  possible: number;
}

function findingOf(telling: Telling, slip: Slip, repair: Repair | null): Finding {
  const { context, scenario, law, judgement, possible } = telling;
  const { texts, why } = explainSlip(context, scenario, slip);
  const isOfTime = slip.class === 'late' || slip.class === 'omission';
  const deadline = slip.cause.kind === 'unit' && isOfTime ? slip.cause.unit.deadline : null;
  return {
    id: slipId(slip),
    class: slip.class,
    subject: slip.subject,
    instance: slip.instance,
    events: slip.at.map((index) => context.events[index]?.seq ?? index + 1),
    day: slip.day,
    sev: slip.sev,
    competence: slip.competence,
    pointsLost: tenthsOf(slip.lost + slip.penalty, possible),
    cites: slip.basis.cites,
    because: repair === null ? [] : assumptionsOf(context, scenario, slip, { law, arcGuardsOf: arcGuardsOf(judgement) }),
    derivation: deadline?.counted.derivation ?? [],
    ...(deadline === null ? {} : { term: { anchor: deadline.anchorDay, due: deadline.counted.due, unit: deadline.unit, value: deadline.value } }),
    consequences: slip.consequences.map((consequence) => findingOf(telling, consequence, null)),
    repair: repair === null ? NO_REPAIR : { ...repair, words: repairSentence(context, scenario, slip, repair) },
    texts,
    why,
  };
}

/** The day by whose law something was judged. */
function judgedOn(context: CaseContext, cause: Reservation['cause']): Day {
  switch (cause.kind) {
    case 'guard':
      return context.events[cause.move.at]?.day ?? context.lastDay;
    case 'unit':
    case 'condition':
      return lawDayOf(context, cause.unit.trigger, cause.unit.done, cause.unit.deadline);
    case 'prohibition':
    case 'extra':
      return cause.event.day;
    default:
      return context.lastDay;
  }
}

/** A reservation told as a slip that costs nothing. */
function adviceOf(context: CaseContext, scenario: Scenario, { subject, basis, cause }: Reservation): Advice {
  const slip: Slip = { class: 'omission', subject, instance: '', at: [], day: judgedOn(context, cause), sev: 1, competence: 'intake', lost: 0, penalty: 0, basis, cause, consequences: [] };
  return { subject, text: explainSlip(context, scenario, slip).texts.required, cites: basis.cites, open: [...basis.open] };
}

function advicesOf(context: CaseContext, scenario: Scenario, reservations: readonly Reservation[]): Advice[] {
  const bySubject = new Map<string, Advice>();
  for (const reservation of reservations) {
    if (!bySubject.has(reservation.subject)) bySubject.set(reservation.subject, adviceOf(context, scenario, reservation));
  }
  return [...bySubject.values()];
}

function creditsOf(verdicts: readonly UnitVerdict[]): Credit[] {
  return verdicts.flatMap(({ unit, credit }): Credit[] => {
    if (credit === null) return [];
    const row: Credit = { subject: unit.subject, instance: unit.instance, label: unit.label, competence: unit.competence, stake: stakeOf(unit.sev), credit };
    if (unit.deadline !== null) row.due = unit.deadline.due;
    if (unit.done?.index !== null && unit.done !== null) row.done = unit.done.day;
    return [row];
  });
}

/**
 * Grades a log. Pure: the same scenario, procedure, law and events give the same report. Throws `UngradableLog` for logs that
 * are too long or not in order, and what the law view throws for unknown provisions and missing calendar years.
 */
export function grade({ scenario, procedure, law, events, submitted, ties = 'normal', repairs: wanted = 'each' }: GradeArguments): Report {
  assertGradable(procedure, events);
  const context = createContext({ procedure, facts: scenario.facts, law, events, submitted, opensOn: dayOf(scenario.opensOn), ties });
  const judgement = judge(context);
  const hinted = withHints(procedure, events, judgement.verdicts);
  const { score, passed, competences, possible } = scoreOf(hinted.verdicts, judgement.slips);
  const repairs = wanted === 'none' ? [] : repairsOf(context, scenario, judgement);
  const telling: Telling = { context, scenario, law, judgement, possible };
  noteWhole(context, judgement, ENGINE_VERSION);
  return {
    score,
    passed,
    findings: judgement.slips.map((slip, index) => findingOf(telling, slip, repairs[index] ?? null)),
    advice: advicesOf(context, scenario, judgement.reservations),
    credits: creditsOf(hinted.verdicts),
    competences,
    path: pathOf(context, judgement),
    hints: hintUses(hinted.uses, possible),
    grounds: judgeGrounds(context, judgement),
    basis: {
      scenario: scenario.id,
      procedure: procedure.id,
      norm: procedure.version,
      register: law.register.version,
      engine: ENGINE_VERSION,
      table: SCORE_TABLE.version,
      on: law.referenceDate === null ? null : isoOf(law.referenceDate),
      ...(procedure.practises === undefined ? {} : { stage: procedure.practises.stage }),
      // Last, because sentences and repairs look at the law too.
      depends: context.depends.list(),
    },
  };
}
