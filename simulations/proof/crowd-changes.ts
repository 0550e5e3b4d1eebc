import {
  CROWD_AMONG,
  CROWD_ANSWERS,
  CROWD_APPOINTMENTS,
  CROWD_CHOOSERS,
  CROWD_EXPLAINED_TO,
  CROWD_GUIDANCE,
  CROWD_HEARD,
  CROWD_ROLES,
  FILMING_PURPOSES,
  INCITER_STEPS,
  LIST_READERS,
  POLICE_MEASURES,
} from '../desk/act-data/crowd.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { lessOne, oneOf, texts } from './change.ts';
import type { Change } from './change.ts';
import { actOf } from './sheet.ts';
import type { ProofCase } from './sheet.ts';

/** What can be done otherwise in the acts around a crowd. */

/** More representatives than there are, and far more. */
const more: Change = (value) => (typeof value === 'number' ? [value + 1, value + 5] : []);

/** One step less, and one that is nobody's here. */
const otherSteps: Change = (value, proofCase) => [...lessOne(value, proofCase), ...INCITER_STEPS.filter((step) => !texts(value).includes(step)).map((step) => [...texts(value), step])];

export const CROWD_CHANGES: Readonly<Record<string, Change>> = {
  number: more,
  by: oneOf(CROWD_ROLES),
  signatory: oneOf(CROWD_ROLES),
  chosenBy: oneOf(CROWD_CHOOSERS),
  among: oneOf(CROWD_AMONG),
  appointment: oneOf(CROWD_APPOINTMENTS),
  heard: oneOf(CROWD_HEARD),
  company: lessOne,
  reply: oneOf(CROWD_ANSWERS),
  guidance: oneOf(CROWD_GUIDANCE),
  measure: oneOf(POLICE_MEASURES),
  steps: otherSteps,
  pointedTo: oneOf(CROWD_EXPLAINED_TO),
};

/** What nobody may do to a crowd or to the people in it; nothing where the case has none. */
export function crowdTemptations({ scenario }: ProofCase, day: Day): CaseEvent[] {
  if (scenario.facts.crowd === undefined) return [];
  const act = (type: string, data: Readonly<Record<string, Json>>): CaseEvent => actOf(type, 'policeChief', day, data);
  return [
    ...POLICE_MEASURES.map((measure) => act('crowd.policeDeployed', { measure })),
    ...FILMING_PURPOSES.map((purpose) => act('crowd.filmed', { purpose })),
    ...LIST_READERS.map((reader) => act('crowd.listShown', { reader })),
  ];
}
