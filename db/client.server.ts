import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { DatabaseFault, databaseFaultOf } from './fault.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

export type Driver = BetterSqlite.Database;
export type Orm = BetterSQLite3Database;

/** Marks a file as ours in its header: "SaBn". */
export const APPLICATION_ID = 0x5361426e;

/** An open database file. Only code under db/ looks inside. */
export interface Database {
  readonly file: string;
  readonly driver: Driver;
  readonly orm: Orm;
  close(): void;
}

/**
 * The settings of every connection and what reading them back gives. The driver blocks the whole process while it waits
 * for a lock, hence two seconds and not more.
 */
export const PRAGMAS = [
  { name: 'busy_timeout', set: '2000', reads: 2000 },
  { name: 'journal_mode', set: 'WAL', reads: 'wal' },
  { name: 'foreign_keys', set: 'ON', reads: 1 },
  { name: 'synchronous', set: 'NORMAL', reads: 1 },
  { name: 'trusted_schema', set: 'OFF', reads: 0 },
] as const;

/** The settings that read back differently, as `name = value`. */
export function wrongPragmas(driver: Driver): string[] {
  return PRAGMAS.flatMap(({ name, reads }) => {
    const value: unknown = driver.pragma(name, { simple: true });
    return value === reads ? [] : [`${name} = ${String(value)}`];
  });
}

function assertOurs(driver: Driver, file: string): void {
  const tables = driver.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (tables !== 0 && driver.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new DatabaseFault('not-a-database', file);
  if (Number(driver.pragma('user_version', { simple: true })) > SCHEMA_VERSION) throw new DatabaseFault('newer-schema', file);
}

/**
 * A file on a read-only disk opens without complaint, and even begins a write transaction; only a write fails. This one
 * writes what is there already and takes it back.
 */
function assertWritable(driver: Driver): void {
  const version = Number(driver.pragma('user_version', { simple: true }));
  driver.exec('BEGIN IMMEDIATE');
  try {
    driver.pragma(`user_version = ${version}`);
  } finally {
    if (driver.inTransaction) driver.exec('ROLLBACK');
  }
}

function openDriver(file: string): Driver {
  const driver = new BetterSqlite(file, { timeout: 2000 });
  try {
    // Nothing is written to a file before it is known to be ours, not even the change to WAL.
    assertOurs(driver, file);
    for (const { name, set } of PRAGMAS) driver.pragma(`${name} = ${set}`);
    assertWritable(driver);
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

/**
 * The one opener. Creates the file when it is not there, never its folder.
 * @throws DatabaseFault with a sentence and a remedy when the file cannot be used.
 */
export function openDatabase(path: string): Database {
  const file = resolve(path);
  if (!existsSync(dirname(file))) throw new DatabaseFault('missing-folder', file);
  try {
    const driver = openDriver(file);
    return { file, driver, orm: drizzle(driver), close: () => void driver.close() };
  } catch (error) {
    throw databaseFaultOf(error, file) ?? new DatabaseFault('cannot-open', file, String(error), error);
  }
}

/** A new file of its own that one writer fills before anybody reads it: no log beside it, and nothing to recover. */
export function createFile(path: string): Driver {
  const driver = new BetterSqlite(path, { timeout: 2000 });
  driver.pragma('journal_mode = OFF');
  driver.pragma('synchronous = OFF');
  return driver;
}

/** Opens a file that is only read. @throws DatabaseFault when it is not a database. */
export function openForReading(path: string): Driver {
  const file = resolve(path);
  try {
    const driver = new BetterSqlite(file, { readonly: true, fileMustExist: true, timeout: 2000 });
    driver.pragma('query_only = ON');
    driver.pragma('trusted_schema = OFF');
    return driver;
  } catch (error) {
    throw databaseFaultOf(error, file) ?? new DatabaseFault('cannot-open', file, String(error), error);
  }
}

/** What `inspectFile` finds in a file without touching it. */
export interface FileState {
  intact: boolean;
  schemaVersion: number;
}

/** Looks into a backup without opening it for writing. @throws DatabaseFault when it is not a database. */
export function inspectFile(path: string): FileState {
  const file = resolve(path);
  try {
    const driver = new BetterSqlite(file, { readonly: true, fileMustExist: true, timeout: 2000 });
    try {
      return {
        intact: driver.pragma('quick_check', { simple: true }) === 'ok',
        schemaVersion: Number(driver.pragma('user_version', { simple: true })),
      };
    } finally {
      driver.close();
    }
  } catch (error) {
    throw databaseFaultOf(error, file) ?? new DatabaseFault('cannot-open', file, String(error), error);
  }
}
