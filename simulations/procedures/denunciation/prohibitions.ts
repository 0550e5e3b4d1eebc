import type { Circumstances, Prohibition } from '../procedure.ts';
import type { CaseEvent } from '../case-event.ts';
import { lastOf, textIn } from '../rules/reading.ts';
import { isAnonymous, isDenunciation } from './facts.ts';
import { flowProhibition } from './flows.ts';
import { denunciationProhibitionTexts as texts } from './texts/prohibitions.vi.ts';

const WIDER = 'nd156-2026/d8';

function endsWithoutGround(act: CaseEvent, { history }: Circumstances): boolean {
  if (act.type !== 'protection.ended') return false;
  const why = textIn(act.data, 'why');
  const needs: Readonly<Record<string, string>> = { concluded: 'conclusion.made', terminated: 'denunciation.terminated' };
  const needed = needs[why];
  return why === 'burden' || (needed !== undefined && lastOf(history, needed) === undefined);
}

const base = { repeat: 'each' as const, reveal: 'live' as const, absolute: true };

/** What nobody may do with a denunciation, at whatever stage. */
export const denunciationProhibitions: readonly Prohibition[] = [
  flowProhibition,
  {
    ...base,
    id: 'seek-writer',
    matches: (act, { facts }) => act.type === 'denunciation.writerSought' && isAnonymous(facts),
    sev: 4,
    cite: ['ltc-2018/d8/k1', 'ltc-2018/d8/k7-9'],
    competence: 'rights',
    texts: texts['seek-writer'],
  },
  {
    ...base,
    id: 'set-conditions',
    matches: (act, { facts }) => act.type === 'denunciation.conditionSet' && isDenunciation(facts),
    sev: 3,
    cite: ['ltc-2018/d29/k1', 'ltc-2018/d8/k1'],
    competence: 'rights',
    texts: texts['set-conditions'],
  },
  {
    ...base,
    id: 'remove-papers',
    matches: (act) => act.type === 'denunciation.papersRemoved',
    sev: 4,
    cite: ['ltc-2018/d8/k4'],
    competence: 'documents',
    cap: 49,
    texts: texts['remove-papers'],
  },
  {
    ...base,
    id: 'press-denouncer',
    matches: (act, { facts }) => act.type === 'withdrawal.pressed' && isDenunciation(facts),
    repeat: 'once',
    sev: 4,
    cite: ['ltc-2018/d8/k1', 'ltc-2018/d8/k7-9'],
    competence: 'rights',
    texts: texts['press-denouncer'],
  },
  {
    ...base,
    id: 'put-off-protection',
    matches: (act, { history }) => act.type === 'protection.putOff' && lastOf(history, 'protection.requested')?.data['urgent'] === true,
    sev: 3,
    cite: ['ltc-2018/d50'],
    competence: 'rights',
    texts: texts['put-off-protection'],
  },
  { ...base, id: 'end-protection', matches: endsWithoutGround, sev: 3, cite: ['ltc-2018/d54/k2'], competence: 'rights', texts: texts['end-protection'] },
  {
    ...base,
    id: 'unauthorised-expert',
    // Before 2026-07-01 only a state inspectorate could be charged with asking, and a commune has none.
    matches: (act, { law, day }) => {
      if (act.type !== 'denunciation.expertAsked') return false;
      const signer = textIn(act.data, 'signer');
      return signer === 'verifier-alone' || (signer === 'authorised-unit' && law.provision(WIDER, day) === null);
    },
    sev: 2,
    cite: ['nd31-2019/d15'],
    competence: 'jurisdiction',
    texts: texts['unauthorised-expert'],
  },
];
