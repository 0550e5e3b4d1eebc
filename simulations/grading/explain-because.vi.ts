import type { TermUnit } from '../law/types.ts';
import { span } from '../law/vi.ts';

/** Sentences for the assumptions of a judgement that are no facts of the petition: terms, earlier events, the law of the day. */

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

const withReasons = (reasons: readonly string[], sentence: string): string => (reasons.length === 0 ? capital(sentence) : `${capital(reasons.join(' và '))}, nên ${sentence}`);

/** What happens in the world of a case, by type and choice. */
const HAPPENINGS: Readonly<Record<string, (who: string, date: string) => string>> = {
  'complaint.withdrawn#partial': (who, date) => `Ngày ${date}, ${who} rút một phần khiếu nại.`,
  'complaint.withdrawn#some': (_who, date) => `Ngày ${date}, một số người trong đoàn rút khiếu nại.`,
  'complaint.withdrawn#whole': (who, date) => `Ngày ${date}, ${who} rút toàn bộ khiếu nại.`,
  'complainant.died': (who, date) => `${capital(who)} mất ngày ${date}.`,
  'court.accepted': (_who, date) => `Ngày ${date}, Tòa án đã thụ lý vụ án.`,
  'representative.left': (who, date) => `Từ ngày ${date}, ${who} không còn làm đại diện.`,
  'representatives.chosen': (_who, date) => `Ngày ${date}, những người khiếu nại đã cử người đại diện mới.`,
  'evidence.offered': (who, date) => `Ngày ${date}, ${who} đưa thêm tài liệu, chứng cứ.`,
  'harm.gone': (_who, date) => `Từ ngày ${date}, lý do tạm đình chỉ thi hành không còn.`,
  'second.lodged': (who, date) => `Ngày ${date}, ${who} khiếu nại lần hai.`,
  'second.decided': (_who, date) => `Ngày ${date} có quyết định giải quyết khiếu nại lần hai.`,
  'file.asked': (_who, date) => `Ngày ${date}, có yêu cầu giao hồ sơ.`,
  'enforcement.stalled': (_who, date) => `Đến ngày ${date}, nơi được giao vẫn chưa thi hành.`,
  'obstacle.arose': (who, date) => `Từ ngày ${date}, ${who} gặp trở ngại không tham gia được.`,
  'obstacle.ended': (_who, date) => `Trở ngại đã hết ngày ${date}.`,
};

export const becauseWords = {
  happening: (label: string, who: string, date: string): string | null => HAPPENINGS[label]?.(who, date) ?? null,
  done: (act: string, date: string): string => `Ngày ${date} đã ${small(act)}.`,
  doneBefore: (date: string): string => `Việc này đã làm một lần ngày ${date}.`,
  start: (act: string, date: string): string => `Chỉ làm việc này sau khi đã ${small(act)}, ở đây là ngày ${date}.`,
  neverStarted: (act: string): string => `Chỉ làm việc này sau khi đã ${small(act)}, mà việc ấy không có.`,
  anchor: (from: string, date: string): string => (from.startsWith('ngày ') ? `${capital(from)} là ${date}.` : `Mốc tính là ${small(from)}, ngày ${date}.`),
  named: (date: string): string => `Ngày phải xong được ấn định sẵn: ${date}.`,
  remote: (remote: boolean): string => (remote ? 'xã thuộc vùng sâu, vùng xa, đi lại khó khăn' : 'xã không thuộc vùng sâu, vùng xa'),
  extended: (extended: boolean): string => (extended ? 'vụ việc được dùng thời hạn dài vì phức tạp' : 'vụ việc chưa đủ điều kiện dùng thời hạn dài'),
  paused: 'Thời gian tạm đình chỉ không tính vào thời hạn.',
  term: (value: number, unit: TermUnit, reasons: readonly string[]): string => withReasons(reasons, `thời hạn là ${span(value, unit)}.`),
  ahead: (value: number, unit: TermUnit): string => `Việc này phải làm trước ít nhất ${span(value, unit)}.`,
  limit: (act: string, date: string): string => `Việc này phải xong trước khi ${small(act)}, ở đây là ngày ${date}.`,
  form: (number: string, from: string): string => `${number} đang dùng vào ngày đó là bản áp dụng từ ${from}.`,
  law: (from: string): string => `Quy định được áp dụng có hiệu lực từ ${from}.`,
  lawAsOf: (date: string): string => `Vụ việc được xét theo luật của ngày ${date}.`,
} as const;
