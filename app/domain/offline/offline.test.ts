import { expect, test } from 'vitest';
import { realRegister } from '#tests/support/complaint-case.ts';
import { registerFromJson, registerToJson } from '#content/compile/law-json.ts';
import { correctedInstant } from './corrected-instant.ts';
import { readBatch, readDeviceEvent, readEventId } from './device-event-schema.ts';
import type { DeviceEvent } from './device-event.ts';
import { eventId } from './event-id.ts';
import { plainRegister, registerOfPack } from './pack.ts';
import { packSeed } from './pack-seed.ts';
import { NO_EVENT } from './device-event.ts';
import { answeredRows, answersTo, nextParcel, queueState } from './queue.ts';
import type { QueuedEvent } from './queue.ts';

const chance = (fill: number) => new Uint8Array(16).fill(fill);
const event = (seq: number): DeviceEvent => ({ kind: 'case.taken', id: eventId(seq, chance(seq)), seq, at: '2026-11-22T03:00:00.000Z', after: '2026-11-21T03:00:00.000Z', case: eventId(0, chance(1)), attempt: 'a', seq0: 1 });
const waiting = (seq: number): QueuedEvent => ({ event: event(seq), state: 'waiting', answer: null });

test('ids have 26 letters, begin with their time, and a clock that shows nonsense still makes one', () => {
  expect(eventId(0, chance(0))).toBe('0'.repeat(26));
  expect(eventId(1_795_000_000_000, chance(31))).toMatch(/^01m7[0-9a-z]{6}z{16}$/);
  expect([eventId(Number.NaN, chance(5)), eventId(-3, chance(5))]).toEqual(Array.from({ length: 2 }, () => `${'0'.repeat(10)}${'5'.repeat(16)}`));
  expect(eventId(1, chance(1)) < eventId(2, chance(0))).toBe(true);
  expect(() => eventId(1, new Uint8Array(15))).toThrow(RangeError);
});

test('every id that a device makes is one that the server reads', () => {
  for (let fill = 0; fill < 256; fill += 1) expect(readEventId({ id: eventId(1_795_000_000_000, chance(fill)) })).not.toBeNull();
});

test('parcels go oldest first, no more than fit, and a long event goes alone', () => {
  const queue = [waiting(3), waiting(1), { ...waiting(2), state: 'sent' as const }, waiting(4)];
  expect(nextParcel(queue, 2, 10_000).map(({ seq }) => seq)).toEqual([1, 3]);
  expect(nextParcel(queue, 9, 10).map(({ seq }) => seq)).toEqual([1]);
  expect(nextParcel(queue, 9, 10_000).map(({ seq }) => seq)).toEqual([1, 3, 4]);
  expect(nextParcel([], 9, 10_000)).toEqual([]);
});

test('an answer changes the row it is about, once; what is refused stays and is counted', () => {
  const queue = [waiting(1), waiting(2), waiting(3)];
  const answers = [{ id: event(1).id, state: 'taken' as const }, { id: event(2).id, state: 'refused' as const, reason: 'gap' as const }, { id: eventId(9, chance(9)), state: 'taken' as const }];
  const rows = answeredRows(queue, answers);
  expect(rows.map(({ event: { seq }, state }) => [seq, state])).toEqual([[1, 'sent'], [2, 'refused']]);
  expect(answeredRows(rows, answers)).toEqual([]);
  expect(queueState([...rows, waiting(3)])).toEqual({ waiting: 1, sent: 1, refused: 1 });
});

test('what the server could not read at all is refused on the device too, so that it is not sent for ever', () => {
  const spoilt = { ...event(2), id: 'bị sửa' };
  const taken = { id: event(1).id, state: 'taken' as const };
  const parcel = [event(1), spoilt];
  const answers = answersTo(parcel, [{ id: NO_EVENT, state: 'refused', reason: 'unreadable' }, taken]);
  expect(answers).toEqual([taken, { id: 'bị sửa', state: 'refused', reason: 'unreadable' }]);
  expect(answeredRows([waiting(1), { ...waiting(2), event: spoilt }], answers).map(({ state }) => state)).toEqual(['sent', 'refused']);
  expect(answersTo(parcel, [taken])).toEqual([taken]);
  expect(answersTo(parcel, [])).toEqual([]);
});

