import { insertWorkshop } from '#db/transactions/workshops.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import type { RunEventType } from '#app/domain/workshop/run-machine.ts';
import { runSheetSchema } from '#app/domain/workshop/run-sheet.ts';
import { auditEntry } from '#app/use-cases/storage.ts';
import { sitAtDesk } from '#app/use-cases/sit-at-desk.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { takeCrewRole } from '#app/use-cases/take-crew-role.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import { value } from './world.ts';
import type { World } from './world.ts';

/** The crowd case that groups work. */
export const CROWD = 'doan-nguoi-truoc-cong';

/** A workshop with steps of the test's own making. */
export class OwnHall {
  private seq = 0;

  constructor(
    readonly world: World,
    readonly facilitator: Caller,
    readonly id: string,
    readonly code: string,
  ) {}

  static async open(world: World, items: readonly unknown[]): Promise<OwnHall> {
    const facilitator = await world.person(await world.admin(), 'trainer', '0912000077');
    const { ports } = world;
    const at = ports.clock.now();
    const id = ports.tokens.id(at);
    const code = '41725';
    const runSheet = JSON.stringify(runSheetSchema.parse({ items }));
    insertWorkshop(ports.db, { id, code, title: 'Đông người', place: null, facilitator: facilitator.person, opensOn: '2026-11-22', closesOn: '2026-11-22', communes: [], runSheet, startsAt: '08:00', revision: 1, createdAt: at, endedAt: null }, auditEntry(ports, at, { actor: facilitator.person, act: 'workshop.created', subject: id }));
    return new OwnHall(world, facilitator, id, code);
  }

  /** A hall that has come to a crowd case which groups work. */
  static async atCrowd(world: World): Promise<OwnHall> {
    const hall = await OwnHall.open(world, [
      { kind: 'case-stage', id: 'ca-dong-nguoi', title: 'Đêm trước cổng ủy ban', minutes: 40, scenario: CROWD, stage: null, groups: true },
      { kind: 'closing', id: 'be-mac', title: 'Bế mạc', minutes: 5 },
    ]);
    hall.press('run.started');
    return hall;
  }

  press(...types: RunEventType[]): void {
    for (const type of types) {
      value(steerWorkshop(this.world.ports, this.facilitator, { workshop: this.id, expectedSeq: this.seq, type }));
      this.seq += 1;
    }
  }

  join(deviceToken: string, over: Partial<Parameters<typeof joinWorkshop>[1]> = {}): number {
    return value(joinWorkshop(this.world.ports, { code: this.code, deviceToken, table: false, size: '', name: '', commune: '', role: '', ...over })).number;
  }

  takeRole(deviceToken: string, number: string, role: string) {
    return takeCrewRole(this.world.ports, { code: this.code, deviceToken, number, role });
  }

  sit(deviceToken: string) {
    return sitAtDesk(this.world.ports, null, { code: this.code, deviceToken });
  }

  /** A phone that joins, takes a role and sits down. */
  seated(deviceToken: string, number: string, role: string): { caller: Caller; attempt: string } {
    this.join(deviceToken);
    value(this.takeRole(deviceToken, number, role));
    const { attempt, session } = value(this.sit(deviceToken));
    if (session === null) throw new Error('a phone has no session of its own');
    return { caller: session.caller, attempt };
  }
}
