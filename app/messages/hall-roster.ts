import type { RosterNote } from '../domain/workshop/roster.ts';
import type { RosterColumn } from '../domain/workshop/roster.vi.ts';
import type { TableFileFault } from '../platform/sheet-file.server.ts';
import { refusalWords } from './faults.ts';
import { certificate } from './learning.ts';

const COLUMN: Readonly<Record<RosterColumn, string>> = {
  name: 'họ và tên',
  family: 'họ',
  given: 'tên',
  commune: 'nơi công tác',
  position: 'chức vụ',
  phone: 'điện thoại',
  number: 'số thứ tự',
};

/** What a note on a row of the list says. */
export function rosterNote(note: RosterNote): string {
  switch (note.kind) {
    case 'missing-name':
      return 'Thiếu họ và tên. Ghi thêm, hoặc xóa dòng này.';
    case 'not-a-name':
      return 'Ô họ và tên chỉ ghi tên người, bằng chữ.';
    case 'too-long':
      return `Ô ${COLUMN[note.column]} dài quá. Ghi gọn lại.`;
    case 'garbled':
      return `Ô ${COLUMN[note.column]} có chữ bị lỗi phông. Chuyển sang Unicode rồi dán lại, hoặc gõ lại ô này.`;
    case 'formula-text':
      return `Ô ${COLUMN[note.column]} là công thức. Thay bằng chữ.`;
    case 'formula-value':
      return `Ô ${COLUMN[note.column]} là kết quả của một công thức. Anh chị xem lại cho đúng.`;
    case 'twice':
      return `Trùng người ở dòng ${note.line}: chỉ ghi một lần.`;
    case 'listed':
      return 'Đã có trong danh sách: không ghi lại.';
    case 'same-name':
      return `Trùng tên với dòng ${note.line}, khác nơi công tác hoặc điện thoại: ghi cả hai người.`;
    case 'commune-unknown':
      if (note.like === null) return 'Nơi công tác không có trong danh sách xã của buổi học: ghi như đã gõ.';
      return note.taken ? `Nơi công tác sửa thành “${note.like}”.` : `Nơi công tác không có trong danh sách xã. Có phải “${note.like}” không?`;
    case 'commune-merged':
      return `Xã cũ, nay là “${note.into}”: ghi theo tên mới.`;
    case 'phone-odd':
      return 'Số điện thoại trông chưa đúng: ghi như đã gõ, anh chị xem lại.';
    case 'zero-put-back':
      return `Excel đã bỏ số 0 đầu của số điện thoại: ghi lại là ${note.phone}.`;
  }
}

const FILE: Readonly<Record<TableFileFault['reason'], string>> = {
  'not-a-sheet': 'Không đọc được tệp này. Mở bằng Excel, lưu lại dạng XLSX, hoặc chép các ô rồi dán vào khung bên dưới.',
  macros: 'Tệp này mang theo macro (chương trình) nên không được nhận. Mở bằng Excel, lưu lại dạng XLSX thường, rồi chọn lại.',
  locked: 'Tệp này có mật khẩu, hoặc là dạng XLS cũ. Mở bằng Excel, bỏ mật khẩu, lưu lại dạng XLSX.',
  'too-big': 'Tệp này chứa nhiều hơn một danh sách lớp. Chép riêng phần danh sách sang tệp mới rồi chọn lại.',
  'no-sheet': 'Trong tệp không có trang tính nào đang hiện. Bỏ ẩn trang có danh sách, lưu lại rồi chọn lại.',
  encoding: 'Chữ trong tệp không phải Unicode (UTF-8), dấu tiếng Việt sẽ sai. Trong Excel chọn lưu dạng XLSX hoặc “CSV UTF-8”, rồi chọn lại.',
};

export const fileFault = ({ reason }: TableFileFault): string => FILE[reason];

const WHOLE: Readonly<Record<string, string>> = {
  'roster-faulty': 'Chưa ghi dòng nào: còn dòng phải sửa. Sửa ngay trong khung rồi bấm Xem thử lại.',
  'entry-gone': 'Người này không còn trong danh sách. Trang đã cập nhật.',
  'seat-gone': 'Ghế này không còn, hoặc là máy chung của cả bàn. Trang đã cập nhật.',
  'not-begun': 'Buổi học chưa bắt đầu nên chưa có ai dự để cấp giấy.',
  'nobody-here': 'Chưa có ai có tên trong lớp nên chưa cấp giấy được. Ghép ghế với tên, hoặc đánh dấu có mặt.',
  'not-found': 'Không tìm thấy buổi học này.',
};

