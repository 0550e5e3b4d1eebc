import { readFileSync } from 'node:fs';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { selectOptionalWorkshopByCode } from '#db/repositories/workshops.ts';
import { openDatabase } from '#db/client.server.ts';
import { openSession, valueOf, withPorts } from '../e2e/support/people.ts';
import { TestServer } from '../e2e/support/server.ts';
import { Phone } from './hall-phone.ts';
import { percentile } from './percentiles.ts';

/**
 * A hall on one laptop: `npm run bench:hall` [`-- --many`]. Real HTTP on loopback, the server in a process of its own. Every
 * limit that is passed ends the run with a failure.
 */
const PHONES = 350;
const MANY = 2000;
const CHOICES = ['a', 'b', 'c', 'd'];
const faults: string[] = [];

const wait = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));

function report(what: string, value: number, unit: string, limit: number | null = null): void {
  const isOver = limit !== null && value > limit;
  if (isOver) faults.push(what);
  process.stdout.write(`${isOver ? 'X' : ' '} ${what.padEnd(64)} ${value.toFixed(unit === '' ? 0 : unit === 'ms' ? 1 : 2).padStart(10)} ${unit.padEnd(3)}${limit === null ? '' : ` limit ${limit}`}\n`);
}

/** Runs a piece of work for each phone, the beginnings spread evenly over a while. */
function spread<Value>(phones: readonly Phone[], milliseconds: number, work: (phone: Phone, index: number) => Promise<Value>): Promise<Value[]> {
  return Promise.all(phones.map((phone, index) => wait((milliseconds * index) / phones.length).then(() => work(phone, index))));
}

