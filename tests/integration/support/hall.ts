import { answerVote } from '#app/use-cases/answer-vote.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { loadConsole } from '#app/use-cases/load-workshop.server.ts';
import type { LoadedConsole } from '#app/use-cases/workshop-contracts.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import type { RunEventType } from '#app/domain/workshop/run-machine.ts';
import { value } from './world.ts';
import type { World } from './world.ts';

const TEMPLATE = 'doi-moi-2026-chin-muoi-phut';

/** A workshop on ninety minutes, with the presses and phones that tests need. */
export class Hall {
  constructor(
    readonly world: World,
    readonly facilitator: Caller,
    readonly id: string,
    readonly code: string,
  ) {}

  static async open(world: World, options: { facilitator?: Caller; closesOn?: string } = {}): Promise<Hall> {
    const facilitator = options.facilitator ?? (await world.person(await world.admin(), 'trainer', '0912000077'));
    const { id, code } = value(createWorkshop(world.ports, facilitator, { template: TEMPLATE, title: 'Luật mới, xã Bãi Sa', place: 'Hội trường xã', communes: 'Bãi Sa\nCồn Lau', ...(options.closesOn === undefined ? {} : { closesOn: options.closesOn }) }));
    return new Hall(world, facilitator, id, code);
  }

  console(ports = this.world.ports): LoadedConsole {
    return value(loadConsole(ports, this.facilitator, { workshop: this.id }));
  }

  press(...types: RunEventType[]): void {
    for (const type of types) value(steerWorkshop(this.world.ports, this.facilitator, { workshop: this.id, expectedSeq: this.console().live.stage.seq, type }));
  }

  /** To the first vote of the sheet, which is opened. */
  openVote(): { item: string; round: number } {
    this.press('run.started', 'item.finished', 'item.finished', 'item.finished', 'vote.opened');
    return this.round();
  }

  round(): { item: string; round: number } {
    const { vote } = this.console().live.stage;
    if (vote === null) throw new Error('the hall is at no vote');
    return { item: vote.item, round: vote.round };
  }

  join(deviceToken: string, over: Partial<Parameters<typeof joinWorkshop>[1]> = {}): number {
    return value(joinWorkshop(this.world.ports, { code: this.code, deviceToken, table: false, size: '', name: '', commune: '', role: '', ...over })).number;
  }

  answer(deviceToken: string, choice: string, clientKey = `khoa-${deviceToken}`) {
    return answerVote(this.world.ports, { code: this.code, deviceToken, ...this.round(), choice, clientKey });
  }

  /** Counts of the present round by key of the answer. */
  counts(): Record<string, number> {
    return Object.fromEntries((this.console().live.counted?.bars ?? []).map(({ key, count }) => [key, count]));
  }
}
