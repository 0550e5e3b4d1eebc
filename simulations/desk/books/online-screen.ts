import { dayOf } from '../../law/day.ts';
import { ACTS } from '../acts/catalogue.ts';
import { ACT_TEXTS } from '../acts/texts.vi.ts';
import { capitalised } from '../data-reading.ts';
import { personName } from '../names.ts';
import { readable } from '../readable.ts';
import type { Scene } from '../world-state.ts';
import type { OnlineScreen } from './types.ts';

const ONLINE = /^online\./;

/** The screen of a reception over the network: what was set up, tested, connected, held and stored, and who is on. Null where none is planned. */
export function onlineScreen(scene: Scene): OnlineScreen | null {
  const { scenario, world } = scene;
  const { online } = scenario.facts;
  if (online === undefined) return null;
  return {
    on: dayOf(online.on),
    people: scenario.people.map(({ id, about, office }) => ({ name: capitalised(personName(scenario, id) ?? id), about: office ?? about ?? '' })),
    steps: ACTS.filter(({ type }) => ONLINE.test(type)).map((act) => {
      const event = world.log.findLast(({ type }) => type === act.type);
      const lines = event === undefined ? [] : act.fields(scene).flatMap((field) => {
        const value = readable(scene, field, event.data);
        return value === null ? [] : [{ label: field.label, value }];
      });
      return { key: act.type, name: ACT_TEXTS[act.type].label, on: event?.day ?? null, lines };
    }),
  };
}
