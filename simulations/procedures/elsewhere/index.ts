import { intakeActs } from '../intake/acts.ts';
import type { NormState, ProcedurePart } from '../part.ts';
import type { LegalGuard } from '../procedure.ts';
import { arcsOf } from '../rules/arcs.ts';
import { guardsOf } from '../rules/guard-row.ts';
import { cameInPerson } from '../rules/reading.ts';
import { CLASSES_ELSEWHERE } from './class-rules.ts';
import { elsewhereGuardTexts, elsewhereIntendedTexts, elsewhereMapNames } from './texts.vi.ts';

/** Petitions whose own procedure is not on the desk: they are answered by letter, shown the way, passed on or filed. */

const guards: Readonly<Record<string, LegalGuard>> = guardsOf(elsewhereGuardTexts, {
  'denunciation-may-be-guided': { sev: 3, competence: 'jurisdiction', cite: ['ltc-2018/d24/k2'], reads: ['petition.channel'], holds: ({ facts }) => cameInPerson(facts) },
});

const { to, lawfully } = arcsOf(intakeActs, guards);

const sentOn = (guidance: readonly string[]) => ({
  ...to('transferred', 'petition.transferred'),
  ...(guidance.length === 0 ? to('guided', 'complainant.guided') : lawfully('guided', 'complainant.guided', guidance)),
  ...to('filed', 'petition.filed'),
});

const states: Readonly<Record<string, NormState>> = {
  denunciationCase: { on: sentOn(['denunciation-may-be-guided']) },
  proposalCase: { on: { ...to('answered', 'reply.written'), ...sentOn([]) } },
  disputeCase: { on: sentOn([]) },
  serviceCase: { on: sentOn([]) },
  answered: { type: 'final' },
};

const OTHER_WAYS = ['petition.transferred', 'complainant.guided', 'petition.filed'];
const why = elsewhereIntendedTexts.otherProcedure;

/** The branches of classes without a procedure of their own. */
export const elsewherePart: ProcedurePart = {
  id: 'elsewhere',
  classes: CLASSES_ELSEWHERE,
  states,
  guards,
  acts: {},
  duties: [],
  prohibitions: [],
  stages: [],
  worldLabels: [],
  asksGround: [],
  mapNames: elsewhereMapNames,
  intended: {
    overlaps: [
      { state: 'denunciationCase', labels: OTHER_WAYS, why },
      { state: 'proposalCase', labels: ['reply.written', ...OTHER_WAYS], why },
      { state: 'disputeCase', labels: OTHER_WAYS, why },
      { state: 'serviceCase', labels: OTHER_WAYS, why },
    ],
    oneSided: [],
    neverAlone: [],
  },
  lawfulData: () => null,
};
