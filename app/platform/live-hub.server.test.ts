import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveHub } from './live-hub.server.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const TOPIC = { group: 'lop', audience: 'room' };

/** Reads frames as they come; `data` holds the texts without signs of life. */
class Reader {
  readonly frames: string[] = [];
  ended = false;
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.reader = stream.getReader();
  }

  async keepReading(): Promise<void> {
    for (;;) {
      const { done, value } = await this.reader.read();
      if (done) break;
      this.frames.push(new TextDecoder().decode(value));
    }
    this.ended = true;
  }

  async readOne(): Promise<string> {
    const { value } = await this.reader.read();
    return new TextDecoder().decode(value);
  }

  get data(): string[] {
    return this.frames.flatMap((frame) => /^data: (.*)$/m.exec(frame)?.[1] ?? []);
  }

  leave(): Promise<void> {
    return this.reader.cancel();
  }
}

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

test('a connection begins with what is now, and a press is told at once', async () => {
  const hub = new LiveHub();
  let text = 'một';
  const reader = new Reader(hub.open(TOPIC, 'ghế', () => text));
  void reader.keepReading();
  await settled();
  expect(reader.frames[0]).toMatch(/^retry: \d+\ndata: một\n\n$/);
  text = 'hai';
  hub.changed('lop', 'now');
  await settled();
  expect(reader.data).toEqual(['một', 'hai']);
  hub.close();
});

test('many changes in a row make one frame every two seconds, and a text that stayed the same makes none', async () => {
  const hub = new LiveHub();
  let answers = 0;
  let made = 0;
  const watching = new Reader(hub.open({ ...TOPIC, audience: 'console' }, 'máy', () => ((made += 1), String(answers))));
  const phone = new Reader(hub.open(TOPIC, 'ghế', () => 'câu hỏi'));
  void watching.keepReading();
  void phone.keepReading();
  for (let tenth = 0; tenth < 100; tenth += 1) {
    answers += 1;
    hub.changed('lop', 'soon');
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(2000);
  expect(watching.data.at(-1)).toBe('100');
  expect(watching.data.length).toBeLessThanOrEqual(8);
  expect(made).toBeLessThanOrEqual(8);
  expect(phone.data).toEqual(['câu hỏi']);
  hub.close();
});

test('a phone that does not read delays nobody, keeps one frame, and then gets the newest', async () => {
  const hub = new LiveHub();
  let text = '0';
  const slow = new Reader(hub.open(TOPIC, 'chậm', () => text));
  const quick = new Reader(hub.open(TOPIC, 'nhanh', () => text));
  void quick.keepReading();
  await settled();
  for (let round = 1; round <= 500; round += 1) {
    text = String(round);
    hub.changed('lop', 'now');
    await settled();
  }
  expect(quick.data).toHaveLength(501);
  expect(await slow.readOne()).toBe('data: 500\n\n');
  hub.close();
});

test('a text is made once for an audience, however many look on', async () => {
  const hub = new LiveHub();
  let made = 0;
  const readers = Array.from({ length: 50 }, (_, index) => new Reader(hub.open(TOPIC, `ghế ${index}`, () => ((made += 1), 'như nhau'))));
  expect([made, hub.size]).toEqual([1, 50]);
  hub.changed('lop', 'now');
  expect(made).toBe(2);
  await Promise.all(readers.map((reader) => reader.leave()));
  expect(hub.size).toBe(0);
  hub.close();
});

test('one holder keeps four connections: the oldest is ended', async () => {
  const hub = new LiveHub();
  const readers = Array.from({ length: 5 }, () => new Reader(hub.open(TOPIC, 'một ghế', () => 'x')));
  for (const reader of readers) void reader.keepReading();
  await settled();
  expect(readers.map(({ ended }) => ended)).toEqual([true, false, false, false, false]);
  expect(hub.size).toBe(4);
  hub.close();
});

test('a quiet connection gets signs of life, and what changed behind the back of the hub is seen with them', async () => {
  const hub = new LiveHub({ beat: 15_000 });
  let text = 'trước';
  const reader = new Reader(hub.open(TOPIC, 'ghế', () => text));
  void reader.keepReading();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(reader.frames.at(-1)).toBe(': \n\n');
  text = 'sau';
  await vi.advanceTimersByTimeAsync(15_000);
  expect(reader.data).toEqual(['trước', 'sau']);
  hub.close();
});

test('a view that cannot be made is reported and the connections stay; closing ends them all', async () => {
  const errors: unknown[] = [];
  const hub = new LiveHub({ onError: (error) => errors.push(error) });
  let broken = false;
  const reader = new Reader(
    hub.open(TOPIC, 'ghế', () => {
      if (broken) throw new Error('khóa');
      return 'yên';
    }),
  );
  void reader.keepReading();
  broken = true;
  hub.changed('lop', 'now');
  await settled();
  expect([errors.length, hub.size, reader.ended]).toEqual([1, 1, false]);
  hub.close();
  await settled();
  expect([hub.size, reader.ended]).toEqual([0, true]);
});
