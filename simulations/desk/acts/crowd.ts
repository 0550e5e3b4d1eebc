import { ACT_DATA } from '../act-data.ts';
import type { CROWD_ACT_DATA } from '../act-data/crowd.ts';
import { textOf } from '../data-reading.ts';
import { hasHappened } from '../effects.ts';
import { fieldsOf } from '../fields.ts';
import {
  COOPERATION_NAMES,
  CROWD_AMONG_NAMES,
  CROWD_ANSWER_NAMES,
  CROWD_APPOINTMENT_NAMES,
  CROWD_CHOOSER_NAMES,
  CROWD_COMPANY_NAMES,
  CROWD_EXPLAINED_NAMES,
  CROWD_GUIDANCE_NAMES,
  CROWD_HEARD_NAMES,
  CROWD_REPORTED_NAMES,
  CROWD_ROLE_NAMES,
  CROWD_SORT_NAMES,
  FILMING_PURPOSE_NAMES,
  INCITER_STEP_NAMES,
  LIST_READER_NAMES,
  POLICE_MEASURE_NAMES,
} from '../names/crowd.vi.ts';
import { LOGBOOK_ITEM_NAMES, NOTICE_ITEM_NAMES } from '../names/reception.vi.ts';
import { optionsFrom } from '../options.ts';
import type { Field } from '../view-types.ts';
import type { Scene } from '../world-state.ts';
import type { ActDefinition } from './act.ts';
import { CROWD_ACT_TEXTS, CROWD_IMPOSSIBLE } from './crowd.vi.ts';

/** Acts of the several offices around a crowd. They are offered in cases with one. */

type CrowdAct = keyof typeof CROWD_ACT_DATA;

const MOST_REPRESENTATIVES = 200;

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  by: CROWD_ROLE_NAMES,
  signatory: CROWD_ROLE_NAMES,
  chosenBy: CROWD_CHOOSER_NAMES,
  among: CROWD_AMONG_NAMES,
  appointment: CROWD_APPOINTMENT_NAMES,
  heard: CROWD_HEARD_NAMES,
  sort: CROWD_SORT_NAMES,
  reply: CROWD_ANSWER_NAMES,
  guidance: CROWD_GUIDANCE_NAMES,
  measure: POLICE_MEASURE_NAMES,
  pointedTo: CROWD_EXPLAINED_NAMES,
  informed: CROWD_REPORTED_NAMES,
  purpose: FILMING_PURPOSE_NAMES,
  reader: LIST_READER_NAMES,
};

const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'crowd.met/company': CROWD_COMPANY_NAMES,
  'crowd.minuted/items': LOGBOOK_ITEM_NAMES,
  'crowd.conclusionNoticed/items': NOTICE_ITEM_NAMES,
  'crowd.inciterHandled/steps': INCITER_STEP_NAMES,
  'crowd.cooperatedAbove/steps': COOPERATION_NAMES,
};

function fieldOf(type: CrowdAct, name: string, scene: Scene): Field {
  const make = fieldsOf(type);
  const choices = CHOICES[name];
  if (choices !== undefined) return make.choice(name, optionsFrom(choices));
  const list = LISTS[`${type}/${name}`];
  if (list !== undefined) return make.multi(name, optionsFrom(list), name === 'steps' ? 'some' : 'any');
  if (name === 'dated') return make.dated(scene);
  return name === 'number' ? make.number(name, MOST_REPRESENTATIVES) : make.yesNo(name);
}

const noCrowd = ({ world }: Scene): string | null => (world.situation.crowd === 'here' ? null : CROWD_IMPOSSIBLE.noCrowd);
const notAbove = ({ world }: Scene): string | null => (hasHappened(world.log, 'crowd.wentAbove') ? null : CROWD_IMPOSSIBLE.notAbove);
const isChairAway = ({ scenario }: Scene): boolean => scenario.facts.crowd?.chairAway === true;
const chairIsHere: NonNullable<ActDefinition['refuse']> = (scene, data): Record<string, string> => (isChairAway(scene) && textOf(data, 'by') === 'chair' ? { by: CROWD_IMPOSSIBLE.chairAway } : {});

type Row = Pick<ActDefinition, 'group' | 'actor'> & Partial<Pick<ActDefinition, 'impossible' | 'refuse'>>;

const WHO = { field: 'by' } as const;
/** While the crowd is there. */
const there = (actor: Row['actor'], more: Partial<Row> = {}): Row => ({ group: 'reception', actor, impossible: noCrowd, ...more });
/** Paperwork that can be done once it has gone. */
const later = (actor: Row['actor'], more: Partial<Row> = {}): Row => ({ group: 'reception', actor, ...more });

const ROWS: Readonly<Record<CrowdAct, Row>> = {
  'crowd.representativesChosen': there('receptionOfficer'),
  'crowd.met': there(WHO, { refuse: chairIsHere }),
  'crowd.sorted': later('receptionOfficer'),
  'crowd.answered': there(WHO, { refuse: chairIsHere }),
  'crowd.guided': there(WHO, { refuse: chairIsHere }),
  'crowd.minuted': later('clerk'),
  'crowd.policeAsked': there(WHO),
  'crowd.policeDeployed': there('policeChief'),
  'crowd.inciterHandled': there('receptionOfficer'),
  'crowd.explained': there('receptionOfficer'),
  'crowd.fileBrought': there(WHO),
  'crowd.persuaded': there('frontChair'),
  'crowd.conclusionNoticed': later({ field: 'signatory' }),
  'crowd.followUpAssigned': later('chair'),
  'crowd.reported': later('chair'),
  'crowd.cooperatedAbove': later('chair', { impossible: notAbove }),
  'crowd.filmed': there('policeChief'),
  'crowd.listShown': later('receptionOfficer'),
};

const isCrowdAct = (type: string): type is CrowdAct => Object.hasOwn(ROWS, type);

/** Whether the case has a crowd, here or gone above. */
const hasCrowd = ({ scenario }: Scene): boolean => scenario.facts.crowd !== undefined || scenario.happenings.some(({ event }) => event === 'crowd.wentAbove');

/** Every act around a crowd. Its form asks for the fields of its payload, in their order. */
export const crowdActs: readonly ActDefinition[] = Object.entries(ROWS).flatMap(([type, known]): ActDefinition[] =>
  isCrowdAct(type)
    ? [
        {
          type,
          ...known,
          presets: (scene) => (hasCrowd(scene) ? [{ suffix: '', preset: {}, label: CROWD_ACT_TEXTS[type].label }] : []),
          fields: (scene) => Object.keys(ACT_DATA[type].shape).map((name) => fieldOf(type, name, scene)),
        },
      ]
    : [],
);
