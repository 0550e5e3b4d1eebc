/** Names of the procedure and its stages. */
export const procedureTitle = 'Giải quyết khiếu nại lần đầu ở cấp xã';

export const stageTexts = {
  intake: 'Tiếp nhận, ghi sổ',
  classification: 'Phân loại',
  response: 'Thụ lý hoặc trả lời',
  other: 'Thủ tục khác',
  verification: 'Kiểm tra lại, xác minh',
  dialogue: 'Đối thoại',
  settlement: 'Quyết định giải quyết',
} as const;
