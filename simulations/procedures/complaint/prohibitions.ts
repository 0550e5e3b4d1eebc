import { isDenunciation } from '../denunciation/facts.ts';
import type { Circumstances, Prohibition } from '../procedure.ts';
import { isOver, isExecutionSuspended } from './review.ts';
import { irreversibleOn } from './facts.ts';
import { aftermathTexts } from './texts/aftermath.vi.ts';
import { prohibitionTexts } from './texts/prohibitions.vi.ts';
import { urgentTexts } from './texts/urgent.vi.ts';

const has = (history: Circumstances['history'], type: string): boolean => history.some((event) => event.type === type);

/** What nobody may do in a complaint case, at whatever stage. */
export const prohibitions: readonly Prohibition[] = [
  {
    id: 'press-to-withdraw',
    matches: (act, { facts }) => act.type === 'withdrawal.pressed' && !isDenunciation(facts),
    repeat: 'once',
    sev: 4,
    cite: ['lkn-2011/d6/k1'],
    competence: 'rights',
    absolute: true,
    reveal: 'live',
    texts: prohibitionTexts['press-to-withdraw'],
  },
  {
    id: 'short-time-for-documents',
    matches: (act, { law, day }) => {
      const found = law.term(['lkn-2011/d14/k1/a'], day);
      const given = act.data['days'];
      return act.type === 'documents.requested' && found !== null && typeof given === 'number' && given < found.rule.value;
    },
    repeat: 'each',
    sev: 2,
    cite: ['lkn-2011/d14/k1/a'],
    competence: 'time',
    reveal: 'live',
    texts: prohibitionTexts['short-time-for-documents'],
  },
  {
    id: 'harass-complainant',
    matches: (act, { facts }) => act.type === 'complainant.harassed' && !isDenunciation(facts),
    repeat: 'each',
    sev: 4,
    cite: ['lkn-2011/d6/k1'],
    competence: 'rights',
    absolute: true,
    reveal: 'live',
    texts: aftermathTexts.harass,
  },
  {
    id: 'go-ahead-with-execution',
    // From acceptance to the decision, as long as what would be done cannot be mended, or its execution stands suspended.
    matches: (act, { facts, history }) =>
      act.type === 'execution.goneAhead' && has(history, 'complaint.accepted') && !isOver(history) && !has(history, 'harm.gone') && (irreversibleOn(facts) !== null || isExecutionSuspended(history)),
    repeat: 'once',
    sev: 4,
    cite: ['lkn-2011/d35'],
    competence: 'rights',
    reveal: 'live',
    texts: urgentTexts['go-ahead'],
  },
  {
    id: 'enforce-while-pending',
    matches: (act, { history }) => act.type === 'enforcement.ordered' && has(history, 'second.lodged') && !has(history, 'second.decided'),
    repeat: 'once',
    sev: 2,
    cite: ['lkn-2011/d44/k1'],
    competence: 'rights',
    reveal: 'live',
    texts: aftermathTexts['enforce-while-pending'],
  },
];
