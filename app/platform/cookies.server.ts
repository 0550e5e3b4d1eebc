import type { RequestContext } from './context.ts';

export const SESSION_COOKIE = 'phien';
export const DEVICE_COOKIE = 'thiet-bi';

const DEVICE_SECONDS = 180 * 24 * 60 * 60;

type CookieContext = Pick<RequestContext, 'secure'>;

/** The first value of a cookie in a `Cookie` header; null when it is absent or holds anything but a token's letters. */
export function cookieValue(header: string | null | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    const value = part.slice(at + 1).trim();
    return /^[\w-]{1,200}$/.test(value) ? value : null;
  }
  return null;
}

function cookie(name: string, value: string, seconds: number, context: CookieContext): string {
  const flags = [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${seconds}`];
  if (context.secure) flags.push('Secure');
  return flags.join('; ');
}

/** `Set-Cookie` that carries a session to the browser for as long as it lives. */
export function sessionCookie(session: { token: string; expiresAt: string }, now: string, context: CookieContext): string {
  const seconds = Math.max(0, Math.floor((Date.parse(session.expiresAt) - Date.parse(now)) / 1000));
  return cookie(SESSION_COOKIE, session.token, seconds, context);
}

export function endedSessionCookie(context: CookieContext): string {
  return cookie(SESSION_COOKIE, '', 0, context);
}

/**
 * `Set-Cookie` that tells the device to empty itself when its page is opened next. The page reads it, so it is no HttpOnly cookie; it says
 * nothing but that somebody signed out.
 */
export function emptyDeviceCookie(context: CookieContext): string {
  return cookie('da-ra', '1', DEVICE_SECONDS, context).replace('Path=/; HttpOnly', 'Path=/ngoai-tuyen');
}

/** `Set-Cookie` that lets a class member come back to the seat on the same device. */
export function deviceCookie(token: string, context: CookieContext): string {
  return cookie(DEVICE_COOKIE, token, DEVICE_SECONDS, context);
}
