import type { ProcedurePart } from '../part.ts';
import { madeBy } from '../rules/makers.ts';
import { receptionActs } from './acts.ts';
import { chairDuties } from './duties/chair.ts';
import { doorDuties } from './duties/door.ts';
import { receptionGuards } from './guards.ts';
import { receptionMakers } from './lawful-data.ts';
import { AT_DOOR, receptionStates } from './machine.ts';
import { receptionProhibitions } from './prohibitions.ts';
import { receptionIntendedTexts as why, receptionMapNames, receptionStageTexts } from './texts/map.vi.ts';

/** From the door of the reception room to the desk, and the chair's own days; it stands in front of intake. */
export const receptionPart: ProcedurePart = {
  id: 'reception',
  classes: [],
  states: receptionStates,
  guards: receptionGuards,
  acts: receptionActs,
  duties: [...doorDuties, ...chairDuties],
  prohibitions: receptionProhibitions,
  stages: [{ id: 'reception', label: receptionStageTexts.reception, states: [AT_DOOR, 'answeredAtDoor', 'sentAway', 'refusedByNotice', 'putOffAtDoor'] }],
  worldLabels: [],
  asksGround: [],
  mapNames: receptionMapNames,
  intended: {
    overlaps: [{ state: AT_DOOR, labels: ['reception.received', 'reception.answered', 'reception.turnedAway', 'reception.refusalNoticed'], why: why.mayRefuse }],
    oneSided: [
      { rule: 'safe-to-receive', never: false, why: why.mayGoOn },
      { rule: 'reception.putOff', never: true, why: why.neverPutOff },
    ],
    neverAlone: [{ rule: 'reception.turnedAway', why: why.neverOwed }],
  },
  lawfulData: (label, circumstances, key) => madeBy(receptionMakers, label, circumstances, key),
};
