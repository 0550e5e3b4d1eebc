import { mapWords as words } from '../../messages/map.ts';
import { arrowLight } from './cards.ts';
import type { Astray, CardWords, Said } from './cards.ts';
import type { MapPlace } from './graph.ts';
import { lightOf } from './light.ts';
import type { LitMap } from './light.ts';
import type { FindingRef } from './view-types.ts';

function passed(place: MapPlace, lit: LitMap): Said | null {
  const light = lit.places.get(place.key);
  if (light === undefined) return null;
  const left = [...place.exits, ...place.never].some((step) => ['both', 'mine'].includes(lightOf(lit, step) ?? ''));
  if (lit.stopped === place.key) return { text: place.goal ? words.ended : words.stopped, sign: 'stop' };
  return left ? { text: words.ended, sign: 'stop' } : { text: words.here[light], sign: light };
}

function astray(numbers: readonly number[], findings: readonly FindingRef[], key: string): Astray | null {
  const refs = numbers.flatMap((number) => findings[number - 1] ?? []);
  const [first] = refs;
  if (first === undefined) return null;
  const one = refs.length === 1;
  return {
    text: words.finding(numbers),
    leads: one ? { to: 'finding', anchor: first.anchor } : { to: 'list', anchor: key },
    label: one ? words.findingLink(first.number, first.name) : words.findingsLink(refs.map(({ number, name }) => words.findingLink(number, name))),
  };
}

/**
 * What the map of one attempt says: the trainee's own way, and the causes that lead to the debrief.
 * @param findings by number, from 1
 */
export function ownWay(lit: LitMap, findings: readonly FindingRef[]): CardWords {
  return {
    place: (place) => passed(place, lit),
    arrow(arrow) {
      const light = arrowLight(arrow, lit);
      return light === null ? null : { text: words.light[light], sign: light };
    },
    astrayAt: ({ key }) => astray(lit.findingsOfPlace.get(key) ?? [], findings, key),
    astrayOn: ({ steps, from }) => astray(steps.flatMap((step) => step.arcs.flatMap((arc) => lit.findingsOfArc.get(arc) ?? [])), findings, from),
  };
}
