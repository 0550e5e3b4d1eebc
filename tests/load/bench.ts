import { request as ask } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { beginCase } from '#tests/e2e/support/cases.ts';
import { openSession } from '#tests/e2e/support/people.ts';
import { ROOT, TestServer } from '#tests/e2e/support/server.ts';
import { bareServer } from './bare-server.ts';
import { benchGrading } from './bench-grading.ts';
import { load } from './http-load.ts';
import { benchOnline } from './online.ts';
import { line, median } from './percentiles.ts';

const SCENARIO = 'dat-vuon-bai-sa';
/** A case of each of some procedures. */
const OPENED = ['dat-vuon-bai-sa', 'phong-tiep-tu-ban-xa', 'bang-ke-suat-an', 'ranh-vuon-xom-bua', 'bui-da-dat-mo'];
const TEXT_PAGE = '/tra-cuu/lkn-2011/d28';
const ROUNDS = 5;
const ROUND = { connections: 16, milliseconds: 1500 };

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function send(url: string, options: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = ask(url, { method: options.method ?? 'GET', headers: options.headers ?? {} }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }));
    });
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

/** Opens a new case again and again, of several procedures: the first look at a desk that offers every act. */
async function benchOpening(server: TestServer): Promise<void> {
  const session = await openSession(server.dataDir, 'trainee', { classCode: server.classCode, name: 'Đỗ Văn Mở Ca' });
  const headers = { Cookie: `phien=${session.token}` };
  const opened: number[] = [];
  for (let round = 0; round <= 10; round += 1) {
    for (const scenario of OPENED) {
      const desk = `${server.url}/ban-lam-viec/${await beginCase(server.dataDir, session, scenario)}`;
      const start = performance.now();
      const { status } = await send(desk, { headers });
      if (status !== 200) throw new Error(`the desk answered ${status}`);
      if (round > 0) opened.push(performance.now() - start);
    }
  }
  print(line(`GET of a case just opened, ${OPENED.length} procedures in turn`, opened));
}

/** Posts an act as a browser without script does, attempt after attempt, 40 acts each. */
async function benchActs(server: TestServer): Promise<void> {
  const session = await openSession(server.dataDir, 'trainee', { classCode: server.classCode, name: 'Ngô Thị Đo Đạc' });
  const headers = { Cookie: `phien=${session.token}`, Origin: server.url, 'Content-Type': 'application/x-www-form-urlencoded' };
  const posts: number[] = [];
  const pages: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const desk = `${server.url}/ban-lam-viec/${await beginCase(server.dataDir, session, SCENARIO)}`;
    for (let act = 0; act < 40; act += 1) {
      const asked = performance.now();
      const page = (await send(desk, { headers })).body.toString();
      if (round > 0) pages.push(performance.now() - asked);
      const seq = /name="seq" value="(\d+)"/.exec(page)?.[1];
      const acts = [...page.matchAll(/name="act" value="(person\.asked:[^"]+)"/g)].map((match) => match[1] ?? '');
      const body = new URLSearchParams({ seq: seq ?? '', act: acts[act % acts.length] ?? '' }).toString();
      const start = performance.now();
      const { status } = await send(desk, { method: 'POST', headers, body });
      if (status !== 303) throw new Error(`the desk answered ${status}`);
      if (round > 0) posts.push(performance.now() - start);
    }
  }
  print(line('POST of an act, answered by the server', posts));
  print(line('GET of the desk, rendered live', pages));
}

/** One page of text that is kept whole, against a bare node:http server that sends the same bytes, turn about. */
async function benchText(server: TestServer): Promise<void> {
  const host = new URL(server.url).host;
  const port = Number(new URL(server.url).port);
  for (const encoding of ['br', 'identity']) {
    const page = await send(server.url + TEXT_PAGE, { headers: { 'Accept-Encoding': encoding } });
    if (page.status !== 200) throw new Error(`${TEXT_PAGE} answered ${page.status}`);
    const headers = Object.fromEntries(Object.entries(page.headers).filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)).map(([name, value]) => [name, String(value)]));
    const bare = await bareServer(page.body, headers);
    const request = (path: string, to: string) => `GET ${path} HTTP/1.1\r\nHost: ${to}\r\nAccept-Encoding: ${encoding}\r\n\r\n`;
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const own = await load(port, request(TEXT_PAGE, host), ROUND);
      const least = await load(bare.port, request('/', `127.0.0.1:${bare.port}`), ROUND);
      // The first round warms both up.
      if (round > 0) ours.push(own.perSecond);
      if (round > 0) plain.push(least.perSecond);
    }
    await bare.end();
    const ratio = median(ours) / median(plain);
    print(`text page, ${encoding}, ${page.body.length} bytes`.padEnd(62) + ` ${Math.round(median(ours))} req/s against ${Math.round(median(plain))} req/s of bare node:http: ${(100 * ratio).toFixed(0)} %`);
  }
}

benchGrading(print, ROOT, SCENARIO);
for (const told of benchOnline()) print(told);
const server = new TestServer({ SABAN_LOG: 'silent' });
await server.start();
try {
  await benchActs(server);
  await benchOpening(server);
  await benchText(server);
} finally {
  await server.end();
}
