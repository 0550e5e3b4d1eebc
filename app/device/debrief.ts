import { debriefCore } from '../domain/debrief/debrief-core.ts';
import type { DebriefCore } from '../domain/debrief/view-types.ts';
import { procedureOfCase } from '../domain/offline/device-case.ts';
import type { DeskOnDevice } from './case-desk.tsx';

/** The debrief of a case that was handed in on the device; null while it is worked. The map and the comparisons stay on the server. */
export function debriefOf({ stored: { id, packed, report, log, cuts }, atHand }: DeskOnDevice): DebriefCore | null {
  if (report === null) return null;
  return debriefCore({
    attempt: id,
    report,
    scenario: packed.scenario,
    scenarioHash: packed.hash,
    register: atHand.register,
    procedure: procedureOfCase(atHand),
    // What was there before the case came to the device counts as one command.
    log: log.map((event) => ({ event, batch: 1 + Math.max(0, ...cuts.filter((cut) => cut < event.seq)) })),
    disagreements: [],
  });
}
