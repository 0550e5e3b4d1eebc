import { dayOf } from '../../law/day.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Prohibition } from '../procedure.ts';
import { textIn } from '../rules/reading.ts';
import { intakeProhibitionTexts } from './texts/prohibitions.vi.ts';

function isBackdated(act: CaseEvent): boolean {
  const dated = textIn(act.data, 'dated');
  return dated !== '' && act.src === 'trainee' && dayOf(dated) < act.day;
}

/** What nobody may do with any petition, at whatever stage. */
export const intakeProhibitions: readonly Prohibition[] = [
  {
    id: 'backdate',
    matches: isBackdated,
    repeat: 'each',
    sev: 4,
    cite: ['lkn-2011/d6/k2'],
    competence: 'documents',
    absolute: true,
    reveal: 'live',
    texts: intakeProhibitionTexts.backdate,
  },
  {
    id: 'keep-identity-papers',
    matches: (act) => act.type === 'citizen.identified' && textIn(act.data, 'how') === 'kept-papers',
    repeat: 'once',
    sev: 3,
    cite: ['ltcd-2013/d6/k1'],
    competence: 'rights',
    absolute: true,
    reveal: 'live',
    texts: intakeProhibitionTexts['keep-identity-papers'],
  },
];
