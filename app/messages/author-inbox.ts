import type { ItemFlag } from '../domain/authoring/case-figures.ts';
import type { ItemRow, ShownShare } from '../use-cases/author-inbox-contracts.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const decimal = (value: number): string => value.toFixed(2).replace('-', '−').replace('.', ',');

/** "62% (51–72%)" */
export function shareWords(share: ShownShare): string {
  if (share === null) return authorFigures.fewShown;
  return share.interval === null ? percent(share.share) : `${percent(share.share)} (${Math.round(share.interval.low * 100)}–${percent(share.interval.high)})`;
}

/** "0,31 (0,05 đến 0,53)" */
export function discriminationWords(discrimination: ItemRow['discrimination']): string {
  if (discrimination === 'few') return authorFigures.few;
  if (discrimination === 'alike') return authorFigures.alike;
  const { value, interval } = discrimination;
  return `${decimal(value)} (${decimal(interval.low)} đến ${decimal(interval.high)})`;
}

/** What trainees contested, for those who write. */
export const authorInbox = {
  title: 'Ý kiến và số liệu',
  lead: 'Học viên không đồng ý chỗ nào trong tình huống của anh chị và của đơn vị mình, và mỗi quy tắc đang phân loại người học ra sao. Ở đây không có tên học viên.',
  link: 'Ý kiến học viên và số liệu',
  groups: 'Ý kiến theo tình huống và quy tắc',
  noGroups: 'Chưa có ý kiến nào về tình huống của anh chị.',
  whole: 'Cả bài chấm',
  contests: (count: number, open: number): string => (open === 0 ? `${count} ý kiến, đã trả lời hết` : `${count} ý kiến, ${open} đang chờ`),
  found: (found: number | null): string => (found === null ? 'Dưới 5 bài có lỗi này.' : `${found} bài có lỗi này.`),
  sent: (on: string): string => `Gửi ngày ${on}`,
  read: 'Xem và trả lời',
  readNamed: (on: string): string => `Xem và trả lời ý kiến gửi ngày ${on}`,
  again: 'Xem lại',
  againNamed: (on: string): string => `Xem lại ý kiến gửi ngày ${on}`,
  cases: 'Số liệu theo tình huống',
  noCases: 'Chưa ai nộp bài nào trong các tình huống của anh chị.',
  case: 'Tình huống',
  runs: 'Bài đã nộp',
  said: 'Ý kiến',
  built: 'Có sẵn trong chương trình',
  questions: 'Số liệu các câu hỏi',
  back: 'Về ý kiến và số liệu',
};

const FLAGS: Readonly<Record<ItemFlag, string>> = {
  negative: 'Người làm tốt các phần khác lại hay sai chỗ này hơn người làm kém. Xem lại sự việc ghi có rõ không, quy tắc có đúng không.',
  hard: 'Gần như ai cũng sai. Xem tình huống có đủ chi tiết để người học biết phải làm không.',
  contested: 'Nhiều người bị ghi lỗi này đã góp ý. Đọc các ý kiến ấy.',
  'in-good-runs': 'Bài tốt ở mọi chỗ khác hầu như vẫn bị ghi lỗi này. Xem quy tắc có hợp với sự việc không.',
};

