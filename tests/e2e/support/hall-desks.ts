import { sheetOfText } from '#app/domain/workshop/roster-sheet.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { importRoster } from '#app/use-cases/import-roster.server.ts';
import { sitAtDesk } from '#app/use-cases/sit-at-desk.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import { workDesk } from '#tests/integration/support/hall-desk.ts';
import { valueOf, withPorts } from './people.ts';

export const SCENARIO = 'dat-vuon-bai-sa';

/** What five desks of the hall did wrong. */
export const DEVIATION = { key: 'late:complaint.accepted', name: 'Thụ lý quá hạn' };

export interface DeskHall {
  id: string;
  /** Somebody of the hall whose desk has come to the end of the stage. */
  trainee: OpenedSession;
  attempt: string;
}

/** A workshop at its first case, with a list of two: five desks accept the complaint too late, a sixth has only been opened. */
export function hallAtTheCase(dataDir: string, { caller }: OpenedSession): Promise<DeskHall> {
  return withPorts(dataDir, (ports) => {
    const { id, code } = valueOf(createWorkshop(ports, caller, { template: 'khieu-nai-nua-ngay', title: 'Khiếu nại, xã Bãi Sa', place: '', communes: '' }));
    valueOf(importRoster(ports, caller, { workshop: id, sheet: sheetOfText('Họ và tên\tĐơn vị\nVi Thị Hạnh\tBãi Sa\nLò Văn Học\tCồn Lau'), merged: '', mendCommunes: false }));
    const devices = Array.from({ length: 6 }, (_, index) => `${id}-${index + 1}`);
    for (const [index, deviceToken] of devices.entries()) valueOf(joinWorkshop(ports, { code, deviceToken, size: '', table: false, name: index === 0 ? 'Vi Thị Hạnh' : '', commune: '', role: '' }));
    (['run.started', 'item.finished', 'item.finished', 'item.finished'] as const).forEach((type, expectedSeq) => valueOf(steerWorkshop(ports, caller, { workshop: id, expectedSeq, type })));
    const seated = devices.map((deviceToken) => valueOf(sitAtDesk(ports, null, { code, deviceToken })));
    for (const { attempt, session } of seated.slice(0, 5)) if (session !== null) workDesk(ports, session.caller, attempt, { scenario: SCENARIO, name: 'thu-ly-tre' });
    const [first] = seated;
    if (first === undefined || first.session === null) throw new Error('nobody sat down');
    return { id, trainee: first.session, attempt: first.attempt };
  });
}
