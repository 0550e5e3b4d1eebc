import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLog } from '#content/compile/log-file.ts';
import type { LogEntry } from '#content/compile/log-file.ts';
import { ROOT } from './server.ts';

const LOGS = join(ROOT, 'tests/fixtures/logs');

/** The acts of a case worked by hand. */
export function actsOf(scenario: string, name: string): LogEntry[] {
  const { log, faults } = readLog(name, readFileSync(join(LOGS, scenario, `${name}.json`), 'utf8'));
  if (log === null) throw new Error(faults.map(({ message }) => message).join(' '));
  return log.acts;
}

export interface ExpectedOutcome {
  score?: number;
  findings: { class: string; subject: string; provision: string }[];
}

/** What the law finds in each log of a case, by the name of the log. */
export function expectedOf(scenario: string): Record<string, ExpectedOutcome> {
  return JSON.parse(readFileSync(join(LOGS, scenario, 'expected.json'), 'utf8'));
}
