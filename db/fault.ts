import { faultWords } from './vi.ts';

export type FaultKind =
  | 'missing-folder'
  | 'cannot-open'
  | 'locked'
  | 'read-only'
  | 'disk-full'
  | 'not-a-database'
  | 'damaged'
  | 'newer-schema'
  | 'altered-migration'
  | 'migration-failed'
  | 'bad-backup'
  | 'io';

/** The database cannot be used, with what a person should read. `message` says what is wrong, `remedy` what to do. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly remedy: string;

  constructor(
    readonly kind: FaultKind,
    readonly file: string,
    /** Detail for the log, never for a page. */
    readonly detail: string | null = null,
    cause?: unknown,
  ) {
    super(faultWords[kind].message(file), { cause });
    this.remedy = faultWords[kind].remedy;
  }
}

const KINDS: readonly (readonly [prefix: string, kind: FaultKind])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_CANTOPEN', 'cannot-open'],
  ['SQLITE_IOERR', 'io'],
  ['SQLITE_PERM', 'read-only'],
];

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_')) return error.code;
  return codeOf(error.cause);
}

/** Whether something else still speaks of a row that was to be removed. */
export function isBrokenReference(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}

/** The fault behind an error of the driver; null when it is something else, such as a broken constraint. */
export function databaseFaultOf(error: unknown, file: string): DatabaseFault | null {
  if (error instanceof DatabaseFault) return error;
  const code = codeOf(error);
  const kind = KINDS.find(([prefix]) => code?.startsWith(prefix))?.[1];
  return kind ? new DatabaseFault(kind, file, `${code}: ${error instanceof Error ? error.message : ''}`, error) : null;
}
