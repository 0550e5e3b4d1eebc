import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { isoOf } from '#simulations/law/day.ts';
import { countTerm } from '#simulations/law/term.ts';
import type { TermUnit } from '#simulations/law/types.ts';
import type { Command } from './command.ts';
import { json, optional, readArgs, required, Trouble, WrongUse } from './command.ts';
import { dayOption, wholeOption } from './days.ts';
import { readRegister } from './register.ts';
import { cliWords } from './vi.ts';

const UNITS = { day: true, working_day: true, month: true } as const satisfies Partial<Record<TermUnit, true>>;

function isUnit(text: string): text is keyof typeof UNITS {
  return Object.hasOwn(UNITS, text);
}

/** Counts one term and tells how. `--remote N` is the term of remote areas and `--extended N` the one after an extension. */
export const termCommand: Command = {
  run(args, terminal) {
    const text = { type: 'string' } as const;
    const given = readArgs(args, { from: text, value: text, unit: text, remote: text, extended: text, before: { type: 'boolean' } }, { min: 0, max: 0 });
    const anchor = dayOption('--from', required(given, 'from'));
    const value = wholeOption('--value', required(given, 'value'));
    const unit = required(given, 'unit');
    if (!isUnit(unit)) throw new WrongUse(cliWords.notAUnit(unit, Object.keys(UNITS).join(', ')));
    const remote = optional(given, 'remote');
    const extended = optional(given, 'extended');
    const rule = {
      value,
      unit,
      from: cliWords.anchor,
      event: 'given',
      ...(remote === null ? {} : { remote: { value: wholeOption('--remote', remote) } }),
      ...(extended === null ? {} : { extended: { value: wholeOption('--extended', extended), when: cliWords.extension } }),
      ...(given.values.before === true ? { direction: 'before' as const } : {}),
    };
    const register = readRegister(terminal);
    try {
      const counted = countTerm(register.calendar, rule, anchor, { remote: remote !== null, extended: extended !== null });
      terminal.answer(json({ due: isoOf(counted.due), derivation: counted.derivation }));
      return Promise.resolve(0);
    } catch (error) {
      if (error instanceof MissingCalendarYear) throw new Trouble([error.message]);
      throw error;
    }
  },
};
