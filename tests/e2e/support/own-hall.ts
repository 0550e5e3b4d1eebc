import type { RunEventType } from '#app/domain/workshop/run-machine.ts';
import { runSheetSchema } from '#app/domain/workshop/run-sheet.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { auditEntry } from '#app/use-cases/storage.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { insertWorkshop } from '#db/transactions/workshops.ts';
import { localDate } from '#app/platform/clock.ts';
import { valueOf, withPorts } from './people.ts';

/** A workshop with steps of the test's own making, that has come so far. */
export function openOwnHall(dataDir: string, { caller }: OpenedSession, items: readonly unknown[], presses: readonly RunEventType[] = []): Promise<{ id: string; code: string }> {
  return withPorts(dataDir, (ports) => {
    const createdAt = ports.clock.now();
    const id = ports.tokens.id(createdAt);
    const today = localDate(createdAt);
    const open = (code: string) => insertWorkshop(
      ports.db,
      { id, code, title: 'Buổi học riêng', place: null, facilitator: caller.person, opensOn: today, closesOn: today, communes: [], runSheet: JSON.stringify(runSheetSchema.parse({ items })), startsAt: '08:00', revision: 1, createdAt, endedAt: null },
      auditEntry(ports, createdAt, { actor: caller.person, act: 'workshop.created', subject: id }),
    );
    // Every hall of a worker stays open in one file, and now and then two would get the same code.
    let code = ports.tokens.digits(5);
    while (open(code) === 'code-taken') code = ports.tokens.digits(5);
    presses.forEach((type, expectedSeq) => valueOf(steerWorkshop(ports, caller, { workshop: id, expectedSeq, type })));
    return { id, code };
  });
}
