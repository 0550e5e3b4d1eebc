import type { ModeReason } from '../domain/mode-advice.ts';

/** The three ways to work a case, in plain words, and which one is advised. */
export const modes = {
  guided: 'Có chỉ dẫn',
  guidedHint: 'Việc vừa làm mà trái luật được nhắc ngay, kèm điều khoản. Trước việc gây hậu quả nặng, ứng dụng dừng lại hỏi một câu rồi mới làm. Có gợi ý, mở dần từng nấc.',
  practice: 'Luyện tập',
  practiceHint: 'Xong mỗi giai đoạn mới xem lại chỗ chưa đúng. Vẫn có gợi ý, vẫn được tra luật.',
  exam: 'Kiểm tra',
  examHint: 'Không nhắc, không gợi ý, trên bàn không có lối tra luật. Việc quan trọng phải nêu căn cứ. Nộp rồi mới xem phân tích.',
  advised: 'nên chọn',
  advice: {
    few: (cases) => `Loại việc này anh chị chưa làm đủ ${cases} ca, nên bắt đầu với “Có chỉ dẫn”. Chọn cách khác cũng được.`,
    'help-needed': (cases, points) => `Nên làm tiếp với “Có chỉ dẫn” cho tới khi ${cases} ca gần nhất đạt trung bình ${points} điểm mà không phải nhờ làm hộ. Chọn cách khác cũng được.`,
    ready: (cases, points) => `${cases} ca gần nhất của loại việc này anh chị đạt trung bình từ ${points} điểm, không phải nhờ làm hộ. Nên chuyển sang “Luyện tập”. Chọn cách khác cũng được.`,
  } satisfies Record<ModeReason, (cases: number, points: number) => string>,
};
