import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Regrader } from '../use-cases/regrade-contracts.ts';
import type { RegradeWork } from './regrade-worker.ts';

/** Two cores, two workers: a page is answered between two of their slices. */
const WORKERS = 2;

interface Running {
  regrade: string;
  stop: Int32Array<SharedArrayBuffer>;
  ended: Promise<void>;
}

/**
 * Grades in threads of their own, each with its own connection to the same file. They run the same bundle as the server
 * (docs/decisions/010), which tells by `workerData` what it is started for.
 */
export class RegradePool implements Regrader {
  private running: Running | null = null;
  /** Begun while the threads of one that is over were still ending. */
  private next: string | null = null;

  constructor(private readonly options: { root: string; dataDir: string; onError: (error: unknown) => void }) {}

  start(regrade: string): void {
    if (this.running !== null) {
      if (this.running.regrade !== regrade) this.next = regrade;
      return;
    }
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const ended = Promise.all(Array.from({ length: WORKERS }, (_worker, part) => this.work({ regrade, part, parts: WORKERS, stop, ...this.options }))).then(() => {
      this.running = null;
      const { next } = this;
      this.next = null;
      if (next !== null) this.start(next);
    });
    this.running = { regrade, stop, ended };
  }

  isWorking(regrade: string): boolean {
    return this.running?.regrade === regrade || this.next === regrade;
  }

  /** Resolves when nothing is being graded any more. */
  async idle(): Promise<void> {
    while (this.running !== null) await this.running.ended;
  }

  /** Lets the batches under way be written, then ends. The grading can go on another time. */
  async close(): Promise<void> {
    this.next = null;
    if (this.running !== null) Atomics.store(this.running.stop, 0, 1);
    await this.idle();
  }

  private work({ regrade, part, parts, stop, root, dataDir }: Omit<RegradeWork, 'task'> & { root: string }): Promise<void> {
    const workerData: RegradeWork = { task: 'regrade', regrade, part, parts, stop, dataDir };
    const worker = new Worker(join(root, 'build/saban.mjs'), { workerData });
    return new Promise((resolve) => {
      worker.on('error', (error) => this.options.onError(error));
      worker.on('exit', () => resolve());
    });
  }
}
