import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TextResult } from '#content/compile/lesson-tree.ts';
import type { LessonCompiler } from '../use-cases/ports.ts';
import type { LessonWork } from './lesson-worker.ts';
import { cliWords } from './vi.ts';

/** A person's text takes a tenth of a second; the costliest that the guard lets through a few. */
const LONGEST = 8_000;
/** Texts that were compiled last: a page and its preview ask for the same one. */
const MOST_KEPT = 24;
const MOST_MEGABYTES = 384;

interface Answer {
  id: number;
  result: TextResult;
}

/**
 * Compiles lessons in a thread of its own, one after the other, with a limit of time and memory: whatever somebody writes, the
 * pages of everybody else are answered meanwhile. The thread is started with the first text, and anew after a text that broke it.
 */
export class LessonThread implements LessonCompiler {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private asked = 0;
  private readonly kept = new Map<string, TextResult>();

  constructor(private readonly root: string) {}

  compile(source: string): Promise<TextResult> {
    const turn = this.last.then(() => this.kept.get(source) ?? this.made(source));
    this.last = turn.catch(() => null);
    return turn;
  }

  private async made(source: string): Promise<TextResult> {
    const result = await this.answer(source);
    this.kept.set(source, result);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return result;
  }

  private thread(): Worker {
    if (this.worker !== null) return this.worker;
    const workerData: LessonWork = { task: 'lessons' };
    const worker = new Worker(join(this.root, 'build/saban.mjs'), { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    // A thread that only waits must not keep a command running.
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private answer(source: string): Promise<TextResult> {
    const id = (this.asked += 1);
    const worker = this.thread();
    const tooMuch: TextResult = { ok: false, refusals: [{ line: 1, ...cliWords.lessonTooCostly }] };
    return new Promise((resolve) => {
      const end = (result: TextResult): void => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', fail).off('exit', fail);
        resolve(result);
      };
      const fail = (): void => {
        if (this.worker === worker) this.worker = null;
        void worker.terminate();
        end(tooMuch);
      };
      const hear = (answer: Answer): void => {
        if (answer.id === id) end(answer.result);
      };
      const timer = setTimeout(fail, LONGEST);
      worker.on('message', hear).on('error', fail).on('exit', fail);
      worker.postMessage({ id, source });
    });
  }
}
