import { cleanText } from '../domain/person-name.ts';
import { readClockTime } from '../domain/workshop/clock-time.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { FieldFault } from './contracts.ts';

const TITLE_MAX = 120;
const PLACE_MAX = 120;
const COMMUNE_MAX = 80;
const COMMUNES_MAX = 300;
/** When offices and schools begin. */
const STARTS_AT = '08:00';

/** A workshop's facts as they were typed. Absent days: today, and the same day. */
interface TypedFacts {
  title: string;
  place: string;
  opensOn?: string;
  closesOn?: string;
  startsAt?: string;
  communes: string;
}

/** The same, checked. */
export interface CheckedFacts {
  title: string;
  place: string | null;
  opensOn: string;
  closesOn: string;
  startsAt: string;
  communes: string[];
}

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

/** What a workshop is called, where and when it is; or what is wrong, by field. */
export function checkFacts(input: TypedFacts, today: string): Result<CheckedFacts, Record<string, FieldFault>> {
  const fields: Record<string, FieldFault> = {};
  const title = cleanText(input.title);
  const place = cleanText(input.place);
  const communes = readCommunes(input.communes);
  const opensOn = input.opensOn ?? today;
  const closesOn = input.closesOn ?? opensOn;
  const startsAt = input.startsAt === undefined ? STARTS_AT : readClockTime(input.startsAt);
  if (title === '') fields['title'] = { fault: 'missing' };
  else if (tooLong(title, TITLE_MAX)) fields['title'] = { fault: 'too-long', max: TITLE_MAX };
  if (tooLong(place, PLACE_MAX)) fields['place'] = { fault: 'too-long', max: PLACE_MAX };
  if (communes.length > COMMUNES_MAX || communes.some((commune) => tooLong(commune, COMMUNE_MAX))) fields['communes'] = { fault: 'too-long', max: COMMUNE_MAX };
  if (!isDate(opensOn)) fields['opensOn'] = { fault: 'date' };
  if (!isDate(closesOn)) fields['closesOn'] = { fault: 'date' };
  else if (isDate(opensOn) && closesOn < opensOn) fields['closesOn'] = { fault: 'closes-before-opens' };
  if (startsAt === null) fields['startsAt'] = { fault: 'time' };
  return startsAt === null || Object.keys(fields).length > 0 ? failed(fields) : done({ title, place: place === '' ? null : place, opensOn, closesOn, startsAt, communes });
}
