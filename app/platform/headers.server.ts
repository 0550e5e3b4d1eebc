import { SCRIPTLESS_POLICY } from './csp.server.ts';

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'display-capture', 'browsing-topics'].map((feature) => `${feature}=()`).join(', ');

/** How the browser reaches us, as far as headers depend on it. */
export interface Reach {
  /** Behind https. */
  secure: boolean;
  host: string;
}

function isTrustworthy(reach: Reach): boolean {
  return reach.secure || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(reach.host);
}

const made = new Map<string, Readonly<Record<string, string>>>();
const MOST_HOSTS = 50;

/** Headers of every answer. A rendered page replaces the policy by its own, with the hashes of its scripts. */
export function safeHeaders(reach: Reach): Readonly<Record<string, string>> {
  const key = `${reach.secure} ${reach.host}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  // Whoever sends a new Host every time must not fill the memory.
  if (made.size >= MOST_HOSTS) made.clear();
  const headers = makeHeaders(reach);
  made.set(key, headers);
  return headers;
}

const flat = new WeakMap<Readonly<Record<string, string>>, readonly string[]>();

/** The same, header after value, for answers that bring a policy of their own. */
export function withoutPolicy(headers: Readonly<Record<string, string>>): readonly string[] {
  const known = flat.get(headers);
  if (known !== undefined) return known;
  const list = Object.entries(headers).filter(([name]) => name !== 'Content-Security-Policy').flat();
  flat.set(headers, list);
  return list;
}

function makeHeaders(reach: Reach): Record<string, string> {
  return {
    'Content-Security-Policy': SCRIPTLESS_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Not `no-referrer`: that makes browsers send `Origin: null` with our own forms.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Browsers ignore these over plain HTTP and complain about it on the console.
    ...(isTrustworthy(reach) ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Origin-Agent-Cluster': '?1' } : {}),
    ...(reach.secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