/** What a refusal around the list means and what to do. */
export const rosterRefusal = (refusal: { reason: string }): string => WHOLE[refusal.reason] ?? refusalWords(refusal);

/** Reading a list in. */
export const rosterForm = {
  title: 'Nhập danh sách học viên',
  lead: 'Chọn tệp Excel hoặc CSV, hoặc chép các ô trong Excel rồi dán vào khung. Xem thử trước, ghi sau.',
  back: 'Về danh sách',
  file: 'Tệp danh sách (XLSX, CSV)',
  fileHint: 'Chỉ đọc những gì đang hiện trong trang đầu: cột ẩn, dòng ẩn không được nhập; ô công thức thì lấy kết quả và nhắc anh chị xem lại. Tệp không quá 1 MB.',
  text: 'Danh sách',
  textHint: 'Mỗi dòng một người. Cột theo tên ở dòng đầu: Họ và tên, Đơn vị, Chức vụ, Điện thoại. Không có dòng tên cột thì xếp theo thứ tự ấy.',
  merged: 'Xã cũ đã sáp nhập (không bắt buộc)',
  mergedHint: 'Mỗi dòng một xã mới, ví dụ: Bãi Sa Thượng, Bãi Sa Hạ = Bãi Sa.',
  mergedWrong: 'Có dòng chưa đúng cách ghi. Ghi xã cũ, dấu bằng, rồi xã mới: Bãi Sa Thượng, Bãi Sa Hạ = Bãi Sa.',
  mend: 'Sửa tên xã theo gợi ý',
  preview: 'Xem thử',
  again: 'Xem thử lại',
  write: (count: number) => `Ghi ${count} người vào danh sách`,
  missing: 'Chưa có gì để đọc. Chọn tệp hoặc dán danh sách vào khung.',
  empty: 'Trong danh sách chưa có dòng nào có người.',
  tooMany: (most: number) => `Danh sách có hơn ${most} dòng. Chia nhỏ rồi nhập từng phần.`,
  result: 'Xem thử',
  summary: (rows: number, adds: number, faulty: number) => `${rows} dòng: ghi thêm ${adds} người${faulty > 0 ? `, ${faulty} dòng phải sửa` : ''}.`,
  headless: 'Không thấy dòng tên cột, nên đọc theo thứ tự: họ và tên, đơn vị, chức vụ, điện thoại.',
  hiddenRows: (rows: string) => `Dòng ẩn không được đọc: ${rows}. Muốn lấy thì bỏ ẩn trong Excel rồi chọn lại tệp.`,
  hiddenColumns: (columns: string) => `Cột ẩn không được đọc: ${columns}.`,
  onlySheet: (sheet: string) => `Tệp có nhiều trang, chỉ đọc trang “${sheet}”.`,
  nothingNew: 'Không có ai mới để ghi thêm.',
  line: 'Dòng',
  notes: 'Cần biết',
  right: 'Ghi được',
  more: (count: number) => `và ${count} dòng nữa không có gì phải xem.`,
  noted: 'Các dòng cần xem',
  sample: 'Các dòng ghi được',
};

/** Columns of the list, on every page and in every file. */
export const listColumns = {
  order: 'STT',
  name: 'Họ và tên',
  commune: 'Nơi công tác',
  position: 'Chức vụ',
  phone: 'Điện thoại',
  seat: 'Ghế',
  here: 'Có mặt',
  sign: 'Ký tên',
  yes: 'có',
  no: 'không',
};

