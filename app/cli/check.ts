import { join, relative, resolve } from 'node:path';
import { checkCourses, isInCourses } from '#content/compile/check-courses.ts';
import { checkContent } from '#content/compile/check.ts';
import { keptCompiler } from '#content/compile/lesson-cache.ts';
import { questionNotes } from '#content/compile/questions.ts';
import { verifyContent } from '#content/compile/verify.ts';
import type { Fault } from '#content/schema/fault.ts';
import type { Command } from './command.ts';
import { readArgs } from './command.ts';
import { LESSON_CACHE } from './compile.ts';
import { faultLine } from './register.ts';
import { cliWords } from './vi.ts';

const IN_CONTENT = 'content/';

/** Faults that name their file from the root of the project, wherever the path that was typed leads. */
const FROM_ROOT = ['simulations/', IN_CONTENT];

/**
 * Tells every fault of law, scenarios and procedures, one a line; the exit code says whether there was any. What has faults
 * by itself is not verified any further. `--notes` tells besides what is no fault, and is to be known.
 */
export const checkCommand: Command = {
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, { notes: { type: 'boolean' } }, { min: 0, max: 1 });
    const given = positionals[0] ?? null;
    const path = given === null ? join(terminal.root, 'content') : resolve(terminal.cwd, given);
    const law = join(terminal.root, 'content/law');
    const { compile } = keptCompiler(join(terminal.root, LESSON_CACHE));
    const inCourses = isInCourses(path);
    const inLessons = (await checkCourses(path, compile)).map((fault) => (inCourses ? { ...fault, file: `${IN_CONTENT}${fault.file}` } : fault));
    const inContent = inCourses ? inLessons : [...checkContent(path, law), ...inLessons];
    const verified = inContent.length === 0 && !inCourses ? verifyContent(path, law) : { faults: [], notes: [] };
    const faults = [...inContent, ...verified.faults];
    const shown = given ?? (relative(terminal.cwd, path) || '.');
    const line = (fault: Fault): string => faultLine({ ...fault, file: FROM_ROOT.some((folder) => fault.file.startsWith(folder)) ? fault.file : shownFile(shown, fault.file) });
    for (const fault of faults) terminal.answer(`${line(fault)}\n`);
    if (values['notes'] === true) for (const note of [...verified.notes, ...questionNotes(path)]) terminal.say(line(note));
    terminal.say(faults.length === 0 ? cliWords.noFaults : cliWords.faults(faults.length));
    return faults.length === 0 ? 0 : 1;
  },
};

/** The file as the person can open it: under the path that was typed, unless that names the file itself. */
function shownFile(typed: string, file: string): string {
  const path = typed.replace(/[\\/]+$/, '');
  return path.endsWith(file) ? path : `${path}/${file}`;
}
