import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, PRAGMAS, wrongPragmas } from '#db/client.server.ts';
import { DatabaseFault, databaseFaultOf } from '#db/fault.ts';
import type { FaultKind } from '#db/fault.ts';
import { inTransaction } from '#db/prepared.ts';
import { SCHEMA_VERSION } from '#db/schema-version.ts';
import { bundle, removeBundle, runChild } from './support/child.ts';
import { TestFolder } from './support/files.ts';

function faultOf(work: () => unknown): DatabaseFault {
  try {
    work();
  } catch (error) {
    if (error instanceof DatabaseFault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function expectFault(fault: DatabaseFault, kind: FaultKind): void {
  expect(fault.kind).toBe(kind);
  expect(fault.message).toContain(fault.file);
  expect(fault.remedy.length).toBeGreaterThan(20);
}

test('every setting reads back as set: after opening, inside a transaction, after it, after a failed one, on a second connection', () => {
  using folder = new TestFolder();
  const db = folder.open();
  expect(PRAGMAS.map(({ name }) => name)).toEqual(['busy_timeout', 'journal_mode', 'foreign_keys', 'synchronous', 'trusted_schema']);
  expect(wrongPragmas(db.driver)).toEqual([]);
  expect(inTransaction(db, () => wrongPragmas(db.driver))).toEqual([]);
  expect(wrongPragmas(db.driver)).toEqual([]);
  expect(() => inTransaction(db, () => {
    throw new Error('undo');
  })).toThrow('undo');
  expect(wrongPragmas(db.driver)).toEqual([]);
  expect(wrongPragmas(folder.keep(openDatabase(folder.file)).driver)).toEqual([]);
  db.driver.pragma('synchronous = FULL');
  expect(wrongPragmas(db.driver)).toEqual(['synchronous = 2']);
});

test('a transaction takes the write lock at once and undoes everything that was done in it', () => {
  using folder = new TestFolder();
  const db = folder.open();
  const other = folder.keep(openDatabase(folder.file));
  other.driver.pragma('busy_timeout = 20');
  inTransaction(db, () => {
    expect(() => other.driver.exec('BEGIN IMMEDIATE')).toThrow(/locked/);
  });
  expect(() =>
    inTransaction(db, () => {
      db.driver.exec("INSERT INTO units (id, kind, name, name_key, created_at) VALUES ('u', 'commune', 'Bãi Sa', 'bãi sa', '2026')");
      throw new Error('undo');
    }),
  ).toThrow('undo');
  expect(db.driver.prepare('SELECT count(*) FROM units').pluck().get()).toBe(0);
});

test('a folder that is missing, a folder in place of the file, a text file and a strange database are each told by name', () => {
  using folder = new TestFolder();
  expectFault(faultOf(() => openDatabase(join(folder.path, 'khong-co', 'saban.sqlite'))), 'missing-folder');
  mkdirSync(join(folder.path, 'thu-muc'));
  expectFault(faultOf(() => openDatabase(join(folder.path, 'thu-muc'))), 'cannot-open');
  const text = join(folder.path, 'ghi-chu.sqlite');
  writeFileSync(text, 'đây là một tệp chữ '.repeat(100));
  expectFault(faultOf(() => openDatabase(text)), 'not-a-database');
  const strange = folder.keep(openDatabase(join(folder.path, 'la.sqlite')));
  strange.driver.exec('CREATE TABLE khac (id TEXT)');
  strange.close();
  expectFault(faultOf(() => openDatabase(strange.file)), 'not-a-database');
});

test('a file that another program has locked is refused within the time set, and opens when the lock is gone', () => {
  using folder = new TestFolder();
  const holder = folder.open();
  holder.driver.exec('BEGIN IMMEDIATE');
  const begun = performance.now();
  expectFault(faultOf(() => openDatabase(folder.file)), 'locked');
  expect(performance.now() - begun).toBeLessThan(6000);
  holder.driver.exec('ROLLBACK');
  folder.keep(openDatabase(folder.file));
});

test('a file of a newer program is refused and not touched', () => {
  using folder = new TestFolder();
  const db = folder.open();
  db.driver.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  db.close();
  expectFault(faultOf(() => openDatabase(folder.file)), 'newer-schema');
  expectFault(faultOf(() => folder.open()), 'newer-schema');
});

test('a file on which one may not write is told at opening, not at the first act', async () => {
  using folder = new TestFolder();
  folder.open().close();
  const asRoot = process.getuid?.() === 0;
  const nobody = 65_534;
  if (asRoot) for (const path of [folder.path, folder.file]) chownSync(path, nobody, nobody);
  chmodSync(folder.file, 0o444);
  const file = await bundle(
    'read-only',
    `import { openDatabase } from '#db/client.server.ts';
     try { openDatabase(process.argv[2] ?? ''); console.log('opened'); } catch (error) { console.log(error.kind + '|' + error.message + '|' + error.remedy); }`,
  );
  try {
    const child = await runChild(file, [folder.file], asRoot ? nobody : undefined);
    expect(child.output).toMatch(/^read-only\|Tệp dữ liệu .* chỉ đọc được, không ghi được\.\|Cấp quyền ghi/);
  } finally {
    removeBundle(file);
    chmodSync(folder.file, 0o644);
  }
});

test('an error of the driver at run time becomes a fault with a remedy; a broken constraint stays a defect', () => {
  using folder = new TestFolder();
  const db = folder.open();
  const errorOf = (sql: string): unknown => {
    try {
      db.driver.exec(sql);
    } catch (error) {
      return error;
    }
    return null;
  };
  db.driver.pragma('query_only = ON');
  expect(databaseFaultOf(errorOf("DELETE FROM units"), db.file)?.kind).toBe('read-only');
  db.driver.pragma('query_only = OFF');
  const pages = Number(db.driver.pragma('page_count', { simple: true }));
  db.driver.pragma(`max_page_count = ${pages}`);
  const big = `INSERT INTO units (id, kind, name, name_key, created_at) VALUES ('u', 'commune', '${'x'.repeat(200_000)}', 'k', '2026')`;
  expect(databaseFaultOf(errorOf(big), db.file)?.kind).toBe('disk-full');
  expect(databaseFaultOf(errorOf("INSERT INTO sessions VALUES ('a', 'b', 'nobody', 'c', 'd', 'e', NULL)"), db.file)).toBeNull();
  expect(databaseFaultOf(new Error('else'), db.file)).toBeNull();
});

test('two processes that write at the same time both write everything', async () => {
  using folder = new TestFolder();
  const db = folder.open();
  const file = await bundle(
    'two-writers',
    `import { openDatabase } from '#db/client.server.ts';
     import { inTransaction } from '#db/prepared.ts';
     const db = openDatabase(process.argv[2] ?? '');
     const name = process.argv[3] ?? '';
     for (let i = 0; i < 300; i += 1) inTransaction(db, () => {
       const seen = db.driver.prepare('SELECT count(*) FROM units').pluck().get();
       db.driver.prepare("INSERT INTO units (id, kind, name, name_key, created_at) VALUES (?, 'commune', ?, ?, ?)").run(name + i, name + i, name + i, String(seen));
     });
     db.close(); console.log('done');`,
  );
  try {
    const children = await Promise.all(['a', 'b'].map((name) => runChild(file, [folder.file, name])));
    expect(children.map(({ output }) => output.trim())).toEqual(['done', 'done']);
  } finally {
    removeBundle(file);
  }
  expect(db.driver.prepare('SELECT count(*) FROM units').pluck().get()).toBe(600);
  const seen = db.driver.prepare('SELECT created_at FROM units').pluck().all().map(Number);
  expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_row, index) => index));
  expect(existsSync(`${folder.file}-wal`)).toBe(true);
});
