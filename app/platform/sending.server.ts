import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chosenEncoding, isCompressible, quickGzip } from './compression.server.ts';
import type { KeptPage } from './html-cache.server.ts';
import type { StaticFile } from './static-files.server.ts';

export function etagOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

export function send(request: IncomingMessage, response: ServerResponse, status: number, type: string, body: Buffer): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether the browser holds this very version already. */
function isFresh(request: IncomingMessage, etag: string): boolean {
  const known = headerOf(request, 'if-none-match');
  return known !== undefined && known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
}

function sendNotModified(response: ServerResponse, etag: string): void {
  response.setHeader('ETag', etag);
  response.statusCode = 304;
  response.end();
}

/** What says nothing on a part of a page; two dozen parts a page, these lines are five kilobytes on a slow link. */
const OF_WHOLE_ANSWERS = ['Content-Security-Policy', 'Permissions-Policy', 'X-Request-Id'];

export function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  if (file.isPart) for (const name of OF_WHOLE_ANSWERS) response.removeHeader(name);
  response.setHeader('Cache-Control', file.cacheControl);
  response.setHeader('Vary', 'Accept-Encoding');
  const encoding = chosenEncoding(headerOf(request, 'accept-encoding'), file.encodings);
  const etag = `"${file.etag}-${encoding}"`;
  if (isFresh(request, etag)) return sendNotModified(response, etag);
  response.setHeader('ETag', etag);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  send(request, response, 200, file.type, file.bodies[encoding] ?? file.bodies.identity);
}

/** Header and value after each other, as `writeHead` takes them fastest. */
export type FlatHeaders = readonly string[];

/** A kept page in one write: nothing is set header by header here, which would be half of the price of the whole answer. */
export function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage, common: FlatHeaders): void {
  const encoding = chosenEncoding(headerOf(request, 'accept-encoding'), ['br', 'gzip']);
  const etag = `"${page.etag}-${encoding}"`;
  const headers = [...common, 'Content-Security-Policy', page.policy, 'Cache-Control', 'private, no-cache', 'Vary', 'Accept-Encoding', 'ETag', etag];
  if (isFresh(request, etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = page.bodies[encoding];
  headers.push('Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length));
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** An answer of the framework: its headers over ours, compressed on the way, not sent again when the browser has it. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Response, bytes: Buffer): Promise<void> {
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
  if (!answer.headers.has('Cache-Control')) response.setHeader('Cache-Control', 'private, no-cache');
  response.statusCode = answer.status;
  // Vary has to name the cookie too: one browser can be two people, one after the other.
  response.setHeader('Vary', 'Accept-Encoding, Cookie');
  if (request.method === 'HEAD' || bytes.length === 0) {
    response.end();
    return;
  }
  if (answer.status === 200 && request.method === 'GET') {
    const etag = `W/"${etagOf(bytes)}"`;
    if (isFresh(request, etag)) return sendNotModified(response, etag);
    response.setHeader('ETag', etag);
  }
  const type = answer.headers.get('Content-Type');
  const encoding = isCompressible(type) ? chosenEncoding(headerOf(request, 'accept-encoding'), ['gzip']) : 'identity';
  const zipped = encoding === 'gzip' ? await quickGzip(bytes) : null;
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  send(request, response, answer.status, type ?? 'application/octet-stream', zipped ?? bytes);
}

/** How long a phone may leave a frame unread before its connection is given up. */
const PATIENCE = 30_000;

/** Resolves when there is room again, or nobody is there any more. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => response.destroy(), PATIENCE);
    const go = (): void => {
      clearTimeout(late);
      response.off('drain', go);
      response.off('close', go);
      resolve();
    };
    response.on('drain', go);
    response.on('close', go);
  });
}

/** An answer that goes on: passed along as it comes, never faster than the other side reads. */
export async function sendStream(request: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  const reader = answer.body?.getReader();
  response.on('close', () => void reader?.cancel());
  response.statusCode = answer.status;
  response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-store');
  if (request.method === 'HEAD' || reader === undefined || response.destroyed) {
    await reader?.cancel();
    response.end();
    return;
  }
  response.flushHeaders();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (!response.write(part.value)) await drained(response);
  }
  response.end();
}
