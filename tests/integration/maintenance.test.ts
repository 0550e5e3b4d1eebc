import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, wrongPragmas } from '#db/client.server.ts';
import { DatabaseFault } from '#db/fault.ts';
import { backUp, listBackups, restoreBackup } from '#db/maintenance/backup.ts';
import { examineDatabase } from '#db/maintenance/doctor.ts';
import { migrate, prepareDatabase, readMigrations } from '#db/maintenance/migrate.ts';
import { SCHEMA_VERSION } from '#db/schema-version.ts';
import { AT, MIGRATIONS, TestFolder } from './support/files.ts';

const PERSON = "INSERT INTO people (id, display_name, name_key, role, created_at) VALUES ('p1', 'Vi Thị Hạnh', 'vi thị hạnh', 'trainee', '2026-11-01')";

function kindOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof DatabaseFault ? error.kind : String(error);
  }
  return 'nothing was thrown';
}

/** The number of a migration behind those there are. */
const NEXT = String(SCHEMA_VERSION + 1).padStart(4, '0');

/** A folder of migrations like the real one, with more behind it. */
function withExtra(folder: TestFolder, extra: Record<string, string>): string {
  const target = join(folder.path, 'migrations');
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(MIGRATIONS)) copyFileSync(join(MIGRATIONS, name), join(target, name));
  for (const [name, sql] of Object.entries(extra)) writeFileSync(join(target, name), sql);
  return target;
}

test('the program knows exactly the migrations in the folder, and none of them drops a table unread', () => {
  const migrations = readMigrations(MIGRATIONS);
  expect(migrations.map(({ version }) => version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_row, index) => index + 1));
  for (const { name, sql } of migrations) if (/drop\s+table/i.test(sql)) expect(sql, name).toMatch(/^-- reviewed: /m);
});

