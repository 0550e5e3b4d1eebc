import { SCRIPTLESS_POLICY } from './csp.server.ts';

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi', 'display-capture', 'browsing-topics'].map((feature) => `${feature}=()`).join(', ');

/** How the browser reaches us, as far as headers depend on it. */
export interface Reach {
  /** Behind https. */
  secure: boolean;
  host: string;
}

function isTrustworthy(reach: Reach): boolean {
  return reach.secure || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(reach.host);
}

/** Headers of every answer. A rendered page replaces the policy by its own, with the hashes of its scripts. */
export function safeHeaders(reach: Reach): Record<string, string> {
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
