import { FIGURES } from '#simulations/desk/act-data/head.ts';
import { ALTERATION_NAMES, ANSWER_WAY_NAMES, EXECUTION_ITEM_NAMES, SUPERIOR_ITEM_NAMES } from '#simulations/desk/names/head.vi.ts';
import { NOTICE_ITEM_NAMES, RECEPTION_PAPER_NAMES, RECEPTION_PLACE_NAMES, SCHEDULE_ITEM_NAMES } from '#simulations/desk/names/reception.vi.ts';

/** Values and references of the acts of a chair's month, for the table of acts. */
export const HEAD_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'head.rulesPosted/papers': RECEPTION_PAPER_NAMES,
  'head.schedulePosted/items': SCHEDULE_ITEM_NAMES,
  'head.dayHeld/place': RECEPTION_PLACE_NAMES,
  'head.concluded/items': NOTICE_ITEM_NAMES,
  'head.superiorAnswered/items': SUPERIOR_ITEM_NAMES,
  'head.executionOrdered/items': EXECUTION_ITEM_NAMES,
  alteration: ALTERATION_NAMES,
  answerWay: ANSWER_WAY_NAMES,
};

export const HEAD_REFERENCES: Readonly<Record<string, string>> = {
  dayList: 'danh sách ngày `YYYY-MM-DD` trong tháng tới',
  overdue: 'danh sách mã đơn trong sổ (`facts.head.cases`)',
  row: 'mã đơn trong sổ (`facts.head.cases`)',
  officer: 'mã người, hoặc `can-bo-khac`',
  executor: 'mã người, hoặc `can-bo-khac`',
  'head.superiorAnswered/to': 'mã cơ quan (bảng Cơ quan)',
  'head.reported/to': 'mã cơ quan (bảng Cơ quan)',
  'head.figuresClosed/from': '`YYYY-MM-DD`',
  'head.reported/from': '`YYYY-MM-DD`',
  ...Object.fromEntries(FIGURES.map((figure) => [`head.reported/${figure}`, 'số nguyên, từ 0'])),
};
