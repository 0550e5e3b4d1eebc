import type { Caller } from '#app/use-cases/contracts.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { loadPackedAttempt, loadPackedCase, loadPackedLaw } from '#app/use-cases/load-pack.server.ts';
import { receiveDeviceEvents } from '#app/use-cases/receive-device-events.server.ts';
import { DOES_IT, openHintAt, takeHintAt } from '#app/domain/coaching/hints.ts';
import { firstLog, gradeOnDevice, outcomeName, playOnDevice, procedureOfCase } from '#app/domain/offline/device-case.ts';
import type { CaseAtHand } from '#app/domain/offline/device-case.ts';
import type { DeviceEvent, EventAnswer } from '#app/domain/offline/device-event.ts';
import { eventId } from '#app/domain/offline/event-id.ts';
import { registerOfPack } from '#app/domain/offline/pack.ts';
import type { PackedCase } from '#app/domain/offline/pack.ts';
import { value } from '#tests/integration/support/world.ts';
import type { DeskCommand } from '#simulations/desk/play-types.ts';
import type { HintLevel } from '#simulations/hints/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';

type WithoutFrame<Event> = Event extends unknown ? Omit<Event, 'id' | 'seq' | 'at' | 'after'> : never;

let ids = 0;

export function someId(): string {
  ids += 1;
  return eventId(0, Uint8Array.from({ length: 16 }, (_byte, index) => Math.floor(ids / 32 ** index)));
}

/** A device without a network, as the browser's part works: it plays, grades and queues. */
export class OfflineDevice {
  readonly id = someId();
  readonly events: DeviceEvent[] = [];
  /** What its clock shows. */
  now: string;
  /** What the server's clock showed when it last heard of it. */
  heard: string;

  constructor(
    readonly ports: Ports,
    readonly caller: Caller,
    now: string,
  ) {
    this.now = now;
    this.heard = ports.clock.now();
  }

  note(event: WithoutFrame<DeviceEvent>): DeviceEvent {
    const whole = { ...event, id: someId(), seq: this.events.length + 1, at: this.now, after: this.heard } as DeviceEvent;
    this.events.push(whole);
    return whole;
  }

  begin(scenario: string): CaseOnDevice {
    const packed = this.carried(value(loadPackedCase(this.ports, { scenario })));
    const on = new CaseOnDevice(this, packed);
    this.note({ kind: 'case.begun', case: on.id, scenario: packed.packed.scenario.id, hash: packed.packed.hash, register: packed.packed.register });
    return on;
  }

  takeAlong(attempt: string): CaseOnDevice {
    const packed = this.carried(value(loadPackedAttempt(this.ports, this.caller, { attempt })));
    const on = new CaseOnDevice(this, packed);
    this.note({ kind: 'case.taken', case: on.id, attempt, seq0: on.log.length });
    return on;
  }

  /** Sends what is given, or everything; as JSON, as it goes over the network. */
  send(events: readonly unknown[] = this.events): EventAnswer[] {
    return value(receiveDeviceEvents(this.ports, this.caller, { device: this.id, sentAt: this.now, events: JSON.parse(JSON.stringify(events)) as unknown[] })).answers;
  }

  private carried(packed: PackedCase): CaseAtHand {
    const law = value(loadPackedLaw(this.ports, { version: packed.register }));
    return { packed: JSON.parse(JSON.stringify(packed)) as PackedCase, register: registerOfPack(JSON.parse(JSON.stringify(law)) as typeof law) };
  }
}

export class CaseOnDevice {
  readonly id = someId();
  log: CaseEvent[];

  constructor(
    readonly device: OfflineDevice,
    readonly atHand: CaseAtHand,
  ) {
    this.log = firstLog(atHand);
  }

  do(command: DeskCommand): DeviceEvent {
    const played = playOnDevice(this.atHand, this.log, command);
    if (!played.ok) throw new Error(played.message);
    const event = this.device.note({ kind: 'case.acted', case: this.id, expectedSeq: this.log.length, command, outcome: outcomeName(played.events) });
    this.log = [...this.log, ...played.events];
    return event;
  }

  /** Opens a level of the hint at a place of the ladder; the last level does its act. */
  hint(step: number, level: HintLevel): DeviceEvent {
    const input = { scenario: this.atHand.packed.scenario, procedure: procedureOfCase(this.atHand), law: createLawView(this.atHand.register), events: this.log };
    const taken = level === DOES_IT ? takeHintAt(input, step) : openHintAt(input, step, level);
    if (taken?.ok !== true) throw new Error(taken?.message ?? 'no hint');
    const event = this.device.note({ kind: 'case.hinted', case: this.id, expectedSeq: this.log.length, step, level, outcome: outcomeName(taken.events) });
    this.log = [...this.log, ...taken.events];
    return event;
  }

  /** The same case from its first `seq0` events, as another case of the device. */
  forkAt(seq0: number): CaseOnDevice {
    const fork = new CaseOnDevice(this.device, this.atHand);
    fork.log = this.log.slice(0, seq0);
    this.device.note({ kind: 'case.forked', case: fork.id, from: this.id, seq0 });
    return fork;
  }

  handIn(): Report {
    const report = gradeOnDevice(this.atHand, this.log);
    this.device.note({ kind: 'case.handed-in', case: this.id, expectedSeq: this.log.length, outcome: outcomeName(report) });
    return report;
  }
}
