import { dayOf, formatDay, isoOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json, Role } from '../procedures/case-event.ts';
import { CHOICE_OF, HINT_OPENED, SIGNATORIES } from './act-data.ts';
import { CROWD_ROLES } from './act-data/crowd.ts';
import type { ActDefinition, WorldDraft } from './acts/act.ts';
import { actOf } from './acts/catalogue.ts';
import { fill, textOf, type ActFields } from './data-reading.ts';
import { faultOfHint } from './hint-opened.ts';
import type { DeskCommand, DeskSetting, PlayResult } from './play-types.ts';
import { occurrencesBy } from './schedule.ts';
import { validate } from './validation.ts';
import { sceneOf, type Scene } from './world-state.ts';
import { DESK_WORDS } from './world.vi.ts';

/** A log that grows while one command is carried out. */
class Growing {
  readonly log: CaseEvent[];
  private readonly start: number;
  private readonly setting: DeskSetting;
  private folded: Scene | null = null;

  constructor(setting: DeskSetting, log: readonly CaseEvent[]) {
    this.setting = setting;
    this.log = [...log];
    this.start = log.length;
  }

  scene(): Scene {
    this.folded ??= sceneOf(this.setting, [...this.log]);
    return this.folded;
  }

  added(): CaseEvent[] {
    return this.log.slice(this.start);
  }

  append(event: Omit<CaseEvent, 'seq'>): CaseEvent {
    const numbered = { seq: this.log.length + 1, ...event };
    this.log.push(numbered);
    this.folded = null;
    return numbered;
  }

  world(day: Day, draft: WorldDraft, cause?: string): void {
    const { type, choice, data } = draft;
    const actor: Role = type === 'complaint.withdrawn' ? 'complainant' : 'world';
    const told: ActFields = cause === undefined ? data : { ...data, cause };
    this.append({ type, ...(choice === undefined ? {} : { choice }), day, src: 'world', actor, data: told });
  }

  /** Lets everything happen that is due by a day; what happens may make more happen. Tells whether anything did. */
  settle(day: Day): boolean {
    let any = false;
    for (let next = occurrencesBy(this.scene(), day)[0]; next !== undefined; next = occurrencesBy(this.scene(), day)[0]) {
      for (const draft of next.drafts) this.world(day, draft, next.cause);
      any = true;
    }
    return any;
  }
}

/** The events with which a case begins. */
export function openCase(setting: DeskSetting): CaseEvent[] {
  const growing = new Growing(setting, []);
  const day = dayOf(setting.scenario.opensOn);
  growing.world(day, { type: 'case.opened', data: { scenario: setting.scenario.id } });
  growing.settle(day);
  return growing.log;
}

const refused = (reason: 'impossible' | 'invalid' | 'closed', message: string, fields: Record<string, string> = {}): PlayResult => ({ ok: false, reason, message, fields });

function actorOf(act: ActDefinition, data: ActFields): Role {
  if (typeof act.actor === 'string') return act.actor;
  const signed = textOf(data, act.actor.field);
  return SIGNATORIES.find((office) => office === signed) ?? CROWD_ROLES.find((office) => office === signed) ?? 'world';
}

/** A hint that the trainee has opened: written down, and nothing else happens. */
function noteHint(setting: DeskSetting, log: readonly CaseEvent[], data: ActFields): PlayResult {
  const growing = new Growing(setting, log);
  const scene = growing.scene();
  const faults = faultOfHint(scene, data);
  if (faults !== null) return refused('invalid', DESK_WORDS.invalid, faults);
  growing.append({ type: HINT_OPENED, day: scene.world.today, src: 'trainee', actor: 'petitionOfficer', data });
  return { ok: true, events: growing.added() };
}

function perform(setting: DeskSetting, log: readonly CaseEvent[], type: string, given: ActFields): PlayResult {
  const act = actOf(type);
  if (act === null) return refused('invalid', fill(DESK_WORDS.unknownAct, { act: type }));
  const growing = new Growing(setting, log);
  const scene = growing.scene();
  const why = act.impossible?.(scene, given) ?? null;
  if (why !== null) return refused('impossible', why);
  const checked = validate(scene, act, given);
  if (!checked.ok) return refused('invalid', DESK_WORDS.invalid, checked.fields);
  const { data } = checked;
  const choiceField = CHOICE_OF[act.type];
  const day = scene.world.today;
  const event = growing.append({
    type,
    ...(choiceField === undefined ? {} : { choice: textOf(data, choiceField) }),
    day,
    src: 'trainee',
    actor: actorOf(act, data),
    data,
  });
  for (const draft of act.answer?.(scene, event) ?? []) growing.world(day, draft);
  growing.settle(day);
  return { ok: true, events: growing.added() };
}

/** Moves the day on until something happens or the wanted day is reached; tells whether anything happened. */
function advance(growing: Growing, from: Day, until: Day, wanted: boolean): boolean {
  for (let day = from + 1; day <= until; day += 1) {
    const comes = occurrencesBy(growing.scene(), day).length > 0;
    if (!comes && day < until) continue;
    const data: Record<string, Json> = { to: isoOf(day) };
    if (comes && day < until && wanted) data['wanted'] = isoOf(until);
    growing.world(day, { type: 'day.advanced', data });
    growing.settle(day);
    return comes;
  }
  return false;
}

function wait(setting: DeskSetting, log: readonly CaseEvent[], command: Extract<DeskCommand, { wait: string }>): PlayResult {
  const growing = new Growing(setting, log);
  const { today } = growing.scene().world;
  const close = dayOf(setting.scenario.closesOn);
  if (today >= close) return refused('closed', DESK_WORDS.closed);
  if (command.wait === 'next-event') {
    return advance(growing, today, close, false) ? { ok: true, events: growing.added() } : refused('impossible', DESK_WORDS.nothingComes);
  }
  if (!Number.isInteger(command.day) || command.day <= today) {
    const message = fill(DESK_WORDS.badDay, { today: formatDay(today) });
    return refused('invalid', message, { day: message });
  }
  if (command.day > close) {
    const message = fill(DESK_WORDS.afterClose, { close: formatDay(close) });
    return refused('invalid', message, { day: message });
  }
  advance(growing, today, command.day, true);
  return { ok: true, events: growing.added() };
}

/**
 * What the desk answers to a command: the new events to append, or in words why it cannot be. Pure: the same log and
 * command give the same answer. An unlawful act is played like any other.
 */
export function play(setting: DeskSetting, log: readonly CaseEvent[], command: DeskCommand): PlayResult {
  if (!('do' in command)) return wait(setting, log, command);
  return command.do === HINT_OPENED ? noteHint(setting, log, command.data) : perform(setting, log, command.do, command.data);
}
