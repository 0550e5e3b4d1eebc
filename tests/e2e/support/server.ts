import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** The instant at which every browser test happens: a Monday morning in Vietnam. */
export const NOW = '2026-11-23T02:00:00Z';

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** A server of its own on a data folder of its own, on the production build, with a clock that stands still. */
export class TestServer {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'saban-e2e-'));
  private child: ChildProcess | null = null;
  private printed = '';
  private port = 0;

  /** @param root the folder of the build that is run */
  constructor(
    private readonly env: Readonly<Record<string, string>> = {},
    private readonly root = ROOT,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Of the running server. */
  get pid(): number {
    if (this.child?.pid === undefined) throw new Error('the server does not run');
    return this.child.pid;
  }

  /** The first administrator's one-time link, as the terminal showed it. */
  get adminLink(): string {
    return this.find(/(http:\/\/\S+\/lan-dau\/\S+)/);
  }

  get classCode(): string {
    return this.find(/: (\d{6}) /);
  }

  async start(): Promise<void> {
    if (this.port === 0) this.port = await freePort();
    this.printed = '';
    const child = spawn(process.execPath, ['--enable-source-maps', join(this.root, 'build/saban.mjs'), 'serve'], {
      cwd: this.root,
      env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(this.port), SABAN_DATA_DIR: this.dataDir, SABAN_CLOCK: NOW, SABAN_LOG: 'info', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (this.printed += String(chunk)));
    for (let round = 0; round < 200 && child.exitCode === null; round += 1) {
      if (this.printed.includes('Ctrl+C')) return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`the server did not start:\n${this.printed}`);
  }

  /** As when the plug is pulled. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<number | null> {
    const { child } = this;
    this.child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    child.kill(signal);
    await once(child, 'close');
    return child.exitCode;
  }

  async end(): Promise<void> {
    await this.kill('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private find(pattern: RegExp): string {
    const found = pattern.exec(this.printed)?.[1];
    if (found === undefined) throw new Error(`not printed: ${pattern.source}\n${this.printed}`);
    return found;
  }
}
