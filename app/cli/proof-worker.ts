import { parentPort, workerData } from 'node:worker_threads';
import { registerFromJson } from '#content/compile/law-json.ts';
import type { Proofs, ProofSubject } from '../use-cases/proof-contracts.ts';
import { proveWritten } from '../use-cases/prove-written.ts';

/** A worker thread of the bundle that proves the cases it is sent, one at a time. */
export interface ProofWork {
  task: 'proof';
  registerJson: string;
}

export interface ProofJob {
  kind: keyof Proofs;
  subject: ProofSubject;
}

const isWork = (work: unknown): work is ProofWork => typeof work === 'object' && work !== null && 'task' in work && work.task === 'proof';

/** Answers each case with what was found out about it. */
export function prove(): void {
  const work: unknown = workerData;
  if (!isWork(work)) throw new Error('a worker thread without work');
  const register = registerFromJson(work.registerJson);
  parentPort?.on('message', ({ kind, subject }: ProofJob) => parentPort?.postMessage(proveWritten(register, kind, subject)));
}
