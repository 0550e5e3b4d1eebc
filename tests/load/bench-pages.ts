import type { TestServer } from '#tests/e2e/support/server.ts';
import { bareServer } from './bare-server.ts';
import { load } from './http-load.ts';
import { line, median } from './percentiles.ts';
import { send } from './send.ts';

/** Pages that are the same for everybody: kept whole, and sent as they are. */
const KEPT = [
  { what: 'lesson', path: '/bai-hoc/khieu-nai/thu-ly-phai-tra-loi-co-hay-khong' },
  { what: 'provision', path: '/tra-cuu/lkn-2011/d28' },
];

/** Pages made anew for every reader. */
const LIVE = [
  { what: 'search', path: '/tim?q=thu+ly+khieu+nai' },
  { what: 'question', path: '/cau-hoi/kn-thu-ly-han?so=1' },
];

const ROUNDS = 5;
const ROUND = { connections: 16, milliseconds: 1500 };
const CROWD = { connections: 50, milliseconds: 3000 };

/** What belongs to one answer alone, not to the page. */
const OF_THE_MOMENT = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

const asked = (path: string, host: string, encoding: string): string => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: ${encoding}\r\n\r\n`;

async function pageOf(server: TestServer, path: string, encoding: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const { status, headers, body } = await send(server.url + path, { headers: { 'Accept-Encoding': encoding } });
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return { body, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.includes(name)).map(([name, value]) => [name, String(value)])) };
}

/** A kept page against a bare node:http server that sends the same bytes, turn about. */
async function besideBare(print: (text: string) => void, server: TestServer, { what, path }: (typeof KEPT)[number], encoding: string): Promise<void> {
  const { host, port } = new URL(server.url);
  const page = await pageOf(server, path, encoding);
  const bare = await bareServer(page.body, page.headers);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const own = await load(Number(port), asked(path, host, encoding), ROUND);
    const least = await load(bare.port, asked('/', `127.0.0.1:${bare.port}`, encoding), ROUND);
    // The first round warms both up.
    if (round > 0) ours.push(own.perSecond);
    if (round > 0) plain.push(least.perSecond);
  }
  await bare.end();
  const ratio = median(ours) / median(plain);
  print(`${what} page, ${encoding}, ${page.body.length} bytes`.padEnd(62) + ` ${Math.round(median(ours))} req/s against ${Math.round(median(plain))} req/s of bare node:http: ${(100 * ratio).toFixed(0)} %`);
}

async function byCrowd(print: (text: string) => void, server: TestServer, { what, path }: (typeof LIVE)[number], how: string): Promise<void> {
  const { host, port } = new URL(server.url);
  const page = await pageOf(server, path, 'br');
  const request = asked(path, host, 'br');
  await load(Number(port), request, { ...CROWD, milliseconds: 1000 });
  const { latencies, perSecond } = await load(Number(port), request, CROWD);
  print(line(`${what} page, ${how}, br, ${page.body.length} bytes, ${CROWD.connections} readers at once`, latencies));
  print(`${''.padEnd(62)} ${Math.round(perSecond)} req/s`);
}

/** Lessons and law, which are kept whole, and beside them pages that are made for each reader. */
export async function benchPages(print: (text: string) => void, server: TestServer): Promise<void> {
  for (const page of KEPT) for (const encoding of ['br', 'identity']) await besideBare(print, server, page, encoding);
  for (const page of KEPT) await byCrowd(print, server, page, 'kept');
  for (const page of LIVE) await byCrowd(print, server, page, 'live');
}
