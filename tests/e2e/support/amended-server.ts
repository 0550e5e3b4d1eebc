import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_FILE } from '#app/platform/content-library.server.ts';
import { hashText } from '#app/platform/token.ts';
import { registerToJson } from '#content/compile/law-json.ts';
import { writeSearchIndex } from '#db/search/index-file.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { ROOT, TestServer } from './server.ts';

const CONTENT = 'content.json';

/** The production build with another register in its content, in a folder of its own. */
function rootWith(register: LawRegister): string {
  const root = mkdtempSync(join(tmpdir(), 'saban-root-'));
  for (const name of ['package.json', 'node_modules', 'db']) symlinkSync(join(ROOT, name), join(root, name));
  mkdirSync(join(root, 'build'));
  for (const entry of readdirSync(join(ROOT, 'build'), { withFileTypes: true })) {
    const [from, to] = [join(ROOT, 'build', entry.name), join(root, 'build', entry.name)];
    // A program finds its folder from its own place, so that it has to lie here itself.
    if (entry.name.endsWith('.mjs')) copyFileSync(from, to);
    else if (entry.name !== CONTENT && join('build', entry.name) !== SEARCH_FILE) symlinkSync(from, to);
  }
  const content: unknown = JSON.parse(readFileSync(join(ROOT, 'build', CONTENT), 'utf8'));
  const text = JSON.stringify({ ...Object(content), registerJson: registerToJson(register) });
  writeFileSync(join(root, 'build', CONTENT), text);
  // Nothing is looked up in these tests; the server only asks whether the index is of its content.
  writeSearchIndex(join(root, SEARCH_FILE), hashText(text), []);
  return root;
}

/** Runs work beside a server that knows another register, on the data of a server that has stopped. */
export async function underRegister(dataDir: string, register: LawRegister, work: (server: TestServer) => Promise<void>): Promise<void> {
  const root = rootWith(register);
  const server = new TestServer({ SABAN_DATA_DIR: dataDir }, root);
  try {
    await server.start();
    await work(server);
  } finally {
    await server.end();
    rmSync(root, { recursive: true, force: true });
  }
}
