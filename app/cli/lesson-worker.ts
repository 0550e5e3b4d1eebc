import { parentPort } from 'node:worker_threads';
import { compileText } from '#content/compile/lesson-tree.ts';

/** A worker thread of the bundle that compiles the texts it is sent. */
export interface LessonWork {
  task: 'lessons';
}

/** Answers each text with what the guard and the compiler make of it. */
export function compileLessons(): void {
  parentPort?.on('message', ({ id, source }: { id: number; source: string }) => {
    void compileText(source).then((result) => parentPort?.postMessage({ id, result }));
  });
}