function memory(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

interface ConsoleFrame {
  stage: { seq: number; vote: { item: string; round: number } | null };
  answered: number;
  seats: number;
}

/** A workshop with its facilitator at the console. */
class Hall {
  private constructor(
    readonly server: TestServer,
    readonly facilitator: Phone,
    readonly id: string,
    readonly code: string,
  ) {}

  static async open(server: TestServer): Promise<Hall> {
    const session = await openSession(server.dataDir, 'trainer', { classCode: server.classCode, name: 'Lò Thị Điều Hành' });
    const made = await withPorts(server.dataDir, (ports) => valueOf(createWorkshop(ports, session.caller, { template: 'doi-moi-2026-chin-muoi-phut', title: 'Luật mới', place: '', communes: '' })));
    const facilitator = new Phone(server.url, 'facilitator');
    facilitator.setCookie('phien', session.token);
    const hall = new Hall(server, facilitator, made.id, made.code);
    await hall.watch();
    return hall;
  }

  async watch(): Promise<void> {
    await this.facilitator.listen(`/lop-dieu-hanh/${this.id}/tin`);
  }

  get now(): ConsoleFrame {
    const frame = this.facilitator.frames.at(-1);
    if (frame === undefined) throw new Error('the console has seen nothing');
    return JSON.parse(frame.text) as ConsoleFrame;
  }

  async press(...types: string[]): Promise<void> {
    for (const type of types) {
      const { seq } = this.now.stage;
      const answer = await this.facilitator.post(`/lop-dieu-hanh/${this.id}`, { viec: type, seq: String(seq) });
      if (answer.status !== 303) throw new Error(`${type}: ${answer.status}`);
      while (this.now.stage.seq === seq) await wait(2);
    }
  }

  /** A phone comes in: the door, one tap, the room, the stream. */
  async join(phone: Phone): Promise<void> {
    const expect = (what: string, { status }: { status: number }, wanted: number): void => {
      if (status !== wanted) throw new Error(`${phone.name}: ${what} gave ${status}`);
    };
    expect('the door', await phone.get(`/lop/${this.code}/vao`), 200);
    expect('joining', await phone.post(`/lop/${this.code}/vao`, { viec: 'vao', size: '', name: '', commune: '', role: '' }), 303);
    const room = await phone.get(`/lop/${this.code}`);
    expect('the room', room, 200);
    phone.seat = Number(/Ghế số (\d+)/.exec(room.body)?.[1]);
    await phone.listen(`/lop/${this.code}/tin`);
  }

  /** One answer to the present round. @returns milliseconds until it was acknowledged */
  async answer(phone: Phone, choice: string): Promise<number> {
    const { vote } = this.now.stage;
    if (vote === null) throw new Error('the hall is at no vote');
    const start = performance.now();
    const answer = await phone.post(`/lop/${this.code}`, { item: vote.item, round: String(vote.round), choice, khoa: `${phone.name}-${vote.item}-${vote.round}` });
    if (answer.status !== 303 || !(answer.location ?? '').endsWith('#vua-xong')) throw new Error(`${phone.name}: answer gave ${answer.status}`);
    const took = performance.now() - start;
    // The page that the answer leads to is part of what a hall asks of the server, not of the acknowledgement.
    if (!(await phone.get(`/lop/${this.code}`)).body.includes('Đã ghi câu trả lời của anh chị')) throw new Error(`${phone.name}: the page does not acknowledge`);
    return took;
  }

  /** The standing answers of the present round as they are in the file: seat number → choice. */
  inFile(): { seat: number; choice: string }[] {
    const { vote } = this.now.stage;
    const db = openDatabase(`${this.server.dataDir}/saban.sqlite`);
    try {
      const workshop = selectOptionalWorkshopByCode(db, this.code);
      return db.driver
        .prepare('SELECT seats.number AS seat, choice FROM vote_answers JOIN seats ON seats.id = seat WHERE vote_answers.workshop = ? AND item = ? AND round = ? AND standing = 1 ORDER BY seats.number')
        .all(workshop?.id, vote?.item, vote?.round) as { seat: number; choice: string }[];
    } finally {
      db.close();
    }
  }
}

const choiceOf = (index: number): string => CHOICES[index % CHOICES.length] ?? 'a';

/** All answer within some seconds; how long each waited, and how far the console was behind. */
async function vote(hall: Hall, phones: readonly Phone[], milliseconds: number, name: string): Promise<void> {
  hall.facilitator.frames = hall.facilitator.frames.slice(-1);
  const acknowledged: number[] = [];
  const waited = await spread(phones, milliseconds, async (phone, index) => {
    const took = await hall.answer(phone, choiceOf(index));
    acknowledged.push(performance.now());
    return took;
  });
  while (hall.now.answered < phones.length) {
    await wait(20);
    if (performance.now() > (acknowledged.at(-1) ?? 0) + 20_000) throw new Error(`the console shows ${hall.now.answered} of ${phones.length}`);
  }
  const frames = hall.facilitator.frames.map(({ at, text }) => ({ at, answered: (JSON.parse(text) as ConsoleFrame).answered }));
  const behind = acknowledged.map((at, index) => (frames.find(({ answered }) => answered > index)?.at ?? Number.POSITIVE_INFINITY) - at);
  const stored = hall.inFile();
  report(`${name}: p50 until acknowledged`, percentile(waited, 0.5), 'ms');
  report(`${name}: p95 until acknowledged`, percentile(waited, 0.95), 'ms', phones.length === PHONES ? 1000 : null);
  report(`${name}: slowest`, Math.max(...waited), 'ms');
  report(`${name}: lost or double`, Math.abs(stored.length - phones.length), '', 0);
  report(`${name}: console behind, at most`, Math.max(...behind) / 1000, 's', phones.length === PHONES ? 3 : null);
}

/** Everybody joins. @returns the phones that are in */
async function joinAll(hall: Hall, phones: readonly Phone[], milliseconds: number, limit: number | null): Promise<Phone[]> {
  const start = performance.now();
  const refused = new Map<Phone, string>();
  await spread(phones, milliseconds, (phone) => hall.join(phone).catch((error: unknown) => refused.set(phone, String(error))));
  report(`${phones.length} phones join, arriving within ${milliseconds / 1000} s`, (performance.now() - start) / 1000, 's', limit);
  report('refused', refused.size, '', limit === null ? null : 0);
  const first = [...refused.values()][0];
  if (first !== undefined) process.stdout.write(`  the first of them: ${first}\n`);
  return phones.filter((phone) => !refused.has(phone));
}

async function storm(hall: Hall, phones: readonly Phone[], limit: number | null): Promise<void> {
  for (const phone of phones) phone.drop();
  const start = performance.now();
  await Promise.all(phones.map((phone) => phone.listen(`/lop/${hall.code}/tin`)));
  report(`${phones.length} phones come back at once, all see what is now`, (performance.now() - start) / 1000, 's', limit);
}

/** Fifty others read pages of the law, one after the other with a second in between, until told to stop. */
function readers(url: string): { stop(): Promise<number> } {
  let running = true;
  let pages = 0;
  const paths = ['/tra-cuu', '/tra-cuu/lkn-2011/d27', '/quy-trinh', '/sai-sot', '/tra-cuu?tu=to+cao'];
  const work = Array.from({ length: 50 }, async (_, index) => {
    const reader = new Phone(url, `reader-${index}`);
    for (let page = index; running; page += 1) {
      const { status } = await reader.get(paths[page % paths.length] ?? '/tra-cuu');
      if (status !== 200) throw new Error(`a reader got ${status}`);
      pages += 1;
      await wait(1000);
    }
    reader.drop();
  });
  return {
    async stop() {
      running = false;
      await Promise.all(work);
      return pages;
    },
  };
}

/** The plug is pulled while answers come in. What was acknowledged is there; the others press once more. */
async function pullThePlug(hall: Hall, phones: readonly Phone[]): Promise<void> {
  const acknowledged = new Map<number, string>();
  const answers = spread(phones, 6000, async (phone, index) => {
    try {
      await hall.answer(phone, choiceOf(index));
      acknowledged.set(phone.seat, choiceOf(index));
    } catch {
      // The server is gone: this phone has no acknowledgement and presses again below.
    }
  });
  await wait(3000);
  await hall.server.kill('SIGKILL');
  await answers;
  report('killed in the middle of a vote: answers acknowledged before', acknowledged.size, '');
  const start = performance.now();
  await hall.server.start();
  report('the server answers again after', (performance.now() - start) / 1000, 's');
  for (const phone of phones) phone.drop();
  await hall.watch();
  await Promise.all(phones.map((phone) => phone.listen(`/lop/${hall.code}/tin`)));
  report('started again, every phone back in its seat by itself', (performance.now() - start) / 1000, 's');
  const stored = new Map(hall.inFile().map(({ seat, choice }) => [seat, choice]));
  report('acknowledged answers that are not there, or are others', [...acknowledged].filter(([seat, choice]) => stored.get(seat) !== choice).length, '', 0);
  await Promise.all(phones.map((phone, index) => (acknowledged.has(phone.seat) ? null : hall.answer(phone, choiceOf(index)))));
  const after = new Map(hall.inFile().map(({ seat, choice }) => [seat, choice]));
  report('after the rest has pressed again: lost, double or changed', Math.abs(hall.inFile().length - phones.length) + phones.filter((phone, index) => after.get(phone.seat) !== choiceOf(index)).length, '', 0);
}

async function run(): Promise<void> {
  const server = new TestServer({ SABAN_LOG: 'error' });
  await server.start();
  try {
    const idle = memory(server.pid, 'VmRSS');
    const hall = await Hall.open(server);
    const phones = Array.from({ length: PHONES }, (_, index) => new Phone(server.url, `may-${index}`));
    await joinAll(hall, phones, 20_000, 60);
    await hall.press('run.started', 'item.finished', 'item.finished', 'item.finished', 'vote.opened');
    await vote(hall, phones, 10_000, `${PHONES} answers within 10 s`);
    await hall.press('vote.closed', 'vote.revealed');
    const told = performance.now();
    await wait(500);
    const last = phones.map(({ frames }) => frames.at(-1));
    report('phones that see the distribution half a second later', last.filter((frame) => frame?.text.includes('"phase":"revealed"')).length, '');
    if (!last.every((frame) => frame?.text.includes('"phase":"revealed"') && frame.at < told + 3000)) faults.push('a phone did not see the distribution');
    await storm(hall, phones, 5);
    await hall.press('discussion.opened', 'vote.reopened');
    const others = readers(server.url);
    await vote(hall, phones, 10_000, 'again, while 50 others read');
    report('pages that those read', await others.stop(), '');
    report('memory of the server when it had started', idle, 'MB');
    report('memory of the server, at most', memory(server.pid, 'VmHWM'), 'MB', 600);
    await hall.press('vote.closed', 'vote.reopened');
    await pullThePlug(hall, phones);
    for (const phone of [...phones, hall.facilitator]) phone.drop();

    if (process.argv.includes('--many')) {
      const big = await Hall.open(server);
      const many = await joinAll(big, Array.from({ length: MANY }, (_, index) => new Phone(server.url, `dong-${index}`)), 60_000, null);
      await big.press('run.started', 'item.finished', 'item.finished', 'item.finished', 'vote.opened');
      await vote(big, many, 30_000, `${many.length} answers within 30 s`);
      await storm(big, many, null);
      report('memory of the server, at most', memory(server.pid, 'VmHWM'), 'MB');
      for (const phone of [...many, big.facilitator]) phone.drop();
    }
  } finally {
    await server.end();
  }
  if (faults.length > 0) throw new Error(`over the limit: ${faults.join('; ')}`);
}

await run();
