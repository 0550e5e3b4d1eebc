import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Database } from '#db/client.server.ts';
import { prepareDatabase } from '#db/maintenance/migrate.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const MIGRATIONS = join(ROOT, 'db/migrations');
export const AT = '2026-11-22T03:00:00.000Z';

/** A folder that is gone when the `using` block ends. */
export class TestFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'saban-test-'));
  readonly file = join(this.path, 'saban.sqlite');
  readonly backups = join(this.path, 'sao-luu');
  private readonly opened: Database[] = [];

  /** The folder's database at the newest schema; closed with the folder. */
  open(at = AT): Database {
    const { db } = prepareDatabase({ file: this.file, migrations: MIGRATIONS, backups: this.backups, at });
    this.opened.push(db);
    return db;
  }

  /** Closes with the folder something that a test opened itself. */
  keep<Opened extends Database>(db: Opened): Opened {
    this.opened.push(db);
    return db;
  }

  [Symbol.dispose](): void {
    for (const db of this.opened) db.close();
    rmSync(this.path, { recursive: true, force: true });
  }
}
