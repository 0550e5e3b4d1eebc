import type { ProcedurePart } from '../part.ts';
import { madeBy } from '../rules/makers.ts';
import { receivedOn } from '../rules/reading.ts';
import { isGuidanceOpen } from './class-rules.ts';
import { proposalDuties } from './duties.ts';
import { isProposalCase } from './facts.ts';
import { proposalGuards } from './guards.ts';
import { proposalMakers } from './lawful-data.ts';
import { proposalStates } from './machine.ts';
import { proposalIntendedTexts, proposalMapNames, proposalStageTexts } from './texts/map.vi.ts';

/** Recommendations and feedback, from classification to the reply or the way on. */
export const proposalPart: ProcedurePart = {
  id: 'proposal',
  classes: ['recommendation', 'feedback'],
  states: proposalStates,
  guards: proposalGuards,
  acts: {},
  duties: proposalDuties,
  prohibitions: [],
  stages: [
    { id: 'proposal', label: proposalStageTexts.response, states: ['proposalCase', 'guided', 'transferred', 'filed'] },
    { id: 'replied', label: proposalStageTexts.done, states: ['answered'] },
  ],
  worldLabels: [],
  asksGround: [],
  mapNames: proposalMapNames,
  intended: { overlaps: [], oneSided: [{ rule: 'proposal-may-be-guided', never: true, why: proposalIntendedTexts.neverGuided }], neverAlone: [] },
  openQuestions: (facts, law) => (isProposalCase(facts) && isGuidanceOpen({ facts, law, day: receivedOn(facts) }) ? [{ id: 'oq-19', about: proposalIntendedTexts.guidedOrSentOn }] : []),
  lawfulData: (label, circumstances, key) => madeBy(proposalMakers, label, circumstances, key),
};
