import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createHttpServer } from '#app/platform/http-server.server.ts';
import type { HttpServerParts, RequestPart } from '#app/platform/http-server.server.ts';
import { loadStaticFiles } from '#app/platform/static-files.server.ts';

const quiet = { info() {}, warn() {}, error() {} };

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

type Served = { port: number; log: unknown[]; seen: { cookies: string | null; url: string; cookieHeader: string | null }[]; get(options: RequestOptions & { body?: string | Buffer }): Promise<Answered> };

/** A server with a stand-in for the framework, up for the length of one test. */
async function serving(parts: Partial<HttpServerParts<RequestPart>>, body: (served: Served) => Promise<void>): Promise<void> {
  const log: unknown[] = [];
  const seen: Served['seen'] = [];
  let cookies: string | null = null;
  const server = createHttpServer({
    files: new Map(),
    answer: (request) => {
      seen.push({ cookies, url: request.url, cookieHeader: request.headers.get('Cookie') });
      return Promise.resolve(new Response('<p>trang</p>'.repeat(200), { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "script-src 'self' 'sha256-x'" } }));
    },
    contextFor: (part, given) => {
      cookies = given;
      return part;
    },
    publicOrigin: null,
    health: () => ({ status: 'ok' }),
    keptUnder: () => '',
    log: { ...quiet, error: (line: unknown) => void log.push(line) } as HttpServerParts<RequestPart>['log'],
    ...parts,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const get: Served['get'] = ({ body: sent, ...options }) =>
    new Promise((resolve, reject) => {
      const outgoing = ask({ host: '127.0.0.1', port, ...options }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const answered = { status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: Buffer.concat(chunks) };
          // A refusal comes while the body is still being sent, and the server of a test must not go away under it.
          if (outgoing.writableFinished) resolve(answered);
          else for (const over of ['finish', 'error', 'close']) outgoing.once(over, () => resolve(answered));
        });
      });
      outgoing.on('error', reject);
      outgoing.end(sent);
    });
  try {
    await body({ port, log, seen, get });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const own = (port: number) => ({ ...FORM, Origin: `http://127.0.0.1:${port}` });

test('a page carries the safe headers and its own policy, and says nothing about what made it', async () => {
  await serving({}, async ({ get }) => {
    const { headers } = await get({ path: '/' });
    expect(headers['content-security-policy']).toBe("script-src 'self' 'sha256-x'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers.server).toBeUndefined();
  });
});

test('refusals are Vietnamese pages with the right status and a policy without scripts', async () => {
  await serving({}, async ({ get, port, seen }) => {
    const refused = [
      { options: { path: '/', method: 'DELETE' }, status: 405, words: 'Cách gửi không được nhận' },
      { options: { path: '/%E0%A4%A' }, status: 400, words: 'không đọc được' },
      { options: { path: '/a%00b' }, status: 400, words: 'không đọc được' },
      { options: { path: '/?_data=root' }, status: 400, words: 'không đọc được' },
      { options: { path: `/${'a'.repeat(9000)}` }, status: 414, words: 'Địa chỉ quá dài' },
      { options: { path: '/', headers: { Host: 'a b' } }, status: 400, words: 'không đọc được' },
      { options: { path: '/', method: 'POST', headers: FORM, body: 'a=1' }, status: 403, words: 'từ trang khác bị chặn' },
      { options: { path: '/', method: 'POST', headers: { ...own(port), Origin: 'http://evil.example' }, body: 'a=1' }, status: 403, words: 'từ trang khác bị chặn' },
      { options: { path: '/', method: 'POST', headers: { ...own(port), 'Content-Type': 'application/json' }, body: '{}' }, status: 415, words: 'Kiểu nội dung' },
      { options: { path: '/', method: 'POST', headers: own(port), body: 'a'.repeat(1024 * 1024 + 1) }, status: 413, words: 'quá dài' },
      { options: { path: '/', method: 'POST', headers: { ...own(port), 'Transfer-Encoding': 'chunked' }, body: Buffer.alloc(2 * 1024 * 1024, 'a') }, status: 413, words: 'quá dài' },
    ];
    for (const { options, status, words } of refused) {
      const answered = await get(options);
      expect(answered.status, JSON.stringify(options).slice(0, 100)).toBe(status);
      expect(answered.bytes.toString()).toContain(words);
      expect(answered.bytes.toString()).toContain('<html lang="vi">');
      expect(answered.headers['content-security-policy']).not.toContain('script-src');
      expect(answered.headers['cache-control']).toBe('no-store');
    }
    expect(seen).toEqual([]);
  });
});

test('a file that is too large for its form is refused in words that say how large it may be, and one that fits gets through', async () => {
  await serving({}, async ({ get, port, seen }) => {
    const answered = await get({ path: '/soan/nhap', method: 'POST', headers: own(port), body: Buffer.alloc(50 * 1024 * 1024, 'a') });
    expect(answered.status).toBe(413);
    expect(answered.bytes.toString()).toContain('không quá 20 MB');
    expect(seen).toEqual([]);
    expect((await get({ path: '/soan/nhap', method: 'POST', headers: own(port), body: Buffer.alloc(19 * 1024 * 1024, 'a') })).status).toBe(200);
  });
});

test('what is not HTTP gets a Vietnamese page too', async () => {
  await serving({}, async ({ port }) => {
    const socket = connect(port, '127.0.0.1');
    socket.end('GARBAGE\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain('không đọc được');
  });
});

test('a form of our own page reaches the framework whole', async () => {
  const bodies: string[] = [];
  const answer = async (request: Request) => {
    bodies.push(await request.text());
    return new Response(null, { status: 303, headers: [['Location', '/'], ['Set-Cookie', 'a=1'], ['Set-Cookie', 'b=2']] });
  };
  await serving({ answer }, async ({ get, port }) => {
    const { status, headers } = await get({ path: '/?index', method: 'POST', headers: own(port), body: 'a=%C4%91' });
    expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/', ['a=1', 'b=2']]);
    expect(bodies).toEqual(['a=%C4%91']);
  });
});

test('an address with two slashes stays on this host', async () => {
  await serving({}, async ({ get, seen, port }) => {
    await get({ path: '//evil.example/x' });
    expect(new URL(seen[0]!.url).host).toBe(`127.0.0.1:${port}`);
  });
});

test('an unforeseen error is a page with an id that stands in the log, and not a word of what happened', async () => {
  const answer = () => Promise.reject(new Error('secret: /etc/passwd'));
  await serving({ answer }, async ({ get, log }) => {
    const { status, bytes, headers } = await get({ path: '/' });
    expect(status).toBe(500);
    expect(bytes.toString()).toContain('Máy chủ gặp lỗi');
    expect(bytes.toString()).not.toMatch(/secret|Error|stack/);
    expect(bytes.toString()).toContain(String(headers['x-request-id']));
    expect(JSON.stringify(log)).toContain(String(headers['x-request-id']));
    expect(JSON.stringify(log)).toContain('secret');
  });
});

test('shared pages are rendered once, without cookies, and sent as brotli', async () => {
  await serving({}, async ({ get, seen }) => {
    const first = await get({ path: '/tra-cuu', headers: { Cookie: 'phien=abc', 'Accept-Encoding': 'gzip, br' } });
    const second = await get({ path: '/tra-cuu', headers: { Cookie: 'phien=def', 'Accept-Encoding': 'gzip, br' } });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ cookies: null, cookieHeader: null });
    expect(first.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(second.bytes).toString()).toContain('<p>trang</p>');
    expect(second.headers['content-security-policy']).toBe("script-src 'self' 'sha256-x'");
    const third = await get({ path: '/tra-cuu', headers: { 'Accept-Encoding': 'gzip, br', 'If-None-Match': String(second.headers.etag) } });
    expect([third.status, third.bytes.length]).toEqual([304, 0]);
  });
});

test('shared pages are made anew once what they are kept under is another: the next day, or after a check', async () => {
  let under = '2026-11-22';
  await serving({ keptUnder: () => under }, async ({ get, seen }) => {
    await get({ path: '/tra-cuu' });
    await get({ path: '/tra-cuu' });
    expect(seen).toHaveLength(1);
    under = '2026-11-23';
    await get({ path: '/tra-cuu' });
    await get({ path: '/tra-cuu' });
    expect(seen).toHaveLength(2);
  });
});

test('a personal page is never kept, is compressed on the way, and is not sent again when the browser has it', async () => {
  await serving({}, async ({ get, seen }) => {
    const first = await get({ path: '/', headers: { Cookie: 'phien=abc', 'Accept-Encoding': 'gzip, br' } });
    expect(first.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(first.bytes).toString()).toContain('<p>trang</p>');
    const again = await get({ path: '/', headers: { Cookie: 'phien=def', 'If-None-Match': String(first.headers.etag) } });
    expect(again.status).toBe(304);
    expect(seen.map(({ cookies }) => cookies)).toEqual(['phien=abc', 'phien=def']);
  });
});

test('a shared page that sets a cookie or fails is not kept', async () => {
  let calls = 0;
  const answer = () => {
    calls += 1;
    return Promise.resolve(new Response('x', { status: calls === 1 ? 404 : 200, headers: { 'Content-Type': 'text/html', ...(calls === 2 ? { 'Set-Cookie': 'a=1' } : {}) } }));
  };
  await serving({ answer }, async ({ get }) => {
    for (let round = 0; round < 4; round += 1) await get({ path: '/tra-cuu' });
    expect(calls).toBe(3);
  });
});

test('files are served from memory with their precompressed bodies, and only by GET and HEAD', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saban-files-'));
  writeFileSync(join(folder, 'a.js'), 'let a = 1;');
  writeFileSync(join(folder, 'a.js.br'), 'BR');
  await serving({ files: loadStaticFiles(folder) }, async ({ get, seen }) => {
    const plain = await get({ path: '/a.js' });
    expect([plain.headers['content-type'], plain.bytes.toString()]).toEqual(['text/javascript; charset=utf-8', 'let a = 1;']);
    expect((await get({ path: '/a.js', headers: { 'Accept-Encoding': 'br' } })).bytes.toString()).toBe('BR');
    const head = await get({ path: '/a.js', method: 'HEAD' });
    expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, '10']);
    await get({ path: '/a.js.br' });
    await get({ path: '/..%2f..%2fetc/passwd' });
    expect(seen).toHaveLength(2);
  });
});

