/** How the smallest repair is told: one clause for each thing that would have been done otherwise. Names and dates arrive as text. */

const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** What a field of an act would have held: everything, and what was missing or too much where it holds a list. */
export interface FieldChange {
  value: string;
  missing: string;
  surplus: string;
}

const list = (more: (words: string) => string, less: (words: string) => string) => ({ missing, surplus }: FieldChange): string => [...(missing === '' ? [] : [more(missing)]), ...(surplus === '' ? [] : [less(surplus)])].join(', ');

const FILLED_RIGHTLY = 'điền lại cho đúng';

/** A field that holds something in the right course; one that would have stayed empty is not spelt out. */
const held = (words: (value: string) => string) => ({ value }: FieldChange): string => (value === '' ? FILLED_RIGHTLY : words(value));

/** By the name of the field; a field that is not here is said to be filled in rightly. */
export const fieldClauses: Readonly<Record<string, (change: FieldChange) => string>> = {
  form: ({ value }) => (value === '' ? 'không dùng mẫu này' : `dùng ${value}`),
  signatory: held((value) => `để ${value} ký`),
  chairedBy: held((value) => `để ${value} chủ trì`),
  verifier: held((value) => `giao cho ${value}`),
  with: held((value) => `làm việc với ${value}`),
  to: held((value) => `nêu đúng nơi đến là ${value}`),
  ground: held((value) => `dẫn căn cứ ${value}`),
  grounds: held((value) => `nêu đúng lý do: ${value}`),
  recipients: list(
    (words) => `gửi cho cả ${words}`,
    (words) => `không gửi cho ${words}`,
  ),
  present: list(
    (words) => `có mặt cả ${words}`,
    (words) => `không ghi ${words}`,
  ),
  contents: list(
    (words) => `ghi thêm nội dung ${words}`,
    (words) => `không ghi nội dung ${words}`,
  ),
  items: list(
    (words) => `có đủ: ${words}`,
    (words) => `bỏ: ${words}`,
  ),
  documents: list(
    (words) => `ghi đủ tài liệu: ${words}`,
    (words) => `không ghi tài liệu: ${words}`,
  ),
  classes: held((value) => `xếp đúng loại ${value}`),
  findings: held((value) => `kết luận đúng ${value}`),
  conclusions: held((value) => `kết luận đúng ${value}`),
  secondTo: held((value) => `ghi nơi nhận khiếu nại lần hai là ${value}`),
  court: held((value) => `ghi Tòa án có thẩm quyền là ${value}`),
  receivedOn: held((value) => `ghi ngày nhận đơn là ${value}`),
  on: held((value) => `mời cho ngày ${value}`),
  dated: () => 'ghi đúng ngày lập văn bản',
  book: held((value) => `ghi vào ${value}`),
  how: () => 'chỉ hỏi và ghi lại, không giữ giấy tờ',
  way: ({ value }) => value,
  minutes: ({ value }) => (/^\d+$/.test(value) ? `nối xong trước giờ bắt đầu ${value} phút` : 'lập biên bản đầy đủ, ghi cả người vắng mặt'),
  readBack: () => 'đọc lại cho người trình bày nghe',
  signed: () => 'mời người trình bày ký hoặc điểm chỉ',
  place: held((value) => `tiếp tại ${value}`),
  badge: () => 'đeo thẻ, mặc trang phục chỉnh tề',
  explained: () => 'giải thích lý do cho người đến',
  asked: list(
    (words) => `hỏi cả ${words}`,
    (words) => `không hỏi ${words}`,
  ),
  answer: ({ value }) => value,
  chairDays: held((value) => `ghi Chủ tịch tiếp ${value.padStart(2, '0')} ngày trong tháng`),
  papers: list(
    (words) => `có đủ: ${words}`,
    (words) => `bỏ: ${words}`,
  ),
  announced: () => 'báo công khai việc lùi buổi tiếp',
  newDay: () => 'hẹn rõ ngày tiếp khác',
  told: list(
    (words) => `làm cả việc ${words}`,
    (words) => `bỏ việc ${words}`,
  ),
  platform: held((value) => `tiếp qua ${value}`),
  recorded: () => 'ghi âm, ghi hình buổi tiếp',
  advisers: () => 'mời bộ phận tham mưu vụ việc cùng dự',
  store: held((value) => `lưu bản ghi ở ${value}`),
  certified: () => 'ký số hoặc xác thực bản ghi',
  hearing: () => 'dừng phần trực tuyến, hẹn tiếp riêng',
  says: ({ value }) => (value === 'result' ? 'nêu kết quả xem xét' : 'báo đã nhận xem xét'),
  promisedOn: held((value) => `hẹn ngày có kết quả là ${value}`),
  copyToSender: () => 'gửi người gửi đơn một bản',
  days: held((value) => `cho đủ ${value.padStart(2, '0')} ngày`),
};

export const repairWords = {
  inserted: (act: string, when: string): string => `đã ${small(act)} ${when}`,
  insertedFor: (act: string, people: string, when: string): string => `đã ${small(act)} cho ${people} ${when}`,
  insertedWith: (act: string, people: string, when: string): string => `đã ${small(act)} (${people}) ${when}`,
  removedFor: (act: string, people: string, date: string): string => `không ${small(act)} cho ${people} ngày ${date}`,
  removed: (act: string, date: string): string => `không ${small(act)} ngày ${date}`,
  moved: (act: string, when: string, date: string): string => `đã ${small(act)} ${when} thay vì ngày ${date}`,
  refilled: (act: string, date: string, clauses: string): string => `ngày ${date}, khi ${small(act)}, đã ${clauses}`,
  otherwise: (act: string, instead: string, date: string): string => `ngày ${date} đã ${small(instead)} chứ không ${small(act)}`,
  fork: (act: string, date: string, instead: string): string => `ngày ${date} không ${small(act)} mà ${small(instead)}, rồi làm tiếp theo đường đúng`,
  goOn: (act: string, date: string): string => `ngày ${date} không ${small(act)} mà làm tiếp theo đường đúng`,
  orderly: (first: string, second: string): string => `đã ${small(first)} trước khi ${small(second)}`,
  afterwards: (act: string, start: string, date: string): string => `đã ${small(act)} sau khi ${small(start)}, ngày ${date}`,
  onDay: (date: string): string => `ngày ${date}`,
  by: (date: string): string => `chậm nhất ngày ${date}`,
  before: (act: string, date: string): string => `trước khi ${small(act)} ngày ${date}`,
  filledRightly: FILLED_RIGHTLY,
  along: (acts: string): string => `dời theo: ${acts}`,
  also: (acts: string): string => `làm kèm: ${acts}`,
  and: (clauses: readonly string[]): string => clauses.join(' và '),
  comma: (items: readonly string[]): string => items.join(', '),
  semicolon: (items: readonly string[]): string => items.map(small).join('; '),
  sentence: (clauses: string): string => `Nếu ${clauses}, mọi việc khác giữ nguyên, thì không có lỗi này.`,
  forkSentence: (clauses: string): string => `Nếu ${clauses}, mọi việc trước đó giữ nguyên, thì không có lỗi này.`,
  unfinished: (acts: string): string => `Nếu đã làm tiếp đến hết (${acts}), mọi việc khác giữ nguyên, thì vụ việc không còn dở dang.`,
} as const;
