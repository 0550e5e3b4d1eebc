/** Every word that counting a term says to people. Days arrive as text already. */

/** By `weekdayOf`: Sunday is 0. */
export const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

const UNITS = { day: 'ngày', working_day: 'ngày làm việc', month: 'tháng', hour: 'giờ' } as const;

type Unit = keyof typeof UNITS;

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** A span of time as the law writes it: "07 ngày làm việc". */
export const span = (value: number, unit: Unit) => `${two(value)} ${UNITS[unit]}`;

/** "Ngày nhận được khiếu nại" for an anchor that is worded as a day, or a sentence that names it. */
const anchorName = (from: string) =>
  from.startsWith('ngày ') ? `N${from.slice(1)}` : from === '' ? 'Ngày bắt đầu' : `Mốc “${from}”`;

export const words = {
  missingYear: (year: number) =>
    `Lịch nghỉ chưa có năm ${year}, nên không đếm được thời hạn chạm tới năm đó. Hãy bổ sung năm ${year} vào content/law/calendar.yaml.`,
  badDay: (text: string) => `“${text}” không phải là một ngày có trên lịch. Ngày phải viết YYYY-MM-DD, ví dụ 2026-08-03.`,
  unknownProvision: (id: string) => `Sổ đăng ký pháp luật không có điều khoản “${id}”.`,

  longer: (value: number, unit: Unit, when: string) => `Được áp dụng hạn dài ${span(value, unit)}, tính từ mốc đầu (${when}).`,
  remote: (value: number, unit: Unit) => `Ở vùng sâu, vùng xa đi lại khó khăn nên hạn là ${span(value, unit)}.`,
  remoteLonger: (value: number, unit: Unit, when: string) =>
    `Ở vùng sâu, vùng xa đi lại khó khăn và được áp dụng hạn dài (${when}) nên hạn là ${span(value, unit)}, tính từ mốc đầu.`,

  anchorExcluded: (from: string, day: string, weekday: string) => `${anchorName(from)}: ${day} (${weekday}), không tính ngày này.`,
  anchorHour: (from: string, day: string, weekday: string) =>
    `${anchorName(from)}: ${day} (${weekday}); hạn tính bằng giờ bắt đầu ngay tại thời điểm đó.`,
  pause: (from: string, to: string, days: number, why: string) =>
    from === to ? `Không tính ngày ${from} (${why}).` : `Không tính ${days} ngày, từ ${from} đến hết ${to} (${why}).`,
  pauseOpen: (from: string, why: string) => `Từ ${from} thời hạn tạm dừng (${why}) và chưa chạy tiếp, nên chưa có ngày hết hạn.`,

  countDays: (value: number, last: string, weekday: string) =>
    `Đếm ${span(value, 'day')}, kể cả ngày nghỉ: ngày cuối là ${last} (${weekday}).`,
  countWorking: (value: number, skipped: string) =>
    skipped === '' ? `Đếm ${span(value, 'working_day')}.` : `Đếm ${span(value, 'working_day')}, bỏ qua ${skipped}.`,
  countMonths: (value: number, last: string, weekday: string) =>
    `Đếm ${span(value, 'month')}: ngày cuối là ${last} (${weekday}).`,
  monthEnd: (target: number) => `Tháng cuối không có ngày ${target} nên lấy ngày cuối tháng.`,
  pausedMonths: (days: number, last: string, weekday: string) => `Cộng thêm ${days} ngày không tính: ngày cuối là ${last} (${weekday}).`,
  countHours: (value: number, last: string, weekday: string) => `Đếm ${span(value, 'hour')}: muộn nhất trong ${last} (${weekday}).`,

  backDays: (value: number) => `Đếm lùi ${span(value, 'day')}, kể cả ngày nghỉ.`,
  backWorking: (value: number, skipped: string) =>
    skipped === '' ? `Đếm lùi ${span(value, 'working_day')}.` : `Đếm lùi ${span(value, 'working_day')}, bỏ qua ${skipped}.`,
  backMonths: (value: number) => `Đếm lùi ${span(value, 'month')}.`,
  backHours: (value: number) => `Đếm lùi ${span(value, 'hour')}.`,
  backDue: (day: string, weekday: string) => `Phải làm xong trước khi hết ${weekday} ${day}.`,

  weekends: (days: string) => `${days} (cuối tuần)`,
  manyWeekends: (days: number) => `${days} ngày cuối tuần`,
  dayOff: (days: string, name: string) => `${days} (${name})`,
  range: (from: string, to: string) => `${from}–${to}`,
  /** Without the remark in brackets, as it stands inside a sentence: "Quốc khánh", "nghỉ bù Giỗ Tổ". */
  shortDayOff: (name: string) => name.replace(/ \(.*\)$/, '').replace(/^Nghỉ /, 'nghỉ '),
  makeUp: (day: string) => `Thứ Bảy ${day} là ngày làm bù nên được tính.`,
  makeUpLast: (day: string) => `Thứ Bảy ${day} là ngày làm bù nên hạn không lùi sang ngày khác.`,

  due: (day: string, weekday: string) => `Hết hạn ${weekday} ${day}.`,
  /** `after`: further days off between that day and the end, or nothing. */
  rolledWeekend: (last: string, weekday: string, after: string, due: string, dueWeekday: string) =>
    `${last} là ${weekday}${after === '' ? '' : `, tiếp theo là ${after}`} → hết hạn ${dueWeekday} ${due}.`,
  rolledHoliday: (last: string, weekday: string, name: string, after: string, due: string, dueWeekday: string) =>
    `${last} (${weekday}) là ngày nghỉ: ${name}${after === '' ? '' : `, tiếp theo là ${after}`} → hết hạn ${dueWeekday} ${due}.`,
  atLeast: (day: string, weekday: string) => `Phải kéo dài đến hết ${weekday} ${day}.`,
  keep: (day: string, weekday: string) => `Phải lưu đến hết ${weekday} ${day}.`,
  lenient: (day: string, weekday: string) =>
    `Nếu không tính thứ Bảy làm bù thì đến ${weekday} ${day}. Pháp luật chưa nói rõ (oq-23) nên nhận cả hai; an toàn là làm xong theo ngày sớm.`,
} as const;

const PERIODS = { day: 'ngày', session: 'buổi', week: 'tuần', month: 'tháng', year: 'năm' } as const;

/** What the register states, as it stands inside a sentence of a rule. */
export const valueWords = {
  number: two,
  or: (readings: readonly string[]) => readings.join(' hoặc '),
  /** `longer`: the other lengths that the term may have, each with its reason. */
  withLonger: (plain: string, longer: readonly string[]) => (longer.length === 0 ? plain : `${plain} (${longer.join('; ')})`),
  extended: (term: string, when: string) => `${term} khi ${when}`,
  remote: (term: string) => `${term} ở vùng sâu, vùng xa, đi lại khó khăn`,
  remoteExtended: (term: string, when: string) => `${term} khi ${when} ở vùng ấy`,
  /** "02 ngày mỗi tháng" */
  frequency: (least: number, unit: 'day' | 'session', per: 'week' | 'month' | 'year') => `${two(least)} ${PERIODS[unit]} mỗi ${PERIODS[per]}`,
} as const;
