import type { AuthorRole, DraftKind, DraftState, ReviewDecision } from '../domain/authoring/draft.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import { shell } from './vi.ts';

/** What trainers read where they write lessons, questions and cases. */

export const draftKinds: Readonly<Record<DraftKind, string>> = { case: 'Tình huống', lesson: 'Bài học', question: 'Câu hỏi', course: 'Khóa học' };

export const draftStates: Readonly<Record<DraftState, string>> = {
  draft: 'Đang soạn',
  'in-review': 'Chờ duyệt',
  approved: 'Đã duyệt, chưa phát hành',
  published: 'Đã phát hành',
  retired: 'Đã rút khỏi thư viện',
};

export const editorSteps: Readonly<Record<EditorStep, string>> = {
  start: 'Ngày, nơi chốn',
  people: 'Người',
  facts: 'Sự việc',
  sources: 'Cách tìm ra',
  papers: 'Giấy tờ',
  story: 'Diễn biến',
  aims: 'Mục tiêu, độ khó',
};

export const authorRoles: Readonly<Record<AuthorRole, string>> = { author: 'Soạn', reviewer: 'Duyệt', publisher: 'Phát hành' };

export const draftList = {
  title: shell.drafts,
  lead: 'Bài của anh chị và của đơn vị mình. Anh chị chỉ ghi sự việc; cách làm đúng do máy suy ra từ luật.',
  find: 'Tìm trong tên bài, tên người soạn',
  kind: 'Loại bài',
  anyKind: 'Mọi loại',
  state: 'Tình trạng',
  anyState: 'Mọi tình trạng',
  filter: 'Lọc danh sách',
  clear: 'Bỏ lọc',
  search: 'Lọc các bài đang soạn',
  found: (found: number, all: number): string => (found === all ? `${all} bài` : `${found} trong ${all} bài`),
  firstOnly: (shown: number): string => `Đang hiện ${shown} bài đầu.`,
  more: 'Xem các bài tiếp theo',
  none: 'Chưa có bài nào. Anh chị bắt đầu một bài ở ô “Soạn bài mới”.',
  noneFound: 'Không có bài nào như anh chị tìm. Bớt chữ, hoặc bỏ lọc.',
  name: 'Tên bài',
  author: 'Người soạn',
  saved: 'Lưu ngày',
  offered: 'đang có trong thư viện',
  rights: 'Quyền soạn, duyệt, phát hành',
};

export const draftStart = {
  title: 'Soạn bài mới',
  kind: 'Loại bài',
  from: 'Bắt đầu từ',
  fromTemplate: 'Một mẫu tình huống',
  fromCase: 'Chép một tình huống trong thư viện',
  fromNothing: 'Trang trắng',
  template: 'Mẫu',
  case: 'Tình huống để chép',
  choose: 'Chọn một mục',
  name: 'Tên bài',
  nameHint: 'Để trống cũng được, đặt sau.',
  unit: 'Của đơn vị',
  ownUnit: 'Đơn vị của tôi',
  begin: 'Bắt đầu soạn',
  wrong: 'Chưa bắt đầu được. Xem các mục bên dưới.',
};

export const draftTabs = {
  label: 'Các trang của bài',
  review: 'Duyệt',
  versions: 'Các bản đã lưu',
  back: 'Về danh sách bài soạn',
  head: (kind: DraftKind, state: DraftState, author: string): string => `${draftKinds[kind]}. ${draftStates[state]}. Người bắt đầu soạn: ${author}.`,
  offered: 'Một bản đang có trong thư viện.',
};

const MARKS = { approved: 'đã duyệt', 'sent-back': 'trả lại', published: 'đang có trong thư viện', 'was-published': 'từng phát hành' } as const;

export const draftVersions = {
  title: (name: string): string => `Các bản đã lưu: ${name}`,
  heading: 'Các bản đã lưu',
  version: (revision: number): string => `Bản ${revision}`,
  by: (name: string, on: string, time: string): string => `${name}, ${time} ngày ${on}`,
  auto: 'máy tự lưu',
  marks: MARKS,
  from: 'Bản trước',
  to: 'Bản sau',
  compare: 'So hai bản',
  differences: (from: number, to: number): string => `Bản ${to} khác bản ${from} thế nào`,
  same: 'Hai bản này giống hệt nhau.',
  only: 'Mới có một bản, chưa có gì để so.',
  before: 'Trước',
  after: 'Nay',
  restore: 'Lấy lại bản này',
  restoreNamed: (revision: number): string => `Lấy lại bản ${revision}`,
  restored: (revision: number): string => `Đã lấy lại bản ${revision}. Các bản ở giữa vẫn còn.`,
  note: (revision: number): string => `Lấy lại bản ${revision}`,
  current: 'bản đang soạn',
};

const DECIDED: Readonly<Record<ReviewDecision, string>> = { approve: 'Duyệt', 'send-back': 'Trả lại để sửa' };

