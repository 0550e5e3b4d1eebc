import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { cliWords } from './vi.ts';

/** Where a command stands: tests give it other streams and another root. */
export interface Terminal {
  /** Folder of the project: content, migrations and build live under it. */
  root: string;
  /** Folder that relative paths on the command line are meant from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** All of standard input as text. */
  readInput(): Promise<string>;
  /** An answer, on standard output. */
  answer(text: string): void;
  /** Words for the person, on standard error. */
  say(text: string): void;
}

/** 0: done, 1: faults were found, 2: the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  run(args: string[], terminal: Terminal): Promise<ExitCode>;
}

/** The command line itself is wrong; `message` says how. */
export class WrongUse extends Error {}

/** Something the command needs is broken; `lines` say what and what to do. */
export class Trouble extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Given {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: string[];
}

/** Parses options strictly. @throws WrongUse with a Vietnamese sentence */
export function readArgs(args: readonly string[], options: Options, positionals: { min: number; max: number }): Given {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(wrongOption(error, args, options));
  }
  if (parsed.positionals.length < positionals.min) throw new WrongUse(cliWords.tooFew);
  if (parsed.positionals.length > positionals.max) throw new WrongUse(cliWords.tooMany(parsed.positionals[positionals.max] ?? ''));
  const values = Object.fromEntries(Object.entries(parsed.values).map(([name, value]) => [name, typeof value === 'boolean' ? value : String(value)]));
  return { values, positionals: parsed.positionals };
}

function wrongOption(error: unknown, args: readonly string[], options: Options): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const given = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.split('=')[0] ?? arg);
  const unknown = given.find((name) => !(name.replace(/^--?/, '') in options));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return cliWords.unknownOption(unknown ?? given[0] ?? '');
  const missing = /'(?:-\w, )?--([\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return cliWords.optionValue(`--${missing ?? unknown ?? ''}`);
}

/** A text option that must be there. @throws WrongUse */
export function required(given: Given, name: string): string {
  const value = given.values[name];
  if (typeof value !== 'string' || value === '') throw new WrongUse(cliWords.missingOption(`--${name}`));
  return value;
}

export function optional(given: Given, name: string): string | null {
  const value = given.values[name];
  return typeof value === 'string' ? value : null;
}

/** JSON that ends with a line break, as other programs like to read it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
