import { ACT_DATA } from '../act-data.ts';
import type { DENUNCIATION_ACT_DATA } from '../act-data/denunciation.ts';
import { fieldsOf } from '../fields.ts';
import { CONCLUSIONS, COMPLEXITY_GROUNDS, NAMES, OTHER_OFFICIALS } from '../names.vi.ts';
import { capitalised } from '../data-reading.ts';
import {
  ANSWER_NAMES,
  CARRIED_NAMES,
  CHECK_NAMES,
  CONCLUSION_ITEM_NAMES,
  CONCLUSION_PUBLICATION_NAMES,
  CONDITION_NAMES,
  CRIME_TARGET_NAMES,
  DELIVERY_NAMES,
  DENUNCIATION_ITEM_NAMES,
  EXPERT_NAMES,
  FOLLOWER_NAMES,
  HARM_NAMES,
  MEASURE_NAMES,
  OUTSIDER_NAMES,
  PLACE_NAMES,
  PROTECTION_END_NAMES,
  PROTECTION_NAMES,
  PROTECTION_TARGET_NAMES,
  PROTECTION_WAY_NAMES,
  SEARCH_NAMES,
  VERIFICATION_WAY_NAMES,
} from '../names/denunciation.vi.ts';
import { contentOptions, contentRows, formOptions, optionsFrom, personOptions, provisionOptions, recipientOptions, signatoryOptions, verifierOptions } from '../options.ts';
import type { ActGroup, Field, Option } from '../view-types.ts';
import type { Scene } from '../world-state.ts';
import type { ActDefinition } from './act.ts';
import { nobodyHere, petitionGone } from './hindrances.ts';
import { ACT_WORDS, IMPOSSIBLE } from './texts.vi.ts';
import { findingLines } from '../findings.ts';

type DenunciationAct = keyof typeof DENUNCIATION_ACT_DATA;

const MOST_DAYS = 365;

const officials = (scene: Scene): Option[] => [...verifierOptions(scene), { value: 'can-bo-khac-hai', label: capitalised(OTHER_OFFICIALS['can-bo-khac-hai']) }];
const anybody = (scene: Scene): Option[] => [...recipientOptions(scene), ...optionsFrom(OUTSIDER_NAMES).map((option) => ({ ...option, group: NAMES.outside }))];

/** The lists of fields that are chosen from a fixed list, by act and field, or by field alone. */
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  place: PLACE_NAMES,
  check: CHECK_NAMES,
  carries: CARRIED_NAMES,
  delivery: DELIVERY_NAMES,
  signer: EXPERT_NAMES,
  search: SEARCH_NAMES,
  condition: CONDITION_NAMES,
  by: HARM_NAMES,
  measure: PROTECTION_NAMES,
  of: PROTECTION_TARGET_NAMES,
  why: PROTECTION_END_NAMES,
  follower: FOLLOWER_NAMES,
  'denunciation.verificationAssigned/way': VERIFICATION_WAY_NAMES,
  'denunciation.superiorAnswered/with': ANSWER_NAMES,
  'crime.referred/to': CRIME_TARGET_NAMES,
  'protection.asked/way': PROTECTION_WAY_NAMES,
  'conclusion.published/way': CONCLUSION_PUBLICATION_NAMES,
};

const ITEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'denunciation.accepted/items': DENUNCIATION_ITEM_NAMES,
  'conclusion.made/items': CONCLUSION_ITEM_NAMES,
  'denunciation.extended/grounds': COMPLEXITY_GROUNDS,
  'conclusion.handled/measures': MEASURE_NAMES,
};

/** One field of an act's form, by its name: the same name asks for the same thing everywhere. */
function fieldOf(type: DenunciationAct, name: string, scene: Scene): Field {
  const make = fieldsOf(type);
  const list = LISTS[`${type}/${name}`] ?? LISTS[name];
  if (list !== undefined) return make.choice(name, optionsFrom(list));
  const items = ITEMS[`${type}/${name}`];
  if (items !== undefined) return make.multi(name, optionsFrom(items), 'any');
  switch (name) {
    case 'form':
      return make.choice(name, formOptions(scene));
    case 'signatory':
      return make.choice(name, signatoryOptions(scene));
    case 'dated':
      return make.dated(scene);
    case 'contents':
      return make.multi(name, contentOptions(scene), 'some');
    case 'recipients':
      return make.multi(name, recipientOptions(scene), type === 'denunciation.denouncedNotified' ? 'some' : 'any');
    case 'present':
      return make.multi(name, recipientOptions(scene), 'some');
    case 'members':
      return make.multi(name, officials(scene), 'any');
    case 'signedBy':
      return make.multi(name, personOptions(scene), 'any');
    case 'findings':
    case 'conclusions':
      return make.record(name, contentRows(scene), optionsFrom(CONCLUSIONS), 'any');
    case 'ground':
      return make.provision(name, provisionOptions(scene, 'grounds'));
    case 'to':
      return make.choice(name, anybody(scene));
    case 'days':
      return make.number(name, MOST_DAYS);
    default:
      return make.yesNo(name);
  }
}

