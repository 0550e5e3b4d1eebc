import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { makeDevice } from './device.mjs';
import { run, say, secondsSince, Stop } from './run.mjs';
import { words } from './words.mjs';

/** What each part is made of. A part is made again when any of it changed. */
const CODE = /\.(ts|tsx|mjs|js|json|css|sql)$/;
const TEST = /\.(test|spec)\.tsx?$/;
const INPUTS = {
  cli: { folders: ['app', 'content', 'db', 'simulations'], keep: (path) => /\.(ts|tsx)$/.test(path) && !TEST.test(path), files: ['package-lock.json', 'scripts/build.mjs'] },
  content: { folders: ['content', 'simulations', 'app/domain', 'app/messages', 'db/search'], keep: (path) => !TEST.test(path) && !/\.md$/.test(path), files: ['package-lock.json', 'app/cli/compile.ts'] },
  web: { folders: ['app', 'simulations', 'content', 'db', 'public'], keep: (path) => (CODE.test(path) || path.startsWith('public/')) && !TEST.test(path), files: ['package-lock.json', 'vite.config.ts', 'remix.config.js', 'scripts/build.mjs', 'scripts/device.mjs'] },
};
const RESULTS = { cli: ['saban.mjs'], content: ['content.json', 'search.sqlite'], web: ['web/server/index.js', 'web/client', 'web/client/sw.js'] };

function hashInputs(root, part) {
  const { folders, keep, files } = INPUTS[part];
  const paths = [...files];
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      if (entry.isFile() && keep(path)) paths.push(path);
    }
  }
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const path of paths.sort()) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function recorded(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'build/inputs.json'), 'utf8'));
  } catch {
    return {};
  }
}

function record(root, part, hash) {
  const file = join(root, 'build/inputs.json');
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...recorded(root), [part]: hash }));
  renameSync(`${file}.${process.pid}`, file);
}

/** Two commands at once must not build into each other. A lock whose owner is gone is taken over. */
async function locked(root, body) {
  const lock = join(root, 'build/lock');
  let told = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(lock)) {
        rmSync(lock, { force: true });
        continue;
      }
      if (!told) say(words.waiting);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await body();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAbandoned(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0) return Date.now() - statSync(lock).mtimeMs > 5000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** The command line and the server: our own code in one place, packages left where they are. */
export async function bundleCli(root) {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { saban: 'app/cli/main.ts' },
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'silent',
  });
  const made = new Set(Object.keys(result.metafile.outputs).map((path) => path.split('/').pop()));
  for (const name of readdirSync(join(root, 'build/chunks'))) if (!made.has(name)) rmSync(join(root, 'build/chunks', name));
}

async function makeCli(root) {
  try {
    await bundleCli(root);
  } catch (error) {
    const faults = (error.errors ?? []).map(({ location, text }) => (location ? `${location.file}:${location.line}: ${text}` : text));
    throw new Stop([words.buildFailed(words.parts.cli), ...(faults.length > 0 ? faults : [String(error)])].join('\n'));
  }
}

async function makeContent(root) {
  const { code, output } = await run(process.execPath, ['--enable-source-maps', 'build/saban.mjs', 'compile'], { cwd: root });
  if (code !== 0) throw new Stop(`${words.buildFailed(words.parts.content)}\n${output.trim()}`);
}

async function compressFiles(folder) {
  const toBrotli = promisify(brotliCompress);
  const toGzip = promisify(gzip);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(js|css|svg|json|webmanifest|txt)$/.test(entry.name)) continue;
    const body = readFileSync(path);
    if (body.length < 860) continue;
    writeFileSync(`${path}.br`, await toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }));
    writeFileSync(`${path}.gz`, await toGzip(body, { level: 9 }));
  }
}

async function makeWeb(root) {
  const remix = join(root, 'node_modules/@remix-run/dev/dist/cli.js');
  const { code, output } = await run(process.execPath, [remix, 'vite:build', '--logLevel', 'warn'], { cwd: root, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Stop(`${words.buildFailed(words.parts.web)}\n${output.trim()}`);
  await makeDevice(root, join(root, 'build/web/client'));
  await compressFiles(join(root, 'build/web/client'));
}

const MAKERS = { cli: makeCli, content: makeContent, web: makeWeb };

/** Makes the parts whose sources changed since they were last made, in order. @throws Stop with the faults. */
export async function ensureBuilt(root, parts) {
  const stale = (part) => recorded(root)[part] !== hashInputs(root, part) || RESULTS[part].some((path) => !existsSync(join(root, 'build', path)));
  if (!parts.some(stale)) return;
  mkdirSync(join(root, 'build'), { recursive: true });
  await locked(root, async () => {
    for (const part of parts) {
      if (!stale(part)) continue;
      const hash = hashInputs(root, part);
      const start = performance.now();
      say(words.building(words.parts[part]));
      await MAKERS[part](root);
      record(root, part, hash);
      say(words.built(words.parts[part], secondsSince(start)));
    }
  });
}
