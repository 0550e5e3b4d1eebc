import { existsSync } from 'node:fs';
import type { Database } from '../client.server.ts';
import { openDatabase, wrongPragmas } from '../client.server.ts';
import { databaseFaultOf } from '../fault.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { doctorWords } from '../vi.ts';
import { listBackups } from './backup.ts';

/** One thing that was looked at, in words for a person without a technician beside them. */
export interface Check {
  name: string;
  ok: boolean;
  words: string;
  remedy: string | null;
}

function good(name: string, words: string): Check {
  return { name, ok: true, words, remedy: null };
}

function bad(name: string, words: string, remedy: string): Check {
  return { name, ok: false, words, remedy };
}

/** Tables of ours that are not STRICT. */
export function looseTables(db: Database): string[] {
  const rows = db.driver.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[];
  return rows.filter((row) => row.schema === 'main' && row.type === 'table' && !row.name.startsWith('sqlite_') && row.strict !== 1).map((row) => row.name);
}

function checkWhole(db: Database): Check {
  const { name, good: words, bad: found, remedy } = doctorWords.whole;
  const rows = db.driver.pragma('integrity_check(5)') as { integrity_check: string }[];
  const faults = rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  return faults.length === 0 ? good(name, words) : bad(name, found(faults.join('; ')), remedy);
}

function checkReferences(db: Database): Check {
  const { name, good: words, bad: found, remedy } = doctorWords.references;
  const broken = db.driver.pragma('foreign_key_check') as unknown[];
  return broken.length === 0 ? good(name, words) : bad(name, found(broken.length), remedy);
}

function checkSchema(db: Database): Check {
  const { name, good: words, bad: found, remedy } = doctorWords.schema;
  const version = Number(db.driver.pragma('user_version', { simple: true }));
  return version === SCHEMA_VERSION ? good(name, words(version)) : bad(name, found(version, SCHEMA_VERSION), remedy);
}

function checkStrict(db: Database): Check {
  const { name, good: words, bad: found, remedy } = doctorWords.strict;
  const loose = looseTables(db);
  return loose.length === 0 ? good(name, words) : bad(name, found(loose.join(', ')), remedy);
}

function checkLogs(db: Database): Check {
  const { name, good: words, bad: found, remedy } = doctorWords.logs;
  const broken = db.driver
    .prepare(
      `SELECT attempts.id FROM attempts LEFT JOIN events ON events.attempt = attempts.id
       GROUP BY attempts.id HAVING count(events.seq) = 0 OR count(events.seq) <> max(events.seq) LIMIT 10`,
    )
    .pluck()
    .all();
  const count = Number(db.driver.prepare('SELECT count(*) FROM attempts').pluck().get());
  return broken.length === 0 ? good(name, words(count)) : bad(name, found(broken.join(', ')), remedy);
}

function checkSettings(db: Database): Check {
  const { name, good: words, bad: found, remedy } = doctorWords.settings;
  const wrong = wrongPragmas(db.driver);
  return wrong.length === 0 ? good(name, words) : bad(name, found(wrong.join(', ')), remedy);
}

function checkBackups(folder: string): Check {
  const { name, good: words, none, remedy } = doctorWords.backups;
  const backups = listBackups(folder);
  const last = backups[0]?.split(/[\\/]/).at(-1);
  return last === undefined ? bad(name, none, remedy) : good(name, words(backups.length, last));
}

/** Looks a database file over and says in words what is wrong and what to do. Changes nothing; never throws for a bad file. */
export function examineDatabase(options: { file: string; backups: string }): Check[] {
  // Opening would create an empty file.
  if (!existsSync(options.file)) return [bad(doctorWords.open.name, doctorWords.open.missing(options.file), doctorWords.open.missingRemedy)];
  let db: Database;
  try {
    db = openDatabase(options.file);
  } catch (error) {
    const fault = databaseFaultOf(error, options.file);
    if (!fault) throw error;
    return [bad(doctorWords.open.name, fault.message, fault.remedy), checkBackups(options.backups)];
  }
  try {
    const opened = good(doctorWords.open.name, doctorWords.open.good);
    const schema = checkSchema(db);
    const inside = schema.ok ? [checkStrict(db), checkLogs(db)] : [];
    return [opened, checkWhole(db), checkReferences(db), schema, ...inside, checkSettings(db), checkBackups(options.backups)];
  } finally {
    db.close();
  }
}
