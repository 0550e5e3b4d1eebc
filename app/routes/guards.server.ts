import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { refusalWords, faultWords } from '../messages/faults.ts';
import type { RequestContext } from '../platform/context.ts';
import type { PostedForm } from '../platform/respond.server.ts';
import { signInFirst } from '../platform/respond.server.ts';
import type { Result } from '../platform/result.ts';
import type { FormState } from '../ui/fields.tsx';
import type { Caller, FieldFault } from '../use-cases/contracts.ts';

type AnyRefusal = { reason: string; fields?: Readonly<Record<string, FieldFault | string>> };

/** Whoever asks, or the way to the sign-in page and back. */
export function requireCaller(context: RequestContext, request: Request): Caller {
  if (context.caller === null) throw signInFirst(request);
  return context.caller;
}

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, 'not-allowed': 403, storage: 503 };

/** The value for a page, or the error page in its place. What is thrown is read by people: public words only. */
export function pageValue<Value>(result: Result<Value, AnyRefusal>): Value {
  if (result.ok) return result.value;
  const status = STATUS[result.error.reason] ?? 400;
  throw data(status === 503 ? refusalWords(result.error) : null, { status });
}

/** What was typed, to be shown again. Passwords never travel back. */
export function typedValues(form: PostedForm): FormState['values'] {
  const secret = new Set(['password', 'again', 'current', 'next']);
  return Object.fromEntries(form.names().filter((name) => !secret.has(name)).map((name) => [name, form.all(name)]));
}

export interface FormAnswer {
  state: FormState;
  refusal: string | null;
}

/** A refused form: values as typed, faults by field, and a sentence for the whole. */
export function formAnswer(form: PostedForm, refusal: AnyRefusal): FormAnswer {
  const faults = Object.entries(refusal.fields ?? {});
  const errors = Object.fromEntries(faults.map(([field, fault]) => [field, typeof fault === 'string' ? fault : faultWords(field, fault)]));
  return { state: { values: typedValues(form), errors }, refusal: refusalWords(refusal) };
}

const sequence = z.coerce.number().int().min(0).max(100_000);

/** The number of the event up to which the page knew the case. A post without it is not from one of our pages. */
export function readSeq(form: PostedForm, field = 'seq'): number {
  const seq = sequence.safeParse(form.text(field) === '' ? undefined : form.text(field));
  if (!seq.success) throw data(null, { status: 400 });
  return seq.data;
}

/** A small number from the address, or null. */
export function querySeq(url: URL, name: string): number | null {
  const seq = sequence.safeParse(url.searchParams.get(name) ?? undefined);
  return seq.success ? seq.data : null;
}

/** Sends somebody who is already signed in on their way. */
export function goOn(path: string): Response {
  return redirect(path, { status: 303 });
}
