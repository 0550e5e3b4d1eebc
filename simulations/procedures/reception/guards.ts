import type { LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import { behaves, isUrgent, onlyAsks } from './facts.ts';
import { groundsOf } from './refusal-grounds.ts';
import { receptionGuardTexts } from './texts/guards.vi.ts';

/** What the closed list looks at. */
const GROUND_FACTS = ['reception', 'complainant', 'petition.contents', 'matters'];

/** Conditions of law on what happens at the door, by id. */
export const receptionGuards: Readonly<Record<string, LegalGuard>> = guardsOf(receptionGuardTexts, {
  // The law lets the desk refuse somebody who is a danger; it does not make it, so going on is advised against and no more.
  'safe-to-receive': { sev: 2, competence: 'intake', cite: ['ltcd-2013/d9/k1'], reads: ['reception.conduct'], holds: ({ facts }) => (behaves(facts, 'drunk', 'senseless', 'armed') ? 'open' : true) },
  'only-asks': { sev: 3, competence: 'rights', cite: ['ltcd-2013/d25/k1', 'ltcd-2013/d8/k3'], reads: ['reception.purpose'], holds: ({ facts }) => onlyAsks(facts) },
  'turning-away-is-grounded': { sev: 3, competence: 'rights', cite: ['ltcd-2013/d9/k1', 'ltcd-2013/d9/k2', 'ltcd-2013/d9/k4', 'nd154-2026/d4/k4'], reads: GROUND_FACTS, holds: (c) => groundsOf('spot', c).length > 0 },
  'refusal-notice-is-grounded': { sev: 3, competence: 'rights', cite: ['ltcd-2013/d9/k3', 'nd154-2026/d4/k1/h'], reads: ['reception', 'petition.contents', 'matters'], holds: (c) => groundsOf('notice', c).length > 0 },
  // Of the two one answers no: a heated case by itself, any other because the list of grounds is closed.
  'urgent-case-can-wait': { sev: 4, competence: 'rights', cite: ['ltcd-2013/d18/k3/a', 'ltcd-2013/d18/k3/b'], reads: ['reception.urgent'], holds: ({ facts }) => !isUrgent(facts) },
  'may-be-put-off': { sev: 3, competence: 'rights', cite: ['ltcd-2013/d6/k1', 'ltcd-2013/d9/k4', 'nd154-2026/d4/k4'], reads: ['reception.urgent'], holds: ({ facts }) => isUrgent(facts) },
});
