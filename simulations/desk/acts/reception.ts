import { dayOf, formatDay } from '../../law/day.ts';
import { ACT_DATA } from '../act-data.ts';
import type { RECEPTION_ACT_DATA } from '../act-data/reception.ts';
import { fill, textOf } from '../data-reading.ts';
import { hasHappened } from '../effects.ts';
import { fieldsOf } from '../fields.ts';
import { instrumentName } from '../names.ts';
import {
  ANNOUNCED_TO_NAMES,
  CHAIR_ANSWER_NAMES,
  DEMAND_NAMES,
  EXPOSURE_NAMES,
  HEARING_NAMES,
  HELPER_NAMES,
  LOGBOOK_ITEM_NAMES,
  NOTICE_ITEM_NAMES,
  PLATFORM_NAMES,
  RECEPTION_PAPER_NAMES,
  RECEPTION_PLACE_NAMES,
  SCHEDULE_ITEM_NAMES,
  STORE_NAMES,
} from '../names/reception.vi.ts';
import { formOptions, optionsFrom, signatoryOptions } from '../options.ts';
import type { ActGroup, Field, Option } from '../view-types.ts';
import type { Scene } from '../world-state.ts';
import type { ActDefinition } from './act.ts';
import { nobodyHere } from './hindrances.ts';
import { RECEPTION_ACT_TEXTS, RECEPTION_IMPOSSIBLE } from './reception.vi.ts';

/** Acts of a reception, at the desk and over the network. They are offered where a case begins with one. */

type ReceptionAct = keyof typeof RECEPTION_ACT_DATA;

const MOST_DAYS = 31;
const MOST_MINUTES = 600;

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  place: RECEPTION_PLACE_NAMES,
  demand: DEMAND_NAMES,
  helper: HELPER_NAMES,
  exposure: EXPOSURE_NAMES,
  answer: CHAIR_ANSWER_NAMES,
  platform: PLATFORM_NAMES,
  hearing: HEARING_NAMES,
  store: STORE_NAMES,
};

const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'reception.visitRecorded/items': LOGBOOK_ITEM_NAMES,
  'reception.conclusionNoticed/items': NOTICE_ITEM_NAMES,
  'reception.schedulePosted/items': SCHEDULE_ITEM_NAMES,
  'reception.rulesPosted/papers': RECEPTION_PAPER_NAMES,
  'online.announced/told': ANNOUNCED_TO_NAMES,
};

/** Provisions on receiving people that exist today, in force or already replaced. */
function groundOptions({ setting, world }: Scene): Option[] {
  return [...setting.register.provisions.values()].flatMap((provision) => {
    const [first] = provision.versions;
    if (first === undefined || first.from > world.today || provision.stage !== 'reception' || !provision.appliesTo.includes('reception')) return [];
    return [{ value: provision.id, label: provision.article, group: instrumentName(setting.register, provision.id) }];
  });
}

function fieldOf(type: ReceptionAct, name: string, scene: Scene): Field {
  const make = fieldsOf(type);
  const choices = CHOICES[name];
  if (choices !== undefined) return make.choice(name, optionsFrom(choices));
  const list = LISTS[`${type}/${name}`];
  if (list !== undefined) return make.multi(name, optionsFrom(list), 'any');
  switch (name) {
    case 'form':
      return make.choice(name, formOptions(scene));
    case 'signatory':
    case 'chairedBy':
      return make.choice(name, signatoryOptions(scene));
    case 'dated':
      return make.dated(scene);
    case 'ground':
      return make.provision(name, groundOptions(scene));
    case 'on':
      return make.date(name, scene);
    case 'chairDays':
      return make.number(name, MOST_DAYS);
    case 'minutes':
      return make.number(name, MOST_MINUTES);
    default:
      return make.yesNo(name);
  }
}

/** What ends the standing at the door. */
const MEETINGS = ['reception.received', 'reception.answered', 'reception.turnedAway', 'reception.putOff'] as const;

/** Why nobody stands at the door any more: he is inside, or on his way home. */
function alreadyMet(scene: Scene): string | null {
  return hasHappened(scene.world.log, ...MEETINGS) ? RECEPTION_IMPOSSIBLE.alreadyMet : nobodyHere(scene);
}

