import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import { selectOptionalDeviceEvent } from '../repositories/device-events.ts';
import { deviceEvents } from '../schema/device-events.ts';

export interface NewDeviceEvent {
  id: string;
  person: string;
  device: string;
  seq: number;
  kind: string;
  /** The case on the device, and the attempt in which it stands after this event. */
  case: string | null;
  attempt: string | null;
  /** The event, and what was answered, as JSON. */
  body: string;
  answer: string;
  state: 'taken' | 'refused';
  doneAt: string;
  receivedAt: string;
}

/**
 * Does what an event of a device asks for and notes it, both or neither, once for each id however often it arrives.
 * @returns the answer as JSON, that of the first time; null where the id is another person's
 */
export function receiveDeviceEvent(db: Database, { id, person }: { id: string; person: string }, work: () => NewDeviceEvent): string | null {
  return inTransaction(db, () => {
    const known = selectOptionalDeviceEvent(db, id);
    if (known !== null) return known.person === person ? known.answer : null;
    const event = work();
    db.orm.insert(deviceEvents).values(event).run();
    return event.answer;
  });
}
