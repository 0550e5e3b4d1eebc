import type { ChangeView, RegradedView } from '../use-cases/regrade-contracts.ts';

const KINDS: Readonly<Record<ChangeView['kind'], (name: string) => string>> = {
  provision: (name) => name,
  form: (name) => `Mẫu: ${name}`,
  calendar: (name) => `Lịch nghỉ năm ${name}`,
  rule: (name) => `Quy tắc: ${name}`,
  norm: () => 'Các bước của quy trình',
  engine: () => 'Cách chấm chung hoặc bảng điểm',
  case: (name) => `Tình huống được sửa: ${name}`,
  unknown: () => 'Bài chấm từ bản chương trình cũ, chưa ghi căn cứ',
};

/** What changed, in words. */
export function changeWords({ kind, name }: Pick<ChangeView, 'kind' | 'name'>): string {
  return KINDS[kind](name);
}

export const outcomeWords: Readonly<Record<RegradedView['outcome'], string>> = {
  same: 'không đổi',
  applied: 'áp dụng ngay',
  waiting: 'chờ quyết định',
  failed: 'không chấm được',
};

export const passWords = (passed: boolean): string => (passed ? 'đạt' : 'chưa đạt');

/** "87,8, đạt → 92, đạt" */
export function markWords({ score, passed }: Pick<RegradedView, 'score' | 'passed'>): string {
  return `${score.before}, ${passWords(passed.before)} → ${score.after}, ${passWords(passed.after)}`;
}

/** Grading anew, on the screen and on the command line. */
export const regrade = {
  title: 'Chấm lại',
  lead: 'Khi sổ luật hoặc quy tắc chấm được sửa, chỉ những ca có dùng chỗ sửa được chấm lại. Bài chấm cũ vẫn giữ. Điểm cao hơn có hiệu lực ngay; điểm thấp hơn chờ anh chị quyết định.',
  back: 'Về trang người dùng',
  link: 'Chấm lại các ca đã nộp',
  changed: 'Những chỗ đã sửa',
  touched: (touched: number, submitted: number) => `${touched} trong ${submitted} ca đã nộp dùng những chỗ này.`,
  nothing: 'Không có gì sửa đổi. Mọi bài chấm đều theo sổ luật và quy tắc hiện nay.',
  what: 'Chỗ sửa',
  attempts: 'Số ca',
  dry: 'Chạy thử',
  dryHint: 'Chạy thử chấm hết nhưng không ghi điểm, chỉ cho xem khác nhau ở đâu.',
  real: 'Chấm lại',
  cancel: 'Dừng lại',
  resume: 'Chấm tiếp',
  progressTitle: 'Đang chấm',
  progress: (done: number, total: number) => `Đã chấm ${done} trong ${total} ca.`,
  progressHint: 'Trang tự cập nhật. Nếu không thấy số chạy, tải lại trang.',
  stopped: (done: number, total: number) => `Lần chấm này dừng giữa chừng ở ${done} trong ${total} ca. Những ca đã chấm không phải chấm lại.`,
  outdated: 'Sổ luật đã đổi từ lúc bắt đầu, nên lần này không chấm tiếp được. Dừng lại rồi chấm lần mới.',
  resultTitle: { dry: 'Kết quả chạy thử', real: 'Kết quả chấm lại' },
  resultOn: (on: string) => `Ngày ${on}.`,
  cancelled: 'Đã dừng theo yêu cầu.',
  counts: { same: 'Không đổi', applied: { dry: 'Sẽ áp dụng ngay', real: 'Đã áp dụng' }, waiting: { dry: 'Sẽ chờ quyết định', real: 'Chờ quyết định' }, failed: 'Không chấm được' },
  different: 'Các ca có khác',
  firstOnes: (count: number) => `Chỉ hiện ${count} ca đầu. Xem đủ bằng lệnh saban regrade --dry-run.`,
  trainee: 'Học viên',
  case: 'Ca',
  mark: 'Điểm trước và sau',
  outcome: 'Cách xử lý',
  changes: 'Thay đổi',
  gone: (names: string) => `Hết lỗi: ${names}`,
  added: (names: string) => `Lỗi mới: ${names}`,
  reworded: (names: string) => `Đổi lời: ${names}`,
  fault: (why: string) => `Lý do: ${why}`,
  waitingTitle: (count: number) => `Chờ anh chị quyết định: ${count} ca`,
  waitingLead: 'Chấm lại làm điểm thấp đi hoặc mất kết quả đạt. Học viên vẫn thấy bài cũ cho tới khi anh chị quyết định.',
  apply: 'Áp dụng điểm mới',
  keep: 'Giữ điểm cũ',
  applyFor: (trainee: string) => `Áp dụng điểm mới cho ${trainee}`,
  keepFor: (trainee: string) => `Giữ điểm cũ cho ${trainee}`,
  refusals: {
    'regrade-running': 'Đang có một lần chấm chưa xong. Đợi xong hoặc dừng lần đó trước.',
    'nothing-touched': 'Không có ca nào phải chấm lại.',
    'regrade-outdated': 'Sổ luật đã đổi từ lúc bắt đầu, nên lần này không chấm tiếp được.',
    'already-decided': 'Ca này vừa có người khác quyết định.',
  } as Readonly<Record<string, string>>,
};
