import { AT_DESK } from '../intake/states.ts';
import type { NormState } from '../part.ts';
import type { SkeletonAct } from '../procedure.ts';
import { arcsOf } from '../rules/arcs.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import { onlineGuards } from './guards.ts';
import { onlineActTexts } from './texts/acts.vi.ts';

export const onlineActs: Readonly<Record<string, SkeletonAct>> = skeletonActs(onlineActTexts, {
  'online.held': { sev: 3, competence: 'intake', actor: 'receptionOfficer', cite: ['nd154-2026/d17'] },
  'online.movedToDesk': { sev: 3, competence: 'intake', actor: 'receptionOfficer', cite: ['nd154-2026/d18', 'ltcd-2013/d3/k1'] },
});

const { to, lawfully } = arcsOf(onlineActs, onlineGuards);

/** The first state of a case that begins with a plan to receive over the network. */
export const PLANNED = 'planned';

export const onlineStates: Readonly<Record<string, NormState>> = {
  [PLANNED]: { on: { ...lawfully(AT_DESK, 'online.held', ['may-be-held-online', 'denunciation-may-be-online']), ...to(AT_DESK, 'online.movedToDesk') } },
};
