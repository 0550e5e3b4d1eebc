import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Database } from '../client.server.ts';
import { inspectFile } from '../client.server.ts';
import { DatabaseFault, databaseFaultOf } from '../fault.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';

const NAME = /^saban-(\d{8}T\d{6}\d*Z)(-\w+)?\.sqlite$/;

/** Backups in a folder, newest first. */
export function listBackups(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

/**
 * Writes a whole, checked copy of a live database: `VACUUM INTO` a temporary name, check, rename. A copy of the file alone
 * would lose what still sits in the WAL. Keeps the newest `keep` copies.
 * @returns the path of the copy. @throws DatabaseFault
 */
export function backUp(db: Database, options: { folder: string; at: string; label?: string; keep?: number }): string {
  const { folder, at, label, keep = 20 } = options;
  const stamp = at.replace(/[-:.]/g, '');
  const target = join(resolve(folder), `saban-${stamp}${label === undefined ? '' : `-${label}`}.sqlite`);
  const draft = `${target}.dang-ghi`;
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(draft, { force: true });
    db.driver.prepare('VACUUM INTO ?').run(draft);
    if (!inspectFile(draft).intact) throw new DatabaseFault('bad-backup', draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw databaseFaultOf(error, target) ?? new DatabaseFault('cannot-open', target, String(error), error);
  }
  for (const old of listBackups(folder).slice(keep)) rmSync(old, { force: true });
  return target;
}

/**
 * Puts a backup in the place of a database that no process has open. The present file is kept beside it under a new name.
 * @returns where the present file went, or null when there was none. @throws DatabaseFault, before anything is changed.
 */
export function restoreBackup(options: { backup: string; file: string; at: string }): string | null {
  const { backup, file, at } = options;
  const state = inspectFile(backup);
  if (!state.intact) throw new DatabaseFault('bad-backup', backup);
  if (state.schemaVersion > SCHEMA_VERSION) throw new DatabaseFault('newer-schema', backup);
  const draft = `${file}.khoi-phuc`;
  copyFileSync(backup, draft);
  const aside = existsSync(file) ? `${file}.truoc-${at.replace(/[-:.]/g, '')}` : null;
  if (aside) {
    renameSync(file, aside);
    for (const suffix of ['-wal', '-shm']) if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  renameSync(draft, file);
  return aside === null ? null : basename(aside);
}
