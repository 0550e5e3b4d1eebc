import { initialTransition, setup, transition } from 'xstate';

/**
 * The coarse physical situation of a case: who is here, where the petition lies, what is under way. It says what can be
 * done with what is on the desk and never what may be done.
 */
export interface Situation {
  citizen: 'away' | 'atDesk' | 'dead';
  petition: 'offered' | 'taken' | 'filed' | 'refused' | 'returned' | 'transferred';
  verification: 'idle' | 'underWay' | 'found';
  dialogue: 'none' | 'arranged' | 'held';
  settlement: 'open' | 'suspended' | 'decided' | 'terminated';
  file: 'open' | 'archived';
  crowd: 'away' | 'here';
}

/** An event as the machine sees it; `here` tells whether the person or thing it is about is in the office. */
export interface Signal {
  type: string;
  here: boolean;
}

const handled = { target: 'taken' } as const;
const gone = {
  'petition.returned': { target: 'returned' },
  'petition.transferred': { target: 'transferred' },
  'petition.filed': { target: 'filed' },
} as const;
const begun = { target: 'underWay' } as const;
const brought = { target: 'found', guard: 'here' } as const;
const decided = {
  'complaint.settled': { target: 'decided' },
  'settlement.terminated': { target: 'terminated' },
  'settlement.suspended': { target: 'suspended' },
  'conclusion.made': { target: 'decided' },
  'denunciation.terminated': { target: 'terminated' },
  'denunciation.suspended': { target: 'suspended' },
} as const;

/** The machine of the physical situation. Its events are the types of the log. */
export const worldMachine = setup({
  types: { events: {} as Signal },
  guards: { here: ({ event }) => event.here },
}).createMachine({
  id: 'desk',
  type: 'parallel',
  states: {
    citizen: {
      initial: 'away',
      states: {
        away: {
          on: {
            'case.opened': { target: 'atDesk', guard: 'here' },
            'session.held': { target: 'atDesk', guard: 'here' },
            'dialogue.held': { target: 'atDesk', guard: 'here' },
            'online.held': { target: 'atDesk' },
            'online.movedToDesk': { target: 'atDesk' },
            'complainant.died': { target: 'dead' },
          },
        },
        atDesk: { on: { 'day.advanced': { target: 'away' }, 'complainant.died': { target: 'dead' } } },
        dead: {},
      },
    },
    petition: {
      initial: 'offered',
      states: {
        offered: {
          on: {
            ...gone,
            'petition.receiptRefused': { target: 'refused' },
            'petition.registered': handled,
            'receipt.issued': handled,
            'petition.classified': handled,
            'complaint.accepted': handled,
            'complaint.acceptanceRefused': handled,
            'complaint.settled': handled,
            'denunciation.accepted': handled,
          },
        },
        taken: { on: gone },
        filed: { on: gone },
        refused: { on: { 'paper.arrived': { target: 'offered', guard: 'here' } } },
        returned: { on: { 'paper.arrived': { target: 'offered', guard: 'here' } } },
        transferred: {},
      },
    },
    verification: {
      initial: 'idle',
      states: {
        idle: {
          on: {
            'verification.assigned': begun,
            'denunciation.verificationAssigned': begun,
            'session.held': begun,
            'site.inspected': begun,
            'documents.requested': begun,
            'decision.rechecked': brought,
          },
        },
        underWay: { on: { 'verification.found': { target: 'found' }, 'decision.rechecked': brought } },
        found: {},
      },
    },
    dialogue: {
      initial: 'none',
      states: {
        none: { on: { 'dialogue.invited': { target: 'arranged' }, 'dialogue.held': { target: 'held' } } },
        arranged: { on: { 'dialogue.held': { target: 'held' } } },
        held: { on: { 'dialogue.invited': { target: 'arranged' } } },
      },
    },
    settlement: {
      initial: 'open',
      states: {
        open: { on: decided },
        suspended: { on: { ...decided, 'settlement.resumed': { target: 'open' }, 'denunciation.resumed': { target: 'open' } } },
        decided: { on: decided },
        terminated: { on: decided },
      },
    },
    file: {
      initial: 'open',
      states: { open: { on: { 'file.archived': { target: 'archived' } } }, archived: {} },
    },
    crowd: {
      initial: 'away',
      states: { away: { on: { 'crowd.came': { target: 'here' } } }, here: { on: { 'day.advanced': { target: 'away' } } } },
    },
  },
});

/** The situation before anything has happened. */
export const initialSituation: Situation = initialTransition(worldMachine)[0].value;

const seen = new Map<string, Situation>();

/**
 * The situation after an event. The machine holds no context, so the answer depends on these two alone and is remembered:
 * folding a long log costs a look-up for each event.
 */
export function situationAfter(situation: Situation, signal: Signal): Situation {
  const key = `${Object.values(situation).join()} ${signal.type} ${signal.here}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const next: Situation = transition(worldMachine, worldMachine.resolveState({ value: { ...situation } }), signal)[0].value;
  seen.set(key, next);
  return next;
}
