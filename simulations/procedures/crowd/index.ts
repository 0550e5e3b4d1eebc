import type { ProcedurePart } from '../part.ts';
import { madeBy } from '../rules/makers.ts';
import { crowdActs } from './acts.ts';
import { meetingDuties } from './duties/meeting.ts';
import { orderDuties } from './duties/order.ts';
import { outcomeDuties } from './duties/outcome.ts';
import { crowdGuards } from './guards.ts';
import { crowdMakers } from './lawful-data.ts';
import { AT_GATE, crowdStates } from './machine.ts';
import { crowdProhibitions } from './prohibitions.ts';
import { crowdIntendedTexts as why } from './texts/intended.vi.ts';
import { crowdMapNames, crowdStageTexts } from './texts/map.vi.ts';

/** What is owed to a crowd whenever it comes, in whatever procedure: duties and prohibitions, no stage of their own. */
export const crowdPart: ProcedurePart = {
  id: 'crowd',
  classes: [],
  states: {},
  guards: {},
  acts: {},
  duties: [...meetingDuties, ...orderDuties, ...outcomeDuties],
  prohibitions: crowdProhibitions,
  stages: [],
  worldLabels: [],
  asksGround: [],
  mapNames: { states: {}, conditions: {}, world: {} },
  intended: {
    overlaps: [],
    oneSided: [{ rule: 'inciter-minuted', never: false, why: why.minuted }],
    neverAlone: [{ rule: 'report-crowd', why: why.report }],
  },
  lawfulData: (label, circumstances, key) => madeBy(crowdMakers, label, circumstances, key),
};

/** From the gate to the desk, for a case that begins with a crowd; it stands in front of intake. */
export const crowdGatePart: ProcedurePart = {
  ...crowdPart,
  id: 'crowd-gate',
  states: crowdStates,
  guards: crowdGuards,
  acts: crowdActs,
  duties: [],
  prohibitions: [],
  stages: [{ id: 'crowd', label: crowdStageTexts.stage, states: [AT_GATE, 'crowdAnswered'] }],
  mapNames: crowdMapNames,
  intended: { overlaps: [], oneSided: [], neverAlone: [] },
};
