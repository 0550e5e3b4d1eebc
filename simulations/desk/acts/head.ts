import { dayOf, formatDay, isoOf } from '../../law/day.ts';
import { daysOfMonth } from '../../procedures/head/calendar.ts';
import type { HeadFacts } from '../../scenario/facts/head.ts';
import { ACT_DATA } from '../act-data.ts';
import type { HEAD_ACT_DATA } from '../act-data/head.ts';
import { fill, textOf } from '../data-reading.ts';
import { fieldsOf } from '../fields.ts';
import { ALTERATION_NAMES, ANSWER_WAY_NAMES, EXECUTION_ITEM_NAMES, SUPERIOR_ITEM_NAMES } from '../names/head.vi.ts';
import { NOTICE_ITEM_NAMES, RECEPTION_PAPER_NAMES, RECEPTION_PLACE_NAMES, SCHEDULE_ITEM_NAMES } from '../names/reception.vi.ts';
import { authorityOptions, formOptions, optionsFrom, signatoryOptions, verifierOptions } from '../options.ts';
import type { Field, Option } from '../view-types.ts';
import type { Scene } from '../world-state.ts';
import type { ActDefinition, ActPreset } from './act.ts';
import { HEAD_ACT_TEXTS, HEAD_IMPOSSIBLE } from './head.vi.ts';

/** Acts of the chair's own month. They are offered where a case is about one. */

type HeadAct = keyof typeof HEAD_ACT_DATA;

const MOST = 999;

const headOf = ({ scenario }: Scene): HeadFacts | undefined => scenario.facts.head;

const dayOptions = (days: readonly string[]): Option[] => days.map((value) => ({ value, label: formatDay(dayOf(value)) }));

/** Reception days of the schedule that are still to come or were when the case began. */
const plannedDays = (scene: Scene): string[] => (headOf(scene)?.days ?? []).flatMap(({ on, held }) => (held === undefined ? [on] : []));

const rowOptions = (scene: Scene): Option[] => (headOf(scene)?.cases ?? []).map(({ id, what }) => ({ value: id, label: what }));

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = { place: RECEPTION_PLACE_NAMES, alteration: ALTERATION_NAMES, answerWay: ANSWER_WAY_NAMES };

const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'head.rulesPosted/papers': RECEPTION_PAPER_NAMES,
  'head.schedulePosted/items': SCHEDULE_ITEM_NAMES,
  'head.concluded/items': NOTICE_ITEM_NAMES,
  'head.superiorAnswered/items': SUPERIOR_ITEM_NAMES,
  'head.executionOrdered/items': EXECUTION_ITEM_NAMES,
};

/** A number that may be none at all. */
function figure(type: HeadAct, name: string): Field {
  const field = fieldsOf(type).number(name, MOST);
  return field.kind === 'number' ? { ...field, min: 0 } : field;
}

function fieldOf(type: HeadAct, name: string, scene: Scene): Field {
  const make = fieldsOf(type);
  const choices = CHOICES[name];
  if (choices !== undefined) return make.choice(name, optionsFrom(choices));
  const list = LISTS[`${type}/${name}`];
  if (list !== undefined) return make.multi(name, optionsFrom(list), 'any');
  switch (name) {
    case 'day':
      return make.choice(name, dayOptions(plannedDays(scene)));
    case 'dayList':
      return make.multi(name, dayOptions(daysOfMonth(headOf(scene)?.nextMonth ?? isoOf(scene.world.today).slice(0, 7)).map(isoOf)), 'some');
    case 'overdue':
      return make.multi(name, rowOptions(scene), 'any');
    case 'row':
      return make.choice(name, rowOptions(scene));
    case 'officer':
    case 'executor':
      return make.choice(name, verifierOptions(scene));
    case 'to':
      return make.choice(name, authorityOptions(scene));
    case 'form':
      return make.choice(name, formOptions(scene));
    case 'signatory':
    case 'chairedBy':
      return make.choice(name, signatoryOptions(scene));
    case 'dated':
      return make.dated(scene);
    case 'announced':
      return make.yesNo(name);
    case 'newOn':
    case 'by':
    case 'from':
    case 'until':
      return make.date(name, scene);
    default:
      return figure(type, name);
  }
}