type Row = Pick<ActDefinition, 'group' | 'actor'> & Partial<Pick<ActDefinition, 'impossible' | 'answer'>>;

const signed = { field: 'signatory' } as const;
const concluded: Row['impossible'] = ({ world }) => (world.made.some((paper) => paper.kind === 'denunciationConclusion') ? null : IMPOSSIBLE.noConclusion);
const row = (group: ActGroup, actor: Row['actor'], more: Omit<Row, 'group' | 'actor'> = {}): Row => ({ group, actor, ...more });

/** Group, office and hindrance of every act of a denunciation, in the order in which the desk shows them. */
const ROWS: Readonly<Record<DenunciationAct, Row>> = {
  'denunciation.heard': row('ask', 'receptionOfficer', { impossible: nobodyHere }),
  'denunciation.identityChecked': row('ask', 'petitionOfficer'),
  'denunciation.conditionSet': row('ask', 'receptionOfficer'),
  'denunciation.writerSought': row('ask', 'petitionOfficer'),
  'denunciation.shown': row('paper', 'petitionOfficer', { impossible: petitionGone }),
  'denunciation.accepted': row('accept', signed, { impossible: petitionGone }),
  'denunciation.acceptanceRefused': row('accept', signed, { impossible: petitionGone }),
  'denunciation.inspectionOrdered': row('accept', signed, { impossible: petitionGone }),
  'denunciation.denouncerNotified': row('send', 'clerk'),
  'denunciation.denouncedNotified': row('send', 'clerk'),
  'denunciation.harmPrevented': row('paper', 'chair'),
  'crime.referred': row('paper', 'chair'),
  'denunciation.verificationAssigned': row('verify', signed),
  'denunciation.confronted': row('verify', 'verifier'),
  'denunciation.expertAsked': row('verify', 'chair'),
  'denunciation.verificationReported': row('verify', 'verifier'),
  'denunciation.extended': row('verify', signed),
  'denunciation.suspended': row('decide', signed),
  'denunciation.resumed': row('decide', signed),
  'denunciation.withdrawalTaken': row('decide', 'verifier'),
  'denunciation.terminated': row('decide', signed),
  'protection.decided': row('decide', signed),
  'protection.asked': row('decide', 'chair'),
  'protection.refused': row('decide', 'chair'),
  'protection.putOff': row('decide', 'receptionOfficer'),
  'protection.ended': row('decide', 'chair'),
  'conclusion.made': row('decide', signed, { impossible: petitionGone, answer: (scene) => (scene.scenario.facts.verification.obvious ? [{ type: 'person.spoke', data: { text: [ACT_WORDS.recheckFound, ...findingLines(scene)].join(' ') } }] : []) }),
  'conclusion.denouncerTold': row('send', 'clerk', { impossible: concluded }),
  'conclusion.handled': row('publish', signed, { impossible: concluded }),
  'conclusion.published': row('publish', 'clerk', { impossible: concluded }),
  'conclusion.followedUp': row('publish', 'chair', { impossible: concluded }),
  'denunciation.superiorAnswered': row('publish', 'chair'),
  'denunciation.papersRemoved': row('file', 'clerk'),
};

const isDenunciationAct = (type: string): type is DenunciationAct => Object.hasOwn(ROWS, type);

/** Every act of a denunciation. Its form asks for the fields of its payload, in their order. */
export const denunciationActs: readonly ActDefinition[] = Object.entries(ROWS).flatMap(([type, known]) =>
  isDenunciationAct(type) ? [{ type, ...known, fields: (scene: Scene) => Object.keys(ACT_DATA[type].shape).map((name) => fieldOf(type, name, scene)) }] : [],
);
