import type { CurrencyItem } from '#content/compile/currency-item.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { LawChange } from '../domain/currency/changes.ts';

const CHANGES: Readonly<Record<LawChange['what'], string>> = { begins: 'bắt đầu có hiệu lực', amended: 'sửa đổi', ends: 'hết hiệu lực' };

/** "Điều 27 Luật Khiếu nại, sửa đổi từ 01/7/2027" */
export function changeInWords({ name, what, from }: Pick<LawChange, 'name' | 'what' | 'from'>): string {
  return `${name}, ${CHANGES[what]} từ ${formatDay(from)}`;
}

export const currencyKinds: Readonly<Record<CurrencyItem['kind'], { one: string; many: string }>> = {
  lesson: { one: 'Bài học', many: 'Bài học' },
  question: { one: 'Câu hỏi', many: 'Câu hỏi' },
  scenario: { one: 'Tình huống', many: 'Tình huống' },
  form: { one: 'Biểu mẫu', many: 'Biểu mẫu' },
  term: { one: 'Từ luật', many: 'Từ luật' },
  rule: { one: 'Quy tắc chấm', many: 'Quy tắc chấm' },
};

/** The note on a page whose law has changed. */
export const staleNote = {
  title: (since: Day) => `Có điều khoản đổi từ ${formatDay(since)}, đang rà soát lại.`,
  lead: 'Phần dưới đây soạn theo quy định trước ngày đó. Khi áp dụng, đối chiếu với:',
};

/** Tính cập nhật: the queue of what has to be looked through again. */
export const currency = {
  title: 'Tính cập nhật',
  link: 'Nội dung phải rà soát lại',
  back: 'Về trang người dùng',
  lead: 'Bài học, câu hỏi, tình huống, biểu mẫu và quy tắc chấm đều ghi rõ dựa vào điều khoản nào. Điều khoản có bản mới thì mục dựa vào điều khoản đó vào danh sách này, từ ngày bản mới có hiệu lực.',
  asOf: (today: string, asOf: string) => `Hôm nay ${today}. Sổ luật tra cứu ngày ${asOf}.`,
  staleTitle: (count: number) => `Phải rà soát ngay: ${count} mục`,
  staleNone: 'Không có mục nào phải rà soát.',
  comingTitle: (count: number) => `Sắp phải rà soát: ${count} mục`,
  comingLead: 'Rà soát trước cũng được: ghi “Đã rà soát” thì đến ngày đó mục này không vào danh sách trên nữa.',
  comingNone: 'Chưa có thay đổi nào sắp tới chạm vào nội dung.',
  unverifiedTitle: (count: number) => `Điều khoản chưa đọc lại quá 180 ngày: ${count}`,
  unverifiedLead: (command: string) => `Đọc lại ở nguồn, sửa sổ luật nếu cần, rồi ghi bằng lệnh ${command}.`,
  unverifiedNone: 'Mọi điều khoản đều đã đọc trong 180 ngày qua.',
  readOn: (day: string, days: number) => `đọc lần cuối ${day}, ${days} ngày trước`,
  filter: 'Loại nội dung',
  all: 'Mọi loại',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  item: 'Mục',
  since: 'Từ ngày',
  why: 'Vì sao',
  ownedBy: (owner: string) => `phụ trách: ${owner}`,
  checkedOn: (day: string) => `rà soát lần cuối ${day}`,
  action: 'Việc',
  check: 'Đã rà soát',
  checkFor: (title: string) => `Đã rà soát: ${title}`,
  checked: (title: string) => `Đã ghi: rà soát xong “${title}”.`,
  recentTitle: 'Vừa rà soát',
  by: (name: string, on: string) => `${name}, ngày ${on}`,
  more: (count: number) => `Còn ${count} mục nữa. Chọn một loại nội dung để xem đủ, hoặc dùng lệnh saban currency.`,
  moreChanges: (count: number) => `và ${count} điều khoản khác`,
  moreProvisions: (count: number) => `Còn ${count} điều khoản nữa; xem đủ bằng lệnh saban currency.`,
  regradeTitle: 'Bài đã chấm theo luật cũ',
  regradeLead: 'Sổ luật sửa rồi thì những ca đã nộp có thể phải chấm lại.',
  notThere: 'Mục này không còn. Tải lại trang để xem danh sách mới.',
};