test('the scripts of the device are asked for anew every time, files named by their content never', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saban-files-'));
  for (const name of ['assets', 'ngoai-tuyen']) mkdirSync(join(folder, name));
  for (const path of ['sw.js', 'ngoai-tuyen/may.js', 'assets/a-1.js', 'favicon.svg']) writeFileSync(join(folder, path), 'x');
  await serving({ files: loadStaticFiles(folder) }, async ({ get }) => {
    const cached = async (path: string) => (await get({ path })).headers['cache-control'];
    expect([await cached('/sw.js'), await cached('/ngoai-tuyen/may.js')]).toEqual(['public, no-cache', 'public, no-cache']);
    expect([await cached('/assets/a-1.js'), await cached('/favicon.svg')]).toEqual(['public, max-age=31536000, immutable', 'public, max-age=3600']);
  });
});

test('a part of a page leaves the policy to its page; what can be opened by itself, or works by itself, has its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saban-files-'));
  for (const name of ['assets', 'ngoai-tuyen']) mkdirSync(join(folder, name));
  for (const path of ['sw.js', 'ngoai-tuyen/may.js', 'assets/a-1.js', 'assets/a-1.css', 'assets/a-1.svg', 'favicon.svg']) writeFileSync(join(folder, path), 'x');
  await serving({ files: loadStaticFiles(folder) }, async ({ get }) => {
    const policyOf = async (path: string) => {
      const { headers } = await get({ path });
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      return headers['content-security-policy'];
    };
    for (const path of ['/assets/a-1.js', '/assets/a-1.css']) expect(await policyOf(path), path).toBeUndefined();
    for (const path of ['/sw.js', '/ngoai-tuyen/may.js', '/assets/a-1.svg', '/favicon.svg']) expect(await policyOf(path), path).toContain("default-src 'none'");
  });
});

