import { join, relative, resolve } from 'node:path';
import { checkContent } from '#content/compile/check.ts';
import type { Command } from './command.ts';
import { readArgs } from './command.ts';
import { faultLine } from './register.ts';
import { cliWords } from './vi.ts';

/** Tells every fault of law and scenarios, one a line; the exit code says whether there was any. */
export const checkCommand: Command = {
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, { min: 0, max: 1 });
    const given = positionals[0] ?? null;
    const path = given === null ? join(terminal.root, 'content') : resolve(terminal.cwd, given);
    const faults = checkContent(path, join(terminal.root, 'content/law'));
    const shown = given ?? (relative(terminal.cwd, path) || '.');
    for (const fault of faults) terminal.answer(`${faultLine({ ...fault, file: shownFile(shown, fault.file) })}\n`);
    terminal.say(faults.length === 0 ? cliWords.noFaults : cliWords.faults(faults.length));
    return Promise.resolve(faults.length === 0 ? 0 : 1);
  },
};

/** The file as the person can open it: under the path that was typed, unless that names the file itself. */
function shownFile(typed: string, file: string): string {
  const path = typed.replace(/[\\/]+$/, '');
  return path.endsWith(file) ? path : `${path}/${file}`;
}
