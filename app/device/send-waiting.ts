import { answersTo, nextParcel } from '../domain/offline/queue.ts';
import type { ParcelAnswer } from '../use-cases/offline-contracts.ts';
import type { DeviceStore } from './store.ts';

const MOST = 100;
/** Well below what the server takes in one form. */
const ROOM = 700_000;

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
    const answers = answersTo(events, answer.answers);
    // An answer that says nothing of what was sent would be asked for again for ever.
    if (answers.length === 0) return 'failed';
    await store.keepAnswers(owner.id, answers, answer.now);
  }
}

async function post(fields: Record<string, string>): Promise<ParcelAnswer | 'signed-out' | null> {
  try {
    const response = await fetch(SEND_PATH, { method: 'POST', body: new URLSearchParams(fields) });
    if (response.status === 401) return 'signed-out';
    return response.ok ? ((await response.json()) as ParcelAnswer) : null;
  } catch {
    return null;
  }
}
