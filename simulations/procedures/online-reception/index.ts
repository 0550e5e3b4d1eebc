import type { ProcedurePart } from '../part.ts';
import { receptionPart } from '../reception/index.ts';
import { madeBy } from '../rules/makers.ts';
import { onlineDuties } from './duties.ts';
import { onlineGuards } from './guards.ts';
import { onlineMakers } from './lawful-data.ts';
import { onlineActs, onlineStates, PLANNED } from './machine.ts';
import { onlineIntendedTexts as why, onlineMapNames, onlineStageTexts } from './texts/map.vi.ts';

/** What the door and the network share: who comes along, and what nobody may do to him. */
const SHARED_DUTIES: readonly string[] = ['admit-interpreter', 'admit-lawyer'];

/** From the plan of a reception over the network to the desk; it stands in front of intake. */
export const onlineReceptionPart: ProcedurePart = {
  id: 'online-reception',
  classes: [],
  states: onlineStates,
  guards: onlineGuards,
  acts: onlineActs,
  duties: [...onlineDuties, ...receptionPart.duties.filter(({ id }) => SHARED_DUTIES.includes(id))],
  prohibitions: receptionPart.prohibitions,
  stages: [{ id: 'online-reception', label: onlineStageTexts.stage, states: [PLANNED] }],
  worldLabels: [],
  asksGround: [],
  mapNames: onlineMapNames,
  intended: {
    overlaps: [{ state: PLANNED, labels: ['online.held', 'online.movedToDesk'], why: why.mayBeOnline }],
    oneSided: [],
    neverAlone: [],
  },
  lawfulData: (label, circumstances, key) => madeBy(onlineMakers, label, circumstances, key) ?? receptionPart.lawfulData(label, circumstances, key),
};