test('behind https cookies may be Secure, the browser is told to stay, and links carry the public address', async () => {
  let context: Partial<RequestPart> = {};
  const contextFor: HttpServerParts<RequestPart>['contextFor'] = (part) => {
    context = part;
    return part;
  };
  await serving({ publicOrigin: 'https://saban.example.vn', contextFor }, async ({ get, seen }) => {
    const { headers } = await get({ path: '/lop', headers: { 'User-Agent': 'Mozilla/5.0 (Linux; Android 13) Chrome/120.0 Mobile' } });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(context).toMatchObject({ secure: true, origin: 'https://saban.example.vn', device: 'Chrome, Android' });
    expect(seen[0]!.url).toBe('https://saban.example.vn/lop');
  });
});

test('a shared page that many ask for at once is made once; one that fails keeps nobody waiting', async () => {
  let made = 0;
  const answer = async (request: Request): Promise<Response> => {
    made += 1;
    await new Promise((later) => setTimeout(later, 30));
    const status = request.url.includes('khong-co') ? 404 : 200;
    return new Response('<p>luật</p>'.repeat(200), { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  };
  await serving({ answer }, async ({ get }) => {
    const all = await Promise.all(Array.from({ length: 20 }, () => get({ path: '/tra-cuu' })));
    expect(all.every(({ status }) => status === 200)).toBe(true);
    expect(made).toBe(1);
    const none = await Promise.all(Array.from({ length: 5 }, () => get({ path: '/tra-cuu/khong-co' })));
    expect(none.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});

test('a stream of events is passed on as it comes, is never kept or compressed, and ends when the browser leaves', async () => {
  let cancelled = false;
  const encoder = new TextEncoder();
  const answer = (): Promise<Response> => {
    const stream = new ReadableStream({ start: (controller) => controller.enqueue(encoder.encode('data: một\n\n')), cancel: () => void (cancelled = true) });
    return Promise.resolve(new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } }));
  };
  await serving({ answer }, async ({ port, get }) => {
    const outgoing = ask({ host: '127.0.0.1', port, path: '/lop/12345/tin', headers: { 'Accept-Encoding': 'gzip' } });
    outgoing.end();
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
    const [chunk] = (await once(incoming, 'data')) as [Buffer];
    expect(String(chunk)).toBe('data: một\n\n');
    expect(incoming.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    expect(incoming.headers['content-encoding']).toBeUndefined();
    incoming.on('error', () => {});
    outgoing.destroy();
    for (let round = 0; round < 50 && !cancelled; round += 1) await new Promise((later) => setTimeout(later, 10));
    expect(cancelled).toBe(true);
    const head = await get({ path: '/lop/12345/tin', method: 'HEAD' });
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
  });
});
