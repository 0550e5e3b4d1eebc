import type { Json } from '../case-event.ts';
import type { Circumstances } from '../procedure.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import type { Maker } from '../rules/makers.ts';
import { mostRepresentatives } from './duties/meeting.ts';
import { rightPlace } from './facts.ts';

/** How each act around a crowd is done rightly. */

const receiver = ({ facts }: Circumstances): string => (facts.crowd?.chairAway === true ? 'deputyChair' : 'chair');
/** Nobody asks the police but the chair; he does so by telephone when he is away. */
const CHAIR = 'chair';

export const crowdMakers: Readonly<Record<string, Maker<Readonly<Record<string, Json>>>>> = {
  'crowd.representativesChosen': (c) => ({ number: mostRepresentatives(c) ?? 1, chosenBy: 'crowd-itself', among: 'all-concerned', appointment: 'signed-by-all' }),
  'crowd.met': (c) => ({ by: receiver(c), heard: c.facts.crowd?.asks === 'petition' ? 'representatives' : 'everybody-at-once', company: ['front', 'bodies'] }),
  'crowd.sorted': (_c, _key, choice) => ({ sort: choice ?? 'petition' }),
  'crowd.answered': ({ facts }) => ({ by: CHAIR, reply: facts.crowd?.clear === true ? 'answered-at-once' : 'term-and-contact' }),
  'crowd.guided': (c) => ({ by: receiver(c), guidance: 'how-to-complain' }),
  'crowd.minuted': ({ law, day }) => ({ items: [...listOfLaw(law, 'ltcd-2013/d25/k2/so', 'logbook_items', day)], readBack: true, signed: true }),
  'crowd.policeAsked': () => ({ by: CHAIR }),
  'crowd.policeDeployed': () => ({ measure: 'guard-the-place' }),
  'crowd.inciterHandled': () => ({ steps: ['recorded', 'warned', 'minuted', 'handed-to-police'] }),
  'crowd.explained': ({ facts }) => ({ pointedTo: rightPlace(facts) ?? 'petition-desk' }),
  'crowd.fileBrought': () => ({ by: 'landOfficer' }),
  'crowd.persuaded': () => ({}),
  'crowd.conclusionNoticed': () => ({ signatory: CHAIR, items: ['directions', 'responsible-body', 'settlement-date'] }),
  'crowd.followUpAssigned': () => ({}),
  'crowd.reported': () => ({ informed: 'province-committee' }),
  'crowd.cooperatedAbove': ({ law, day }) => ({ steps: [...listOfLaw(law, 'ltcd-2013/d31/k1', 'cooperation_steps', day)] }),
};
