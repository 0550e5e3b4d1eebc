import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../typed-date.ts';
import { applyChanges, isDocument, isList, type DraftChange, type DraftDocument, type DraftPath } from './document.ts';
import { applies, lastOf, type FormValues } from './fact-conditions.ts';
import { ADD_ROW, DROP_ROW, LEAD_ROW, markerOf } from './fact-form-view.ts';
import { isAsShown, readLeaf } from './fact-leaf.ts';
import { freshId, idOf, isOrdered } from './fact-rows.ts';
import { FACT_SHAPES, type FactShape, type GroupShape, type LeafShape, type ListShape } from './fact-shape.ts';
import { conditionsOf, follows } from './fact-when.ts';

/**
 * What a posted fact form changes in its draft. A control that was not in the form changes nothing, so a form may hold a part
 * of the facts; what comes back as it was shown changes nothing either, so a default that nobody touched is never written.
 */

/** More rows than any case has; keeps a forged form from holding up the machine. */
const MOST_ROWS = 200;

interface Reading {
  values: FormValues;
  near: Day | undefined;
}

const within = (stated: Json | undefined, key: string): Json | undefined => (isDocument(stated) ? stated[key] : undefined);

function leafChanges(shape: LeafShape, path: DraftPath, stated: Json | undefined, { values, near }: Reading): DraftChange[] {
  const posted = values.get(path.join('.'));
  if (posted === undefined || shape.kind === 'id' || isAsShown(shape, stated, posted)) return [];
  const value = readLeaf(shape, posted, near, stated);
  return value === undefined ? (stated === undefined ? [] : [{ path }]) : [{ path, value }];
}

function partChanges(shapes: readonly FactShape[], path: DraftPath, stated: Json | undefined, reading: Reading): DraftChange[] {
  return shapes.flatMap((shape) => changesOf(shape, [...path, shape.key], within(stated, shape.key), reading));
}

function optionalChanges(shape: GroupShape, path: DraftPath, stated: Json | undefined, reading: Reading): DraftChange[] {
  const name = path.join('.');
  const marker = reading.values.get(markerOf(name));
  if (marker === undefined) return [];
  const isTicked = lastOf(marker).includes('1');
  const isFollowing = follows(shape.pattern);
  const isThere = isTicked || (isFollowing && (stated === undefined || applies(conditionsOf(shape.pattern, name), reading.values)));
  if (!isThere) return stated === undefined ? [] : [{ path }];
  const changes = partChanges(shape.parts, path, stated, reading);
  return stated === undefined && changes.length === 0 && isTicked ? [{ path, value: {} }] : changes;
}

function rowChanges(shape: ListShape, path: DraftPath, row: Json | undefined, rows: readonly Json[], reading: Reading): DraftChange[] {
  const changes = partChanges(shape.parts, path, row, reading);
  if (changes.length === 0 || idOf(row) !== null || !shape.parts.some((part) => part.key === 'id')) return changes;
  return [{ path: [...path, 'id'], value: postedId(path, rows, reading) ?? freshId(shape.pattern, rows) }, ...changes];
}

/** The id that the form gave a row it made itself, unless another row has it. */
function postedId(path: DraftPath, rows: readonly Json[], { values }: Reading): string | null {
  const id = values.get([...path, 'id'].join('.'))?.at(-1) ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !rows.some((row) => idOf(row) === id) ? id : null;
}

function buttonNames(button: string, { values }: Reading, name: string): boolean {
  return values.get(button)?.includes(name) === true;
}

function listChanges(shape: ListShape, path: DraftPath, stated: Json | undefined, reading: Reading): DraftChange[] {
  const name = path.join('.');
  const posted = Number(reading.values.get(markerOf(name))?.at(-1) ?? NaN);
  if (!Number.isInteger(posted) || posted < 0 || posted > MOST_ROWS) return [];
  const before = isList(stated) ? stated : [];
  const rows: Json[] = [...before];
  const changes: DraftChange[] = [];
  for (let index = 0; index < posted; index++) {
    // Rows that the form had and the draft has not come one after another, as the document takes them.
    const place = [...path, Math.min(index, rows.length)];
    const own = rowChanges(shape, [...path, index], before[index], rows, reading).map((change) => ({ ...change, path: [...place, ...change.path.slice(place.length)] }));
    if (own.length > 0 && index >= before.length) rows.push({ id: own.find((change) => change.path.at(-1) === 'id')?.value ?? null });
    changes.push(...own);
  }
  for (let index = rows.length - 1; index >= 0; index--) {
    if (buttonNames(DROP_ROW, reading, `${name}.${index}`)) changes.push({ path: [...path, index] });
  }
  if (buttonNames(ADD_ROW, reading, name)) changes.push({ path: [...path, rows.length], value: shape.parts.some((part) => part.key === 'id') ? { id: freshId(shape.pattern, rows) } : {} });
  const leading = isOrdered(shape.pattern) ? rows.findIndex((_, index) => buttonNames(LEAD_ROW, reading, `${name}.${index}`)) : -1;
  return leading > 0 ? [...changes, ledBy(leading, path, before, changes)] : changes;
}

/** The rows as they are after the changes, with one of them put first. */
function ledBy(leading: number, path: DraftPath, before: readonly Json[], changes: readonly DraftChange[]): DraftChange {
  const { rows } = applyChanges({ rows: before }, changes.map((change) => ({ ...change, path: ['rows', ...change.path.slice(path.length)] })));
  const written = isList(rows) ? rows : [];
  return { path, value: [...written.slice(leading, leading + 1), ...written.slice(0, leading), ...written.slice(leading + 1)] };
}

/** Something else stands where a group or a list belongs: it gives way to what is typed, and only then. */
function madeRoom(changes: DraftChange[], path: DraftPath, isRight: boolean, empty: Json): DraftChange[] {
  return isRight || changes.length === 0 ? changes : [{ path, value: empty }, ...changes];
}

function changesOf(shape: FactShape, path: DraftPath, stated: Json | undefined, reading: Reading): DraftChange[] {
  if (shape.node === 'leaf') return leafChanges(shape, path, stated, reading);
  if (shape.node === 'list') return madeRoom(listChanges(shape, path, stated, reading), path, stated === undefined || isList(stated), []);
  const changes = shape.isOptional ? optionalChanges(shape, path, stated, reading) : partChanges(shape.parts, path, stated, reading);
  return madeRoom(changes, path, stated === undefined || isDocument(stated), {});
}

function openingDay(document: DraftDocument): Day | undefined {
  const opensOn = document['opensOn'];
  const iso = typeof opensOn === 'string' ? readTypedDate(opensOn) : null;
  return iso === null ? undefined : dayOf(iso);
}

/** The changes that a posted form makes, in the order in which they have to be made. */
export function factChanges(document: DraftDocument, values: FormValues): DraftChange[] {
  const { facts } = document;
  const changes = partChanges(FACT_SHAPES, ['facts'], facts, { values, near: openingDay(document) });
  return madeRoom(changes, ['facts'], facts === undefined || isDocument(facts), {});
}
