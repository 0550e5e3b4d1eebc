import type { AttemptRecord } from '#db/records.ts';
import { selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { selectRegisterVersion, selectScenarioVersion } from '#db/repositories/content.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { practiseStage } from '#simulations/grading/practised-stage.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { canActIn, canSeeAttempt } from '../domain/access.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';

/**
 * The attempt of an id that came from outside, once it is proved that the caller may use it. To everybody else it does not
 * exist: the answer is the same as for an id that was never given out.
 */
export function findAttempt(ports: Ports, caller: Caller, id: string, purpose: 'act' | 'see'): Result<AttemptRecord, { reason: 'not-found' }> {
  const attempt = selectOptionalAttempt(ports.db, id);
  const allowed = attempt !== null && (purpose === 'act' ? canActIn(caller, attempt) : canSeeAttempt(caller, attempt));
  return allowed ? done(attempt) : failed({ reason: 'not-found' });
}

/** Versions that are no longer offered and were read back from the database, a few of them. */
interface OldVersions {
  scenarios: Map<string, Scenario>;
  registers: Map<string, LawRegister>;
}

const KEPT = 8;
const oldVersions = new WeakMap<Ports['content'], OldVersions>();

function oldVersionsOf(content: Ports['content']): OldVersions {
  const old = oldVersions.get(content) ?? { scenarios: new Map(), registers: new Map() };
  oldVersions.set(content, old);
  return old;
}

function remembered<Value>(cache: Map<string, Value>, key: string, read: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = read();
  const oldest = cache.keys().next().value;
  if (cache.size >= KEPT && oldest !== undefined) cache.delete(oldest);
  cache.set(key, value);
  return value;
}

/** The story and the law that an attempt is played on: the versions it began with, even when the content was mended since. */
export function settingOf(ports: Ports, attempt: AttemptRecord): DeskSetting {
  const { content } = ports;
  const current = content.versionOf(attempt.scenario);
  return {
    scenario:
      current?.hash === attempt.scenarioHash
        ? current.scenario
        : scenarioOf(ports, attempt.scenarioVersion),
    register: registerOf(ports, attempt.registerVersion),
  };
}

/**
 * What a handed-in attempt is judged by: its own setting, but for a case that was amended since and whose attempts were graded
 * anew the version of the story by which its report was made.
 */
export function judgedSettingOf(ports: Ports, attempt: AttemptRecord, version: string | null): DeskSetting {
  const setting = settingOf(ports, attempt);
  return version === null ? setting : { ...setting, scenario: scenarioOf(ports, version) };
}

/** A stored version of a case. */
export function scenarioOf({ content, db }: Ports, version: string): Scenario {
  return remembered(oldVersionsOf(content).scenarios, version, () => scenarioSchema.parse(JSON.parse(selectScenarioVersion(db, version))));
}

/** A version of the register, as it was when an attempt began or a report was made. */
export function registerOf({ content, db }: Ports, version: string): LawRegister {
  if (content.register.version === version) return content.register;
  return remembered(oldVersionsOf(content).registers, version, () => content.registerFromJson(selectRegisterVersion(db, version)));
}

/** The procedure that an attempt is graded by: of a mini-case the one stage. */
export function procedureOf({ procedure, stage }: Pick<AttemptRecord, 'procedure' | 'stage'>): Procedure {
  const found = procedures.find(({ id }) => id === procedure);
  if (!found) throw new Error(`no procedure ${procedure}`);
  return stage === null ? found : practiseStage(found, stage);
}

/** What an attempt is judged by: its story, its procedure and the law, each in its version. */
export function caseOf(setting: DeskSetting, attempt: AttemptRecord): { scenario: Scenario; procedure: Procedure; law: ReturnType<typeof createLawView> } {
  return { scenario: setting.scenario, procedure: procedureOf(attempt), law: lawOf(setting) };
}

/** The law each act of an attempt is judged by: that of its own day. */
export function lawOf(setting: DeskSetting): ReturnType<typeof createLawView> {
  return createLawView(setting.register);
}
