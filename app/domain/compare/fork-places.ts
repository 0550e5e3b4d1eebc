import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { tellLog } from '#simulations/desk/tell.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { compare as words } from '../../messages/compare.ts';
import { forkPoint } from '../fork.ts';
import type { ForkPlaceView } from './view-types.ts';

/** Every place at which a case can be taken up again: before each command of its log, and after the last. In order. */
export function forkPlaces(setting: DeskSetting, log: readonly { event: CaseEvent; batch: number }[]): ForkPlaceView[] {
  const batched = log.map(({ event, batch }) => ({ seq: event.seq, batch }));
  const told = new Map(tellLog(setting, log.map(({ event }) => event)).map(({ seq, text }) => [seq, text]));
  const places = log.flatMap(({ event, batch }): ForkPlaceView[] => {
    if (event.seq !== batch || forkPoint(batched, batch) === null) return [];
    const said = log.filter((other) => other.batch === batch).flatMap((other) => told.get(other.event.seq) ?? []);
    return [{ beforeSeq: batch, day: event.day, words: said[0] ?? words.silentEvent }];
  });
  const last = log.at(-1)?.event;
  return last === undefined || forkPoint(batched, last.seq + 1) === null ? places : [...places, { beforeSeq: last.seq + 1, day: last.day, words: words.atTheEnd }];
}
