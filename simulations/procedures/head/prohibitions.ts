import type { Prohibition } from '../procedure.ts';
import { textIn } from '../rules/reading.ts';
import { dayIn, isExcused } from './facts.ts';
import { mayBeExtended, rowOf } from './register.ts';
import { headProhibitionTexts as texts } from './texts/prohibitions.vi.ts';

/** What the head may not do in his month, at whatever time. */
export const headProhibitions: readonly Prohibition[] = [
  {
    id: 'head-postpone-without-reason',
    matches: (act, { facts }) => act.type === 'head.postponed' && !isExcused(facts, textIn(act.data, 'day')),
    repeat: 'each',
    sev: 3,
    cite: ['ltcd-2013/d24/k4/lui-lich'],
    competence: 'rights',
    reveal: 'live',
    texts: texts['head-postpone-without-reason'],
  },
  {
    id: 'head-extend-without-ground',
    matches(act, c) {
      const row = act.type === 'head.extended' ? rowOf(c.facts, textIn(act.data, 'row')) : undefined;
      return row !== undefined && !mayBeExtended(c, row, act.day);
    },
    repeat: 'each',
    sev: 3,
    cite: ['lkn-2011/d28', 'ltc-2018/d30/k2'],
    competence: 'time',
    reveal: 'live',
    texts: texts['head-extend-without-ground'],
  },
  {
    id: 'head-assign-accused',
    matches(act, { facts }) {
      const row = act.type === 'head.assigned' ? rowOf(facts, textIn(act.data, 'row')) : undefined;
      return row?.kind === 'denunciation' && row.against.includes(textIn(act.data, 'officer'));
    },
    repeat: 'each',
    sev: 4,
    cite: ['nd31-2019/d10/k3'],
    competence: 'rights',
    reveal: 'live',
    texts: texts['head-assign-accused'],
  },
  {
    id: 'head-alter-register',
    matches: (act) => act.type === 'head.registerAltered',
    repeat: 'each',
    sev: 4,
    cite: ['lkn-2011/d6/k2'],
    competence: 'documents',
    absolute: true,
    reveal: 'live',
    texts: texts['head-alter-register'],
  },
  {
    id: 'head-backdate',
    matches(act) {
      const dated = dayIn(act.data, 'dated');
      return dated !== null && act.src === 'trainee' && dated < act.day;
    },
    repeat: 'each',
    sev: 4,
    cite: ['lkn-2011/d6/k2'],
    competence: 'documents',
    absolute: true,
    reveal: 'live',
    texts: texts['head-backdate'],
  },
];