/** Difficulty and discrimination of rules and questions. */
export const authorFigures = {
  title: (name: string): string => `Số liệu: ${name}`,
  questionsTitle: 'Số liệu các câu hỏi',
  lead: (runs: number, left: number): string => `Tính trên ${runs} bài đã nộp, gộp mọi bản đã phát hành.${left === 0 ? '' : ` Không tính ${left} bài có máy dẫn, làm lại từ giữa chừng, làm một giai đoạn, chạy thử hoặc chấm theo khuôn cũ.`}`,
  questionsLead: 'Chỉ tính lần trả lời đầu tiên của mỗi người.',
  advice: 'Dấu hiệu chỉ để anh chị xem lại. Máy không tự đổi điểm hay quy tắc.',
  rule: 'Quy tắc',
  question: 'Câu hỏi',
  count: 'Số bài',
  answers: 'Người trả lời',
  right: 'Làm đúng',
  discrimination: 'Độ phân biệt',
  contested: 'Có góp ý',
  hinted: 'Mở gợi ý',
  fewShown: 'dưới 5 bài',
  few: 'chưa đủ số liệu',
  alike: 'không tính được',
  flags: FLAGS,
  flagged: (count: number): string => `Nên xem lại: ${count}`,
  none: 'Chưa có bài nào để tính.',
  noneHere: 'Không có mục nào như anh chị lọc.',
  filter: 'Lọc bảng',
  find: 'Tìm trong tên',
  only: 'Chỉ hiện mục nên xem lại',
  apply: 'Lọc',
  files: 'Tải bảng số liệu',
  csv: 'Tệp CSV',
  xlsx: 'Tệp Excel',
  how: 'Các số này là gì',
  explained: [
    'Làm đúng: phần người phải làm việc ấy và làm đúng. Trong ngoặc là khoảng tin cậy 95%.',
    'Độ phân biệt: người làm đúng chỗ này có làm tốt các phần khác không, từ −1 đến 1. Từ 0,3 là tốt; dưới 0 là ngược. Có từ 20 bài mới tính.',
    'Có góp ý: trong những bài bị ghi lỗi, phần có người không đồng ý.',
    'Mở gợi ý: phần đã mở gợi ý cho việc ấy.',
    'Lỗi kéo theo lỗi khác, và việc máy làm hộ sau gợi ý cuối, không tính là đúng hay sai.',
  ],
  fileName: 'so-lieu',
  low: 'từ',
  high: 'đến',
  signs: 'Dấu hiệu',
};

/** An amended case and the runs that were graded by its earlier version. */
export const caseRegradeWords = {
  title: 'Chấm lại theo bản đã sửa',
  none: 'Mọi bài đã nộp đều chấm theo bản đang có trong thư viện.',
  lead: (touched: number, submitted: number): string => `${touched} trong ${submitted} bài đã nộp còn chấm theo bản cũ.`,
  variants: (count: number): string => `${count} bài làm trên biến thể của bản cũ giữ nguyên bài chấm.`,
  hint: 'Chạy thử trước để xem khác nhau. Bài chấm cũ vẫn giữ. Điểm cao hơn có hiệu lực ngay; điểm thấp hơn chờ người quản trị quyết định.',
  caution: 'Người học đã đọc câu chuyện của bản cũ. Nếu lần sửa đổi cả lời kể hay giấy tờ, nghĩ kỹ trước khi chấm lại.',
  run: (number: number): string => `Bài ${number}`,
  stopped: 'Nhờ người quản trị cho chấm tiếp ở trang Chấm lại.',
  notOffered: 'Tình huống không còn trong thư viện nên không chấm lại được.',
};

/** Amending a case because of a contest. */
export const amending = {
  title: 'Sửa tình huống',
  lead: 'Khi sự việc ghi chưa đúng hoặc chưa rõ. Ý kiến này được ghi vào bài soạn, không kèm tên. Sửa xong thì gửi duyệt, phát hành, rồi chấm lại ở trang số liệu.',
  law: 'Sự việc ghi đúng mà quy tắc chấm sai: chọn “Chấp nhận ý kiến” khi trả lời. Ca thành bản ghi cho người giữ quy tắc sửa.',
  step: 'Phần cần sửa',
  choose: 'Chọn một phần',
  from: 'Bắt đầu từ',
  newest: 'Bản đang soạn mới nhất',
  published: 'Bản đang có trong thư viện',
  open: 'Mở bài soạn để sửa',
  figures: 'Số liệu của tình huống này',
  moved: 'Bài soạn vừa có người khác sửa. Anh chị bấm lại.',
};
