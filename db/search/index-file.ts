import { existsSync, renameSync, rmSync } from 'node:fs';
import type { IndexedDocument } from '#app/domain/search/documents.ts';
import { createFile, openForReading } from '../client.server.ts';
import type { Driver } from '../client.server.ts';

/**
 * The index is a file of its own beside the compiled content: written whole by the build, only read afterwards
 * (docs/decisions/025). Words come in as keys that are letters and digits alone, so the plainest tokenizer will do. Each text
 * is there twice, with its marks and without.
 */
const SCHEMA = `
CREATE TABLE meta (content TEXT NOT NULL) STRICT;
CREATE TABLE documents (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, path TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE names (name TEXT NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (name, document)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE titles USING fts5(marked, plain, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE bodies USING fts5(marked, plain, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(bodies, col);
`;

function fill(driver: Driver, contentHash: string, documents: readonly IndexedDocument[]): void {
  driver.prepare('INSERT INTO meta (content) VALUES (?)').run(contentHash);
  const document = driver.prepare('INSERT INTO documents (id, kind, path, title, detail, body) VALUES (?, ?, ?, ?, ?, ?)');
  const name = driver.prepare('INSERT OR IGNORE INTO names (name, document) VALUES (?, ?)');
  const titleKeys = driver.prepare('INSERT INTO titles (rowid, marked, plain) VALUES (?, ?, ?)');
  const bodyKeys = driver.prepare('INSERT INTO bodies (rowid, marked, plain) VALUES (?, ?, ?)');
  documents.forEach(({ kind, path, title, detail, body, names, keys }, index) => {
    const id = index + 1;
    document.run(id, kind, path, title, detail, body);
    for (const one of names) name.run(one, id);
    titleKeys.run(id, keys.title, keys.titlePlain);
    bodyKeys.run(id, keys.body, keys.bodyPlain);
  });
  for (const table of ['titles', 'bodies']) driver.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
}

/** The content that an index was made of, by its hash; null when there is no index that can be read. */
export function indexedContent(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    const driver = openForReading(file);
    try {
      return String(driver.prepare('SELECT content FROM meta').pluck().get());
    } finally {
      driver.close();
    }
  } catch {
    return null;
  }
}

/** Writes an index beside the file and then puts it in its place: a server that reads the old one keeps it. Documents of one kind stand together. */
export function writeSearchIndex(file: string, contentHash: string, documents: readonly IndexedDocument[]): void {
  const fresh = `${file}.${process.pid}`;
  rmSync(fresh, { force: true });
  const driver = createFile(fresh);
  try {
    driver.exec(SCHEMA);
    driver.transaction(() => fill(driver, contentHash, documents))();
    driver.exec('VACUUM');
  } finally {
    driver.close();
  }
  renameSync(fresh, file);
}
