import { z } from 'zod';
import { envWords } from './env.vi.ts';
import type { Result } from './result.ts';
import { done, failed } from './result.ts';

/** The settings of a running server. */
export interface Env {
  /** Folder of the database file and its backups. */
  dataDir: string;
  port: number;
  /** 0.0.0.0 by default: a hall comes in over the local network. */
  host: string;
  /** A clock that stands still at this instant; null for the machine's clock. */
  clock: string | null;
  /** The address people type, when a proxy stands in front; null otherwise. */
  origin: string | null;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

export interface EnvFault {
  variable: string;
  given: string;
  message: string;
  remedy: string;
}

function instantOf(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/.test(text)) return null;
  // A bare date is noon in Vietnam, so that it is the same date in every zone people test from.
  const time = Date.parse(text.length === 10 ? `${text}T05:00:00Z` : text);
  if (Number.isNaN(time)) return null;
  const instant = new Date(time).toISOString();
  return instant.startsWith(text.slice(0, 10)) ? instant : null;
}

const VARIABLES = {
  SABAN_DATA_DIR: { words: envWords.dataDir, schema: z.string().trim().min(1) },
  PORT: { words: envWords.port, schema: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.int().min(1).max(65_535)) },
  HOST: { words: envWords.host, schema: z.string().trim().regex(/^([a-z0-9-]+(\.[a-z0-9-]+)*|[0-9a-f:]+)$/i) },
  SABAN_CLOCK: { words: envWords.clock, schema: z.string().refine((text) => instantOf(text) !== null) },
  SABAN_ORIGIN: {
    words: envWords.origin,
    schema: z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text.replace(/\/$/, '')),
  },
  SABAN_LOG: { words: envWords.logLevel, schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']) },
} as const;

type Variables = typeof VARIABLES;

/** Reads the environment; unset means the default, and every wrong variable is reported at once. An empty PORT is wrong, not unset. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Result<Env, EnvFault[]> {
  const faults: EnvFault[] = [];
  const read = <Name extends keyof Variables>(variable: Name): z.output<Variables[Name]['schema']> | undefined => {
    const given = source[variable];
    if (given === undefined) return undefined;
    const { schema, words } = VARIABLES[variable];
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data as z.output<Variables[Name]['schema']>;
    faults.push({ variable, given, message: words.wrong, remedy: words.remedy });
    return undefined;
  };
  const clock = read('SABAN_CLOCK');
  const env: Env = {
    dataDir: read('SABAN_DATA_DIR') ?? 'var',
    port: read('PORT') ?? 3000,
    host: read('HOST') ?? '0.0.0.0',
    clock: clock === undefined ? null : instantOf(clock),
    origin: read('SABAN_ORIGIN')?.replace(/\/$/, '') ?? null,
    logLevel: read('SABAN_LOG') ?? 'info',
  };
  return faults.length > 0 ? failed(faults) : done(env);
}

/** The faults as they are printed at the terminal. */
export function envFaultWords(faults: readonly EnvFault[]): string {
  return [envWords.heading, ...faults.map((fault) => envWords.line(fault.variable, fault.given, fault.message, fault.remedy))].join('\n');
}
