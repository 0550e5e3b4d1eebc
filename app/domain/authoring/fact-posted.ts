import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../typed-date.ts';
import { applyChanges, isDocument, isList, type DraftChange, type DraftDocument, type DraftPath } from './document.ts';
import { applies, lastOf, type FormValues } from './fact-conditions.ts';
import { ADD_ROW, DROP_ROW, LEAD_ROW, markerOf } from './fact-form-view.ts';
import { isAsShown, readLeaf } from './fact-leaf.ts';
import { freshId, idOf, isOrdered, MOST_ROWS, namesIn } from './fact-rows.ts';
import { FACT_SHAPES, wayOf, type FactShape, type GroupShape, type LeafShape, type ListShape, type WaysShape } from './fact-shape.ts';
import { conditionsOf, follows } from './fact-when.ts';
import { startOf } from './row-starts.ts';

/**
 * What a posted form of the editor changes in its draft. A control that was not in the form changes nothing, so a form may hold a
 * part of a case; what comes back as it was shown changes nothing either, so a default that nobody touched is never written.
 */

interface Reading {
  document: DraftDocument;
  values: FormValues;
  near: Day | undefined;
  /** What the draft names anywhere. */
  named: ReadonlySet<string>;
}

const within = (stated: Json | undefined, key: string): Json | undefined => (isDocument(stated) ? stated[key] : undefined);
const ownId = ({ parts }: ListShape): boolean => parts.some((part) => part.key === 'id');

function leafChanges(shape: LeafShape, path: DraftPath, stated: Json | undefined, { values, near }: Reading): DraftChange[] {
  const posted = values.get(path.join('.'));
  if (posted === undefined || shape.kind === 'id' || isAsShown(shape, stated, posted)) return [];
  const value = readLeaf(shape, posted, near, stated);
  return value === undefined ? (stated === undefined ? [] : [{ path }]) : [{ path, value }];
}

function partChanges(shapes: readonly FactShape[], path: DraftPath, stated: Json | undefined, reading: Reading): DraftChange[] {
  return shapes.flatMap((shape) => (shape.key === '' ? changesOf(shape, path, stated, reading) : changesOf(shape, [...path, shape.key], within(stated, shape.key), reading)));
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

/**
 * One of several ways. It is told by the first of its places, so that one stays there, empty, when it is cleared. Taking another
 * way gives up what the first one asked; its words go along where the new one has none yet.
 */
function waysChanges(shape: WaysShape, path: DraftPath, stated: Json | undefined, reading: Reading): DraftChange[] {
  const before = wayOf(shape, stated);
  const marker = reading.values.get(markerOf(path.join('.')))?.at(-1);
  const way = shape.ways.find(({ key }) => key === marker) ?? before;
  if (way === undefined) return [];
  const emptied = (change: DraftChange): DraftChange => (change.value === undefined && change.path.at(-1) === way.key ? { ...change, value: '' } : change);
  if (way === before) return partChanges(way.parts, path, stated, reading).map(emptied);
  const written = way.parts.flatMap((part) => leafChanges(part, [...path, part.key], undefined, reading).map(({ value = '' }) => [part.key, value] as const));
  const told = before?.parts.find(isWords);
  const words = told === undefined ? undefined : within(stated, told.key);
  const room = way.parts.find(isWords);
  const carried: DraftDocument = room === undefined || words === undefined ? {} : { [room.key]: words };
  return [{ path, value: { [way.key]: '', ...carried, ...Object.fromEntries(written) } }];
}

const isWords = ({ kind }: LeafShape): boolean => kind === 'text';

function rowChanges(shape: ListShape, path: DraftPath, row: Json | undefined, rows: readonly Json[], reading: Reading): DraftChange[] {
  const changes = madeRoom(partChanges(shape.parts, path, row, reading), path, row === undefined || isDocument(row), {});
  if (changes.length === 0 || idOf(row) !== null || !ownId(shape)) return changes;
  const id = { path: [...path, 'id'], value: postedId(path, rows, reading) ?? freshId(shape.pattern, rows, reading.named) };
  return row === undefined || isDocument(row) ? [id, ...changes] : [...changes, id];
}

/** The id that the form gave a row it made itself, unless another row has it. */
function postedId(path: DraftPath, rows: readonly Json[], { values }: Reading): string | null {
  const id = values.get([...path, 'id'].join('.'))?.at(-1) ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !rows.some((row) => idOf(row) === id) ? id : null;
}

/** A row in which nothing is written. */
const blankRow = (shape: ListShape, rows: readonly Json[], { named }: Reading): DraftDocument => (ownId(shape) ? { id: freshId(shape.pattern, rows, named) } : {});

/**
 * The rows that a button asked for; none when none was asked for. A list that must have a row shows an empty one before the
 * draft has it: whoever asks for another has two then.
 */
function addedRows(shape: ListShape, name: string, posted: number, rows: readonly Json[], reading: Reading): DraftDocument[] {
  const asked = reading.values.get(ADD_ROW)?.find((value) => value === name || value.startsWith(`${name}:`));
  if (asked === undefined || rows.length >= MOST_ROWS) return [];
  const start = startOf(shape.pattern, asked.slice(name.length + 1), reading.document);
  const isBlank = Object.keys(start).length === 0;
  const shown = isBlank && posted > rows.length ? [blankRow(shape, rows, reading)] : [];
  return [...shown, { ...blankRow(shape, [...rows, ...shown], reading), ...start }];
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
  const dropped = [...rows.keys()].reverse().filter((index) => buttonNames(DROP_ROW, reading, `${name}.${index}`));
  changes.push(...dropped.map((index) => ({ path: [...path, index] })));
  const added = addedRows(shape, name, posted, rows, reading);
  changes.push(...added.map((value, index) => ({ path: [...path, rows.length - dropped.length + index], value })));
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
  if (shape.node === 'ways') return madeRoom(waysChanges(shape, path, stated, reading), path, stated === undefined || isDocument(stated), {});
  if (shape.node === 'list') return madeRoom(listChanges(shape, path, stated, reading), path, stated === undefined || isList(stated), []);
  const changes = shape.isOptional ? optionalChanges(shape, path, stated, reading) : partChanges(shape.parts, path, stated, reading);
  return madeRoom(changes, path, stated === undefined || isDocument(stated), {});
}

function openingDay(document: DraftDocument): Day | undefined {
  const opensOn = document['opensOn'];
  const iso = typeof opensOn === 'string' ? readTypedDate(opensOn) : null;
  return iso === null ? undefined : dayOf(iso);
}

/** The changes that a posted form of some places makes, in the order in which they have to be made. */
export function changesIn(shapes: readonly FactShape[], path: DraftPath, document: DraftDocument, values: FormValues): DraftChange[] {
  const stated = path.reduce<Json | undefined>((here, key) => (isDocument(here) ? here[key] : undefined), document);
  const reading = { document, values, near: openingDay(document), named: namesIn(document) };
  return madeRoom(partChanges(shapes, path, stated, reading), path, stated === undefined || isDocument(stated), {});
}

/** The same for the form of the facts. */
export function factChanges(document: DraftDocument, values: FormValues): DraftChange[] {
  return changesIn(FACT_SHAPES, ['facts'], document, values);
}
