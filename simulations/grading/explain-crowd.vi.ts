/** One sentence for each fact of a crowd that a judgement can turn on. */
export const crowdWords = {
  size: (size: number): string => `Đoàn có ${size} người.`,
  asks: {
    petition: 'Đoàn người có nội dung phải tiếp nhận.',
    relief: 'Đoàn người đến chờ cứu trợ, không có đơn hay nội dung khiếu nại nào.',
    accident: 'Đoàn người tụ tập sau một vụ tai nạn, không có đơn hay nội dung khiếu nại nào.',
    'private-quarrel': 'Đoàn người đến vì mâu thuẫn riêng giữa người dân với nhau.',
  },
  mood: { calm: 'Đoàn người ôn hòa.', heated: 'Đoàn người đang gay gắt.', disorder: 'Đoàn người đang gây rối.' },
  inciter: (name: string): string => `Có người kích động đoàn người mà không có việc của mình: ${name}.`,
  noInciter: 'Không có ai kích động đoàn người.',
  chairDay: 'Đoàn đến đúng ngày tiếp định kỳ của Chủ tịch.',
  severalBodies: 'Việc của đoàn người liên quan trách nhiệm nhiều cơ quan, bộ phận.',
} as const;
