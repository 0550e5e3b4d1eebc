import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { Confidence, Day, TermUnit } from '#simulations/law/types.ts';
import type { Competence, Severity } from '#simulations/procedures/procedure.ts';

/** Sentences of the debrief that depend on the case. */

const SMALL_NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** "01/7/2026" */
function date(day: Day): string {
  return formatDay(day);
}

const VERIFIED: Record<Confidence, (asOf: Day) => string> = {
  read: (asOf) => `${date(asOf)}, đã đọc nguyên văn`,
  secondary: (asOf) => `${date(asOf)}, mới đối chiếu qua bản viết lại, chưa đọc nguyên văn`,
  memory: () => 'chưa kiểm chứng, chỉ để tham khảo',
};

export const debriefWords = {
  severity: {
    4: 'Lỗi nghiêm trọng',
    3: 'Lỗi đáng kể',
    2: 'Lỗi nhẹ',
    1: 'Lỗi rất nhẹ',
  } satisfies Record<Severity, string>,

  competence: {
    intake: 'Tiếp nhận, phân loại',
    jurisdiction: 'Xác định thẩm quyền',
    time: 'Thời hạn',
    documents: 'Văn bản, biểu mẫu',
    rights: 'Quyền của người dân',
    secrecy: 'Giữ bí mật',
  } satisfies Record<Competence, string>,

  mastery: (percent: number): string => (percent >= 80 ? 'Vững' : percent >= 50 ? 'Đang tiến bộ' : 'Nên ôn lại'),

  lawSince: (from: Day): string => `Luật áp dụng: từ ${date(from)}`,
  lawBetween: (from: Day, to: Day): string => `Luật áp dụng: từ ${date(from)} đến hết ${date(to - 1)}`,
  lawUntil: (to: Day): string => `Luật áp dụng: đến hết ${date(to - 1)}`,
  lawChanges: (on: Day): string => `Luật áp dụng: theo ngày của từng việc, vì luật đổi từ ${date(on)}`,
  lawAsOf: (on: Day): string => `Luật áp dụng: như đang có hiệu lực ngày ${date(on)}`,
  lawOfEachDay: 'Luật áp dụng: theo ngày của từng việc',

  passed: 'Đạt. Không còn lỗi nào phải sửa.',
  passedWith: (findings: number): string => `Đạt, còn ${inWords(findings)} chỗ nên sửa.`,
  failedFatal: (fatal: number): string => `Chưa đạt: còn ${inWords(fatal)} lỗi nghiêm trọng chưa sửa.`,
  failedCompetence: (labels: readonly string[]): string => `Chưa đạt: phần ${labels.map((label) => `“${label}”`).join(', ')} chưa được một nửa.`,
  failed: 'Chưa đạt: số việc làm đúng còn ít.',

  findings: (count: number): string => (count === 0 ? 'Không có nguyên nhân nào cần sửa' : `${capital(inWords(count))} nguyên nhân cần sửa`),
  consequences: (count: number): string => `Kéo theo ${count} lỗi, không trừ điểm thêm`,
  pointsLost: (points: string): string => `trừ ${points} điểm`,

  applies: (from: Day, to: Day | null): string => (to === null ? `từ ${date(from)}` : `từ ${date(from)} đến hết ${date(to - 1)}`),
  verified: (confidence: Confidence, asOf: Day): string => VERIFIED[confidence](asOf),
  unknownProvision: 'Điều khoản này không còn trong sổ đăng ký pháp luật.',
  countingRule: 'Quy tắc đếm thời hạn',

  unit: { day: 'ngày', working_day: 'ngày làm việc', month: 'tháng', hour: 'giờ' } satisfies Record<TermUnit, string>,

  fork: (day: Day): string => `Từ ${formatDayAndMonth(day)}, thử lại`,
  version: (hash: string): string => hash.slice(0, 8),
};
