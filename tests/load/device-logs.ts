import { isoOf } from '#simulations/law/day.ts';
import type { DeskCommand, DeskSetting } from '#simulations/desk/play-types.ts';
import { openCase, play } from '#simulations/desk/play.ts';
import { viewDesk, viewOffer } from '#simulations/desk/view.ts';
import type { ActOffer, DeskView, Field } from '#simulations/desk/view-types.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';

/** Numbers that follow from a seed: the same walks in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, below);
  };
}

type Draw = ReturnType<typeof numbersFrom>;

function valueFor(field: Field, { today }: DeskView, draw: Draw): Json | undefined {
  const one = (options: readonly { value: string }[]) => options[draw(options.length)]?.value ?? '';
  switch (field.kind) {
    case 'choice':
    case 'provision':
      return one(field.options);
    case 'multi':
      return field.options.filter((_, index) => index === 0 || draw(2) === 1).map(({ value }) => value);
    case 'record':
      return Object.fromEntries(field.rows.map(({ key }) => [key, one(field.options)]));
    case 'date':
      return isoOf(today + draw(20));
    case 'number':
      return field.min + draw(field.max);
    case 'text':
      return 'Việc đã làm';
    case 'yes-no':
      return draw(2) === 1;
  }
}

function dataFor(offer: ActOffer, view: DeskView, draw: Draw): Record<string, Json> {
  const data: Record<string, Json> = { ...offer.preset };
  for (const field of offer.fields) {
    const value = valueFor(field, view, draw);
    if (value !== undefined) data[field.name] = value;
  }
  return data;
}

const MOST_TRIES = 900;

/**
 * The log of somebody who tries whatever the desk offers, until so many acts are done: nearly everything in it is wrong, which costs
 * the grader most. Shorter where the case ends before.
 */
export function clumsyLog(setting: DeskSetting, acts: number, seed: number): CaseEvent[] {
  const draw = numbersFrom(seed);
  const log = openCase(setting);
  for (let tries = 0, done = 0; done < acts && tries < MOST_TRIES; tries += 1) {
    const view = viewDesk(setting, log);
    const offers = view.groups.flatMap((group) => group.acts).filter(({ impossible }) => impossible === undefined);
    const key = offers[draw(offers.length)]?.key;
    const offer = key === undefined || draw(8) === 0 ? null : viewOffer(setting, log, key);
    const command: DeskCommand = offer === null ? { wait: 'until', day: view.today + 1 } : { do: offer.type, data: dataFor(offer, view, draw) };
    const played = play(setting, log, command);
    if (!played.ok) continue;
    log.push(...played.events);
    if (offer !== null) done += 1;
  }
  return log;
}
