/** Sentences of help on the desk: hints, the stop before a grave act, what a finished stage left to look at again. */

export const hints = {
  title: 'Gợi ý',
  ask: 'Cần gợi ý?',
  other: 'Có việc gấp hơn:',
  /** The first three levels tell; the fourth does it. */
  open: 'Mở gợi ý này',
  doIt: 'Làm giúp tôi việc này',
  nothing: 'Lúc này chưa có việc nào đến lượt anh chị. Anh chị chờ sang ngày khác, hoặc nộp ca nếu đã xong.',
};

export const stop = {
  title: 'Dừng lại một chút',
  notDone: 'Việc này chưa ghi vào ca. Những gì anh chị đã điền vẫn còn nguyên.',
  why: 'Vì sao anh chị định làm việc này?',
  whyHint: 'Không bắt buộc, không tính điểm. Một câu cũng đủ.',
  go: 'Tôi vẫn làm',
  back: 'Để tôi xem lại',
  filled: 'Phần anh chị đã điền',
};

export const stages = {
  title: 'Giai đoạn đã xong',
  over: (stage: string, count: number) =>
    count === 0 ? `Giai đoạn “${stage}” đã xong: không có gì phải xem lại` : `Giai đoạn “${stage}” đã xong: có ${count} điều cần xem lại`,
};

export const basis = {
  /** The value of a choice that names no provision. */
  unknown: 'Tôi chưa nêu được điều khoản',
  asked: 'Chưa nêu được thì chọn dòng đầu danh sách. Phần này nhận xét riêng, không tính vào điểm.',
};

export const help = {
  grounds: 'Căn cứ đã nêu',
  groundsLead: 'Căn cứ được xem riêng với việc làm: nêu chưa đúng thì không trừ điểm của việc.',
  hints: 'Gợi ý đã dùng',
  printHints: (labels: readonly string[], more: number) => `Gợi ý đã dùng: ${labels.join('; ')}${more === 0 ? '' : `; và ${more} việc nữa`}.`,
  printGrounds: (right: number, all: number) => `Căn cứ đã nêu: đúng ${right} trên ${all}.`,
};
