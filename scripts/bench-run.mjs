import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { foreground, main } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles one measuring program and runs it with the arguments of the command line. `parts` are built before it: what a
 * server needs that it starts.
 */
export function runBench(entry, { parts = [] } = {}) {
  return main(async () => {
    await ensureInstalled(root);
    if (parts.length > 0) await ensureBuilt(root, parts);
    const { build } = await import('esbuild');
    const outfile = join(root, 'build/bench', entry.replace(/^.*\//, '').replace(/\.ts$/, '.mjs'));
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: 'inline',
      // The support of the browser tests finds the project from its own place.
      define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/e2e/support')) },
      logLevel: 'error',
    });
    return foreground(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], { cwd: root, env: { NODE_ENV: 'production' } });
  });
}
