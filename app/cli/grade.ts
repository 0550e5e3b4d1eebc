import { readLog } from '#content/compile/log-file.ts';
import { runScript } from '#simulations/desk/script.ts';
import type { ScriptEntry } from '#simulations/desk/script.ts';
import { grade, UngradableLog } from '#simulations/grading/grade.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Command } from './command.ts';
import { json, readArgs, Trouble } from './command.ts';
import { parseJson, readTextFile } from './input-files.ts';
import { faultLine, readRegister } from './register.ts';
import { readScenarioFile } from './scenario-file.ts';
import { cliWords } from './vi.ts';

function actWords(entry: ScriptEntry | undefined): string {
  if (entry === undefined) return '';
  return 'wait' in entry ? cliWords.waiting(entry.wait) : `${entry.act}, ${entry.on}`;
}

/** Plays a log of acts on the desk of a scenario and prints the report on it. */
export const gradeCommand: Command = {
  run(args, terminal) {
    const [scenarioFile = '', logFile = ''] = readArgs(args, {}, { min: 2, max: 2 }).positionals;
    const register = readRegister(terminal);
    const scenario = readScenarioFile(scenarioFile, register, terminal);
    const text = readTextFile(logFile, terminal);
    parseJson(text, logFile);
    const { log, faults } = readLog(logFile, text);
    if (log === null) throw new Trouble(faults.map((fault) => faultLine(fault)));
    const refused = (at: number, message: string, fields: Readonly<Record<string, string>> = {}): Trouble =>
      new Trouble([`${logFile}: ${cliWords.refusedAct(at + 1, actWords(log.acts[at]), message)}`, ...Object.entries(fields).map(([name, words]) => cliWords.refusedField(name, words))]);
    const law = createLawView(register);
    const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
    try {
      const played = runScript({ scenario, register }, log.acts);
      if (!played.ok) throw refused(played.at, played.message, played.fields);
      terminal.answer(json(grade({ scenario, procedure, law, events: played.events, submitted: log.submitted })));
      return Promise.resolve(0);
    } catch (error) {
      if (error instanceof UngradableLog || error instanceof MissingCalendarYear) throw new Trouble([`${logFile}: ${error.message}`]);
      throw error;
    }
  },
};
