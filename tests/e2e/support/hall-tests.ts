import type { RunEventType } from '#app/domain/workshop/run-machine.ts';
import { runSheetSchema } from '#app/domain/workshop/run-sheet.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { valueOf, withPorts } from './people.ts';

/** Of the course on what has changed: a day that is counted, with days drawn anew, and a choice. */
const QUESTIONS = ['doi-thu-ly-thang-bay', 'doi-rut-bien-ban'];

/** A workshop that begins with a test and asks the same again, and has come so far. */
export function openHallWithTests(dataDir: string, { caller }: OpenedSession, presses: readonly RunEventType[] = []): Promise<{ id: string; code: string }> {
  return withPorts(dataDir, (ports) => {
    const made = valueOf(createWorkshop(ports, caller, { template: 'doi-moi-2026-chin-muoi-phut', title: 'Luật mới từ 01/7/2026', place: 'Hội trường xã Bãi Sa', communes: '' }));
    const sheet = runSheetSchema.parse({
      items: [
        { kind: 'pre-test', id: 'dau-buoi', title: 'Câu hỏi đầu buổi', minutes: 10, questions: QUESTIONS },
        { kind: 'post-test', id: 'cuoi-buoi', title: 'Câu hỏi cuối buổi', minutes: 10, questions: QUESTIONS },
        { kind: 'closing', id: 'be-mac', title: 'Bế mạc', minutes: 5 },
      ],
    });
    ports.db.driver.prepare('UPDATE workshops SET run_sheet = ? WHERE id = ?').run(JSON.stringify(sheet), made.id);
    presses.forEach((type, expectedSeq) => valueOf(steerWorkshop(ports, caller, { workshop: made.id, expectedSeq, type })));
    return made;
  });
}
