import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import type { ActRefusal, Caller } from '#app/use-cases/contracts.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { isoOf } from '#simulations/law/day.ts';
import { actsOf } from '#tests/e2e/support/logs.ts';
import { value } from './world.ts';

/**
 * Works a desk by a log worked by hand, up to its end or to the first thing that is refused, which it answers with. It is not handed in.
 * @param from how many entries of the log were worked before
 */
export function workDesk(ports: Ports, caller: Caller, attempt: string, log: { scenario: string; name: string }, from = 0): { refused: ActRefusal; done: number } | null {
  const deskNow = () => value(loadDesk(ports, caller, { attempt, bare: true })).desk;
  const entries = actsOf(log.scenario, log.name);
  for (const [done, entry] of entries.entries()) {
    if (done < from) continue;
    const day = 'wait' in entry ? entry.wait : entry.on;
    for (let desk = deskNow(); isoOf(desk.today) < day; desk = deskNow()) {
      const waited = waitUntil(ports, caller, { attempt, expectedSeq: desk.seq, until: day });
      if (!waited.ok) return { refused: waited.error, done };
    }
    if (!('act' in entry)) continue;
    const acted = performAct(ports, caller, { attempt, expectedSeq: deskNow().seq, do: entry.act, data: entry.data });
    if (!acted.ok) return { refused: acted.error, done };
  }
  return null;
}
