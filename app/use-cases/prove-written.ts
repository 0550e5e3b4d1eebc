import { createLawView } from '#simulations/law/view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { proveFurther } from '../domain/authoring/prove-further.ts';
import { playRobot } from '../domain/authoring/robot.ts';
import { variantViews } from '../domain/authoring/variant-view.ts';
import type { Proofs, ProofSubject } from './proof-contracts.ts';
import { playableCase } from './playable-case.ts';

/** How many variants are shown to whoever marks what may vary. */
const VARIANTS_SHOWN = 10;

const PROVERS: { [Kind in keyof Proofs]: (scenario: Scenario | null, register: LawRegister, subject: ProofSubject) => Proofs[Kind] } = {
  proof(scenario, register, { today }) {
    const law = createLawView(register);
    return scenario === null ? null : { further: proveFurther(scenario, law, today), robot: playRobot(scenario, law) };
  },
  variants: (scenario, register) => (scenario === null ? [] : variantViews(scenario, register, VARIANTS_SHOWN)),
};

/** Finds out about a written case what takes seconds. Pure. */
export function proveWritten<Kind extends keyof Proofs>(register: LawRegister, kind: Kind, subject: ProofSubject): Proofs[Kind] {
  return PROVERS[kind](playableCase(readDocument(subject.body), register).scenario, register, subject);
}
