import type { HintLevel } from '#simulations/hints/types.ts';

/** Words about help that was taken and grounds that were stated. */
export const helpWords = {
  level: {
    1: 'hỏi ca đang ở đâu, việc gì đến hạn',
    2: 'xem điều luật',
    3: 'xem việc phải làm',
    4: 'nhờ làm giúp',
  } satisfies Record<HintLevel, string>,
  cost: (points: string) => (points === '0' ? 'không mất điểm' : `mất ${points} điểm`),
  right: 'Nêu đúng',
  wrong: 'Chưa đúng',
  open: 'Để ngỏ, không tính',
};
