import type { Day } from '../law/types.ts';

/** Plain data, as it is stored and sent. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The one who acts, as offices: the trainee plays every office of the commune's desk. */
export type Role =
  | 'receptionOfficer'
  | 'petitionOfficer'
  | 'chair'
  | 'deputyChair'
  | 'unitHead'
  | 'verifier'
  | 'clerk'
  | 'landOfficer'
  | 'policeChief'
  | 'frontChair'
  | 'partySecretary'
  | 'complainant'
  | 'world';

/** One row of an attempt's log: something that happened, lawful or not. The log is the only truth about an attempt. */
export interface CaseEvent {
  /** 1, 2, 3 … without gaps. */
  seq: number;
  /** Dotted, past tense: `complaint.accepted`. */
  type: string;
  /** The variant that decides the branch: the class given to a petition, the kind of paper sent. */
  choice?: string;
  day: Day;
  src: 'trainee' | 'world';
  actor: Role;
  /** What was filled in; see the act's form in simulations/desk/acts. */
  data: Readonly<Record<string, Json>>;
}

/** `type` or `type#choice`: how machines, duties and prohibitions name acts. */
export function labelOf(event: Pick<CaseEvent, 'type' | 'choice'>): string {
  return event.choice === undefined ? event.type : `${event.type}#${event.choice}`;
}

/** True when a pattern names the event: `type` matches every choice, `type#choice` just that one. */
export function matches(pattern: string, event: Pick<CaseEvent, 'type' | 'choice'>): boolean {
  return pattern === event.type || pattern === labelOf(event);
}

/** The parts of `type#choice`. */
export function splitLabel(label: string): { type: string; choice?: string } {
  const hash = label.indexOf('#');
  return hash < 0 ? { type: label } : { type: label.slice(0, hash), choice: label.slice(hash + 1) };
}
