import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { foreground, main } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await main(async () => {
  await ensureInstalled(root);
  await ensureBuilt(root, ['cli', 'content', 'web']);
  return foreground(process.execPath, ['--enable-source-maps', join(root, 'build/saban.mjs'), 'serve', ...process.argv.slice(2)], { cwd: root, env: { NODE_ENV: 'production' } });
});
