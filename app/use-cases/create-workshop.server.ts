import { listWorkshops as selectWorkshops } from '#db/repositories/workshops.ts';
import { insertWorkshop } from '#db/transactions/workshops.ts';
import { canCreateClass } from '../domain/access.ts';
import { cleanText } from '../domain/person-name.ts';
import { plannedMinutes, runSheetSchema } from '../domain/workshop/run-sheet.ts';
import { templateOf } from '../domain/workshop/templates.vi.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, FieldFault, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { isOver } from './workshop-access.ts';
import type { CreateWorkshopInput, WorkshopRow } from './workshop-contracts.ts';

const TITLE_MAX = 120;
const PLACE_MAX = 120;
const COMMUNE_MAX = 80;
const COMMUNES_MAX = 300;
/** Fewer than a class code has, so that the two are not taken for each other. */
const CODE_DIGITS = 5;
const DRAWS = 50;

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function tooLong(text: string, max: number): boolean {
  return [...text].length > max;
}

/** One commune a line, each once. */
function readCommunes(text: string): string[] {
  return [...new Set(text.split(/[\n;]/).map(cleanText).filter((line) => line !== ''))];
}

interface Checked {
  title: string;
  place: string | null;
  opensOn: string;
  closesOn: string;
  communes: string[];
}

function check(input: CreateWorkshopInput, today: string): Result<Checked, Record<string, FieldFault>> {
  const fields: Record<string, FieldFault> = {};
  const title = cleanText(input.title);
  const place = cleanText(input.place);
  const communes = readCommunes(input.communes);
  const opensOn = input.opensOn ?? today;
  const closesOn = input.closesOn ?? opensOn;
  if (title === '') fields['title'] = { fault: 'missing' };
  else if (tooLong(title, TITLE_MAX)) fields['title'] = { fault: 'too-long', max: TITLE_MAX };
  if (tooLong(place, PLACE_MAX)) fields['place'] = { fault: 'too-long', max: PLACE_MAX };
  if (communes.length > COMMUNES_MAX || communes.some((commune) => tooLong(commune, COMMUNE_MAX))) fields['communes'] = { fault: 'too-long', max: COMMUNE_MAX };
  if (!isDate(opensOn)) fields['opensOn'] = { fault: 'date' };
  if (!isDate(closesOn)) fields['closesOn'] = { fault: 'date' };
  else if (closesOn < opensOn) fields['closesOn'] = { fault: 'closes-before-opens' };
  return Object.keys(fields).length > 0 ? failed(fields) : done({ title, place: place === '' ? null : place, opensOn, closesOn, communes });
}

/** Opens a workshop on a copy of a template's run-sheet, under a code that no other workshop has now. */
export function createWorkshop(ports: Ports, caller: Caller, input: CreateWorkshopInput): Result<{ id: string; code: string }, Refusal> {
  return withStorage<{ id: string; code: string }, Refusal>(ports, () => {
    if (!canCreateClass(caller)) return failed({ reason: 'not-allowed' });
    const now = ports.clock.now();
    const template = templateOf(input.template);
    const checked = check(input, localDate(now));
    if (!checked.ok || template === null) return failed({ reason: 'invalid', fields: { ...(checked.ok ? {} : checked.error), ...(template === null ? { template: { fault: 'choice' as const } } : {}) } });
    const id = ports.tokens.id(now);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const code = ports.tokens.digits(CODE_DIGITS);
      const audit = auditEntry(ports, now, { actor: caller.person, act: 'workshop.created', subject: id, details: { code, title: checked.value.title, template: template.id } });
      const workshop = { id, code, facilitator: caller.person, runSheet: JSON.stringify(template.sheet), createdAt: now, endedAt: null, ...checked.value };
      if (insertWorkshop(ports.db, workshop, audit) === 'created') return done({ id, code });
    }
    throw new Error('no free workshop code was found');
  });
}

/** The caller's own workshops, newest first. */
export function listWorkshops(ports: Ports, caller: Caller): Result<WorkshopRow[], Refusal> {
  return withStorage<WorkshopRow[], Refusal>(ports, () => {
    if (!canCreateClass(caller)) return failed({ reason: 'not-allowed' });
    return done(
      selectWorkshops(ports.db, caller.person).map((workshop) => {
        const sheet = runSheetSchema.parse(JSON.parse(workshop.runSheet));
        const { id, title, place, code, opensOn } = workshop;
        return { id, title, place, code, opensOn, over: isOver(ports, workshop), steps: sheet.items.length, minutes: plannedMinutes(sheet) };
      }),
    );
  });
}
