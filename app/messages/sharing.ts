import type { DraftKind } from '../domain/authoring/draft.ts';
import type { DraftOrigin } from '../domain/authoring/sharing/origin.ts';
import type { ImportEffect, ReceiveRefusal, ShareVersion } from '../use-cases/share-contracts.ts';
import { draftKinds } from './authoring.ts';

/** What trainers read where they hand on what they wrote, and take in what others wrote. */

export const shareTab = 'Chia sẻ, in';

export const importLink = 'Nhập tệp, mẫu Excel';

export const share = {
  title: (name: string): string => `Chia sẻ: ${name}`,
  back: 'Về danh sách bài soạn',
  lead: 'Tải về một tệp có chữ ký số của máy chủ này. Gửi tệp ấy cho đồng nghiệp ở nơi khác; họ đưa lên ở trang Soạn bài, mục Nhập tệp.',
  holds: 'Trong tệp có',
  authors: 'Tên những người đã soạn, đơn vị của anh chị, ngày xuất, sổ luật mà bài dựa vào.',
  parts: (count: number): string => `${count} phần đi kèm`,
  part: (kind: DraftKind, title: string): string => `${draftKinds[kind]}: ${title}`,
  missing: (count: number): string => `${count} phần bài này nhắc tới không đi kèm được: bài của đơn vị khác mà chưa phát hành, hoặc không còn.`,
  version: 'Bản nào',
  versions: { drafted: 'Bản đang soạn', published: 'Bản đang có trong thư viện' } satisfies Record<ShareVersion, string>,
  publishedOnly: 'Bài của đơn vị khác: tệp chứa bản đang có trong thư viện.',
  others: 'Gửi kèm các câu hỏi',
  download: 'Tải tệp về',
  key: 'Khóa của máy chủ này',
  keyLead: 'Nơi nhận hỏi thì đọc cho họ sáu nhóm số này qua điện thoại. Khớp hết mới đúng là tệp của mình.',
  schema: 'Bản mô tả định dạng tệp',
  paper: 'Bài tập trên giấy',
  paperLead: 'Câu chuyện, giấy tờ, phiếu trả lời để phát; phiếu hỏi để cắt; lời giải riêng một phần cho người điều khiển.',
  paperLink: 'Mở bản in',
  sheet: 'Bảng Excel',
  sheetLead: 'Cả bài thành bảng Excel, để sửa trên máy tính rồi đưa lên thành bài nháp mới.',
  sheetLink: 'Tải bảng Excel',
};

const EFFECTS: Readonly<Record<ImportEffect, string>> = {
  new: 'Thành bài nháp mới',
  same: 'Ở đây đã có y hệt, không nhập',
  beside: 'Ở đây có bản khác; thành bài nháp riêng ghi “bản nhập”, bản ở đây giữ nguyên',
};

