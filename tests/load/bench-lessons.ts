import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary } from '#content/compile/check-courses.ts';
import { loadLaw } from '#content/compile/law.ts';
import { keptCompiler } from '#content/compile/lesson-cache.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';

/** Compiles every lesson, first with nothing kept from before, then again. */
export async function benchLessons(print: (text: string) => void, root: string): Promise<void> {
  const content = join(root, 'content');
  const { register } = loadLaw(join(content, 'law'));
  if (register === null) throw new Error('content/law does not load');
  const scenarios = [...loadScenarios(join(content, 'scenarios'), register).scenarios.values()];
  const folder = mkdtempSync(join(tmpdir(), 'saban-lessons-'));
  try {
    for (const how of ['cold', 'warm']) {
      const start = performance.now();
      const before = process.cpuUsage();
      const { courses, faults } = await loadLibrary(content, register, scenarios, keptCompiler(folder).compile);
      const { user, system } = process.cpuUsage(before);
      if (faults.length > 0) throw new Error(`${faults.length} faults in content/courses`);
      const lessons = courses.reduce((sum, course) => sum + course.lessons.length, 0);
      print(`${lessons} lessons compiled, ${how}`.padEnd(62) + ` ${((performance.now() - start) / 1000).toFixed(2)} s on the wall, ${((user + system) / 1_000_000).toFixed(2)} s of processor`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
