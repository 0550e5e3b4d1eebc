import { isoOf, dayOfParts } from '../law/day.ts';
import type { Json } from '../procedures/case-event.ts';
import type { ActOffer, Field } from './view-types.ts';

const VIETNAMESE_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YES = 'yes';
const NO = 'no';

/** `YYYY-MM-DD` from that form or from `3/8/2026`; anything else stays as it was typed, for the desk to refuse in words. */
function dateText(typed: string): string {
  const parts = VIETNAMESE_DATE.exec(typed.trim());
  if (parts === null) return typed.trim();
  const [, day, month, year] = parts.map(Number);
  if (day === undefined || month === undefined || year === undefined) return typed;
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isoOf(dayOfParts(year, month, day)) === iso ? iso : typed;
}

function valueOf(field: Field, posted: ReadonlyMap<string, readonly string[]>): Json | undefined {
  const given = posted.get(field.name) ?? [];
  const one = given[0];
  switch (field.kind) {
    case 'multi':
      return given.filter((value) => value !== '');
    case 'record': {
      const rows: Record<string, Json> = {};
      for (const { key } of field.rows) {
        const value = posted.get(`${field.name}.${key}`)?.[0];
        if (value !== undefined && value !== '') rows[key] = value;
      }
      return rows;
    }
    case 'yes-no':
      return one === YES ? true : one === NO ? false : undefined;
    case 'number':
      return one !== undefined && /^\s*\d{1,6}\s*$/.test(one) ? Number(one) : one;
    case 'date':
      return one === undefined || one.trim() === '' ? undefined : dateText(one);
    default:
      return one?.normalize('NFC').trim();
  }
}

/**
 * The data of an act from what a plain HTML form posts: names are field names, `classes.<row>` for one row of a record, `yes`
 * or `no` for a yes-no field; what the offer fixes is added. Nothing is judged here: `play` does that.
 */
export function actDataFromForm(offer: Pick<ActOffer, 'preset' | 'fields'>, entries: Iterable<readonly [string, string]>): Record<string, Json> {
  const posted = new Map<string, string[]>();
  for (const [name, value] of entries) posted.set(name, [...(posted.get(name) ?? []), value]);
  const data: Record<string, Json> = {};
  for (const field of offer.fields) {
    const value = valueOf(field, posted);
    if (value !== undefined) data[field.name] = value;
  }
  return { ...data, ...offer.preset };
}