export const importing = {
  title: 'Nhập tệp',
  lead: 'Tệp chia sẻ (.saban.json) từ nơi khác, hoặc mẫu Excel đã ghi. Xem trước rồi mới nhập; bài đang có không bao giờ bị ghi đè.',
  choose: 'Chọn tệp',
  file: 'Tệp',
  fileHint: 'Tệp .saban.json hoặc .xlsx, không quá 20 MB.',
  look: 'Xem trước',
  template: 'Mẫu Excel để soạn',
  templateLead: 'Tải về, ghi sự việc trên Excel, rồi đưa lên ở đây. Mẫu có sẵn ví dụ thì chỉ hiện những mục vụ việc ấy cần.',
  blank: 'Mẫu trắng, có mọi mục',
  plan: (name: string): string => `Sẽ nhập gì từ ${name}`,
  from: (by: string, unit: string | null, on: string): string => `${by}${unit === null ? '' : `, ${unit}`}, xuất ngày ${on}.`,
  signed: {
    own: 'Tệp do chính máy chủ này ký, không bị sửa.',
    known: (name: string): string => `Tệp do “${name}” ký, không bị sửa. Khóa này quản trị ở đây đã tin.`,
    foreign: 'Tệp không bị sửa từ lúc ký, nhưng ở đây chưa ai biết khóa đã ký. Tên người và đơn vị ghi trong tệp chưa chắc đúng.',
    broken: 'Chữ ký không khớp với tệp: tên người, đơn vị hoặc ngày ghi trong tệp đã bị sửa sau khi ký. Nội dung từng bài thì vẫn khớp dấu riêng của nó.',
  },
  fingerprint: 'Khóa đã ký',
  askAdmin: 'Gọi cho nơi gửi, nhờ họ đọc khóa ở trang Chia sẻ của họ. Khớp cả sáu nhóm thì nhờ quản trị mở tệp này ở đây và tin khóa.',
  trustLead: 'Gọi cho nơi gửi, nhờ họ đọc khóa ở trang Chia sẻ của họ. Khớp cả sáu nhóm số thì ghi tên nơi gửi rồi tin khóa.',
  keyName: 'Khóa này của ai',
  trust: 'Đã khớp, tin khóa này',
  sameLaw: 'Sổ luật lúc xuất giống sổ luật ở đây.',
  otherLaw: 'Sổ luật lúc xuất khác sổ luật ở đây. Những điều khoản đã khác ghi ở từng bài.',
  item: 'Bài',
  kind: 'Loại',
  authors: 'Người soạn',
  effect: 'Sẽ làm gì',
  check: 'Kiểm tra theo luật hôm nay',
  effects: EFFECTS,
  faultless: 'Không có chỗ sai.',
  later: 'Kiểm tra khi mở bài.',
  faults: (count: number): string => `${count} chỗ cần sửa trước khi phát hành:`,
  more: (count: number): string => `và ${count} chỗ nữa.`,
  changed: 'Điều khoản đã khác: ',
  pictures: (count: number): string => `Kèm ${count} hình.`,
  unknown: 'Nhập như bài không rõ nguồn',
  unknownHint: 'Bài nháp sẽ ghi rõ là không rõ nguồn.',
  unit: 'Nhập cho đơn vị',
  ownUnit: 'Đơn vị của tôi',
  confirm: 'Nhập thành bài nháp',
  after: 'Người nhập và người soạn ghi trong tệp không tự duyệt; bài nhập vẫn phải có người thứ hai ký.',
  sheetPlan: (name: string): string => `Đã đọc bảng ${name}`,
  sheetCounts: (title: string, people: number, facts: number, papers: number): string => `“${title}”: ${people} người, ${facts} sự việc, ${papers} giấy tờ.`,
  unread: (count: number): string => `${count} chỗ chưa đọc được`,
  unreadLead: 'Sửa trong Excel rồi đưa lên lại, hoặc nhập ngay: phần đọc được thành bài nháp, các chỗ này ghi lại ở phần Ý kiến của bài.',
  allRead: 'Mọi dòng đều đọc được.',
  made: (count: number): string => `Đã nhập ${count} bài thành bài nháp:`,
  keys: 'Khóa đã tin',
  noKeys: 'Chưa tin khóa của nơi nào.',
  keyLine: (name: string, by: string, on: string): string => `${name}. ${by} tin ngày ${on}.`,
  distrust: 'Thôi tin',
  distrustNamed: (name: string): string => `Thôi tin khóa của ${name}`,
  own: 'Khóa của máy chủ này',
  wrong: 'Chưa nhập được. Xem chỗ báo bên dưới.',
};

const SHEET_FAULTS: Readonly<Record<string, string>> = {
  'not-a-sheet': 'Không đọc được tệp này như một bảng tính. Mở bằng Excel, lưu lại dạng XLSX rồi đưa lên lại.',
  locked: 'Bảng này có mật khẩu, hoặc là dạng XLS cũ. Mở bằng Excel, bỏ mật khẩu, lưu lại dạng XLSX.',
  'too-big': 'Bảng này chứa nhiều hơn một tình huống. Xóa các trang không thuộc mẫu rồi đưa lên lại.',
  'no-sheet': 'Trong tệp không có trang tính nào đang hiện.',
  macros: 'Tệp này mang theo macro (chương trình) nên không được nhận. Mở bằng Excel, lưu lại dạng XLSX thường rồi đưa lên lại.',
};

/** Why a file was not taken in, and what to do. */
export function receiveRefusal(refusal: ReceiveRefusal): string | null {
  switch (refusal.reason) {
    case 'missing-file':
      return 'Anh chị chưa chọn tệp.';
    case 'too-big':
      return 'Tệp lớn hơn 20 MB nên không được nhận. Nhờ nơi gửi chia thành nhiều tệp.';
    case 'wrong-file':
      return 'Đây không phải tệp chia sẻ của Sa Bàn, cũng không phải mẫu Excel của trang này. Kiểm tra lại tệp đã chọn.';
    case 'not-json':
      return 'Tệp bị hỏng hoặc bị cắt mất một phần khi gửi. Nhờ nơi gửi gửi lại.';
    case 'not-ours':
      return 'Đây không phải tệp chia sẻ của Sa Bàn. Kiểm tra lại tệp đã chọn.';
    case 'too-deep':
    case 'forbidden-key':
      return 'Tệp có cấu trúc lạ mà Sa Bàn không bao giờ làm ra, nên không được nhận.';
    case 'newer':
      return `Tệp do một bản Sa Bàn mới hơn làm ra (định dạng ${refusal.version}). Nhờ quản trị cập nhật Sa Bàn ở đây rồi nhập lại.`;
    case 'shape':
      return `Tệp không đúng định dạng${refusal.place === '' ? '' : ` ở chỗ “${refusal.place}”`}. Nhờ nơi gửi xuất lại.`;
    case 'altered':
      return `Nội dung của “${refusal.title}” không khớp với dấu của nó: tệp đã bị sửa sau khi xuất, nên không được nhận. Nhờ nơi gửi gửi lại.`;
    case 'too-long-item':
      return `“${refusal.title}” dài hơn mức một bài được phép, nên không được nhận.`;
    case 'sheet':
      return SHEET_FAULTS[refusal.fault] ?? null;
    default:
      return null;
  }
}

