import type { Posted } from './editor-saver.ts';

/** Unsaved text in the browser, apart for each person, draft and part. */
export interface Kept {
  revision: number;
  posted: Posted;
}

export const keptName = (person: string, draft: string, step: string): string => `saban-soan:${person}:${draft}:${step}`;

const isPair = (pair: unknown): pair is [string, string] => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'revision' in value && typeof value.revision === 'number' && 'posted' in value && Array.isArray(value.posted) && value.posted.every(isPair);
}

export function readKept(name: string): Kept | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

/** @returns whether the browser took it: its store may be full or forbidden */
export function keep(name: string, kept: Kept): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Where nothing can be stored, nothing has to be removed.
  }
}
