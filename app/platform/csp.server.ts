import { createHash } from 'node:crypto';

/** Remix emits five or six inline scripts a page; more means that something else found its way into the markup. */
export const MAX_INLINE_SCRIPTS = 8;

const INLINE_SCRIPT = /<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;

const BASE = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** For answers that hold no script at all: error pages, files, plain text. */
export const SCRIPTLESS_POLICY = policy(BASE);

/**
 * The enforced policy of a rendered page: scripts of our own origin and exactly the inline scripts that stand in it, by hash.
 * Throws when there are more of them than the framework emits: hashing blindly would bless an injected one.
 */
export function pagePolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map((match) => `'sha256-${createHash('sha256').update(match[1] ?? '').digest('base64')}'`);
  if (hashes.length > MAX_INLINE_SCRIPTS) throw new Error(`${hashes.length} inline scripts in one page, at most ${MAX_INLINE_SCRIPTS} are expected`);
  const unique = [...new Set(hashes)];
  return policy({ ...BASE, 'script-src': ["'self'", ...unique].join(' '), 'worker-src': "'self'" });
}

/** Vite injects styles and talks over a socket in development; nothing else is loosened. */
export function developmentPolicy(html: string): string {
  return pagePolicy(html).replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("connect-src 'self'", "connect-src 'self' ws:");
}
