/** Names of the procedure and its stages. */
export const procedureTitle = 'Giải quyết khiếu nại lần đầu ở cấp xã';

export const stageTexts = {
  response: 'Thụ lý hoặc trả lời',
  verification: 'Kiểm tra lại, xác minh',
  dialogue: 'Đối thoại',
  settlement: 'Quyết định giải quyết',
} as const;
