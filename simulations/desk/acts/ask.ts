import { formatDay } from '../../law/day.ts';
import { capitalised, fill, textOf } from '../data-reading.ts';
import { fieldsOf } from '../fields.ts';
import { personName } from '../names.ts';
import { IDENTITY_WAYS } from '../names.vi.ts';
import { IDENTITY_ITEM_NAMES } from '../names/reception.vi.ts';
import { optionsFrom, personOptions, provisionOptions } from '../options.ts';
import { isPresent } from '../presence.ts';
import { isAlive, type Scene } from '../world-state.ts';
import { paperName } from '../world-papers.ts';
import type { ActDefinition, WorldDraft } from './act.ts';
import { nobodyHere } from './hindrances.ts';
import { ACT_TEXTS, ACT_WORDS, IMPOSSIBLE } from './texts.vi.ts';

/** Acts by which the desk finds out: asking, reading, looking up. */

const narrated = (text: string): WorldDraft => ({ type: 'person.spoke', data: { text } });

const asking: ActDefinition = {
  type: 'person.asked',
  group: 'ask',
  actor: 'receptionOfficer',
  presets: (scene) =>
    scene.scenario.people.map(({ id }) => {
      const label = isPresent(scene, id) ? ACT_TEXTS['person.asked'].label : ACT_WORDS.phone;
      return { suffix: id, preset: { person: id }, label: fill(label, { person: personName(scene.scenario, id) ?? id }) };
    }),
  fields: (scene) => [fieldsOf('person.asked').choice('person', personOptions(scene))],
  impossible: (scene, data) => {
    const id = textOf(data, 'person');
    const name = personName(scene.scenario, id);
    if (name === null) return IMPOSSIBLE.unknownPerson;
    return isAlive(scene, id) ? null : fill(IMPOSSIBLE.dead, { Person: capitalised(name) });
  },
  answer: ({ scenario }, { data }) => {
    const who = textOf(data, 'person');
    const said = scenario.discoveries.flatMap(({ found }) => found).flatMap((way) => ('ask' in way && way.ask === who ? [way.says] : []));
    if (said.length > 0) return [...new Set(said)].map((text) => ({ type: 'person.spoke', data: { who, text } }));
    return [narrated(fill(ACT_WORDS.nothingMore, { Person: capitalised(personName(scenario, who) ?? who) }))];
  },
};

const reading: ActDefinition = {
  type: 'paper.read',
  group: 'ask',
  actor: 'petitionOfficer',
  presets: (scene) =>
    scene.world.received.map((id) => ({ suffix: id, preset: { paper: id }, label: fill(ACT_TEXTS['paper.read'].label, { paper: paperName(scene, id) }) })),
  fields: (scene) => [fieldsOf('paper.read').choice('paper', scene.world.received.map((id) => ({ value: id, label: paperName(scene, id) })))],
  impossible: ({ world }, data) => (world.received.includes(textOf(data, 'paper')) ? null : IMPOSSIBLE.notOnDesk),
};

const consulting: ActDefinition = {
  type: 'source.consulted',
  group: 'look-up',
  actor: 'petitionOfficer',
  presets: ({ scenario }) =>
    scenario.sources.map(({ id, name }) => ({ suffix: id, preset: { source: id }, label: fill(ACT_TEXTS['source.consulted'].label, { source: name }) })),
  fields: ({ scenario }) => [fieldsOf('source.consulted').choice('source', scenario.sources.map(({ id, name }) => ({ value: id, label: name })))],
  impossible: ({ scenario }, data) => (scenario.sources.some(({ id }) => id === textOf(data, 'source')) ? null : IMPOSSIBLE.unknownSource),
  answer: (scene, { data }) => {
    const source = textOf(data, 'source');
    const ways = scene.scenario.discoveries.flatMap(({ found }) => found).flatMap((way) => ('consult' in way && way.consult === source ? [way] : []));
    if (ways.length === 0) return [narrated(ACT_WORDS.sourceEmpty)];
    const shown = [...new Set(ways.map(({ shows }) => shows))].map(narrated);
    const revealed = [...new Set(ways.flatMap(({ reveals }) => (reveals === undefined || scene.world.received.includes(reveals) ? [] : [reveals])))];
    return [...shown, ...revealed.map((paper) => ({ type: 'paper.arrived', data: { paper } }))];
  },
};

const lookingUp: ActDefinition = {
  type: 'provision.consulted',
  group: 'look-up',
  actor: 'petitionOfficer',
  fields: (scene) => [fieldsOf('provision.consulted').provision('provision', provisionOptions(scene, 'all'))],
  answer: ({ law, world, setting }, { data }) => {
    const id = textOf(data, 'provision');
    const article = setting.register.provisions.get(id)?.article ?? id;
    const inForce = law.provision(id, world.today);
    if (inForce === null) return [narrated(fill(ACT_WORDS.provisionNone, { article }))];
    const { from, summary } = inForce.version;
    return [narrated(fill(ACT_WORDS.provision, { article, from: formatDay(from), summary }))];
  },
};

const identifying: ActDefinition = {
  type: 'citizen.identified',
  group: 'ask',
  actor: 'receptionOfficer',
  fields: ({ scenario }) => [
    fieldsOf('citizen.identified').choice('how', optionsFrom(IDENTITY_WAYS)),
    // What was asked matters where the reception itself is part of the case.
    ...(scenario.facts.reception === undefined && scenario.facts.online === undefined ? [] : [fieldsOf('citizen.identified').multi('asked', optionsFrom(IDENTITY_ITEM_NAMES), 'any')]),
  ],
  impossible: (scene: Scene) => nobodyHere(scene),
};

export const askActs: readonly ActDefinition[] = [asking, identifying, reading, consulting, lookingUp];
