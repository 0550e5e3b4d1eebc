import { workerData } from 'node:worker_threads';
import type { Terminal } from './command.ts';

/** What a worker thread of the bundle does is told by the data it is started with; it loads nothing else. */
export async function runWorker(terminal: Terminal): Promise<void> {
  const work: unknown = workerData;
  const task = typeof work === 'object' && work !== null && 'task' in work ? work.task : null;
  if (task === 'lessons') (await import('./lesson-worker.ts')).compileLessons();
  else if (task === 'proof') (await import('./proof-worker.ts')).prove();
  else (await import('./regrade-worker.ts')).runWorker(terminal);
}
