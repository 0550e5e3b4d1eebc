import { setup } from 'xstate';
import type { ArcMeta, Circumstances, LegalGuard, LegalGuardParams } from '../procedure.ts';
import { ACCEPTANCE_GUARDS, CLASS_GUARDS, guards } from './guards.ts';
import { acts } from './skeleton.ts';

/**
 * The lawful skeleton of a first complaint at the commune: what must stand before something else may. Whatever only has to
 * happen by a date, or at all, is in the ledger of duties; notices, papers and the file are there.
 */

/** What the machine is sent: the full label, and the guards that are waived. */
interface NormEvent {
  type: string;
  waive?: readonly string[];
  circumstances?: Circumstances;
}

function meta(label: string): ArcMeta {
  const act = acts[label];
  if (act === undefined) throw new RangeError(`No entry for ${label}.`);
  return { sev: act.sev, cite: act.cite };
}

/** An arc that the law always leaves open from its state. */
function to(target: string, label: string) {
  return { [label]: { target, meta: meta(label) } };
}

/** An arc that is lawful only while its guards hold. */
function lawfully(target: string, label: string, ids: readonly string[]) {
  const cite = ids.flatMap((id) => guards[id]?.cite ?? []);
  return { [label]: { target, guard: { type: 'legal' as const, params: { ids } }, meta: { ...meta(label), cite } } };
}

const classified = (Object.keys(CLASS_GUARDS) as (keyof typeof CLASS_GUARDS)[]).map((petitionClass) => ({ petitionClass, label: `petition.classified#${petitionClass}` }));

const STATE_OF_CLASS: Readonly<Record<keyof typeof CLASS_GUARDS, string>> = {
  complaint: 'complaintCase',
  denunciation: 'denunciationCase',
  recommendation: 'proposalCase',
  feedback: 'proposalCase',
  'land-dispute': 'disputeCase',
  'service-request': 'serviceCase',
};

const classify = Object.assign({}, ...classified.map(({ petitionClass, label }) => lawfully(STATE_OF_CLASS[petitionClass], label, [CLASS_GUARDS[petitionClass]])));

/** Ways in which a complaint must not leave the desk. */
const dismissed = {
  ...lawfully('handedBack', 'petition.returned#complainant', ['may-be-handed-back']),
  ...lawfully('filed', 'petition.filed', ['may-be-filed']),
};

const answeredByLetter = lawfully('answeredByLetter', 'reply.written', ['may-answer-by-letter']);

/** What can stop or end settlement at each of its stages. */
const interrupted = (state: string) => ({
  ...answeredByLetter,
  ...lawfully('terminated', 'settlement.terminated', ['termination-is-grounded']),
  ...lawfully(state, 'settlement.suspended', ['suspension-is-grounded']),
});

/** Ways out of a petition that is no complaint: it goes to its own procedure, which is not this one. */
const otherProcedure = (guidance: readonly string[]) => ({
  ...to('transferred', 'petition.transferred'),
  ...(guidance.length === 0 ? to('guided', 'complainant.guided') : lawfully('guided', 'complainant.guided', guidance)),
  ...to('filed', 'petition.filed'),
});

/** The norm machine; see `guards.ts` for what each id means. */
export const complaintMachine = setup({
  types: { events: {} as NormEvent },
  guards: {
    legal: ({ event }, { ids }: LegalGuardParams) =>
      ids.every((id) => {
        const guard: LegalGuard | undefined = guards[id];
        if (event.waive?.includes(id) === true) return true;
        return guard !== undefined && event.circumstances !== undefined && guard.holds(event.circumstances) === true;
      }),
  },
}).createMachine({
  id: 'complaint',
  initial: 'atDesk',
  states: {
    atDesk: {
      on: {
        ...to('registered', 'petition.registered'),
        ...lawfully('turnedAway', 'petition.receiptRefused', ['receipt-may-be-refused']),
        ...lawfully('handedBack', 'petition.returned#complainant', ['may-be-handed-back']),
      },
    },
    registered: { on: { ...classify, ...dismissed } },

    complaintCase: {
      on: {
        ...lawfully('accepted', 'complaint.accepted', ACCEPTANCE_GUARDS),
        ...lawfully('refused', 'complaint.acceptanceRefused', ['refusal-is-grounded']),
        ...lawfully('guided', 'complainant.guided', ['another-authority-is-competent']),
        ...lawfully('transferred', 'petition.transferred', ['another-authority-is-competent', 'may-be-passed-on']),
        ...lawfully('guided', 'petition.returned#forwarder', ['may-be-returned-to-forwarder']),
        ...dismissed,
        ...answeredByLetter,
      },
    },
    denunciationCase: { on: otherProcedure(['denunciation-may-be-guided']) },
    proposalCase: { on: { ...to('answered', 'reply.written'), ...otherProcedure([]) } },
    disputeCase: { on: otherProcedure([]) },
    serviceCase: { on: otherProcedure([]) },

    accepted: {
      on: {
        ...lawfully('settled', 'complaint.settled', ['still-to-be-decided', 'plainly-right']),
        ...to('underVerification', 'verification.assigned'),
        ...interrupted('accepted'),
      },
    },
    underVerification: { on: { ...to('verified', 'verification.reported'), ...interrupted('underVerification') } },
    verified: {
      on: {
        ...lawfully('settled', 'complaint.settled', ['still-to-be-decided', 'dialogue-not-needed']),
        ...to('dialogued', 'dialogue.held'),
        ...interrupted('verified'),
      },
    },
    dialogued: {
      on: {
        ...lawfully('settled', 'complaint.settled', ['still-to-be-decided']),
        ...to('dialogued', 'dialogue.held'),
        'dialogue.missed#excused': { target: 'verified' },
        ...interrupted('dialogued'),
      },
    },

    settled: { type: 'final' },
    terminated: { type: 'final' },
    refused: { type: 'final' },
    guided: { type: 'final' },
    transferred: { type: 'final' },
    answered: { type: 'final' },
    answeredByLetter: { type: 'final' },
    filed: { type: 'final' },
    handedBack: { type: 'final' },
    turnedAway: { type: 'final' },
  },
});
