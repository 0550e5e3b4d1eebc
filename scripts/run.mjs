import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a program and collects what it prints. `show` is where its output also goes at once. */
export function run(command, args, { cwd, env, show, shell } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        show?.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });
}

/** Runs a program in the foreground, passes signals on, and gives its exit code. */
export function foreground(command, args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    // Ctrl+C reaches the whole group by itself; the parent only has to outlive the child.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** The first of the names that is a program on PATH. */
export function onPath(names) {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      for (const suffix of suffixes) {
        const path = join(folder, name + suffix);
        if (folder !== '' && existsSync(path)) return path;
      }
    }
  }
  return null;
}

export function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
}

/** Says something to the person at the terminal; standard output stays for answers. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Ends the command with words instead of a stack. */
export class Stop extends Error {}

export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
