import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { isMainThread } from 'node:worker_threads';
import type { Terminal } from './command.ts';
import { runCommand } from './commands.ts';

/** The project's folder: the nearest one above this file that has a package.json. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const terminal: Terminal = {
  root: projectRoot(),
  cwd: process.cwd(),
  env: process.env,
  readInput: () => text(process.stdin),
  answer: (words) => void process.stdout.write(words),
  say: (words) => void process.stderr.write(`${words}\n`),
};

if (isMainThread) process.exitCode = await runCommand(process.argv.slice(2), terminal);
else await (await import('./worker.ts')).runWorker(terminal);
