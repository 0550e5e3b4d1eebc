import { insertClass } from '#db/transactions/classes.ts';
import { canCreateClass } from '../domain/access.ts';
import { cleanText } from '../domain/person-name.ts';
import { localDate, plusSeconds, startOfLocalDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, CreateClassInput, FieldFault, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

const TITLE_MAX = 120;
const DAY_SECONDS = 24 * 60 * 60;
const DEFAULT_DAYS = 30;
const CODE_DIGITS = 6;
const DRAWS = 50;

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

interface Period {
  opensAt: string;
  /** First instant at which nobody can join any more: the end of the last day. */
  closesAt: string;
}

function periodOf(input: CreateClassInput, now: string): Result<Period, Record<string, FieldFault>> {
  const fields: Record<string, FieldFault> = {};
  if (input.opensOn !== undefined && !isDate(input.opensOn)) fields['opensOn'] = { fault: 'date' };
  if (input.closesOn !== undefined && !isDate(input.closesOn)) fields['closesOn'] = { fault: 'date' };
  if (Object.keys(fields).length > 0) return failed(fields);
  const opensAt = startOfLocalDate(input.opensOn ?? localDate(now));
  const lastDay = input.closesOn ?? localDate(plusSeconds(opensAt, DEFAULT_DAYS * DAY_SECONDS));
  const closesAt = plusSeconds(startOfLocalDate(lastDay), DAY_SECONDS);
  return closesAt <= opensAt ? failed({ closesOn: { fault: 'closes-before-opens' } }) : done({ opensAt, closesAt });
}

/** Stores a class under a code that no other class has. Also used at boot, without a trainer. */
export function storeClass(ports: Ports, course: { title: string; trainer: string | null } & Period): { id: string; code: string } {
  const now = ports.clock.now();
  const id = ports.tokens.id(now);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const code = ports.tokens.digits(CODE_DIGITS);
    const audit = auditEntry(ports, now, { actor: course.trainer, act: 'class.created', subject: id, details: { code, title: course.title } });
    if (insertClass(ports.db, { id, code, ...course, at: now }, audit) === 'created') return { id, code };
  }
  throw new Error('no free class code was found');
}

/** Opens a class with a six-digit code. Without dates it opens today and closes after thirty days. */
export function createClass(ports: Ports, caller: Caller, input: CreateClassInput): Result<{ id: string; code: string }, Refusal> {
  return withStorage<{ id: string; code: string }, Refusal>(ports, () => {
    if (!canCreateClass(caller)) return failed({ reason: 'not-allowed' });
    const title = cleanText(input.title);
    const period = periodOf(input, ports.clock.now());
    const fields: Record<string, FieldFault> = period.ok ? {} : { ...period.error };
    if (title === '') fields['title'] = { fault: 'missing' };
    if ([...title].length > TITLE_MAX) fields['title'] = { fault: 'too-long', max: TITLE_MAX };
    if (!period.ok || Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });
    return done(storeClass(ports, { title, trainer: caller.person, ...period.value }));
  });
}
