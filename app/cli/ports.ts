import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registerFromJson } from '#content/compile/law-json.ts';
import { indexedContent } from '#db/search/index-file.ts';
import { openSearchIndex } from '#db/search/search-index.ts';
import type { SearchIndex } from '#db/search/search-index.ts';
import { DatabaseFault } from '#db/fault.ts';
import { prepareDatabase } from '#db/maintenance/migrate.ts';
import type { Migrated } from '#db/maintenance/migrate.ts';
import { fixedClock, systemClock } from '../platform/clock.ts';
import { loadContentLibrary, SEARCH_FILE } from '../platform/content-library.server.ts';
import { envFaultWords, parseEnv } from '../platform/env.ts';
import type { Env } from '../platform/env.ts';
import { scryptPasswords } from '../platform/password.ts';
import { randomTokens } from '../platform/token.ts';
import type { ContentLibrary, Ports } from '../use-cases/ports.ts';
import { LessonThread } from './lesson-compiler.ts';
import type { Terminal } from './command.ts';
import { Trouble } from './command.ts';
import { cliWords } from './vi.ts';

/** @throws Trouble with every wrong variable */
export function readEnv(terminal: Terminal): Env {
  const env = parseEnv(terminal.env);
  if (!env.ok) throw new Trouble([envFaultWords(env.error)]);
  // Relative to the project, so that `npm start` and `saban backup` mean the same folder from everywhere.
  return { ...env.value, dataDir: resolve(terminal.root, env.value.dataDir) };
}

/** Where a data folder keeps its things. */
export function dataPaths(dataDir: string): { file: string; backups: string } {
  return { file: join(dataDir, 'saban.sqlite'), backups: join(dataDir, 'sao-luu') };
}

function readContent(terminal: Terminal): { content: ContentLibrary; search: SearchIndex } {
  const index = join(terminal.root, SEARCH_FILE);
  try {
    const { content, hash } = loadContentLibrary(join(terminal.root, 'build/content.json'), registerFromJson);
    if (indexedContent(index) === hash) return { content, search: openSearchIndex(index) };
  } catch {
    throw new Trouble([cliWords.noContent]);
  }
  throw new Trouble([cliWords.noContent]);
}

/**
 * The composition root: everything the use cases need from outside, made once a process. Creates the data folder and brings
 * the database to the newest schema. @throws Trouble
 */
export function openPorts(terminal: Terminal, env: Env): { ports: Ports; migrated: Migrated } {
  const { content, search } = readContent(terminal);
  const clock = env.clock === null ? systemClock : fixedClock(env.clock);
  const { file, backups } = dataPaths(env.dataDir);
  try {
    mkdirSync(env.dataDir, { recursive: true });
  } catch (error) {
    throw new Trouble([cliWords.noFolder(env.dataDir, error instanceof Error && 'code' in error ? String(error.code) : String(error))]);
  }
  try {
    const { db, migrated } = prepareDatabase({ file, migrations: join(terminal.root, 'db/migrations'), backups, at: clock.now() });
    return { ports: { db, clock, content, search, tokens: randomTokens, lessons: new LessonThread(terminal.root), passwords: scryptPasswords() }, migrated };
  } catch (error) {
    if (error instanceof DatabaseFault) throw new Trouble([error.message, error.remedy]);
    throw error;
  }
}
