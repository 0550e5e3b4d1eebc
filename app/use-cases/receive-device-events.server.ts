import { selectLastDone } from '#db/repositories/device-events.ts';
import { receiveDeviceEvent } from '#db/transactions/device-events.ts';
import { hashText } from '#simulations/grading/depends.ts';
import { correctedInstant } from '../domain/offline/corrected-instant.ts';
import { NO_EVENT } from '../domain/offline/device-event.ts';
import type { DeviceBatch, EventAnswer } from '../domain/offline/device-event.ts';
import { readDeviceEvent, readEventId } from '../domain/offline/device-event-schema.ts';
import { fixedClock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { applyDeviceEvent } from './apply-device-event.ts';
import type { Caller, Refusal } from './contracts.ts';
import { NotStored } from './not-stored.ts';
import type { ParcelAnswer } from './offline-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** The longest body that is kept of what is no event. */
const KEPT_OF_UNREADABLE = 2_000;

/**
 * Takes a parcel of a device in, event by event, each with what it does in one transaction: a parcel that breaks off half way, or
 * comes twice, or in two tabs at once, does everything once. What is refused is kept, and says why.
 */
export function receiveDeviceEvents(ports: Ports, caller: Caller, { device, sentAt, events }: DeviceBatch): Result<ParcelAnswer, Refusal> {
  return withStorage<ParcelAnswer, Refusal>(ports, () => receive(ports, caller, { device, sentAt, events }));
}

function receive(ports: Ports, caller: Caller, { device, sentAt, events }: DeviceBatch): Result<ParcelAnswer, Refusal> {
  try {
    const receivedAt = ports.clock.now();
    const inOrder = events.map((raw) => ({ raw, event: readDeviceEvent(raw) })).sort((a, b) => (a.event?.seq ?? 0) - (b.event?.seq ?? 0));
    const answers = inOrder.map(({ raw, event }): EventAnswer => {
      const told = event?.id ?? readEventId(raw);
      // What has no id is kept under what it reads: sent again it is the same.
      const id = told ?? `${device} ${hashText(caller.person + JSON.stringify(raw))}`;
      const stored = receiveDeviceEvent(ports.db, { id, person: caller.person }, () => {
        const before = selectLastDone(ports.db, caller.person, device);
        const doneAt = event === null ? receivedAt : correctedInstant(event.at, sentAt, receivedAt, [event.after, ...(before === null ? [] : [before])]);
        const frame = { id, person: caller.person, device, doneAt, receivedAt };
        if (event === null) {
          const answer: EventAnswer = { id: told ?? NO_EVENT, state: 'refused', reason: 'unreadable' };
          return { ...frame, seq: 0, kind: 'unreadable', case: null, attempt: null, body: JSON.stringify(JSON.stringify(raw).slice(0, KEPT_OF_UNREADABLE)), state: answer.state, answer: JSON.stringify(answer) };
        }
        const answer: EventAnswer = { id, ...applyDeviceEvent({ ...ports, clock: fixedClock(doneAt) }, caller, event) };
        return { ...frame, seq: event.seq, kind: event.kind, case: 'case' in event ? event.case : null, attempt: answer.attempt ?? null, body: JSON.stringify(answer.reason === 'forgotten' ? { kind: event.kind } : event), state: answer.state, answer: JSON.stringify(answer) };
      });
      return stored === null ? { id, state: 'refused', reason: 'id-used' } : (JSON.parse(stored) as EventAnswer);
    });
    return done({ now: receivedAt, answers });
  } catch (error) {
    if (error instanceof NotStored) return failed(error.refusal);
    throw error;
  }
}
