import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from './fixtures.ts';
import { TestServer } from './server.ts';

const GUARD = join(import.meta.dirname, 'no-outside.mjs');

/** A process that can reach nothing but its own machine, and what it tried to reach besides. */
export class Enclosure {
  private readonly folder = mkdtempSync(join(tmpdir(), 'saban-outside-'));
  private readonly log = join(this.folder, 'log');

  /** For a process of Node that is to be shut in. */
  get env(): { NODE_OPTIONS: string; SABAN_OUTSIDE_LOG: string } {
    return { NODE_OPTIONS: `--import=${GUARD}`, SABAN_OUTSIDE_LOG: this.log };
  }

  /** Every line of the log: `watched <pid>` for each process that was shut in, and what any of them tried to reach. */
  get lines(): string[] {
    return readFileSync(this.log, 'utf8').trim().split('\n');
  }

  get attempts(): string[] {
    return this.lines.filter((line) => !line.startsWith('watched '));
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a process in an enclosure of its own is found to have tried, so that a guard which lets everything pass is noticed. */
export async function attemptsOf(script: string): Promise<string[]> {
  const enclosure = new Enclosure();
  try {
    await promisify(execFile)(process.execPath, ['-e', script], { env: { ...process.env, ...enclosure.env } });
    return enclosure.attempts;
  } finally {
    enclosure.end();
  }
}

/** A server and a browser that no name and no address outside this machine answers. */
export const test = base.extend<object, { enclosure: Enclosure }>({
  enclosure: [
    async ({}, provide) => {
      const enclosure = new Enclosure();
      await provide(enclosure);
      enclosure.end();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ enclosure }, provide) => {
      const server = new TestServer(enclosure.env);
      await server.start();
      await provide(server);
      await server.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  launchOptions: [async ({ launchOptions }, provide) => provide({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] }), { scope: 'worker' }],
});
