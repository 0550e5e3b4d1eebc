export const CORNER = '/goc-hoc-tap';
export const REFRESHER = '/goc-hoc-tap/on-lai';
export const REMINDER_FILE = '/goc-hoc-tap/nhac-viec.ics';
export const OWN_DATA = '/goc-hoc-tap/du-lieu';
export const OWN_DATA_FILE = '/goc-hoc-tap/du-lieu/tai-ve';
export const UNIT_LEARNING = '/goc-hoc-tap/don-vi';

/** The page that tells what came of an answer. */
export function answeredPath(id: string): string {
  return `${REFRESHER}?ket-qua=${id}#ket-qua`;
}

/** What a trainer has done for the unit: values of the field `viec`. */
export const COMPOSE_SET = 'bo-on';
export const COMPOSE_WORKSHOP = 'tap-huan';
