import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { foreground, main } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await main(async () => {
  await ensureInstalled(root);
  await ensureBuilt(root, ['cli']);
  // Paths on the command line are meant from where the person stands.
  return foreground(process.execPath, ['--enable-source-maps', join(root, 'build/saban.mjs'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
});
