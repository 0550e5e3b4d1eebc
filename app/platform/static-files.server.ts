import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Encoding } from './compression.server.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Scripts that keep their name when they change: a device that held an old one an hour longer would never come to the new. */
const ASKED_AGAIN = new Set(['/sw.js', '/ngoai-tuyen/may.js', '/manifest.webmanifest']);

function cacheControlOf(url: string): string {
  // Names under assets/ carry a hash of their content.
  if (url.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return ASKED_AGAIN.has(url) ? 'public, no-cache' : 'public, max-age=3600';
}

/** What only ever stands in a page of ours. */
function isPartOfPage(url: string): boolean {
  return url.startsWith('/assets/') && /\.(js|css|woff2)$/.test(url);
}

export interface StaticFile {
  type: string;
  /** A script, sheet or font under /assets/: governed by the policy of the page that it stands in. */
  isPart: boolean;
  etag: string;
  cacheControl: string;
  bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer };
  encodings: Encoding[];
}

/**
 * Everything under a folder, by URL path, held in memory: it is two megabytes at most and never read from a path that a
 * request gave. `name.br` and `name.gz` beside a file are its precompressed bodies, made at build.
 */
export function loadStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    const identity = readFileSync(path);
    const br = existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : undefined;
    const gzip = existsSync(`${path}.gz`) ? readFileSync(`${path}.gz`) : undefined;
    files.set(url, {
      type: TYPES[extname(entry.name)] ?? 'application/octet-stream',
      isPart: isPartOfPage(url),
      etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
      cacheControl: cacheControlOf(url),
      bodies: { identity, ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) },
      encodings: [...(br ? (['br'] as const) : []), ...(gzip ? (['gzip'] as const) : []), 'identity'],
    });
  }
  return files;
}
