import type { Json } from '../procedures/case-event.ts';

/** The data of an act or event, as stored. */
export type ActFields = Readonly<Record<string, Json>>;

/** The text under a name; empty where there is none. */
export function textOf(data: ActFields, name: string): string {
  const value = data[name];
  return typeof value === 'string' ? value : '';
}

/** The texts under a name; empty where there is no list. */
export function listOf(data: ActFields, name: string): string[] {
  const value = data[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The texts by key under a name; empty where there is no such record. */
export function recordOf(data: ActFields, name: string): Record<string, string> {
  const value = data[name];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  const rows: Record<string, string> = {};
  for (const [key, item] of Object.entries(value)) if (typeof item === 'string') rows[key] = item;
  return rows;
}

/** The texts of a value that may be one text or several. */
export function textsOf(data: ActFields, name: string): string[] {
  const one = textOf(data, name);
  return one === '' ? listOf(data, name) : [one];
}

/** Fills `{name}` in a sentence; a name without a value becomes empty. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The same words with a capital first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
