import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { IsoDate } from '#simulations/law/types.ts';

/** What a paper exercise says of itself. */
export const exerciseWords = {
  ask: (name: string): string => `Hỏi ${name}`,
  consult: (name: string): string => `Tra ${name}`,
  onDay: (day: IsoDate): string => `Ngày ${formatDay(dayOf(day))}`,
  after: (act: string, days: number): string => (days === 0 ? `Ngay sau khi: ${act}` : `${days} ngày sau khi: ${act}`),
  onEffect: (effect: string): string => `Khi xảy ra: ${effect}`,
  anAct: 'việc ghi trong bài',
  form: (number: string, title: string): string => (title === '' ? number : `${number}, ${title}`),
};
