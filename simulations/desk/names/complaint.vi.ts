/** Words for what is chosen in acts that only some complaints have. */

export const REPORT_NAMES = {
  'full-report': 'Đủ: đối tượng, thời gian, người xác minh, nội dung, kết quả, nhận xét và đề xuất',
  'no-proposal': 'Không có nhận xét, đề xuất',
  'result-only': 'Chỉ ghi kết quả',
} as const;
export const ORDER_NAMES = {
  'full-order': 'Đủ: ai làm, làm gì, thời hạn, báo cáo kết quả',
  'no-term': 'Không ghi thời hạn',
  'no-report': 'Không ghi việc báo cáo kết quả',
} as const;
export const SIGNING_NAMES = {
  everybody: 'Mọi người cùng ký',
  witness: 'Có người không ký, người làm chứng ký và ghi rõ lý do',
  nobody: 'Để trống chữ ký của người làm việc',
} as const;
export const URGING_NAMES = {
  'inspect-and-handle': 'Kiểm tra, đôn đốc, xử lý nơi không thi hành',
  'propose-handling': 'Kiến nghị cấp có thẩm quyền xử lý',
  wait: 'Để đó chờ thêm',
} as const;

/** The same as findings name them. */
export const COMPLAINT_CODES: Readonly<Record<string, string>> = { ...REPORT_NAMES, ...ORDER_NAMES, ...SIGNING_NAMES, ...URGING_NAMES };
