import { nextParcel } from '../domain/offline/queue.ts';
import type { EventAnswer } from '../domain/offline/device-event.ts';
import type { DeviceStore } from './store.ts';

const MOST = 100;
/** Below what the server takes in one form, after its letters are written as %XX. */
const ROOM = 150_000;

const SEND_PATH = '/ngoai-tuyen/gui';

/** How sending went: everything is there, the server could not be reached, or it does not know who we are. */
export type Sent = 'sent' | 'failed' | 'signed-out';

/** Sends what waits, parcel by parcel. Nothing is taken off the device before the server has answered for it, and it may be sent twice. */
export async function sendWaiting(store: DeviceStore): Promise<Sent> {
  const owner = await store.owner();
  if (owner === null) return 'sent';
  for (;;) {
    const events = nextParcel(await store.queue(owner.id), MOST, ROOM);
    if (events.length === 0) return 'sent';
    const parcel = JSON.stringify({ device: owner.device, sentAt: new Date().toISOString(), events });
    const answer = await post({ nguoi: owner.id, goi: parcel });
    if (answer === null || answer === 'signed-out') return answer ?? 'failed';
    const known = new Set(events.map(({ id }) => id));
    // An answer that says nothing of what was sent would be asked for again for ever.
    if (!answer.some(({ id }) => known.has(id))) return 'failed';
    await store.keepAnswers(owner.id, answer);
  }
}

async function post(fields: Record<string, string>): Promise<EventAnswer[] | 'signed-out' | null> {
  try {
    const response = await fetch(SEND_PATH, { method: 'POST', body: new URLSearchParams(fields) });
    if (response.status === 401) return 'signed-out';
    if (!response.ok) return null;
    return ((await response.json()) as { answers: EventAnswer[] }).answers;
  } catch {
    return null;
  }
}
