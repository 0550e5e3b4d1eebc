import type { Json } from '../case-event.ts';
import type { Circumstances } from '../procedure.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { formFor } from '../rules/makers.ts';
import type { Maker } from '../rules/makers.ts';
import { isExcused, isForTheChair, lacks } from './facts.ts';
import { groundsOf } from './refusal-grounds.ts';

/** How each act of a reception is done rightly. */

const ENOUGH_DAYS = 4;

function receiver({ facts }: Circumstances): string {
  if (isForTheChair(facts)) return 'chair';
  return isExcused(facts) ? 'deputyChair' : 'receptionOfficer';
}

export const receptionMakers: Readonly<Record<string, Maker<Readonly<Record<string, Json>>>>> = {
  'reception.received': (c) => ({ chairedBy: receiver(c), place: 'reception-room', badge: true }),
  'reception.answered': () => ({}),
  'reception.turnedAway': (c) => ({ ground: groundsOf('spot', c)[0] ?? 'ltcd-2013/d9/k2', explained: true }),
  'reception.refusalNoticed': (c) => ({ form: formFor(c, 'receptionRefusal'), signatory: 'chair', ground: groundsOf('notice', c)[0] ?? 'ltcd-2013/d9/k3' }),
  'reception.putOff': () => ({}),
  'paper.sent#receptionRefusal': ({ facts }) => ({ kind: 'receptionRefusal', recipients: [facts.complainant.person] }),
  'reception.helperAdmitted': (_c, key) => ({ helper: key ?? 'interpreter' }),
  'reception.visitRecorded': ({ law, day }) => ({ form: law.form('receptionLogbook', day)?.id ?? 'none', items: [...listOfLaw(law, 'ltcd-2013/d25/k2/so', 'logbook_items', day)] }),
  'reception.postponed': () => ({ announced: true, newDay: true }),
  'reception.chairAnswered': ({ facts }) => ({ answer: facts.reception?.chair.clear === true ? 'answered-at-once' : 'term-and-contact' }),
  'reception.conclusionNoticed': () => ({ signatory: 'chair', items: ['directions', 'responsible-body', 'settlement-date'] }),
  'reception.schedulePosted': ({ law, day }) => ({ chairDays: ENOUGH_DAYS, items: [...listOfLaw(law, 'ltcd-2013/d24/k2', 'schedule_items', day)] }),
  'reception.rulesPosted': ({ facts }) => ({ papers: [...lacks(facts)] }),
};
