import type { ALTERATIONS, ANSWER_WAYS, EXECUTION_ITEMS, Figure, SUPERIOR_ITEMS } from '../act-data/head.ts';

/** Names of what is chosen in the acts of the chair's own month. */

type Names<List extends readonly string[]> = Readonly<Record<List[number], string>>;

export const SUPERIOR_ITEM_NAMES: Names<typeof SUPERIOR_ITEMS> = {
  'settlement-course': 'Quá trình giải quyết đến nay',
  'delay-reasons': 'Lý do chậm',
  'delay-responsibility': 'Trách nhiệm về việc chậm',
};
export const ANSWER_WAY_NAMES: Names<typeof ANSWER_WAYS> = { letter: 'Bằng báo cáo, có ký, đóng dấu', phone: 'Gọi điện nói miệng' };
export const EXECUTION_ITEM_NAMES: Names<typeof EXECUTION_ITEMS> = {
  'execution-responsibility': 'Ai chịu trách nhiệm thi hành',
  'execution-content': 'Nội dung phải thi hành',
  'execution-term': 'Thời hạn thi hành',
  'execution-reporting': 'Việc báo cáo kết quả thi hành',
};
export const ALTERATION_NAMES: Names<typeof ALTERATIONS> = {
  'early-settlement': 'Ghi là đã giải quyết xong những đơn chưa xong',
  'left-out': 'Bỏ khỏi sổ những đơn quá hạn',
  'later-receipt': 'Ghi lùi ngày nhận cho khỏi quá hạn',
};

/** Columns of the report as its tables head them. */
export const FIGURE_NAMES: Readonly<Record<Figure, string>> = {
  chairDays: 'Số kỳ tiếp: Chủ tịch tiếp',
  deputyDays: 'Số kỳ tiếp: ủy quyền tiếp',
  carriedOver: 'Đơn kỳ trước chuyển sang',
  received: 'Đơn tiếp nhận trong kỳ',
  complaints: 'Đơn tiếp nhận: khiếu nại',
  denunciations: 'Đơn tiếp nhận: tố cáo',
  proposals: 'Đơn tiếp nhận: kiến nghị, phản ánh',
  passedOn: 'Đơn đã chuyển, hướng dẫn nơi khác',
  settled: 'Đơn đã giải quyết xong trong kỳ',
  settledLate: 'Đã giải quyết: quá thời hạn',
  pending: 'Đơn chưa giải quyết xong cuối kỳ',
  pendingLate: 'Chưa giải quyết: đã quá thời hạn',
};

/** The items that verdicts name, by code. */
export const HEAD_CODES: Readonly<Record<string, string>> = { ...SUPERIOR_ITEM_NAMES, ...ALTERATION_NAMES, ...ANSWER_WAY_NAMES, ...EXECUTION_ITEM_NAMES };
