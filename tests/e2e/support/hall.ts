import type { RunEventType } from '#app/domain/workshop/run-machine.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { valueOf, withPorts } from './people.ts';

/** The presses from the beginning to the first vote of the sheet of ninety minutes, which is opened. */
export const TO_VOTE: readonly RunEventType[] = ['run.started', 'item.finished', 'item.finished', 'item.finished', 'vote.opened'];

/** A workshop of ninety minutes that has come so far. */
export function openHall(dataDir: string, { caller }: OpenedSession, presses: readonly RunEventType[] = []): Promise<{ id: string; code: string }> {
  return withPorts(dataDir, (ports) => {
    const made = valueOf(createWorkshop(ports, caller, { template: 'doi-moi-2026-chin-muoi-phut', title: 'Luật mới từ 01/7/2026', place: 'Hội trường xã Bãi Sa', communes: 'Bãi Sa\nCồn Lau' }));
    presses.forEach((type, expectedSeq) => valueOf(steerWorkshop(ports, caller, { workshop: made.id, expectedSeq, type })));
    return made;
  });
}
