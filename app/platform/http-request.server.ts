import type { IncomingMessage } from 'node:http';

/** The most that a form may hold. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Addresses whose forms carry a file, with the most that they may hold: the file and the fields around it. */
const UPLOADS: readonly { path: RegExp; bytes: number }[] = [
  { path: /^\/soan\/nhap(?:\.data)?$/, bytes: 20 * 1024 * 1024 + 16 * 1024 },
  { path: /^\/soan\/bai-hoc\/[^/]+\/hinh(?:\.data)?$/, bytes: 8 * 1024 * 1024 + 16 * 1024 },
];

/** The most that a form at an address may hold. */
export function bodyLimit(pathname: string): number {
  return UPLOADS.find(({ path }) => path.test(pathname))?.bytes ?? MAX_BODY_BYTES;
}

const MAX_URL_LENGTH = 8192;
const METHODS = new Set(['GET', 'HEAD', 'POST']);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i;

/** A request that may be answered, or the status with which it is refused. */
export type CheckedRequest = { ok: true; url: URL; host: string } | { ok: false; status: number };

/** Refuses what no page of ours sends: odd methods, addresses that cannot be decoded, no host. */
export function checkRequest(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): CheckedRequest {
  const target = request.url ?? '';
  const host = request.headers.host ?? '';
  if (!METHODS.has(request.method ?? '')) return { ok: false, status: 405 };
  if (target.length > MAX_URL_LENGTH) return { ok: false, status: 414 };
  if (!target.startsWith('/') || !HOST.test(host) || !URL.canParse(`http://${host}`)) return { ok: false, status: 400 };
  try {
    // A target such as `//elsewhere/x` is a path here, never another host.
    const url = new URL(`http://${host}${target}`);
    if (url.host !== new URL(`http://${host}`).host || /\p{Cc}/u.test(decodeURIComponent(url.pathname))) return { ok: false, status: 400 };
    // Remix's old data protocol: nothing of ours speaks it.
    if (url.searchParams.has('_data')) return { ok: false, status: 400 };
    return { ok: true, url, host };
  } catch {
    return { ok: false, status: 400 };
  }
}

const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

export type ReadBody = { ok: true; body: Buffer<ArrayBuffer> } | { ok: false; status: number };

/** Reads a posted form whole. Anything else than a form, or too much of it, is refused without being kept. */
export async function readBody(request: IncomingMessage, most: number): Promise<ReadBody> {
  if (!FORM_TYPE.test(request.headers['content-type'] ?? '')) return { ok: false, status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > most) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Leaving the loop early must not tear the connection down: the refusal goes over it.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk as Uint8Array);
      length += bytes.length;
      if (length > most) return { ok: false, status: 413 };
      chunks.push(bytes);
    }
  } catch {
    return { ok: false, status: 400 };
  }
  return { ok: true, body: Buffer.concat(chunks) };
}

/** Headers as the framework wants them; on shared pages without anything that tells visitors apart. */
export function headersOf(request: IncomingMessage, options: { anonymous: boolean; host: string }): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name === 'x-forwarded-host' || (options.anonymous && name === 'cookie')) continue;
    for (const item of Array.isArray(value) ? value : [value]) headers.append(name, item);
  }
  headers.set('host', options.host);
  return headers;
}
