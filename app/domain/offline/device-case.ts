import type { DeskCommand, DeskSetting, PlayResult } from '#simulations/desk/play-types.ts';
import { openCase, play } from '#simulations/desk/play.ts';
import { hashText } from '#simulations/grading/depends.ts';
import { grade } from '#simulations/grading/grade.ts';
import type { Report } from '#simulations/grading/types.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor, procedures } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { PackedCase } from './pack.ts';

/** A case that lies on the device, with the law that lies there for it. */
export interface CaseAtHand {
  packed: PackedCase;
  register: LawRegister;
}

export function settingOfCase({ packed, register }: CaseAtHand): DeskSetting {
  return { scenario: packed.scenario, register };
}

/** The log with which a case begins on the device: that of the attempt taken along, or the opening of the case. */
export function firstLog(atHand: CaseAtHand): CaseEvent[] {
  const { origin } = atHand.packed;
  return origin === null ? openCase(settingOfCase(atHand)) : [...origin.log];
}

/** The procedure by which a case is judged: that of its attempt, or the one that its facts call for. */
export function procedureOfCase({ packed: { scenario, origin }, register }: CaseAtHand): Procedure {
  const named = origin === null ? undefined : procedures.find(({ id }) => id === origin.procedure);
  return named ?? procedureFor(scenario.facts, createLawView(register), dayOf(scenario.opensOn));
}

/** What the desk answers to a command, as on the server. */
export function playOnDevice(atHand: CaseAtHand, log: readonly CaseEvent[], command: DeskCommand): PlayResult {
  return play(settingOfCase(atHand), log, command);
}

/** Grades a case that is handed in, as the server will. */
export function gradeOnDevice(atHand: CaseAtHand, log: readonly CaseEvent[]): Report {
  return grade({ scenario: atHand.packed.scenario, procedure: procedureOfCase(atHand), law: createLawView(atHand.register), events: log, submitted: true });
}

/** A short name of what came out, by which server and device see whether they agree to the byte. */
export function outcomeName(value: Report | readonly CaseEvent[]): string {
  return hashText(JSON.stringify(value));
}
