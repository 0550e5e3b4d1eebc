import { FIGURES } from '../act-data/head.ts';
import { FIGURE_NAMES } from '../names/head.vi.ts';

/** Labels and hints of the fields that only the chair's own month has. */
export const HEAD_FIELDS: Readonly<Record<string, { label: string; hint?: string }>> = {
  dayList: { label: 'Những ngày Chủ tịch tiếp' },
  day: { label: 'Buổi tiếp của ngày nào theo lịch' },
  newOn: { label: 'Ngày tiếp thay' },
  overdue: { label: 'Những đơn đang quá hạn', hint: 'Không có đơn nào thì để trống.' },
  row: { label: 'Đơn nào' },
  officer: { label: 'Giao cho ai' },
  by: { label: 'Phải xong trước hết ngày' },
  alteration: { label: 'Sửa sổ thế nào' },
  answerWay: { label: 'Trả lời bằng cách nào' },
  executor: { label: 'Ai phải thi hành' },
  until: { label: 'Số liệu đến hết ngày' },
  'head.dayHeld/chairedBy': { label: 'Người tiếp' },
  'head.dayHeld/place': { label: 'Nơi tiếp' },
  'head.schedulePosted/items': { label: 'Những điều ghi trong lịch' },
  'head.superiorAnswered/to': { label: 'Gửi cho ai' },
  'head.figuresClosed/from': { label: 'Số liệu từ ngày' },
  'head.reported/from': { label: 'Số liệu từ ngày' },
  ...Object.fromEntries(FIGURES.map((figure) => [`head.reported/${figure}`, { label: FIGURE_NAMES[figure] }])),
};
