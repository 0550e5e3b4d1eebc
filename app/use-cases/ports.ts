import type { Database } from '#db/client.server.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Clock } from '../platform/clock.ts';
import type { PasswordHasher } from '../platform/password.ts';
import type { TokenSource } from '../platform/token.ts';

/** A scenario as it is offered now, with the text that is stored and its hash. */
export interface ScenarioEntry {
  scenario: Scenario;
  /** SHA-256 of `json`, in hex. */
  hash: string;
  json: string;
  /** The skills it asks for, heaviest first, as its lawful run shows. */
  competences: readonly Competence[];
}

/** The content the server loaded at boot. Attempts are played on the versions they began with, read from the database. */
export interface ContentLibrary {
  register: LawRegister;
  registerJson: string;
  scenarios: ReadonlyMap<string, ScenarioEntry>;
  /** The version of a scenario that a new attempt begins with. */
  versionOf(scenario: string): ScenarioEntry | null;
  /** Reads a stored register back. */
  registerFromJson(text: string): LawRegister;
}

/** Everything a use case needs from outside. Composed once at boot and handed in; nothing is global. */
export interface Ports {
  db: Database;
  clock: Clock;
  content: ContentLibrary;
  tokens: TokenSource;
  passwords: PasswordHasher;
}
