import { basename } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';

/** Each English word of the code with its Vietnamese meaning. */
export type Glossary = ReadonlyMap<string, string>;

const glossaryFile = z.strictObject({
  words: z.record(
    z.string().regex(/^[a-z]+([A-Z][a-z]+)*$/, 'Từ phải viết như trong mã, ví dụ “acceptanceNotice”.'),
    z.string().trim().min(1, 'Thiếu nghĩa tiếng Việt.'),
  ),
});

/** Reads content/glossary.yaml. The glossary is null when the file has a fault. */
export function loadGlossary(file: string): { glossary: Glossary | null; faults: Fault[] } {
  const read = readYaml(file, basename(file));
  if (read.file === null) return { glossary: null, faults: read.faults };
  const { value, faults } = checkShape(glossaryFile, read.file);
  return { glossary: value === null ? null : new Map(Object.entries(value.words)), faults };
}

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * The words of names (events, choices, states, list words) that the glossary does not hold. A name is parted at dots, `#`
 * and hyphens; a camel-cased part is known when it is a word itself or when each of its own parts is.
 */
export function unknownWords(glossary: Glossary, names: Iterable<string>): string[] {
  const unknown = new Set<string>();
  for (const name of names) {
    for (const part of name.split(/[.#-]/)) {
      if (part === '' || glossary.has(part)) continue;
      for (const word of part.split(/(?=[A-Z])/).map(lower)) if (!glossary.has(word)) unknown.add(word);
    }
  }
  return [...unknown].sort();
}
