import { REPLY_SAYS } from '../desk/act-data/proposal.ts';
import { CHAIR_ANSWERS, DEMANDS, EXPOSURES, HEARING_WAYS, HELPERS, PLATFORMS, RECEPTION_PLACES, STORES } from '../desk/act-data/reception.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { fewer, lessOne, no, oneOf, otherDays } from './change.ts';
import type { Change } from './change.ts';
import { actOf } from './sheet.ts';

/** What can be done otherwise in the acts of receiving somebody, of a session over the network, and of answering proposals. */

export const RECEPTION_CHANGES: Readonly<Record<string, Change>> = {
  place: oneOf(RECEPTION_PLACES),
  badge: no,
  explained: no,
  announced: no,
  newDay: no,
  asked: lessOne,
  papers: lessOne,
  answer: oneOf(CHAIR_ANSWERS),
  chairDays: fewer,
  told: lessOne,
  minutes: fewer,
  platform: oneOf(PLATFORMS),
  recorded: no,
  advisers: no,
  store: oneOf(STORES),
  certified: no,
  hearing: oneOf(HEARING_WAYS),
  copyToSender: no,
  says: oneOf(REPLY_SAYS),
  promisedOn: otherDays,
};

const act = (type: string, day: Day, data: Readonly<Record<string, Json>>): CaseEvent => actOf(type, 'receptionOfficer', day, data);

/** What nobody may do to a visitor, to his data or to his petition, or only where the case allows it. */
export function receptionTemptations(day: Day): CaseEvent[] {
  return [
    ...DEMANDS.map((demand) => act('reception.demanded', day, { demand })),
    ...EXPOSURES.map((exposure) => act('reception.dataExposed', day, { exposure })),
    act('reception.helperAdmitted', day, { helper: 'representative' }),
    act('reception.scolded', day, {}),
    act('reception.postponed', day, { announced: true, newDay: true }),
    act('petition.destroyed', day, { signatory: 'chair' }),
    act('petition.destroyed', day, { signatory: 'clerk' }),
  ];
}

/** What does no harm where nothing calls for it. */
export function receptionCourtesies(day: Day): CaseEvent[] {
  return [
    ...HELPERS.map((helper) => act('reception.helperAdmitted', day, { helper })),
    ...DEMANDS.map((demand) => act('reception.demanded', day, { demand })),
    act('reception.filmingStopped', day, {}),
    act('online.tested', day, {}),
    act('petition.linked', day, {}),
    act('petition.overdueReported', day, {}),
  ];
}
