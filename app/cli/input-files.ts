import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Terminal } from './command.ts';
import { Trouble } from './command.ts';
import { cliWords } from './vi.ts';

const MEGABYTE = 1024 * 1024;
/** More than any scenario or log needs; a mistaken file is told before it fills the memory. */
const LARGEST = 10 * MEGABYTE;

/** Reads a file named on the command line. @throws Trouble */
export function readTextFile(given: string, terminal: Terminal): string {
  const path = resolve(terminal.cwd, given);
  try {
    const file = statSync(path);
    if (file.isDirectory()) throw new Trouble([cliWords.isFolder(given)]);
    if (file.size > LARGEST) throw new Trouble([cliWords.tooLarge(given, Math.ceil(file.size / MEGABYTE), LARGEST / MEGABYTE)]);
    // Windows editors like to begin a file with a byte order mark.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Trouble([code === 'ENOENT' || code === 'ENOTDIR' ? cliWords.noFile(given) : cliWords.unreadable(given, code)]);
  }
}

/** Where the parser gave up; JSON that ends too early gives up at its end. */
function placeOf(text: string, message: string): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Parses JSON, with line and column of the first mistake. @throws Trouble */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, column } = placeOf(text, error instanceof Error ? error.message : '');
    throw new Trouble([cliWords.notJson(name, line, column)]);
  }
}

function pathWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((words, step) => (typeof step === 'number' ? `${words}[${step}]` : words === '' ? String(step) : `${words}.${String(step)}`), '');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, step) => (typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined), root);
}

function issueWords(issue: z.core.$ZodIssue, root: unknown): string {
  const words = cliWords.shape;
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') && valueAt(root, issue.path) === undefined && issue.path.length > 0) return words.missing;
  const types: Readonly<Record<string, string>> = words.types;
  switch (issue.code) {
    case 'unrecognized_keys':
      return words.unknownKeys(issue.keys.map((key) => `"${key}"`).join(', '));
    case 'invalid_type':
      return words.type(types[issue.expected] ?? words.otherType);
    case 'too_big':
      return words.atMost(Number(issue.maximum));
    case 'too_small':
      return words.atLeast(Number(issue.minimum));
    case 'invalid_value':
      return words.values(issue.values.map(String).join(', '));
    default:
      return words.other;
  }
}

/** Lines that say where input is not of the form it should have. */
export function shapeFaults(name: string, error: z.ZodError, root: unknown): string[] {
  return error.issues.slice(0, 20).map((issue) => cliWords.wrongShape(name, pathWords(issue.path), issueWords(issue, root)));
}

/** JSON from standard input, for the commands that take it. @throws Trouble */
export async function readJsonInput(terminal: Terminal): Promise<unknown> {
  const text = (await terminal.readInput()).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Trouble([cliWords.emptyInput]);
  return parseJson(text, cliWords.input);
}
