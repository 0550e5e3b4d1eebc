import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './files.ts';

/** A second process running our own code: what a test of two processes or of another user needs. */
export interface Child {
  code: number;
  output: string;
}

const folder = join(ROOT, 'node_modules/.cache/saban-tests');

/** Bundles TypeScript source that imports `#db/…` or `#app/…`; native packages are loaded from node_modules. */
export async function bundle(name: string, source: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}-${process.pid}.mjs`);
  const require = createRequire(join(ROOT, 'package.json'));
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'silent',
    plugins: [
      {
        name: 'packages-from-node-modules',
        setup(context) {
          context.onResolve({ filter: /^(better-sqlite3|drizzle-orm|zod|xstate)(\/|$)/ }, ({ path }) =>
            path === 'better-sqlite3' ? { path: pathToFileURL(require.resolve(path)).href, external: true } : undefined,
          );
        },
      },
    ],
  });
  return outfile;
}

export function removeBundle(file: string): void {
  rmSync(file, { force: true });
}

/** Runs a bundle to its end. With `user`, as that user id. */
export function runChild(file: string, args: readonly string[], user?: number): Promise<Child> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...(user === undefined ? {} : { uid: user, gid: user }) });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}
