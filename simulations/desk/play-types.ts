import type { LawRegister } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';

/** What an attempt is played on: fixed versions of the story and of the law. */
export interface DeskSetting {
  scenario: Scenario;
  register: LawRegister;
}

/** What the trainee asks for: an act with its data, or letting time pass. */
export type DeskCommand =
  | { do: string; data: Readonly<Record<string, Json>> }
  | { wait: 'until'; day: number }
  | { wait: 'next-event' };

/** The answer of the desk: new events, to be appended; or why it cannot be, per field where it can be said. */
export type PlayResult =
  | { ok: true; events: CaseEvent[] }
  | { ok: false; reason: 'impossible' | 'invalid' | 'closed'; message: string; fields: Readonly<Record<string, string>> };
