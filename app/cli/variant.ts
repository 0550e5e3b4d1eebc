import { derive } from '#simulations/scenario/derive.ts';
import { variantOf } from '#simulations/scenario/variants/variants.ts';
import type { Command } from './command.ts';
import { json, optional, readArgs, required } from './command.ts';
import { wholeOption } from './days.ts';
import { readRegister } from './register.ts';
import { readScenarioFile } from './scenario-file.ts';

/** Variants of a scenario, `--count` of them from `--seed` on, each with the class, authority and answer that follow from it. */
export const variantCommand: Command = {
  run(args, terminal) {
    const given = readArgs(args, { seed: { type: 'string' }, count: { type: 'string' } }, { min: 1, max: 1 });
    const first = wholeOption('--seed', required(given, 'seed'));
    const asked = optional(given, 'count');
    const count = asked === null ? 1 : wholeOption('--count', asked);
    const register = readRegister(terminal);
    const scenario = readScenarioFile(given.positionals[0] ?? '', register, terminal);
    const variants = Array.from({ length: count }, (_, index) => {
      const seed = first + index;
      const variant = variantOf(scenario, seed, register);
      const { contents, authority, response } = derive({ scenario: variant, register });
      return { seed, classes: contents.map((content) => content.class), authority: authority?.name ?? null, response, scenario: variant };
    });
    terminal.answer(json(variants));
    return Promise.resolve(0);
  },
};
