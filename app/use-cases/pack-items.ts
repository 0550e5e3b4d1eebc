import { listRightSince } from '#db/repositories/pack-items.ts';
import type { PackItem } from '../domain/offline/pack.ts';
import { packSeed } from '../domain/offline/pack-seed.ts';
import { drawItem } from '../domain/refreshers/items.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Ports } from './ports.ts';
import { itemSource, standingOf, todayRows } from './refresher-day.ts';

/** As many as are ever shown as due at once. */
const ITEMS = 7;
const REST_SECONDS = 14 * 24 * 60 * 60;

/**
 * The questions of a person's day: those of the rules that are due. Where nothing is due, questions of the bank that were not answered
 * right in a fortnight, in an order that the day shuffles: whoever asks for questions gets some.
 *
 * @param day `YYYY-MM-DD`
 */
export function packItems(ports: Ports, person: string, day: string): PackItem[] {
  const source = itemSource(ports.content);
  const due = todayRows(ports, person, standingOf(ports, person)).flatMap(({ rule: id, key, seed }): PackItem[] => {
    const rule = rulesOf(source).get(id);
    const item = rule === undefined ? null : drawItem(rule, { key, seed }, source);
    return item === null ? [] : [{ rule: id, key, seed, question: item.decision.question, ground: item.ground?.question ?? null }];
  });
  return due.length > 0 ? due : bankItems(ports, person, day);
}

function bankItems(ports: Ports, person: string, day: string): PackItem[] {
  const resting = new Set(listRightSince(ports.db, person, plusSeconds(ports.clock.now(), -REST_SECONDS)));
  return [...ports.content.bank.questions.values()]
    .filter(({ id }) => !resting.has(id))
    .map((question) => ({ rule: null, key: `bank:${question.id}`, seed: packSeed(person, day, question.id), question, ground: null }))
    .sort((a, b) => a.seed - b.seed)
    .slice(0, ITEMS);
}
