import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { main, say, Stop } from './run.mjs';
import { words } from './words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What runs outside Vite: the server itself and the content. Pages, use cases and simulations reload by themselves. */
const RESTARTS = ['app/cli', 'app/platform', 'content', 'db'];

function start() {
  return spawn(process.execPath, ['--enable-source-maps', join(root, 'build/saban.mjs'), 'serve', '--dev'], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } });
}

function stopped(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('close', resolve);
  });
}

await main(async () => {
  await ensureInstalled(root);
  await ensureBuilt(root, ['cli', 'content']);
  let ending = false;
  let restarting = false;
  let pending;
  // A server that ends by itself, because its port is taken for instance, has said why.
  const started = () => {
    const running = start();
    running.once('close', (code) => {
      if (!ending && !restarting) process.exit(code ?? 1);
    });
    return running;
  };
  let child = started();
  const restart = async () => {
    try {
      await ensureBuilt(root, ['cli', 'content']);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      say(error.message);
      return;
    }
    say(words.restarting);
    restarting = true;
    child.kill('SIGTERM');
    await stopped(child);
    restarting = false;
    if (!ending) child = started();
  };
  for (const folder of RESTARTS) {
    watch(join(root, folder), { recursive: true }, (_event, name) => {
      if (name === null || /\.test\.tsx?$|~$|\.md$/.test(name)) return;
      clearTimeout(pending);
      pending = setTimeout(restart, 200);
    });
  }
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  ending = true;
  child.kill('SIGTERM');
  await stopped(child);
  process.exit(0);
});
