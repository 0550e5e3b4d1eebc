import { join, relative, resolve } from 'node:path';
import { checkContent } from '#content/compile/check.ts';
import { verifyContent } from '#content/compile/verify.ts';
import type { Fault } from '#content/schema/fault.ts';
import type { Command } from './command.ts';
import { readArgs } from './command.ts';
import { faultLine } from './register.ts';
import { cliWords } from './vi.ts';

/** Faults that lie outside the content name their file from the root of the project. */
const IN_CODE = 'simulations/';

/**
 * Tells every fault of law, scenarios and procedures, one a line; the exit code says whether there was any. What has faults
 * by itself is not verified any further. `--notes` tells besides what is no fault, and is to be known.
 */
export const checkCommand: Command = {
  run(args, terminal) {
    const { values, positionals } = readArgs(args, { notes: { type: 'boolean' } }, { min: 0, max: 1 });
    const given = positionals[0] ?? null;
    const path = given === null ? join(terminal.root, 'content') : resolve(terminal.cwd, given);
    const law = join(terminal.root, 'content/law');
    const inContent = checkContent(path, law);
    const verified = inContent.length === 0 ? verifyContent(path, law) : { faults: [], notes: [] };
    const faults = [...inContent, ...verified.faults];
    const shown = given ?? (relative(terminal.cwd, path) || '.');
    const line = (fault: Fault): string => faultLine({ ...fault, file: fault.file.startsWith(IN_CODE) ? fault.file : shownFile(shown, fault.file) });
    for (const fault of faults) terminal.answer(`${line(fault)}\n`);
    if (values['notes'] === true) for (const note of verified.notes) terminal.say(line(note));
    terminal.say(faults.length === 0 ? cliWords.noFaults : cliWords.faults(faults.length));
    return Promise.resolve(faults.length === 0 ? 0 : 1);
  },
};

/** The file as the person can open it: under the path that was typed, unless that names the file itself. */
function shownFile(typed: string, file: string): string {
  const path = typed.replace(/[\\/]+$/, '');
  return path.endsWith(file) ? path : `${path}/${file}`;
}
