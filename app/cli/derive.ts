import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { isoOf } from '#simulations/law/day.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { Command } from './command.ts';
import { json, optional, readArgs, Trouble } from './command.ts';
import { dayOption } from './days.ts';
import { readRegister } from './register.ts';
import { readScenarioFile } from './scenario-file.ts';

/** What follows from the facts of a scenario by law: classes, competence, the lawful path. `--on` asks the law of another date. */
export const deriveCommand: Command = {
  run(args, terminal) {
    const given = readArgs(args, { on: { type: 'string' } }, { min: 1, max: 1 });
    const date = optional(given, 'on');
    const on = date === null ? null : isoOf(dayOption('--on', date));
    const register = readRegister(terminal);
    const file = given.positionals[0] ?? '';
    const scenario = readScenarioFile(file, register, terminal);
    try {
      terminal.answer(json(derive({ scenario, register, on })));
      return Promise.resolve(0);
    } catch (error) {
      if (error instanceof NoLawfulPath || error instanceof MissingCalendarYear) throw new Trouble([`${file}: ${error.message}`]);
      throw error;
    }
  },
};
