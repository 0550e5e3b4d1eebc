import { workerData } from 'node:worker_threads';
import { workRegrade } from '../use-cases/regrade-batch.ts';
import type { Terminal } from './command.ts';
import { openPorts, readEnv } from './ports.ts';

/** What a worker thread of the bundle is started for. */
export interface RegradeWork {
  task: 'regrade';
  regrade: string;
  part: number;
  parts: number;
  /** The first number is 1 once the work has to stop. */
  stop: Int32Array<SharedArrayBuffer>;
  dataDir: string;
}

function isRegradeWork(data: unknown): data is RegradeWork {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'regrade';
}

/** Grades this worker's part of a stored grading. */
export function runWorker(terminal: Terminal): void {
  const work: unknown = workerData;
  if (!isRegradeWork(work)) throw new Error('a worker thread without work');
  const { regrade, part, parts, stop, dataDir } = work;
  const { ports } = openPorts(terminal, { ...readEnv(terminal), dataDir });
  try {
    workRegrade(ports, { regrade, part, parts, shouldStop: () => Atomics.load(stop, 0) === 1 });
  } finally {
    ports.db.close();
  }
}
