import type { Caller } from '#app/use-cases/contracts.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { value } from './world.ts';

export const SCENARIO = 'dat-vuon-bai-sa';
export const ASK = { do: 'person.asked', data: { person: 'hien' } } as const;
export const READ = { do: 'paper.read', data: { paper: 'don' } } as const;

export function begin(ports: Ports, caller: Caller, mode: 'guided' | 'practice' | 'exam' = 'practice'): string {
  return value(startAttempt(ports, caller, { scenario: SCENARIO, mode })).attempt;
}

export function seqOf(ports: Ports, caller: Caller, attempt: string): number {
  return value(loadDesk(ports, caller, { attempt })).attempt.seq;
}

/** Does an act at the present end of the log. */
export function act(ports: Ports, caller: Caller, attempt: string, what: { do: string; data: Record<string, string> }): number {
  return value(performAct(ports, caller, { attempt, expectedSeq: seqOf(ports, caller, attempt), ...what })).seq;
}

export function submitted(ports: Ports, caller: Caller): string {
  const attempt = begin(ports, caller);
  const seq = act(ports, caller, attempt, READ);
  return value(submitAttempt(ports, caller, { attempt, expectedSeq: seq })).attempt;
}
