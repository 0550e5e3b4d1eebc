import type { RequestContext } from '../../platform/context.ts';
import type { Result } from '../../platform/result.ts';
import type { Caller } from '../../use-cases/contracts.ts';

/** An answer that the script of the device reads. It is nobody else's, and no cache keeps it. */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' } });
}

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, 'not-allowed': 403, storage: 503 };

/** What a use case came to, for whoever is signed in; 401 for everybody else, since a script cannot be sent to the sign-in page. */
export function answerJson<Value>({ caller }: RequestContext, work: (caller: Caller) => Result<Value, { reason: string }>): Response {
  if (caller === null) return json({ reason: 'signed-out' }, 401);
  const result = work(caller);
  return result.ok ? json(result.value) : json({ reason: result.error.reason }, STATUS[result.error.reason] ?? 400);
}
