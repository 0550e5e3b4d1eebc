import type { CaseFacts } from '../../scenario/facts.ts';
import type { LogbookColumn, RegisterColumn } from './columns.ts';

/** Words of the books, the petition-management software, the folder and the post, as they stand on the desk. */

export const LOGBOOK_COLUMN_NAMES: Readonly<Record<LogbookColumn, string>> = {
  'row-number': 'STT',
  'visit-day': 'Ngày tiếp',
  visitor: 'Họ tên, địa chỉ',
  'identity-number': 'Số giấy tờ',
  'visit-content': 'Nội dung',
  'petition-class': 'Loại đơn',
  'people-count': 'Số người cùng nội dung',
  'class-and-people': 'Loại đơn, số người',
  'earlier-body': 'Cơ quan đã giải quyết',
  'within-competence': 'Thuộc thẩm quyền',
  accepted: 'Thụ lý để giải quyết',
  'guided-to': 'Hướng dẫn đến, văn bản',
  'returned-and-guided': 'Trả đơn và hướng dẫn',
  'passed-to': 'Chuyển đến, văn bản',
  outcome: 'Theo dõi kết quả',
  remark: 'Ghi chú',
};

export const REGISTER_COLUMN_NAMES: Readonly<Record<RegisterColumn, string>> = {
  'row-number': 'Số',
  'received-on': 'Ngày nhận',
  channel: 'Đến bằng',
  sender: 'Người gửi, địa chỉ',
  'petition-content': 'Nội dung',
  'petition-class': 'Loại đơn',
  handling: 'Cách xử lý',
  'sent-to': 'Chuyển, hướng dẫn đến',
  outcome: 'Kết quả',
  remark: 'Ghi chú',
};

export const CHANNEL_NAMES: Readonly<Record<CaseFacts['petition']['channel'], string>> = {
  'in-person': 'nộp trực tiếp',
  oral: 'trình bày miệng',
  post: 'bưu chính',
  forwarded: 'nơi khác chuyển đến',
};

export const BOOK_WORDS = {
  reception: 'Sổ tiếp công dân',
  register: 'Sổ theo dõi đơn',
  unnamed: 'Không ghi tên',
  secret: 'Giữ kín (có nội dung tố cáo)',
  identity: { stated: 'theo lời khai', shown: 'đã ghi theo giấy xuất trình', 'kept-papers': 'đã giữ bản chính' },
  people: '{count} người',
  mark: 'x',
  onDay: '{date}: {what}',
  contentUnread: 'Chưa đọc đơn',
  withdrawn: 'Đã rút đơn ngày {date}',
  /** What stands in the folder besides the papers that the desk makes on forms. */
  minutes: { 'statement.recorded': 'Bản ghi lời trình bày', 'session.held': 'Biên bản làm việc với {who}', 'site.inspected': 'Biên bản xác minh thực địa' },
  phoned: 'Gọi điện hỏi {who}',
  phonedInvitation: 'Gọi điện mời {who}',
} as const;

/** Where a petition can stand in the software. No instrument prescribes these words: they name the steps of the law. */
export const STATUS_NAMES = {
  received: 'Tiếp nhận',
  registered: 'Vào sổ',
  linked: 'Ghép với đơn trước',
  classified: 'Phân loại',
  guided: 'Hướng dẫn',
  transferred: 'Chuyển đơn',
  returned: 'Trả lại, không nhận đơn',
  filed: 'Xếp lưu',
  accepted: 'Thụ lý',
  refused: 'Không thụ lý',
  assigned: 'Giao việc, giao xác minh',
  answered: 'Trả lời, giải quyết',
  ended: 'Đình chỉ',
  archived: 'Đóng hồ sơ',
} as const;

export const RECORD_NAMES = {
  sender: 'Người gửi',
  received: 'Ngày nhận',
  contents: 'Nội dung',
  classes: 'Loại đơn',
  status: 'Trạng thái',
} as const;

export const COUNT_NAMES = {
  registered: 'Đơn đã vào sổ',
  contents: 'Nội dung đã phân loại',
  accepted: 'Đã thụ lý hoặc giao giải quyết',
  guided: 'Đã hướng dẫn',
  transferred: 'Đã chuyển',
  answered: 'Đã trả lời, giải quyết',
  made: 'Giấy đã lập',
  sent: 'Giấy đã gửi',
} as const;
