import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Below this a compressed answer saves no packet. */
const WORTH_BYTES = 860;

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best of what both sides know, by the `Accept-Encoding` header; `q=0` is a refusal. */
export function chosenEncoding(accept: string | undefined, offered: readonly Encoding[]): Encoding {
  const accepted = new Map<string, boolean>();
  for (const part of (accept ?? '').split(',')) {
    const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
    accepted.set(name.trim(), !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter)));
  }
  return offered.find((encoding) => encoding !== 'identity' && (accepted.get(encoding) ?? accepted.get('*') ?? false)) ?? 'identity';
}

export function isCompressible(type: string | null): boolean {
  return type !== null && /^(text\/|application\/(json|javascript|manifest\+json|xml)|image\/svg)/.test(type);
}

/** For pages made on the spot: quick, since brotli would more than halve the throughput. */
export async function quickGzip(body: Buffer): Promise<Buffer | null> {
  return body.length < WORTH_BYTES ? null : toGzip(body, { level: 4 });
}

/** For pages that are kept: both encodings, made once. */
export async function keptEncodings(body: Buffer): Promise<{ br: Buffer; gzip: Buffer }> {
  const [br, zipped] = await Promise.all([
    toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }),
    toGzip(body, { level: 9 }),
  ]);
  return { br, gzip: zipped };
}
