import { z } from 'zod';
import type { DeviceBatch, DeviceEvent } from './device-event.ts';

/** The most events of one parcel; the rest follows in the next. */
export const MOST_EVENTS = 100;

const ID = /^[0-9a-hjkmnp-tv-z]{26}$/;

const id = z.string().regex(ID);
const instant = z.iso.datetime();
const short = z.string().min(1).max(120);
const seq = z.int().min(0).max(100_000);
const digest = z.string().max(40);
const given = z.array(z.string().max(60)).max(40);
const frame = { id, seq: seq.min(1), at: instant, after: instant };

const command = z.union([
  z.strictObject({ do: short, data: z.record(short, z.json()) }),
  z.strictObject({ wait: z.literal('next-event') }),
  z.strictObject({ wait: z.literal('until'), day: z.int().min(0).max(100_000) }),
]);

const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...frame, kind: z.literal('case.begun'), case: id, scenario: short, hash: short, register: short }),
  z.strictObject({ ...frame, kind: z.literal('case.taken'), case: id, attempt: short, seq0: seq }),
  z.strictObject({ ...frame, kind: z.literal('case.acted'), case: id, expectedSeq: seq, command, outcome: digest }),
  z.strictObject({ ...frame, kind: z.literal('case.hinted'), case: id, expectedSeq: seq, step: seq, level: z.literal([1, 2, 3, 4]), outcome: digest }),
  z.strictObject({ ...frame, kind: z.literal('case.forked'), case: id, from: id, seq0: seq }),
  z.strictObject({ ...frame, kind: z.literal('case.handed-in'), case: id, expectedSeq: seq, outcome: digest }),
  z.strictObject({ ...frame, kind: z.literal('item.answered'), rule: short.nullable(), key: short, seed: z.int().min(0).max(2_147_483_647), answer: given, ground: given.nullable(), register: short, pack: z.iso.date(), outcome: digest }),
]);

const batch = z.strictObject({ device: id, sentAt: instant, events: z.array(z.unknown()).max(MOST_EVENTS) });

/** A parcel from outside; null for what no page of ours sends. The events are read one by one, so that a bad one does not take the others along. */
export function readBatch(text: string): DeviceBatch | null {
  try {
    const read = batch.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function readDeviceEvent(value: unknown): DeviceEvent | null {
  const read = event.safeParse(value);
  return read.success ? read.data : null;
}

/** The id of something that is otherwise no event; null when it has not even that. */
export function readEventId(value: unknown): string | null {
  const read = z.object({ id }).safeParse(value);
  return read.success ? read.data.id : null;
}
