import type { Confidence } from '#simulations/law/types.ts';

/** What `saban coverage` says. */
export const coverageWords = {
  heads: ['Điều khoản', 'Tin cậy', 'Quy trình', 'Tình huống', 'Bài học', 'Câu hỏi'],
  confidence: { read: 'đã đọc', secondary: 'thứ cấp', memory: 'chưa thấy' } satisfies Record<Confidence, string>,
  notInForce: 'không hiệu lực',
  withoutRule: 'Đã đọc, đang có hiệu lực mà chưa quy tắc nào dùng',
  withoutScenario: 'Có quy tắc dùng mà chưa tình huống nào gặp trên đường đúng',
  counts: (lessons: number, questions: number) => `Chưa có bài học: ${lessons} điều khoản. Chưa có câu hỏi: ${questions} điều khoản.`,
};
