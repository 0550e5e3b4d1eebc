import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath, run, say, secondsSince, Stop } from './run.mjs';
import { words } from './words.mjs';

/** A native addon is bound to the lock file, the platform and Node's binary interface. */
function wanted(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}-${process.versions.modules}`).digest('hex');
}

/** True when somebody ran `npm ci` or `npm install` by hand and everything the lock file names is there. */
async function isInstalledByHand(root) {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages ?? {};
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages ?? {};
  for (const [path, entry] of Object.entries(locked)) {
    if (path === '' || entry.optional || entry.peer || entry.devOptional) continue;
    if (installed[path]?.version !== entry.version) return false;
  }
  const loads = await run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: root });
  return loads.code === 0;
}

function missingCompilers() {
  if (process.platform === 'win32') return 'Visual Studio Build Tools, Python';
  const missing = [
    ['python3', ['python3', 'python']],
    ['make', ['make', 'gmake']],
    ['g++', ['g++', 'c++', 'clang++']],
  ].filter(([, names]) => onPath(names) === null);
  return missing.map(([name]) => name).join(', ');
}

function explain(output) {
  if (/ENOSPC/.test(output)) return words.diskFull;
  const compiling = /gyp ERR|not found: make/.test(output);
  if (compiling && missingCompilers() !== '') return words.noCompiler(missingCompilers());
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(output)) return words.offline;
  if (/EACCES|EPERM|EROFS/.test(output)) return words.noPermission;
  if (compiling) return words.compileFailed;
  return words.installFailed;
}

/** `npm` as the one that started us, else the one on PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script) && existsSync(script)) return { command: process.execPath, args: [script] };
  if (process.platform === 'win32') return { command: 'npm.cmd', args: [], shell: true };
  const npm = onPath(['npm']);
  if (npm === null) throw new Stop(words.noNpm);
  return { command: npm, args: [] };
}

/** Installs what the lock file names, unless exactly that is there already. @throws Stop with a remedy in words. */
export async function ensureInstalled(root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Stop(words.oldNode(process.version));
  const marker = join(root, 'node_modules/.saban-installed');
  const want = wanted(root);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === want) return;
  if (await isInstalledByHand(root)) {
    writeFileSync(marker, want);
    return;
  }
  say(words.installing);
  const start = performance.now();
  const { command, args, shell } = npmCommand();
  // NODE_ENV=production would leave the build tools out.
  const { code, output } = await run(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress'], { cwd: root, shell, env: { NODE_ENV: '' } });
  if (code !== 0) {
    const log = join(root, '.cache/install.log');
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(log, output);
    throw new Stop(`${explain(output)}\n${words.details(log)}`);
  }
  writeFileSync(marker, want);
  say(words.installed(secondsSince(start)));
}
