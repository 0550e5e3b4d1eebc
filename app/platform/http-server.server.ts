import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { keptEncodings } from './compression.server.ts';
import type { RequestContext } from './context.ts';
import { errorPage } from './error-page.server.ts';
import { errorPageWords } from './errors.vi.ts';
import type { ErrorWords } from './errors.vi.ts';
import { safeHeaders, withoutPolicy } from './headers.server.ts';
import { HtmlCache } from './html-cache.server.ts';
import { bodyLimit, checkRequest, headersOf, MAX_BODY_BYTES, readBody } from './http-request.server.ts';
import type { Log } from './log.server.ts';
import { isSameOrigin } from './same-origin.ts';
import { etagOf, headerOf, send, sendAnswer, sendFile, sendKept, sendStream } from './sending.server.ts';
import type { FlatHeaders } from './sending.server.ts';
import { isSharedPath, sharedPageKey } from './shared-pages.ts';
import type { StaticFile } from './static-files.server.ts';

/** What of the load context depends on the request; the composition root adds the rest. */
export type RequestPart = Pick<RequestContext, 'origin' | 'secure' | 'requestId' | 'device' | 'report'>;

export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface HttpServerParts<Context> {
  files: ReadonlyMap<string, StaticFile>;
  /** Answers a request by the framework. */
  answer(request: Request, context: Context): Promise<Response>;
  /** `anonymous`: cookies are not looked at. */
  contextFor(part: RequestPart, cookies: string | null): Context;
  /** The address people type, when a proxy stands in front. */
  publicOrigin: string | null;
  health(): Record<string, unknown>;
  /** What kept pages depend on besides the build, such as the day: when it is another they are made anew. */
  keptUnder(): string;
  log: Log;
  /** The development server's own files; calls back when a request is not one of them. */
  middleware?: Middleware;
}

const REQUEST_TIMEOUT = 30_000;

/** The web server: guards first, then files, then kept pages, then the framework. */
export function createHttpServer<Context>(parts: HttpServerParts<Context>): Server {
  const publicUrl = parts.publicOrigin === null ? null : new URL(parts.publicOrigin);
  const kept = new HtmlCache();
  // Pages under way: whoever asks for the same one waits for it, instead of having it made once more.
  const making = new Map<string, Promise<void>>();
  let keptUnder = '';

  const secure = publicUrl?.protocol === 'https:';
  const common = (request: IncomingMessage): FlatHeaders => withoutPolicy(safeHeaders({ secure, host: request.headers.host ?? '' }));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const under = parts.keptUnder();
    if (under !== keptUnder) {
      kept.clear();
      keptUnder = under;
    }
    // A page is kept under the very text of its address, once that passed every guard below.
    const known = request.method === 'GET' && request.url !== undefined ? kept.get(request.url) : null;
    if (known) return sendKept(request, response, known, common(request));

    const requestId = randomBytes(6).toString('hex');
    for (const [name, value] of Object.entries(safeHeaders({ secure, host: request.headers.host ?? '' }))) response.setHeader(name, value);
    response.setHeader('X-Request-Id', requestId);

    const refuse = (status: number, words?: ErrorWords): void => {
      // A short rest of a refused body is read and dropped, so that the browser gets to see this page; a long one is cut.
      if (Number(request.headers['content-length'] ?? 0) > Math.max(8 * MAX_BODY_BYTES, 4 * bodyLimit(pathOf(request)))) response.setHeader('Connection', 'close');
      if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
      response.setHeader('Cache-Control', 'no-store');
      send(request, response, status, 'text/html; charset=utf-8', Buffer.from(errorPage(status, requestId, words)));
    };

    const checked = checkRequest(request);
    if (!checked.ok) return refuse(checked.status);
    const { url } = checked;
    const method = request.method ?? 'GET';
    const source = { method, host: checked.host, origin: headerOf(request, 'origin'), fetchSite: headerOf(request, 'sec-fetch-site') };
    if (!isSameOrigin(source, publicUrl?.host ?? null)) return refuse(403, errorPageWords.crossOrigin);

    if (url.pathname === '/suc-khoe') {
      response.setHeader('Cache-Control', 'no-store');
      return send(request, response, 200, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(parts.health())));
    }
    const file = parts.files.get(url.pathname);
    if (file && method !== 'POST') return sendFile(request, response, file);
    if (parts.middleware && (await passes(parts.middleware, request, response))) return;

    const host = publicUrl?.host ?? checked.host;
    const origin = parts.publicOrigin ?? `http://${checked.host}`;
    const anonymous = isSharedPath(url.pathname);
    const key = sharedPageKey(method, url);
    if (key !== null) await making.get(key);
    const page = key === null ? null : kept.get(key);
    if (page) return sendKept(request, response, page, []);

    let body: Buffer<ArrayBuffer> | null = null;
    if (method === 'POST') {
      const most = bodyLimit(url.pathname);
      const read = await readBody(request, most);
      if (!read.ok) return refuse(read.status, read.status === 413 && most > MAX_BODY_BYTES ? errorPageWords.tooBigUpload(most) : undefined);
      body = read.body;
    }
    const abort = new AbortController();
    response.on('close', () => abort.abort());
    const finish = key !== null && method === 'GET' ? underWay(making, key) : null;
    const part: RequestPart = { origin, secure, requestId, device: deviceOf(headerOf(request, 'user-agent')), report: (error, asked) => report(parts.log, requestId, error, asked.method, new URL(asked.url).pathname) };
    try {
      const asked = new Request(origin + url.pathname + url.search, { method, headers: headersOf(request, { anonymous, host }), body, signal: abort.signal });
      const answered = await parts.answer(asked, parts.contextFor(part, anonymous ? null : (request.headers.cookie ?? null)));
      if (isEndless(answered)) return await sendStream(request, response, answered);
      const bytes = Buffer.from(await answered.arrayBuffer());
      if (response.destroyed) return;
      // What was made while the day changed is not kept.
      if (key !== null && method === 'GET' && !parts.middleware && under === keptUnder && isKeepable(answered)) {
        const made = { policy: answered.headers.get('Content-Security-Policy') ?? '', etag: etagOf(bytes), bodies: { identity: bytes, ...(await keptEncodings(bytes)) } };
        kept.set(key, made);
        return sendKept(request, response, made, []);
      }
      await sendAnswer(request, response, answered, bytes);
    } catch (error) {
      if (abort.signal.aborted) return;
      report(parts.log, requestId, error, method, url.pathname);
      if (!response.headersSent) refuse(500);
      else response.destroy();
    } finally {
      finish?.();
    }
  }

  const server = createServer({ requestTimeout: REQUEST_TIMEOUT, headersTimeout: 15_000, keepAliveTimeout: 30_000, connectionsCheckingInterval: 5_000 }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      report(parts.log, 'unhandled', error, request.method ?? '', request.url ?? '');
      response.destroy();
    });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const body = errorPage(status, null);
    socket.end(`HTTP/1.1 ${status} \r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`);
  });
  return server;
}

