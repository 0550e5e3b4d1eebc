import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { foreground, main } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await main(async () => {
  await ensureInstalled(root);
  await ensureBuilt(root, ['cli', 'content', 'web']);
  const { build } = await import('esbuild');
  const outfile = join(root, 'build/bench/regrade.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/load/regrade.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // The support of the browser tests finds the project from its own place.
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/e2e/support')) },
    logLevel: 'error',
  });
  return foreground(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, env: { NODE_ENV: 'production' } });
});
