import type { CaseEvent } from '../case-event.ts';
import type { Holding, Prohibition } from '../procedure.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import { textIn } from '../rules/reading.ts';
import { crowdProhibitionTexts as texts } from './texts/prohibitions.vi.ts';

/** Driving people out or holding them. What the police may do against disorder is theirs to judge by other laws. */
function usesForce(act: CaseEvent, { crowd }: CaseFacts): Holding {
  if (act.type !== 'crowd.policeDeployed' || !['drive-out-by-force', 'detain-all'].includes(textIn(act.data, 'measure'))) return false;
  return crowd?.mood === 'disorder' ? 'open' : true;
}

/** Faces put on the network; a film for no purpose is imprudent, but no provision that was read forbids it. */
function filmsPeople(act: CaseEvent): Holding {
  if (act.type !== 'crowd.filmed') return false;
  const purpose = textIn(act.data, 'purpose');
  return purpose === 'posted-online' ? true : purpose === 'just-in-case' ? 'open' : false;
}

/** What nobody may do to a crowd or to the people in it. */
export const crowdProhibitions: readonly Prohibition[] = [
  { id: 'force-against-crowd', matches: (act, { facts }) => usesForce(act, facts), sev: 4, cite: ['ltcd-2013/d6/k1'], competence: 'rights', repeat: 'once', reveal: 'live', texts: texts['force-against-crowd'] },
  { id: 'film-crowd', matches: filmsPeople, sev: 3, cite: ['nd154-2026/d12/k2'], competence: 'secrecy', repeat: 'once', reveal: 'end', texts: texts['film-crowd'] },
  { id: 'show-crowd-list', matches: (act) => act.type === 'crowd.listShown', sev: 3, cite: ['nd154-2026/d12/k2'], competence: 'secrecy', repeat: 'once', reveal: 'end', texts: texts['show-crowd-list'] },
];