test('an older file with data is backed up, then brought up to date with its rows; a second start changes nothing', () => {
  using folder = new TestFolder();
  const old = folder.keep(openDatabase(folder.file));
  migrate(old, { migrations: readMigrations(MIGRATIONS).slice(0, 1), backups: folder.backups, at: AT });
  old.driver.exec(PERSON);
  old.close();

  const { db, migrated } = prepareDatabase({ file: folder.file, migrations: MIGRATIONS, backups: folder.backups, at: AT });
  folder.keep(db);
  expect(migrated.applied).toEqual(readMigrations(MIGRATIONS).slice(1).map(({ name }) => name));
  expect(migrated.backup).toBe(join(folder.backups, 'saban-20261122T030000000Z-v1.sqlite'));
  expect(db.driver.prepare('SELECT display_name FROM people').pluck().get()).toBe('Vi Thị Hạnh');
  expect(db.driver.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(wrongPragmas(db.driver)).toEqual([]);
  db.close();

  const again = prepareDatabase({ file: folder.file, migrations: MIGRATIONS, backups: folder.backups, at: AT });
  folder.keep(again.db);
  expect(again.migrated).toEqual({ applied: [], backup: null });
  expect(listBackups(folder.backups)).toHaveLength(1);
});

test('a migration that fails, or leaves rows pointing to nothing, leaves the file as it was', () => {
  for (const sql of ['CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT; SELECT nonsense FROM nowhere;', "PRAGMA defer_foreign_keys = ON; INSERT INTO sessions VALUES ('s', 'h', 'nobody', '', '', '', NULL);"]) {
    using folder = new TestFolder();
    const db = folder.open();
    db.driver.exec(PERSON);
    const migrations = readMigrations(withExtra(folder, { [`${NEXT}__broken.sql`]: sql }));
    expect(kindOf(() => migrate(db, { migrations, backups: folder.backups, at: AT }))).toBe('migration-failed');
    expect(db.driver.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    expect(db.driver.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").pluck().get()).toBe(0);
    expect(db.driver.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(0);
    expect(db.driver.pragma('foreign_keys', { simple: true })).toBe(1);
  }
});

test('a table can be rebuilt by a migration although other tables point to it', () => {
  using folder = new TestFolder();
  const db = folder.open();
  db.driver.exec(`${PERSON}; INSERT INTO sessions VALUES ('s', 'h', 'p1', '', '', '', NULL);`);
  const columns = String(db.driver.prepare("SELECT sql FROM sqlite_schema WHERE name = 'people'").pluck().get());
  const sql = `-- reviewed: rows are copied first
    ${columns.replace('CREATE TABLE people', 'CREATE TABLE people_new')};
    INSERT INTO people_new SELECT * FROM people; DROP TABLE people; ALTER TABLE people_new RENAME TO people;`;
  const migrations = readMigrations(withExtra(folder, { [`${NEXT}__people__rebuild.sql`]: sql }));
  expect(migrate(db, { migrations, backups: folder.backups, at: AT }).applied).toEqual(['people__rebuild']);
  expect(db.driver.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(1);
  expect(db.driver.prepare('SELECT count(*) FROM people').pluck().get()).toBe(1);
});

test('a file whose history is not that of the program is refused; line ends alone make no difference', () => {
  using folder = new TestFolder();
  const db = folder.open();
  const migrations = readMigrations(MIGRATIONS);
  const altered = migrations.map((migration) => (migration.version === 1 ? { ...migration, hash: 'other' } : migration));
  expect(kindOf(() => migrate(db, { migrations: altered, backups: folder.backups, at: AT }))).toBe('altered-migration');
  const windows = join(folder.path, 'windows');
  mkdirSync(windows);
  for (const name of readdirSync(MIGRATIONS)) writeFileSync(join(windows, name), readFileSync(join(MIGRATIONS, name), 'utf8').replaceAll('\n', '\r\n'));
  expect(readMigrations(windows).map(({ hash }) => hash)).toEqual(migrations.map(({ hash }) => hash));
});

test('migration files with a gap or an unusable name are a broken installation', () => {
  using folder = new TestFolder();
  expect(() => readMigrations(withExtra(folder, { '0099__far.sql': '' }))).toThrow(/without gaps/);
  using other = new TestFolder();
  expect(() => readMigrations(withExtra(other, { 'people.sql': '' }))).toThrow(/unusable name/);
});

test('a backup of a live file holds what still sits in the WAL, and comes back by restoring', () => {
  using folder = new TestFolder();
  const db = folder.open();
  db.driver.pragma('wal_autocheckpoint = 0');
  db.driver.exec(PERSON);
  const backup = backUp(db, { folder: folder.backups, at: AT });
  db.driver.exec("UPDATE people SET display_name = 'Nhầm'");
  db.close();

  const aside = restoreBackup({ backup, file: folder.file, at: AT });
  expect(aside).toBe('saban.sqlite.truoc-20261122T030000000Z');
  const back = folder.open();
  expect(back.driver.prepare('SELECT display_name FROM people').pluck().get()).toBe('Vi Thị Hạnh');
  expect(existsSync(join(folder.path, aside ?? ''))).toBe(true);
  expect(readdirSync(folder.backups)).toEqual(['saban-20261122T030000000Z.sqlite']);
});

test('only the newest backups are kept', () => {
  using folder = new TestFolder();
  const db = folder.open();
  for (let day = 1; day <= 5; day += 1) backUp(db, { folder: folder.backups, at: `2026-11-0${day}T00:00:00.000Z`, keep: 3 });
  expect(listBackups(folder.backups).map((path) => path.slice(-28))).toEqual(['20261105T000000000Z.sqlite', '20261104T000000000Z.sqlite', '20261103T000000000Z.sqlite'].map((name) => `n-${name}`));
});

test('a backup that is no database, is cut short, or is of a newer program is refused before anything is changed', () => {
  using folder = new TestFolder();
  const db = folder.open();
  db.driver.exec(PERSON);
  const good = backUp(db, { folder: folder.backups, at: AT });
  const text = join(folder.path, 'text.sqlite');
  writeFileSync(text, 'không phải');
  const cut = join(folder.path, 'cut.sqlite');
  writeFileSync(cut, readFileSync(good).subarray(0, 20_000));
  db.driver.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  const newer = backUp(db, { folder: folder.backups, at: '2026-11-23T00:00:00.000Z' });
  db.driver.pragma(`user_version = ${SCHEMA_VERSION}`);
  db.close();
  const before = readFileSync(folder.file);
  const attempt = (backup: string): string => kindOf(() => restoreBackup({ backup, file: folder.file, at: AT }));
  expect([attempt(text), attempt(newer), attempt(join(folder.path, 'none.sqlite'))]).toEqual(['not-a-database', 'newer-schema', 'cannot-open']);
  expect(['damaged', 'bad-backup']).toContain(attempt(cut));
  expect(readFileSync(folder.file).equals(before)).toBe(true);
});

test('the doctor finds nothing wrong with a sound file except what is missing, and never throws for a bad one', () => {
  using folder = new TestFolder();
  const examine = () => examineDatabase({ file: folder.file, backups: folder.backups });
  expect(examine()).toMatchObject([{ ok: false, words: expect.stringContaining('chưa có tệp') }]);
  expect(existsSync(folder.file)).toBe(false);
  const db = folder.open();
  expect(examine().filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['Bản sao lưu']);
  backUp(db, { folder: folder.backups, at: AT });
  expect(examine().every(({ ok, remedy }) => ok && remedy === null)).toBe(true);
  writeFileSync(join(folder.path, 'chu.sqlite'), 'chữ '.repeat(500));
  expect(examineDatabase({ file: join(folder.path, 'chu.sqlite'), backups: folder.backups })[0]).toMatchObject({ ok: false, remedy: expect.stringContaining('khôi phục') });
});

test('the doctor names broken references, loose tables and logs with gaps', () => {
  using folder = new TestFolder();
  const db = folder.open();
  backUp(db, { folder: folder.backups, at: AT });
  db.driver.pragma('foreign_keys = OFF');
  db.driver.exec(`
    ${PERSON};
    CREATE TABLE loose (id TEXT);
    INSERT INTO scenario_versions VALUES ('v', 's', 'h', '{}', '');
    INSERT INTO register_versions VALUES ('r', '{}', '', '');
    INSERT INTO attempts (id, person, scenario_version, register_version, procedure, procedure_version, mode, status, started_at, saved_at) VALUES ('a', 'p1', 'v', 'r', 'c', '1', 'practice', 'open', '', '');
    INSERT INTO events VALUES ('a', 1, 1, 'case.opened', NULL, '2026-08-03', 'world', 'world', '{}', ''), ('a', 3, 3, 'x', NULL, '2026-08-03', 'world', 'world', '{}', '');
    INSERT INTO sessions VALUES ('s', 'h', 'nobody', '', '', '', NULL);
  `);
  const wrong = examineDatabase({ file: folder.file, backups: folder.backups }).filter(({ ok }) => !ok);
  expect(wrong.map(({ name, words }) => `${name}: ${words}`)).toEqual([
    'Liên kết giữa các bảng: 1 dòng trỏ tới dữ liệu không còn',
    'Kiểu dữ liệu chặt: thiếu ở: loose',
    'Nhật ký lượt làm: đứt quãng ở lượt: a',
  ]);
});
