import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { withPorts } from './people.ts';

/** Begins a case for somebody who is signed in, without clicking. @returns the attempt's id */
export function beginCase(dataDir: string, session: OpenedSession, scenario: string): Promise<string> {
  return withPorts(dataDir, (ports) => {
    const started = startAttempt(ports, session.caller, { scenario, mode: 'practice' });
    if (!started.ok) throw new Error(`refused: ${JSON.stringify(started.error)}`);
    return started.value.attempt;
  });
}
