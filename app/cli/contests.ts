import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { traceText } from '../domain/contest-trace.ts';
import { listContestTraces } from '../use-cases/contests.server.ts';
import type { Command } from './command.ts';
import { readArgs, required } from './command.ts';
import { openPorts, readEnv } from './ports.ts';
import { regradeWords } from './regrade.vi.ts';

/** A name that two exports of the same trace share and that tells nothing of whose it was. */
function fileName(scenario: string, text: string): string {
  return `${scenario}--${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
}

/** Writes the regression traces of all upheld contests into a folder, for tests/fixtures/contests. */
export const contestsCommand: Command = {
  run(args, terminal) {
    const folder = resolve(terminal.cwd, required(readArgs(args, { export: { type: 'string' } }, { min: 0, max: 0 }), 'export'));
    const { ports } = openPorts(terminal, readEnv(terminal));
    try {
      const traces = listContestTraces(ports);
      if (traces.length === 0) terminal.say(regradeWords.noTraces);
      mkdirSync(folder, { recursive: true });
      for (const trace of traces) {
        const text = traceText(trace);
        const file = join(folder, fileName(trace.scenario, text));
        writeFileSync(file, text);
        terminal.answer(`${regradeWords.written(file)}\n`);
      }
      return Promise.resolve(0);
    } finally {
      ports.db.close();
    }
  },
};