test('a clock that was wrong while somebody worked and right when it sent puts nothing before what the server last said', () => {
  const received = '2026-11-22T03:00:00.000Z';
  const heard = '2026-11-22T01:00:00.000Z';
  expect(correctedInstant('2025-11-22T02:00:00.000Z', received, received, [heard])).toBe(heard);
  expect(correctedInstant('2027-11-22T02:00:00.000Z', received, received, [heard])).toBe(received);
});

test('an instant is put right by the difference of the clocks, never into the future and never before what came first', () => {
  const received = '2026-11-22T03:00:00.000Z';
  expect(correctedInstant('2020-01-01T00:00:00.000Z', '2020-01-01T01:00:00.000Z', received, [])).toBe('2026-11-22T02:00:00.000Z');
  expect(correctedInstant('2031-01-01T00:00:00.000Z', '2031-01-01T00:00:30.000Z', received, [])).toBe('2026-11-22T02:59:30.000Z');
  expect(correctedInstant('2026-11-22T04:00:00.000Z', received, received, [])).toBe(received);
  expect(correctedInstant('2026-11-22T02:00:00.000Z', received, received, ['2026-11-22T02:30:00.000Z', '2026-11-21T00:00:00.000Z'])).toBe('2026-11-22T02:30:00.000Z');
  expect(correctedInstant('2026-11-22T02:00:00.000Z', received, received, ['2027-01-01T00:00:00.000Z'])).toBe(received);
});

test('the register on a device says everything that the machines ask of it, in the same order, and travels as JSON', () => {
  const register = registerFromJson(registerToJson(realRegister()));
  const back = registerOfPack(JSON.parse(JSON.stringify(plainRegister(register))) as ReturnType<typeof plainRegister>);
  expect(JSON.stringify([...back.provisions.values()].map(({ versions }) => versions))).toBe(JSON.stringify([...register.provisions.values()].map(({ versions }) => versions)));
  expect({ ...back, provisions: null }).toEqual({ ...register, provisions: null });
});

test('a question of a day draws the same numbers wherever it is drawn, and others for another person or day', () => {
  expect(packSeed('p', '2026-11-22', 'q')).toBe(packSeed('p', '2026-11-22', 'q'));
  expect(new Set([packSeed('p', '2026-11-22', 'q'), packSeed('r', '2026-11-22', 'q'), packSeed('p', '2026-11-23', 'q'), packSeed('p', '2026-11-22', 's')]).size).toBe(4);
  expect(packSeed('p', '2026-11-22', 'q')).toBeLessThan(2 ** 28);
});

test('what is no parcel, no event, or more than one of ours sends is not read', () => {
  const batch = { device: eventId(1, chance(1)), sentAt: '2026-11-22T03:00:00.000Z', events: [event(1)] };
  expect(readBatch(JSON.stringify(batch))?.events).toHaveLength(1);
  for (const bad of ['', '{', 'null', '[]', JSON.stringify({ ...batch, device: 'x' }), JSON.stringify({ ...batch, sentAt: 'hôm qua' }), JSON.stringify({ ...batch, more: 1 }), JSON.stringify({ ...batch, events: Array.from({ length: 101 }, () => null) })]) expect(readBatch(bad)).toBeNull();
  expect(readDeviceEvent(event(1))).toEqual(event(1));
  for (const bad of [null, 3, {}, { ...event(1), seq: 0 }, { ...event(1), seq: 1.5 }, { ...event(1), kind: 'score.set' }, { ...event(1), id: 'i'.repeat(26) }, { ...event(1), more: 1 }]) expect(readDeviceEvent(bad)).toBeNull();
  expect([readEventId(null), readEventId({ id: 7 })]).toEqual([null, null]);
});