/** Why a session over the network cannot take place today. */
function notThatDay({ scenario, world }: Scene): string | null {
  const on = scenario.facts.online?.on;
  return on === undefined || dayOf(on) === world.today ? null : fill(RECEPTION_IMPOSSIBLE.notThatDay, { date: formatDay(dayOf(on)) });
}

const isChairAway = ({ scenario }: Scene): boolean => scenario.facts.reception?.chair.away === 'good-reason';

type Row = Pick<ActDefinition, 'group' | 'actor'> & Partial<Pick<ActDefinition, 'impossible' | 'refuse'>>;

const signed = { field: 'signatory' } as const;
const row = (group: ActGroup, actor: Row['actor'], more: Omit<Row, 'group' | 'actor'> = {}): Row => ({ group, actor, ...more });

const ROWS: Readonly<Record<ReceptionAct, Row>> = {
  'reception.received': row('reception', { field: 'chairedBy' }, {
    impossible: alreadyMet,
    refuse: (scene, data): Record<string, string> => (isChairAway(scene) && textOf(data, 'chairedBy') === 'chair' ? { chairedBy: RECEPTION_IMPOSSIBLE.chairAway } : {}),
  }),
  'reception.answered': row('reception', 'receptionOfficer', { impossible: alreadyMet }),
  'reception.turnedAway': row('reception', 'receptionOfficer', { impossible: alreadyMet }),
  'reception.refusalNoticed': row('reception', signed),
  'reception.putOff': row('reception', 'receptionOfficer', { impossible: alreadyMet }),
  'reception.demanded': row('reception', 'receptionOfficer', { impossible: nobodyHere }),
  'reception.helperAdmitted': row('reception', 'receptionOfficer', { impossible: nobodyHere }),
  'reception.filmingStopped': row('reception', 'receptionOfficer', { impossible: nobodyHere }),
  'reception.scolded': row('reception', 'receptionOfficer', { impossible: nobodyHere }),
  'reception.dataExposed': row('reception', 'receptionOfficer'),
  'reception.visitRecorded': row('reception', 'receptionOfficer'),
  'reception.postponed': row('reception', 'chair'),
  'reception.chairAnswered': row('reception', 'chair'),
  'reception.conclusionNoticed': row('reception', signed),
  'reception.schedulePosted': row('reception', 'receptionOfficer'),
  'reception.rulesPosted': row('reception', 'chair'),
  'online.decided': row('reception', signed),
  'online.announced': row('reception', 'receptionOfficer'),
  'online.tested': row('reception', 'receptionOfficer'),
  'online.connected': row('reception', 'receptionOfficer'),
  'online.held': row('reception', 'receptionOfficer', { impossible: notThatDay }),
  'online.movedToDesk': row('reception', 'receptionOfficer'),
  'online.denunciationHeard': row('reception', 'receptionOfficer', { impossible: nobodyHere }),
  'online.recordingStored': row('reception', 'receptionOfficer'),
};

const isReceptionAct = (type: string): type is ReceptionAct => Object.hasOwn(ROWS, type);

/** Whether a case begins with a reception of the kind that an act belongs to. */
function belongsTo({ scenario }: Scene, type: ReceptionAct): boolean {
  return type.startsWith('online.') ? scenario.facts.online !== undefined : scenario.facts.reception !== undefined || scenario.facts.online !== undefined;
}

/** Every act of a reception. Its form asks for the fields of its payload, in their order. */
export const receptionActs: readonly ActDefinition[] = Object.entries(ROWS).flatMap(([type, known]): ActDefinition[] =>
  isReceptionAct(type)
    ? [
        {
          type,
          ...known,
          presets: (scene) => (belongsTo(scene, type) ? [{ suffix: '', preset: {}, label: RECEPTION_ACT_TEXTS[type].label }] : []),
          fields: (scene) => Object.keys(ACT_DATA[type].shape).map((name) => fieldOf(type, name, scene)),
        },
      ]
    : [],
);
