import { NO_EVENT } from './device-event.ts';
import type { DeviceEvent, EventAnswer } from './device-event.ts';

/** An event on the device with how far it has come. What is sent stays: it is what the person did. */
export interface QueuedEvent {
  event: DeviceEvent;
  state: 'waiting' | 'sent' | 'refused';
  answer: EventAnswer | null;
}

/** What is always in view: how much is only on the device, how much the server has, how much it refused. */
export interface QueueState {
  waiting: number;
  sent: number;
  refused: number;
}

export function queueState(queue: readonly QueuedEvent[]): QueueState {
  const count = (state: QueuedEvent['state']) => queue.filter((row) => row.state === state).length;
  return { waiting: count('waiting'), sent: count('sent'), refused: count('refused') };
}

/**
 * The next parcel: what still waits, oldest first, as many as may go at once and fit. A single event is always sent, however long.
 *
 * @param most events, and `room` characters of JSON as a form carries it, with %XX
 */
export function nextParcel(queue: readonly QueuedEvent[], most: number, room: number): DeviceEvent[] {
  const waiting = queue.filter(({ state }) => state === 'waiting').map(({ event }) => event).sort((a, b) => a.seq - b.seq);
  const parcel: DeviceEvent[] = [];
  let left = room;
  for (const event of waiting.slice(0, most)) {
    left -= encodeURIComponent(JSON.stringify(event)).length;
    if (parcel.length > 0 && left < 0) break;
    parcel.push(event);
  }
  return parcel;
}

/** The rows that an answer of the server changes. An answer to something that is not waiting changes nothing, so answers may come twice. */
export function answeredRows(queue: readonly QueuedEvent[], answers: readonly EventAnswer[]): QueuedEvent[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return queue.flatMap((row) => {
    const answer = row.state === 'waiting' ? byId.get(row.event.id) : undefined;
    return answer === undefined ? [] : [{ ...row, state: answer.state === 'taken' ? ('sent' as const) : ('refused' as const), answer }];
  });
}

/**
 * The answers to a parcel, by the ids under which its events lie on the device. Where the server says that it could read no id in
 * something, that is what it says nothing else about: refused, or it would be sent for ever.
 */
export function answersTo(parcel: readonly DeviceEvent[], answers: readonly EventAnswer[]): EventAnswer[] {
  const told = new Map(answers.map((answer) => [answer.id, answer]));
  const nameless = answers.find(({ id }) => id === NO_EVENT);
  return parcel.flatMap(({ id }) => {
    const answer = told.get(id) ?? nameless;
    return answer === undefined ? [] : [{ ...answer, id }];
  });
}
