import type { LogEntry } from '#content/compile/log-file.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { disagree } from '#app/use-cases/disagree.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { listContestsOfAttempt } from '#db/repositories/contests.ts';
import { isoOf } from '#simulations/law/day.ts';
import { valueOf, withPorts } from './people.ts';

/** Begins a case for somebody who is signed in, without clicking. @returns the attempt's id */
export function beginCase(dataDir: string, session: OpenedSession, scenario: string): Promise<string> {
  return withPorts(dataDir, (ports) => valueOf(startAttempt(ports, session.caller, { scenario, mode: 'practice' })).attempt);
}

/** Works a case by a log and hands it in, without clicking. @returns the attempt's id */
export function workCase(dataDir: string, { caller }: OpenedSession, scenario: string, log: readonly LogEntry[]): Promise<string> {
  return withPorts(dataDir, (ports) => {
    const { attempt } = valueOf(startAttempt(ports, caller, { scenario, mode: 'practice' }));
    const deskNow = () => valueOf(loadDesk(ports, caller, { attempt })).desk;
    for (const entry of log) {
      const day = 'wait' in entry ? entry.wait : entry.on;
      for (let desk = deskNow(); isoOf(desk.today) < day; desk = deskNow()) valueOf(waitUntil(ports, caller, { attempt, expectedSeq: desk.seq, until: day }));
      if ('act' in entry) valueOf(performAct(ports, caller, { attempt, expectedSeq: deskNow().seq, do: entry.act, data: entry.data }));
    }
    valueOf(submitAttempt(ports, caller, { attempt, expectedSeq: deskNow().seq }));
    return attempt;
  });
}

/** Contests a handed-in case as a whole. @returns the contest's id */
export function contestCase(dataDir: string, { caller }: OpenedSession, attempt: string): Promise<string> {
  return withPorts(dataDir, (ports) => {
    valueOf(disagree(ports, caller, { attempt, words: 'Có ngày nghỉ lễ ở giữa.' }));
    return listContestsOfAttempt(ports.db, attempt).at(-1)?.id ?? '';
  });
}
