import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { looseTables } from '#db/maintenance/doctor.ts';
import { TestFolder } from '#tests/integration/support/files.ts';
import * as attempts from './attempts.ts';
import * as audit from './audit.ts';
import * as classes from './classes.ts';
import * as content from './content.ts';
import * as crews from './crews.ts';
import * as deviceEvents from './device-events.ts';
import * as drafts from './drafts.ts';
import * as floorQuestions from './floor-questions.ts';
import * as grading from './grading.ts';
import * as hallTests from './hall-tests.ts';
import * as learning from './learning.ts';
import * as paperTests from './paper-tests.ts';
import * as people from './people.ts';
import * as pictures from './pictures.ts';
import * as questions from './questions.ts';
import * as refreshers from './refreshers.ts';
import * as regrades from './regrades.ts';
import * as remoteLinks from './remote-links.ts';
import * as rosters from './rosters.ts';
import * as sharing from './sharing.ts';
import * as signingIn from './signing-in.ts';
import * as workshopNotes from './workshop-notes.ts';
import * as workshops from './workshops.ts';

const described = [drafts, floorQuestions, workshopNotes, crews, paperTests, attempts, audit, classes, content, grading, hallTests, learning, people, pictures, questions, regrades, remoteLinks, rosters, sharing, signingIn, workshops, deviceEvents, refreshers]
  .flatMap((module) => Object.values(module))
  .filter((value) => value instanceof SQLiteTable)
  .map((table) => getTableConfig(table));

interface ColumnInfo {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

test('the migrated schema is the one in db/schema.sql, which people read', async () => {
  using folder = new TestFolder();
  const statements = folder
    .open()
    .driver.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type = 'table' DESC, type, name")
    .pluck()
    .all();
  await expect(`${statements.join(';\n\n')};\n`).toMatchFileSnapshot('../schema.sql');
});

test('every table is STRICT: a number where text belongs is refused', () => {
  using folder = new TestFolder();
  const db = folder.open();
  expect(looseTables(db)).toEqual([]);
  expect(() => db.driver.exec("INSERT INTO register_versions (hash, json, as_of, created_at) VALUES ('h', '{}', x'00', '2026')")).toThrow(/cannot store BLOB value in TEXT column/);
  db.driver.exec('CREATE TABLE loose (id TEXT)');
  expect(looseTables(db)).toEqual(['loose']);
});

test('the tables in db/schema name every table and column of the file, with its type and whether it may be empty', () => {
  using folder = new TestFolder();
  const db = folder.open();
  const names = db.driver.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations' ORDER BY name").pluck().all();
  expect(described.map(({ name }) => name).sort()).toEqual(names);
  for (const table of described) {
    const inFile = (db.driver.pragma(`table_info(${table.name})`) as ColumnInfo[]).map(({ name, type, notnull, pk }) => ({ name, type, required: notnull === 1 || pk > 0 }));
    const inCode = table.columns.map((column) => ({ name: column.name, type: column.getSQLType().toUpperCase(), required: column.notNull }));
    expect(inCode, table.name).toEqual(inFile);
  }
});

test('rows of the log and of the audit can be neither changed nor removed', () => {
  using folder = new TestFolder();
  const db = folder.open();
  db.driver.exec("INSERT INTO audit (id, at, act, subject, details) VALUES ('1', '2026', 'x', 'y', '{}')");
  expect(() => db.driver.exec("UPDATE audit SET act = 'z'")).toThrow('audit rows are never changed');
  expect(() => db.driver.exec('DELETE FROM audit')).toThrow('audit rows are never removed');
});
