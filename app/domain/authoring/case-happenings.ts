import { CHOICE_OF } from '#simulations/desk/act-data.ts';
import { actOf } from '#simulations/desk/acts/catalogue.ts';
import { actName } from '#simulations/grading/explain-names.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { PlacedFault } from '#content/schema/fault.ts';
import { matches, splitLabel } from '#simulations/procedures/case-event.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { GovernedCase } from './case-law.ts';
import { proofWords } from './case-proof.vi.ts';
import type { FaultSeverity } from './draft-fault.ts';
import { nameOfValue } from './schema-names.ts';

type Happening = Scenario['happenings'][number];

/** What the desk brings about without any line of the case. */
const BY_THE_DESK: readonly string[] = ['case.opened', 'day.advanced', 'person.spoke', 'paper.arrived', 'reminder.received'];

interface Found extends PlacedFault {
  severity: FaultSeverity;
}

/** Whether something that happens can ever be the cause that a line waits for; what people can do at the desk, they may do. */
function canCome(cause: string, coming: readonly Happening[]): boolean {
  const { type, choice } = splitLabel(cause);
  const act = actOf(type);
  if (act !== null) return choice === undefined || CHOICE_OF[act.type] !== undefined || type === 'petition.classified';
  return BY_THE_DESK.includes(type) || coming.some(({ event }) => event === type);
}

/** Lines that can come at all: those of a day, of an effect, and those whose cause can come. Chains that wait for themselves never begin. */
function comingOf(happenings: readonly Happening[]): Happening[] {
  const coming = happenings.filter(({ when }) => !('after' in when));
  for (let grew = true; grew; ) {
    const next = happenings.filter((each) => !coming.includes(each) && 'after' in each.when && canCome(each.when.after, coming));
    coming.push(...next);
    grew = next.length > 0;
  }
  return coming;
}

/** A cause as the editor calls it. */
function causeName({ procedure }: GovernedCase, cause: string): string {
  return actName(procedure, cause) ?? nameOfValue(['happenings', 0, 'event'], splitLabel(cause).type) ?? cause;
}

function faultOfLine(given: GovernedCase, lawful: readonly CaseEvent[], coming: readonly Happening[], line: Happening): Omit<Found, 'path'> | null {
  const { scenario } = given;
  const { when, unless } = line;
  if ('effect' in when) {
    const isLeakless = when.effect === 'name-leaked' && !scenario.facts.petition.contents.some(({ demand }) => demand === 'report-violation');
    return isLeakless ? { message: proofWords.neverLeaked, severity: 'blocks' } : null;
  }
  if (!('after' in when)) return null;
  if (!coming.includes(line)) return { message: proofWords.neverAfterAct(causeName(given, when.after)), severity: 'blocks' };
  if (unless !== undefined && matches(unless, splitLabel(when.after))) return { message: proofWords.neverUnless, severity: 'blocks' };
  const cause = lawful.find((event) => matches(when.after, event));
  if (cause === undefined) return { message: proofWords.onlyOffPath(causeName(given, when.after)), severity: 'note' };
  const day = cause.day + when.days;
  return day > dayOf(scenario.closesOn) ? { message: proofWords.neverInTime(formatDay(day), formatDay(dayOf(scenario.closesOn))), severity: 'blocks' } : null;
}

/** Lines of the story that never come, and those that only come to whoever leaves the lawful way. */
export function happeningFaults(given: GovernedCase, lawful: readonly CaseEvent[]): Found[] {
  const { happenings, reactions, facts } = given.scenario;
  const coming = comingOf(happenings);
  const ofLines = happenings.flatMap((line, index): Found[] => {
    const fault = faultOfLine(given, lawful, coming, line);
    return fault === null ? [] : [{ path: ['happenings', index, 'when'], ...fault }];
  });
  const hasSecret = facts.petition.contents.some(({ demand }) => demand === 'report-violation');
  const unheard = reactions.flatMap(({ to }, index): Found[] => (to === 'name-leaked' && !hasSecret ? [{ path: ['reactions', index, 'to'], message: proofWords.neverLeaked, severity: 'warns' }] : []));
  return [...ofLines, ...unheard];
}
