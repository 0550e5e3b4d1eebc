import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { foreground, main } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await main(async () => {
  await ensureInstalled(root);
  const { build } = await import('esbuild');
  const outfile = join(root, 'build/bench/bench-proof.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/machines/bench-proof.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return foreground(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], { cwd: root, env: { NODE_ENV: 'production' } });
});