/** The list of a workshop. */
export const attendance = {
  title: (title: string) => `Danh sách: ${title}`,
  heading: 'Danh sách và điểm danh',
  hint: 'Chỉ trang này có tên. Ai vào lớp bằng đúng họ tên trong danh sách thì tự được ghi có mặt.',
  import: 'Nhập danh sách',
  xlsx: 'Tải XLSX',
  csv: 'Tải CSV',
  csvHint: 'Mở bằng Excel thì dùng bản XLSX, số 0 đầu còn nguyên.',
  print: 'In danh sách ký tên',
  counts: (here: number, listed: number) => `${here} trên ${listed} người trong danh sách có mặt.`,
  others: (people: number) => `Ngoài danh sách có ${people} người ghi tên.`,
  empty: 'Chưa có danh sách. Nhập từ Excel, hoặc cứ để người học tự ghi tên khi vào lớp.',
  imported: (added: number) => `Đã ghi ${added} người vào danh sách.`,
  state: 'Có mặt',
  bySeat: (seat: number) => `có mặt, ghế ${seat}`,
  byMark: 'có mặt',
  away: 'chưa thấy',
  markedAway: 'vắng',
  act: 'Ghi',
  markHere: 'Có mặt',
  markAway: 'Vắng',
  unmark: 'Bỏ ghi tay',
  remove: 'Xóa tên',
  removeWho: (name: string) => `Xóa ${name} khỏi danh sách`,
  markWho: (words: string, name: string) => `${words}: ${name}`,
  unannounced: 'Người ngoài danh sách, hoặc trùng tên',
  nameless: 'Ghế không ghi tên',
  seat: (number: number) => `Ghế ${number}`,
  table: (number: number, size: number) => `Bàn ghế ${number}, ${size} người`,
  join: 'Ghép ghế với tên',
  joinHint: 'Dùng khi người học không ghi tên, hoặc hai người trùng tên.',
  chooseSeat: 'Ghế',
  chooseName: 'Người trong danh sách',
  choose: 'Chọn',
  joinButton: 'Ghép',
  joinFault: 'Chọn cả ghế và tên rồi bấm Ghép.',
};

/** The sheet for signatures. */
export const signingSheet = {
  title: (title: string) => `Danh sách ký tên: ${title}`,
  heading: 'DANH SÁCH ĐIỂM DANH',
  lead: 'Bấm tổ hợp Ctrl và P, chọn giấy A4 đứng. Cuối tờ có dòng trống cho người đến thêm.',
  total: (count: number) => `Danh sách có ${count} người.`,
  signer: 'NGƯỜI PHỤ TRÁCH LỚP',
};

const two = (number: string): string => number.padStart(2, '0');

/** Papers that say who was there. */
export const attendancePaper = {
  title: (title: string) => `Giấy chứng nhận: ${title}`,
  give: (due: number) => `Cấp giấy chứng nhận cho ${due} người`,
  given: (given: number) => `Đã cấp ${given} giấy.`,
  open: 'Mở bản in giấy chứng nhận',
  heading: 'Giấy chứng nhận dự lớp',
  hint: 'Cấp cho người có tên đang có mặt. Mỗi người một giấy, có mã để ai cầm giấy cũng kiểm tra được. Cấp thêm lúc nào cũng được, giấy cũ giữ nguyên.',
  lead: (count: number) => `${count} giấy, mỗi giấy một tờ A4 nằm ngang. Bấm tổ hợp Ctrl và P để in tất cả một lượt.`,
  none: 'Chưa cấp giấy nào.',
  attended: 'đã dự lớp tập huấn',
  contents: (hours: string) => `thời lượng ${hours}`,
  duration: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return hours === 0 ? `${rest} phút` : rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
  },
  held: (from: string, to: string, place: string | null) => `${from === to ? `ngày ${from}` : `từ ngày ${from} đến ngày ${to}`}${place === null ? '' : `, tại ${place}`}`,
  date: (isoDay: string) => {
    const [year = '', month = '', day = ''] = isoDay.split('-');
    return certificate.date({ day: two(day), month, year });
  },
  rows: { kind: 'Loại giấy', course: 'Lớp tập huấn', held: 'Thời gian, nơi học', contents: 'Thời lượng' },
  kind: 'Giấy chứng nhận dự lớp',
  withdrawnTitle: 'Giấy này đã được thu lại',
  withdrawn: (on: string) => `Sa Bàn có cấp giấy này, nhưng người phụ trách lớp đã thu lại ngày ${on}. Giấy không còn giá trị.`,
};
