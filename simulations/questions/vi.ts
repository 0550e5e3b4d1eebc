import type { Day, TermRule } from '../law/types.ts';
import { formatDay, weekdayName } from '../law/day.ts';

/** Every word that drawing and judging a question says to people. */

const UNITS = { day: 'ngày', working_day: 'ngày làm việc', month: 'tháng', hour: 'giờ' } as const;

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** "07 ngày làm việc" */
export const span = (value: number, unit: TermRule['unit']): string => `${two(value)} ${UNITS[unit]}`;

/** What a field of a term or frequency counts. */
export const FIELD_UNITS = { extensions: 'lần', day: 'ngày', session: 'buổi', week: 'tuần', month: 'tháng', year: 'năm' } as const;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "khoản 1 Điều 28 …": an article as it stands inside a sentence; the word for an article keeps its capital. */
const inSentence = (article: string) => (article.startsWith('Điều ') ? article : lower(article));

export const words = {
  number: (value: number, unit: string | null) => (unit === null ? two(value) : `${two(value)} ${unit}`),
  times: (value: number, unit: keyof typeof FIELD_UNITS, per: 'week' | 'month' | 'year') => `${two(value)} ${FIELD_UNITS[unit]} mỗi ${FIELD_UNITS[per]}`,
  dayInText: (day: Day) => `${formatDay(day)} (${weekdayName(day)})`,
  choiceDay: (day: Day) => `${weekdayName(day).charAt(0).toUpperCase()}${weekdayName(day).slice(1)}, ${formatDay(day)}`,
  /** `name`: the misconception as the bank calls it, "Đếm cả ngày đầu". */
  dayBy: (name: string) => `Ra ngày này nếu ${lower(name)}.`,
  numberBy: (name: string) => `Ra số này nếu ${lower(name)}.`,
  oldTerm: (until: Day, text: string) => `Trước ${formatDay(until)}, luật định ${text}.`,
  newTerm: (from: Day, text: string) => `Từ ${formatDay(from)}, luật mới định ${text}.`,
  onlyWhen: (text: string, when: string) => `${text} chỉ dùng khi có căn cứ: ${when}.`,
  plainIs: (text: string) => `Hạn thường là ${text}.`,
  ofAnother: (text: string, article: string) => `${text} là con số ở ${inSentence(article)}.`,
  before: (first: string, second: string) => `“${first}” phải xong trước “${second}”.`,
  itemIs: (text: string, name: string) => `${/[.?!…]$/.test(text) ? text : `${text}.`} Đây là ${lower(name)}.`,
} as const;
