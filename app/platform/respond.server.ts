import { redirect } from '@remix-run/node';
import type { OpenedSession } from '../use-cases/contracts.ts';
import { deviceCookie, emptyDeviceCookie, endedSessionCookie, sessionCookie } from './cookies.server.ts';
import type { RequestContext } from './context.ts';

/**
 * A path of this site, or the fallback. Everything a browser could read as another host is refused: `//host`,
 * backslashes, control characters, schemes.
 */
export function safePath(target: string | null | undefined, fallback = '/'): string {
  if (!target || target.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(target)) return fallback;
  return target;
}

/** Redirect-after-post: reloading the page asks again instead of doing again. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return redirect(safePath(path), { status: 303, headers });
}

/** Carries a session that was just opened into the browser and goes on to `path`. */
export function signedIn(context: RequestContext, session: OpenedSession & { deviceToken?: string }, path: string): Response {
  const cookies = [sessionCookie(session, context.ports.clock.now(), context)];
  if (session.deviceToken !== undefined) cookies.push(deviceCookie(session.deviceToken, context));
  return seeOther(path, cookies);
}

/** Ends the session in the browser, and leaves nothing of the person on the device. */
export function signedOut(context: RequestContext, path: string): Response {
  return seeOther(path, [endedSessionCookie(context), emptyDeviceCookie(context)]);
}

/** Where a visitor who has to sign in is sent, and comes back from. */
export function signInFirst(request: Request): Response {
  const url = new URL(request.url);
  const back = request.method === 'GET' ? url.pathname.replace(/\.data$/, '') + url.search : '/';
  return seeOther(`/dang-nhap?ve=${encodeURIComponent(safePath(back))}`);
}

/** A posted form as text: NFC, without the control characters that a paste can carry. Files are asked for by their field. */
export interface PostedForm {
  text(name: string): string;
  all(name: string): string[];
  names(): string[];
  /** The file that was chosen, or null. */
  file(name: string): File | null;
}

export async function readForm(request: Request): Promise<PostedForm> {
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const clean = (value: FormDataEntryValue): string[] =>
    typeof value === 'string' ? [value.normalize('NFC').replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '')] : [];
  return {
    text: (name) => form.getAll(name).flatMap(clean)[0] ?? '',
    all: (name) => form.getAll(name).flatMap(clean),
    names: () => [...new Set(form.keys())],
    file: (name) => form.getAll(name).find((value): value is File => value instanceof File && value.size > 0) ?? null,
  };
}