const CONFIRM: Readonly<Record<string, string>> = {
  gone: 'Tệp xem trước đã hết hạn, đã nhập rồi, hoặc anh chị vừa đưa lên tệp khác. Chọn tệp rồi xem trước lại.',
  unsigned: 'Chưa biết chắc tệp của ai. Đánh dấu “Nhập như bài không rõ nguồn” nếu vẫn muốn nhập.',
  nothing: 'Mọi bài trong tệp đã có ở đây y hệt, không có gì để nhập.',
};

/** Why the second press did nothing; null for refusals that every page has. */
export const confirmRefusal = (reason: string): string | null => CONFIRM[reason] ?? null;

/** Where an imported draft came from, on its pages. */
export function originWords({ authors, unit, isSigned }: DraftOrigin): string {
  return `Nhập từ tệp${unit === null ? '' : ` của ${unit}`}${isSigned ? '' : ', không rõ nguồn'}; người soạn: ${authors.join(', ')}.`;
}

export const exercise = {
  title: (name: string): string => `Bài tập trên giấy: ${name}`,
  lead: 'Bấm in của trình duyệt (Ctrl+P). Phát phần câu chuyện và phiếu trả lời; cắt phiếu hỏi, ai hỏi đúng chỗ thì đưa; giữ phần lời giải.',
  notYet: 'Sự việc chưa đủ nên chưa in được. Ghi thêm ở trang soạn rồi mở lại trang này.',
  backToCase: 'Về tình huống',
  backToShare: 'Về trang chia sẻ',
  intro: (role: string, day: string): string => `Anh chị ngồi ở bàn: ${role}. Hôm nay là ngày ${day}.`,
  fiction: 'Người, nơi chốn, giấy tờ trong bài đều hư cấu.',
  opening: 'Trên bàn lúc này',
  people: 'Người trong vụ việc',
  papers: 'Giấy tờ trên bàn',
  howToAsk: 'Muốn biết thêm điều gì thì nói rõ hỏi ai hoặc tra ở đâu; người điều khiển đưa phiếu nếu có.',
  answers: 'Phiếu trả lời',
  group: 'Nhóm hoặc họ tên',
  questions: ['Đơn đòi những gì, là loại đơn nào?', 'Ai có thẩm quyền giải quyết? Vì sao?', 'Đã hỏi ai, tra ở đâu?'],
  acts: 'Những việc sẽ làm, theo thứ tự',
  columns: { day: 'Ngày', act: 'Làm gì, gửi ai', form: 'Mẫu, văn bản', ground: 'Căn cứ' },
  slips: 'Phiếu hỏi',
  slipsLead: 'Cắt rời theo đường kẻ. Chỉ đưa phiếu khi người học hỏi đúng người hoặc tra đúng nơi.',
  slip: (number: number): string => `Phiếu ${number}`,
  withPaper: (paper: string): string => `Đưa kèm: ${paper}.`,
  laterPapers: 'Giấy đưa sau',
  happenings: 'Việc tự xảy ra',
  happeningsLead: 'Người điều khiển đọc lên khi đến lúc.',
  solution: 'Lời giải',
  solutionLead: 'Dành cho người điều khiển. Máy suy ra từ sự việc và sổ luật, theo ngày của vụ việc.',
  noSolution: 'Chưa suy ra được đường xử lý từ các sự việc đã ghi.',
  authority: (name: string): string => `Người giải quyết: ${name}`,
  way: 'Đường xử lý đúng',
  due: (day: string): string => `chậm nhất ${day}`,
  formIs: (form: string): string => `${form}.`,
  counted: 'Cách tính: ',
  grounds: 'Căn cứ: ',
  open: 'Chỗ luật còn để ngỏ',
  errors: 'Những lỗi có thể mắc ở vụ này',
  right: 'Đúng ra: ',
  onPaper: 'In thành bài tập trên giấy',
};