function report(log: Log, requestId: string, error: unknown, method: string, path: string): void {
  log.error({ requestId, method, path, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'request failed');
}

/** The path of a request that may be anything. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?', 1)[0] ?? '';
}

function passes(middleware: Middleware, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    response.once('finish', () => resolve(true));
    middleware(request, response, () => resolve(false));
  });
}

/** Only whole pages that say so themselves by being plain successes without a cookie. */
function isKeepable(answer: Response): boolean {
  return answer.status === 200 && !answer.headers.has('Set-Cookie') && (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
}

/** Notes that a page is being made. @returns what ends that, whatever came of it */
function underWay(making: Map<string, Promise<void>>, key: string): () => void {
  let finish = (): void => {};
  const made = new Promise<void>((resolve) => {
    finish = () => {
      if (making.get(key) === made) making.delete(key);
      resolve();
    };
  });
  making.set(key, made);
  return finish;
}

/** Events for as long as the page is open; everything else is answered whole. */
function isEndless(answer: Response): boolean {
  return (answer.headers.get('Content-Type') ?? '').startsWith('text/event-stream');
}

/** "Chrome, Windows": enough for a person to know the machine again, too little to follow anybody. */
function deviceOf(userAgent: string | undefined): string {
  const agent = userAgent ?? '';
  const browser = /Edg\//.test(agent) ? 'Edge' : /Firefox\//.test(agent) ? 'Firefox' : /Chrome\//.test(agent) ? 'Chrome' : /Safari\//.test(agent) ? 'Safari' : '';
  const system = /Android/.test(agent) ? 'Android' : /iPhone|iPad/.test(agent) ? 'iOS' : /Windows/.test(agent) ? 'Windows' : /Mac OS/.test(agent) ? 'macOS' : /Linux/.test(agent) ? 'Linux' : '';
  return [browser, system].filter((part) => part !== '').join(', ');
}
