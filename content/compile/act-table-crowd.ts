import * as names from '#simulations/desk/names/crowd.vi.ts';
import { LOGBOOK_ITEM_NAMES, NOTICE_ITEM_NAMES } from '#simulations/desk/names/reception.vi.ts';

type Names = Readonly<Record<string, string>>;

/** Values of the fields that only the acts around a crowd have. */
export const CROWD_VALUES: Readonly<Record<string, Names>> = {
  'crowd.representativesChosen/chosenBy': names.CROWD_CHOOSER_NAMES,
  'crowd.representativesChosen/among': names.CROWD_AMONG_NAMES,
  'crowd.representativesChosen/appointment': names.CROWD_APPOINTMENT_NAMES,
  'crowd.met/by': names.CROWD_ROLE_NAMES,
  'crowd.met/heard': names.CROWD_HEARD_NAMES,
  'crowd.met/company': names.CROWD_COMPANY_NAMES,
  'crowd.sorted/sort': names.CROWD_SORT_NAMES,
  'crowd.answered/by': names.CROWD_ROLE_NAMES,
  'crowd.answered/reply': names.CROWD_ANSWER_NAMES,
  'crowd.guided/by': names.CROWD_ROLE_NAMES,
  'crowd.guided/guidance': names.CROWD_GUIDANCE_NAMES,
  'crowd.minuted/items': LOGBOOK_ITEM_NAMES,
  'crowd.policeAsked/by': names.CROWD_ROLE_NAMES,
  'crowd.policeDeployed/measure': names.POLICE_MEASURE_NAMES,
  'crowd.inciterHandled/steps': names.INCITER_STEP_NAMES,
  'crowd.explained/pointedTo': names.CROWD_EXPLAINED_NAMES,
  'crowd.fileBrought/by': names.CROWD_ROLE_NAMES,
  'crowd.conclusionNoticed/signatory': names.CROWD_ROLE_NAMES,
  'crowd.conclusionNoticed/items': NOTICE_ITEM_NAMES,
  'crowd.reported/informed': names.CROWD_REPORTED_NAMES,
  'crowd.cooperatedAbove/steps': names.COOPERATION_NAMES,
  'crowd.filmed/purpose': names.FILMING_PURPOSE_NAMES,
  'crowd.listShown/reader': names.LIST_READER_NAMES,
};
