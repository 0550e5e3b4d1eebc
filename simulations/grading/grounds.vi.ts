/** What is said of a provision that was stated as the ground of an act. */
export const groundWords = {
  right: (given: string): string => `Nêu đúng căn cứ: ${given}.`,
  wrong: (given: string, accepted: string): string => `${given} không phải căn cứ của việc này. Căn cứ đúng: ${accepted}.`,
  nothing: (given: string): string => `Ngày hôm ấy không có điều khoản nào làm căn cứ cho việc này, kể cả ${given}.`,
  notInForce: (given: string): string => `Ngày hôm ấy ${given} không có hiệu lực, nên không thể làm căn cứ.`,
  unknown: (given: string): string => `Kho văn bản không có điều khoản “${given}”.`,
  open: (given: string): string => `${given}: chưa có lời giải chắc chắn, nên không nhận xét đúng hay sai.`,
} as const;
