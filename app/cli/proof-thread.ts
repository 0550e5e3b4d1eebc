import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hashText } from '../platform/token.ts';
import type { Proofs, ProofSubject, Prover, Standing } from '../use-cases/proof-contracts.ts';
import type { ProofJob, ProofWork } from './proof-worker.ts';

/** The largest case takes some seconds; what takes longer never ends. */
const LONGEST = 90_000;
const MOST_KEPT = 12;
/** More cases than this wait for nobody: whoever asks again is heard then. */
const MOST_WAITING = 40;
const MOST_MEGABYTES = 768;

interface Waiting extends ProofJob {
  key: string;
}

/** Keys carry the kind, so that what is kept under one is of its kind. */
type Kept = Proofs[keyof Proofs] | 'failed';

/**
 * Proves cases in a thread of its own, one after another and with a limit of time and memory, so that pages are answered
 * meanwhile. It runs the same bundle as the server; it is started with the first case, and anew after one that broke it.
 */
export class ProofThread implements Prover {
  private worker: Worker | null = null;
  private readonly waiting: Waiting[] = [];
  private isBusy = false;
  private isClosed = false;
  private readonly kept = new Map<string, Kept>();
  private readonly options: { root: string; registerJson: string; onError: (error: unknown) => void };

  constructor(options: { root: string; registerJson: string; onError: (error: unknown) => void }) {
    this.options = options;
  }

  ask<Kind extends keyof Proofs>(kind: Kind, subject: ProofSubject): Standing<Proofs[Kind]> {
    const key = `${kind} ${subject.today} ${hashText(subject.body)}`;
    const known = this.kept.get(key);
    if (known === 'failed') {
      // Told once; whoever looks again has it tried again.
      this.kept.delete(key);
      return { state: 'failed' };
    }
    if (known !== undefined) {
      // Looked at again, it is kept longer.
      this.kept.delete(key);
      this.kept.set(key, known);
      return { state: 'ready', value: known as Proofs[Kind] };
    }
    if (!this.waiting.some((job) => job.key === key) && this.waiting.length < MOST_WAITING) {
      this.waiting.push({ kind, subject, key });
      this.next();
    }
    return { state: 'working' };
  }

  close(): void {
    this.isClosed = true;
    this.waiting.length = 0;
    void this.worker?.terminate();
  }

  private thread(): Worker {
    if (this.worker !== null) return this.worker;
    const workerData: ProofWork = { task: 'proof', registerJson: this.options.registerJson };
    const worker = new Worker(join(this.options.root, 'build/saban.mjs'), { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    // A thread that only waits must not keep a command running.
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private next(): void {
    const [job] = this.waiting;
    if (this.isBusy || job === undefined) return;
    this.isBusy = true;
    const worker = this.thread();
    const end = (result: Kept): void => {
      clearTimeout(timer);
      worker.off('message', end).off('error', fail).off('exit', fail);
      this.keep(job.key, result);
      // After `close` nothing waits any more.
      const place = this.waiting.indexOf(job);
      if (place >= 0) this.waiting.splice(place, 1);
      this.isBusy = false;
      this.next();
    };
    const fail = (error: unknown): void => {
      if (this.worker === worker) this.worker = null;
      void worker.terminate();
      if (!this.isClosed) this.options.onError(error);
      end('failed');
    };
    const timer = setTimeout(() => fail(new Error(`no proof after ${LONGEST} ms`)), LONGEST);
    worker.on('message', end).on('error', fail).on('exit', fail);
    worker.postMessage({ kind: job.kind, subject: job.subject } satisfies ProofJob);
  }

  private keep(key: string, result: Kept): void {
    this.kept.set(key, result);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
  }
}
