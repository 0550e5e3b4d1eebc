import { ZodError } from 'zod';
import { alignmentCosts } from '#simulations/grading/alignment-costs.ts';
import { declareVerdicts, UnknownTemplate } from '#simulations/grading/declare.ts';
import type { Command } from './command.ts';
import { json, readArgs, Trouble } from './command.ts';
import { readJsonInput, shapeFaults } from './input-files.ts';
import { cliWords } from './vi.ts';

function engine(compute: (input: unknown) => unknown): Command {
  return {
    async run(args, terminal) {
      readArgs(args, {}, { min: 0, max: 0 });
      const input = await readJsonInput(terminal);
      try {
        terminal.answer(json(compute(input)));
        return 0;
      } catch (error) {
        if (error instanceof ZodError) throw new Trouble(shapeFaults(cliWords.input, error, input));
        if (error instanceof UnknownTemplate) throw new Trouble([cliWords.wrongShape(cliWords.input, 'templates', cliWords.unknownTemplate(error.message))]);
        if (error instanceof RangeError) throw new Trouble([cliWords.wrongShape(cliWords.input, '', cliWords.outOfRange)]);
        throw error;
      }
    },
  };
}

/** Optimal costs of automata and traces, in the format of the alignment oracle. */
export const alignCommand = engine(alignmentCosts);

/** Verdicts of constraint templates over traces, in the format of the ledger oracle. */
export const ledgerCommand = engine(declareVerdicts);
