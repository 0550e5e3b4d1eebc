import { isDenunciation } from '../denunciation/facts.ts';
import type { Prohibition } from '../procedure.ts';
import { prohibitionTexts } from './texts/prohibitions.vi.ts';

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
];