/** One offer for each reception day of the schedule. */
function perDay(scene: Scene, type: HeadAct): ActPreset[] {
  return plannedDays(scene).map((day) => ({ suffix: day, preset: { day }, label: fill(HEAD_ACT_TEXTS[type].label, { day: formatDay(dayOf(day)) }) }));
}

/** Why a reception day cannot be held or concluded: it has not come. */
function notYet({ world }: Scene, data: Readonly<Record<string, unknown>>): string | null {
  const day = typeof data['day'] === 'string' ? data['day'] : '';
  return day === '' || dayOf(day) <= world.today ? null : fill(HEAD_IMPOSSIBLE.notYet, { date: formatDay(dayOf(day)) });
}

const isChairAway = (scene: Scene): boolean => (headOf(scene)?.days ?? []).some(({ on, away }) => away === 'good-reason' && dayOf(on) === scene.world.today);

type Row = Pick<ActDefinition, 'actor'> & Partial<Pick<ActDefinition, 'presets' | 'impossible' | 'refuse'>>;

const signed = { field: 'signatory' } as const;

const ROWS: Readonly<Record<HeadAct, Row>> = {
  'head.rulesPosted': { actor: 'chair' },
  'head.schedulePosted': { actor: 'chair' },
  'head.dayHeld': {
    actor: { field: 'chairedBy' },
    presets: (scene) => perDay(scene, 'head.dayHeld'),
    impossible: notYet,
    refuse: (scene, data): Record<string, string> => (isChairAway(scene) && textOf(data, 'chairedBy') === 'chair' ? { chairedBy: HEAD_IMPOSSIBLE.chairAway } : {}),
  },
  'head.postponed': {
    actor: 'chair',
    presets: (scene) => perDay(scene, 'head.postponed'),
    refuse: (_scene, data): Record<string, string> => (textOf(data, 'newOn') > textOf(data, 'day') ? {} : { newOn: HEAD_IMPOSSIBLE.dayPast }),
  },
  'head.concluded': { actor: signed, presets: (scene) => perDay(scene, 'head.concluded'), impossible: notYet },
  'head.backlogReviewed': { actor: 'chair' },
  'head.assigned': { actor: 'chair' },
  'head.urged': { actor: 'chair' },
  'head.extended': { actor: signed },
  'head.registerAltered': { actor: 'chair' },
  'head.superiorAnswered': { actor: signed, impossible: ({ world }) => (world.log.some(({ type }) => type === 'superior.asked') ? null : HEAD_IMPOSSIBLE.notAsked) },
  'head.executionOrdered': { actor: signed, impossible: (scene) => (headOf(scene)?.decision === undefined ? HEAD_IMPOSSIBLE.noDecision : null) },
  'head.executionUrged': { actor: 'chair', impossible: (scene) => (headOf(scene)?.decision === undefined ? HEAD_IMPOSSIBLE.noDecision : null) },
  'head.figuresClosed': {
    actor: 'chair',
    refuse: ({ world }, data): Record<string, string> => {
      const until = dayOf(textOf(data, 'until'));
      return until <= world.today ? {} : { until: fill(HEAD_IMPOSSIBLE.notOver, { date: formatDay(until) }) };
    },
  },
  'head.reported': { actor: signed },
};

const isHeadAct = (type: string): type is HeadAct => Object.hasOwn(ROWS, type);

/** Every act of the chair's month. Its form asks for the fields of its payload, in their order. */
export const headActs: readonly ActDefinition[] = Object.entries(ROWS).flatMap(([type, { presets, ...known }]): ActDefinition[] =>
  isHeadAct(type)
    ? [
        {
          type,
          group: 'head',
          ...known,
          presets: (scene) => (headOf(scene) === undefined ? [] : (presets?.(scene) ?? [{ suffix: '', preset: {}, label: HEAD_ACT_TEXTS[type].label }])),
          fields: (scene) => Object.keys(ACT_DATA[type].shape).map((name) => fieldOf(type, name, scene)),
        },
      ]
    : [],
);

/** Acts that find something out, beside those of the chair's own month: all that the desk offers then. */
const FINDS_OUT: readonly string[] = ['person.asked', 'paper.read', 'source.consulted', 'provision.consulted', 'deadline.noted'];

/** Whether an act is offered in a case at all: one about the chair's month has no petition to work on. */
export function isOffered(scene: Scene, { type }: Pick<ActDefinition, 'type'>): boolean {
  return headOf(scene) === undefined || isHeadAct(type) || FINDS_OUT.includes(type);
}
