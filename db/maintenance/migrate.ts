import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../client.server.ts';
import { APPLICATION_ID, openDatabase } from '../client.server.ts';
import { DatabaseFault, databaseFaultOf } from '../fault.ts';
import { inTransaction } from '../prepared.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { backUp } from './backup.ts';

export interface Migration {
  version: number;
  /** `table__operation`, from the file's name. */
  name: string;
  sql: string;
  hash: string;
}

export interface Migrated {
  applied: string[];
  /** Made before a file with data was changed; null when nothing was to do or the file was empty. */
  backup: string | null;
}

const FILE_NAME = /^(\d{4})__([a-z0-9_]+)\.sql$/;

/** Reads the numbered SQL files of a folder. @throws when a number is missing or double: that is a broken installation. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const match = FILE_NAME.exec(name);
      if (!match) throw new Error(`migration with an unusable name: ${name}`);
      // A checkout may change line ends; the meaning, and so the hash, does not.
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { version: Number(match[1]), name: match[2] ?? '', sql, hash: createHash('sha256').update(sql).digest('hex') };
    });
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`migrations are numbered from 0001 without gaps; ${name} has ${version}`);
  });
  return migrations;
}

function schemaVersionOf(db: Database): number {
  return Number(db.driver.pragma('user_version', { simple: true }));
}

function assertHistory(db: Database, migrations: readonly Migration[]): void {
  const version = schemaVersionOf(db);
  if (version === 0) return;
  if (version > migrations.length) throw new DatabaseFault('newer-schema', db.file);
  const rows = db.driver.prepare('SELECT version, hash FROM migrations ORDER BY version').all() as { version: number; hash: string }[];
  const same = rows.length === version && rows.every((row, index) => row.version === index + 1 && migrations[index]?.hash === row.hash);
  if (!same) throw new DatabaseFault('altered-migration', db.file);
}

function applyOne(db: Database, migration: Migration, at: string): boolean {
  return inTransaction(db, () => {
    // Another process may have migrated while this one waited for the lock.
    if (schemaVersionOf(db) >= migration.version) return false;
    if (migration.version === 1) {
      db.driver.exec(
        'CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
      );
      db.driver.pragma(`application_id = ${APPLICATION_ID}`);
    }
    db.driver.exec(migration.sql);
    const broken = db.driver.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows point to nothing after migration ${migration.name}`);
    db.driver.prepare('INSERT INTO migrations (version, name, hash, applied_at) VALUES (?, ?, ?, ?)').run(migration.version, migration.name, migration.hash, at);
    db.driver.pragma(`user_version = ${migration.version}`);
    return true;
  });
}

/**
 * Brings an open file to the newest schema: each migration in its own transaction, after a backup of a file that already
 * has one. Refuses a file of a newer program, and one whose history is not the one in `migrations`.
 * @throws DatabaseFault; the file is then as it was after the last whole migration.
 */
export function migrate(db: Database, options: { migrations: readonly Migration[]; backups: string; at: string }): Migrated {
  const { migrations, backups, at } = options;
  assertHistory(db, migrations);
  const version = schemaVersionOf(db);
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return { applied: [], backup: null };
  const backup = version > 0 ? backUp(db, { folder: backups, at, label: `v${version}` }) : null;
  // Rebuilding a table drops the old one, which foreign keys would forbid; the pragma has no effect inside a transaction.
  db.driver.pragma('foreign_keys = OFF');
  try {
    const applied = pending.filter((migration) => applyOne(db, migration, at)).map((migration) => migration.name);
    return { applied, backup };
  } catch (error) {
    throw databaseFaultOf(error, db.file) ?? new DatabaseFault('migration-failed', db.file, String(error), error);
  } finally {
    db.driver.pragma('foreign_keys = ON');
  }
}

/** What the server does at boot: open, migrate, and hand over. @throws DatabaseFault */
export function prepareDatabase(options: { file: string; migrations: string; backups: string; at: string }): { db: Database; migrated: Migrated } {
  const migrations = readMigrations(options.migrations);
  if (migrations.length !== SCHEMA_VERSION) throw new Error(`this program knows schema ${SCHEMA_VERSION}, the folder holds ${migrations.length}`);
  const db = openDatabase(options.file);
  try {
    return { db, migrated: migrate(db, { migrations, backups: options.backups, at: options.at }) };
  } catch (error) {
    db.close();
    throw error;
  }
}
