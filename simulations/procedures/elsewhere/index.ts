import { intakeActs } from '../intake/acts.ts';
import type { NormState, ProcedurePart } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { CLASSES_ELSEWHERE } from './class-rules.ts';
import { elsewhereIntendedTexts, elsewhereMapNames } from './texts.vi.ts';

/** Petitions whose own procedure is not on the desk: they are answered by letter, shown the way, passed on or filed. */

const { to } = arcsOf(intakeActs, {});

const sentOn = { ...to('transferred', 'petition.transferred'), ...to('guided', 'complainant.guided'), ...to('filed', 'petition.filed') };

const states: Readonly<Record<string, NormState>> = {
  serviceCase: { on: sentOn },
};

const OTHER_WAYS = ['petition.transferred', 'complainant.guided', 'petition.filed'];
const why = elsewhereIntendedTexts.otherProcedure;

/** The branches of classes without a procedure of their own. */
export const elsewherePart: ProcedurePart = {
  id: 'elsewhere',
  classes: CLASSES_ELSEWHERE,
  states,
  guards: {},
  acts: {},
  duties: [],
  prohibitions: [],
  stages: [],
  worldLabels: [],
  asksGround: [],
  mapNames: elsewhereMapNames,
  intended: {
    overlaps: [
      { state: 'serviceCase', labels: OTHER_WAYS, why },
    ],
    oneSided: [],
    neverAlone: [],
  },
  lawfulData: () => null,
};
