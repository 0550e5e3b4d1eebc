/** Columns that an edition of the reception logbook can have; which it has, and in what order, the register says (`logbook_columns`). */
export const LOGBOOK_COLUMNS = [
  'row-number',
  'visit-day',
  'visitor',
  'identity-number',
  'visit-content',
  'petition-class',
  'people-count',
  'class-and-people',
  'earlier-body',
  'within-competence',
  'accepted',
  'guided-to',
  'returned-and-guided',
  'passed-to',
  'outcome',
  'remark',
] as const;
export type LogbookColumn = (typeof LOGBOOK_COLUMNS)[number];

/** Columns of the petition register. The law wants petitions entered and numbered, and prescribes no form for it. */
export const REGISTER_COLUMNS = ['row-number', 'received-on', 'channel', 'sender', 'petition-content', 'petition-class', 'handling', 'sent-to', 'outcome', 'remark'] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
