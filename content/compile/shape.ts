import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Path, YamlFile } from './yaml-file.ts';
import type { Fault } from '../schema/fault.ts';

type Issue = z.core.$ZodIssue;

const EXPECTED: Record<string, string> = {
  string: 'chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm khóa',
  record: 'một nhóm khóa',
  null: 'null',
};

const MAX_LISTED = 24;

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

/** The innermost item with an id around a value: how a person finds the place by search. */
function ownerOf(value: unknown, path: Path): { id: string; depth: number } | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const id = valueAt(value, [...path.slice(0, depth), 'id']);
    if (typeof id === 'string') return { id, depth };
  }
  return null;
}

/** "deadline.value": the last two keys below the owner; the line says the rest. */
function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').slice(-2).join('.');
}

const shown = (value: unknown) => (typeof value === 'string' ? `“${value}”` : `“${JSON.stringify(value)}”`);

const isOurs = (message: string) => /[^\x20-\x7E]/.test(message);

interface Words {
  message: string;
  remedy?: string;
}

function size(issue: { origin: string; inclusive?: boolean }, limit: number | bigint, which: 'min' | 'max', name: string): Words {
  const bound = which === 'min' ? (issue.inclusive === false ? 'lớn hơn' : 'ít nhất') : issue.inclusive === false ? 'nhỏ hơn' : 'nhiều nhất';
  if (issue.origin === 'string') return { message: `“${name}” phải dài ${bound} ${limit} chữ cái.` };
  if (issue.origin === 'array') {
    return which === 'min' && Number(limit) === 1 ? { message: `“${name}” không được để trống.` } : { message: `“${name}” phải có ${bound} ${limit} mục.` };
  }
  return { message: `“${name}” phải là số ${which === 'min' ? 'không nhỏ hơn' : 'không lớn hơn'} ${limit}.` };
}

function wordsOf(issue: Issue, name: string, given: unknown): Words {
  if (given === undefined && issue.code !== 'custom' && issue.code !== 'unrecognized_keys') {
    return { message: `Thiếu khóa “${name}”.`, remedy: 'Ghi thêm khóa này; xem README của thư mục.' };
  }
  if (isOurs(issue.message)) return { message: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { message: `“${name}” phải là ${EXPECTED[issue.expected] ?? 'giá trị khác'}, không phải ${shown(given)}.` };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = typeof given === 'string' ? nearest(given, values) : null;
      const list = values.length <= MAX_LISTED ? `Dùng một trong: ${values.join(', ')}.` : 'Xem danh sách đóng trong README của thư mục.';
      return { message: `“${name}” không nhận giá trị ${shown(given)}.`, remedy: meant === null ? list : `Có phải ý là “${meant}”? ${list}` };
    }
    case 'too_small':
      return size(issue, issue.minimum, 'min', name);
    case 'too_big':
      return size(issue, issue.maximum, 'max', name);
    case 'invalid_key':
      return { message: `Tên khóa “${name}” không đúng dạng. ${issue.issues.map((inner) => inner.message).find(isOurs) ?? ''}`.trim() };
    case 'invalid_format':
      return { message: `“${name}” không đúng dạng: ${shown(given)}.` };
    default:
      return { message: `“${name}” không đúng dạng.` };
  }
}

function faultsOf(file: YamlFile, issue: Issue, base: Path): Fault[] {
  const path: Path = [...base, ...issue.path];
  const found = ownerOf(file.value, path);
  const owner = found === null ? '' : `${found.id}: `;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: file.name,
      line: file.lineOfKey(path, key),
      message: `${owner}khóa lạ “${key}”.`,
      remedy: 'Xóa khóa này hoặc sửa lại tên; xem README của thư mục.',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && valueAt(file.value, path) !== undefined) {
    // The branch that agrees furthest into the value is the one that was meant.
    const depth = (branch: readonly Issue[]) => Math.max(...branch.map((inner) => inner.path.length));
    const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    return meant.flatMap((inner) => faultsOf(file, inner, path));
  }
  const { message, remedy } = wordsOf(issue, nameOf(found === null ? path : path.slice(found.depth)), valueAt(file.value, path));
  const fault: Fault = { file: file.name, line: file.lineOf(path), message: `${owner}${message}` };
  return [remedy === undefined ? fault : { ...fault, remedy }];
}

/** Checks a file against a schema and tells every disagreement in Vietnamese, with its line. */
export function checkShape<S extends z.ZodType>(schema: S, file: YamlFile): { value: z.output<S> | null; faults: Fault[] } {
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data, faults: [] };
  return { value: null, faults: result.error.issues.flatMap((issue) => faultsOf(file, issue, [])) };
}

/** An item of a list that has the right shape, and where it stands. */
export interface Item<T> {
  file: YamlFile;
  path: Path;
  value: T;
}

/**
 * Checks a file that is nothing but named lists, each item by itself: one bad item hides no fault of its neighbours.
 * Gives, for each list, the items that have the right shape.
 */
export function checkLists<S extends Record<string, z.ZodType>>(schemas: S, file: YamlFile): { lists: { [K in keyof S]: Item<z.output<S[K]>>[] }; faults: Fault[] } {
  const names = Object.keys(schemas) as (keyof S & string)[];
  const top = checkShape(z.strictObject(Object.fromEntries(names.map((name) => [name, z.array(z.unknown())]))), file);
  const faults = [...top.faults];
  const lists = {} as { [K in keyof S]: Item<z.output<S[K]>>[] };
  for (const name of names) {
    const good: Item<z.output<S[typeof name]>>[] = [];
    const raw = valueAt(file.value, [name]);
    for (const [index, item] of Array.isArray(raw) ? raw.entries() : []) {
      const path = [name, index];
      const result = schemas[name]?.safeParse(item);
      if (result?.success === true) good.push({ file, path, value: result.data as z.output<S[typeof name]> });
      else faults.push(...(result?.error?.issues ?? []).flatMap((issue) => faultsOf(file, issue, path)));
    }
    lists[name] = good;
  }
  return { lists, faults };
}

/** A fault at a value of an item. */
export function faultAt(item: Item<{ id: string }>, inside: Path, message: string, remedy?: string): Fault {
  const fault: Fault = { file: item.file.name, line: item.file.lineOf([...item.path, ...inside]), message: `${item.value.id}: ${message}` };
  return remedy === undefined ? fault : { ...fault, remedy };
}