export const draftReview = {
  title: (name: string): string => `Duyệt: ${name}`,
  story: 'Câu chuyện',
  law: 'Luật suy ra',
  aims: 'Mục tiêu',
  opening: 'Mở đầu',
  people: 'Người',
  papers: 'Giấy tờ',
  discoveries: 'Cách tìm ra sự việc',
  happenings: 'Việc tự xảy ra',
  noTitle: '(chưa có tên)',
  handwritten: 'viết tay',
  onDesk: 'có sẵn trên bàn',
  hidden: 'phải tìm mới thấy',
  read: (paper: string): string => `đọc ${paper}`,
  ask: (person: string, says: string): string => `hỏi ${person}: ${says}`,
  consult: (source: string, shows: string): string => `tra ${source}: ${shows}`,
  onDay: (day: string): string => `Ngày ${day}`,
  afterAct: (days: number): string => (days === 0 ? 'Ngay sau một việc trong ca' : `${days} ngày sau một việc trong ca`),
  onEffect: 'Khi có hệ quả',
  pathTitle: 'Đường xử lý đúng',
  due: (day: string): string => `chậm nhất ${day}`,
  how: 'Cách tính',
  basis: 'Căn cứ',
  howAndBasis: 'Cách tính, căn cứ',
  authority: (name: string): string => `Người giải quyết: ${name}`,
  open: 'Chỗ luật còn để ngỏ',
  notYet: 'Sự việc chưa đủ hoặc chưa khớp nên chưa suy ra được đường xử lý.',
  faults: (count: number): string => `${count} chỗ cần sửa trước khi phát hành`,
  whole: 'Không còn chỗ nào phải sửa.',
  since: 'Khác bản đang có trong thư viện',
  sinceNone: 'Giống hệt bản đang có trong thư viện.',
  remarks: 'Ý kiến',
  noRemarks: 'Chưa có ý kiến nào.',
  remarkHead: (by: string, on: string, revision: number): string => `${by}, ngày ${on}, về bản ${revision}`,
  about: 'Về phần',
  wholeCase: 'Cả bài',
  decided: DECIDED,
  comment: 'Ý kiến của anh chị',
  say: 'Gửi ý kiến',
  send: 'Gửi đi duyệt',
  sendLead: 'Một người khác đọc câu chuyện và phần luật, rồi ký. Sửa thêm thì phải duyệt lại.',
  decide: 'Ký duyệt',
  decideLead: (revision: number): string => `Anh chị ký đúng bản ${revision}. Bài sửa sau khi ký thì chữ ký không còn giá trị.`,
  decision: 'Quyết định',
  choices: {
    approve: { label: 'Duyệt bản này', hint: 'Câu chuyện và phần luật khớp nhau, không có dữ liệu thật.' },
    'send-back': { label: 'Trả lại để sửa', hint: 'Ghi rõ chỗ phải sửa ở ô bên dưới.' },
  },
  remark: 'Chỗ phải sửa, hoặc lời nhắn',
  record: 'Ghi quyết định',
  ownHand: 'Anh chị đã sửa bài này nên không tự duyệt được. Nhờ một người khác ký.',
  approved: (by: string, on: string, seal: string): string => `${by} ký duyệt ngày ${on}. Dấu của bản: ${seal}.`,
  publish: 'Phát hành vào thư viện',
  publishLead: 'Bản này thay bản đang có trong thư viện, nếu có. Ai đang làm dở vẫn làm tiếp bản cũ.',
  retire: 'Rút khỏi thư viện',
  retireLead: 'Không ai bắt đầu được nữa. Ai đang làm dở vẫn làm tiếp.',
  done: {
    'gui-duyet': 'Đã gửi đi duyệt.',
    'y-kien': 'Đã ghi ý kiến.',
    approve: 'Đã ký duyệt.',
    'send-back': 'Đã trả lại để sửa.',
    'phat-hanh': 'Đã phát hành vào thư viện.',
    rut: 'Đã rút khỏi thư viện.',
  } as Readonly<Record<string, string>>,
};

export const authorRights = {
  title: 'Quyền soạn, duyệt, phát hành',
  lead: 'Giảng viên soạn bài cho đơn vị mình mà không cần cấp quyền. Duyệt, phát hành và soạn cho đơn vị khác thì cấp ở đây. Người đã sửa một bài thì không tự duyệt bài ấy.',
  who: 'Giảng viên',
  given: 'Quyền đã cấp',
  none: 'Chưa cấp quyền nào.',
  empty: 'Chưa có giảng viên nào. Thêm người ở trang Quản trị.',
  noUnits: 'Chưa có đơn vị nào. Khi thêm giảng viên, ghi xã, phường của người ấy.',
  give: 'Cấp quyền',
  unit: 'Đơn vị',
  roles: 'Quyền',
  rolesHint: 'Quyền không đánh dấu thì bị lấy lại.',
  choose: 'Chọn một mục',
  save: 'Ghi quyền',
  saved: 'Đã ghi quyền.',
  inUnit: (unit: string, roles: string): string => `${unit}: ${roles}`,
};

/** What a refusal of these pages means, and what to do. Null: not one of them. */
export function draftRefusal(reason: string): string | null {
  return REFUSALS[reason] ?? null;
}

const REFUSALS: Readonly<Record<string, string>> = {
  'draft-moved': 'Bài vừa có người khác sửa hoặc chuyển bước. Trang đã tải lại bản mới nhất; anh chị xem rồi làm lại.',
  'own-hand': draftReview.ownHand,
  'not-approved': 'Bản này chưa có người thứ hai ký duyệt. Gửi đi duyệt trước.',
  'draft-faulty': 'Bài còn chỗ sai nên chưa phát hành được. Các chỗ cần sửa ghi ở bên dưới.',
  'not-offered': 'Bài này không có trong thư viện.',
};
