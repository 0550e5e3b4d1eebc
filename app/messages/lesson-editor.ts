import type { Competence } from '#simulations/procedures/procedure.ts';

/** What trainers read where they write lessons. */

export const competenceNames: Readonly<Record<Competence, string>> = {
  intake: 'Tiếp nhận, phân loại',
  jurisdiction: 'Thẩm quyền',
  time: 'Thời hạn',
  documents: 'Văn bản, mẫu giấy',
  rights: 'Quyền của người dân',
  secrecy: 'Giữ bí mật, bảo vệ người tố cáo',
};

/** Keys of the head that the checks name, as the editor calls them. */
const FIELDS: Readonly<Record<string, string>> = { title: 'Tên bài', summary: 'Tóm tắt', minutes: 'Số phút đọc', aims: 'Mục tiêu', competences: 'Năng lực', checkedOn: 'Ngày đối chiếu luật' };

/** Remedies for people who keep files, in the words of the browser. */
const IN_BROWSER: readonly (readonly [RegExp, string])[] = [
  [/Để tệp \.svg vào thư mục figures của khóa rồi ghi <Figure[^>]*>\./, 'Tải hình lên ở thẻ “Hình”, rồi chèn vào bài.'],
  [/ ?Sửa mục này ở phần đầu bài; xem README của content\/courses\./g, ''],
  [/; thứ tự các phần xem README của content\/courses\./g, '; xem bảng “Thành phần để chèn”.'],
  [/ ?Ghi thêm khóa này; xem README của thư mục\./g, ' Ghi vào ô này.'],
  [/ ?(?:Xóa khóa này hoặc sửa lại tên; xem|Xem danh sách đóng trong) README của thư mục\./g, ''],
  [/Xem README của content\/courses\./g, 'Xem bảng “Thành phần để chèn”.'],
  [/các thành phần trong README của content\/courses/, 'các thành phần ở bảng “Thành phần để chèn”'],
  [/Xem lại điều khoản trong content\/law\./, 'Tìm lại ở ô “Tìm điều khoản”.'],
  [/; xem content\/law\/forms\.yaml/, '; xem trang Biểu mẫu'],
];

/** A fault of the guard for somebody who writes in the browser: what is wrong, and what to do. */
export function lessonFaultWords(message: string, remedy: string): string {
  const told = IN_BROWSER.reduce((text, [pattern, instead]) => text.replace(pattern, instead), `${message} ${remedy}`.trim());
  return told.replace(/“(title|summary|minutes|aims|competences|checkedOn)”/g, (_, key: string) => `“${FIELDS[key] ?? key}”`).replace(/^Thiếu khóa/, 'Chưa ghi');
}

export const lessonPreview = {
  noTitle: 'Bài học chưa đặt tên',
  course: 'Bài đang soạn',
  unfit: (name: string): string => `(<${name}> chưa dùng được; xem các chỗ cần sửa)`,
};

export const citationPicker = {
  title: 'Tìm điều khoản',
  lead: 'Gõ số điều, tên văn bản hoặc vài chữ của nội dung.',
  words: 'Điều khoản cần dẫn',
  hint: 'Ví dụ: điều 27 luật khiếu nại; thụ lý; Mẫu số 01',
  find: 'Tìm điều khoản',
  none: 'Không thấy điều khoản nào như anh chị tìm. Bớt chữ, hoặc gõ số điều.',
  found: (count: number): string => `${count} điều khoản`,
  cite: 'Dẫn trong câu',
  term: 'Thời hạn bằng chữ',
  value: (words: string): string => `Giá trị: ${words}`,
  whole: 'Trích cả điều khoản',
  insert: (label: string): string => `Chèn: ${label}`,
  notInForce: 'Điều khoản này hiện không có hiệu lực.',
  care: 'Chưa đọc nguyên văn: chỉ dạy kèm lời dặn, không hỏi đúng sai.',
};

export const lessonEditor = {
  title: (name: string): string => `Soạn bài học: ${name}`,
  edit: 'Soạn',
  pictures: 'Hình',
  head: 'Phần đầu bài',
  name: 'Tên bài',
  summary: 'Tóm tắt',
  summaryHint: 'Một câu: đọc xong thì làm được gì.',
  minutes: 'Số phút đọc',
  minutesHint: 'Từ 10 đến 15.',
  aims: 'Mục tiêu',
  aimsHint: 'Mỗi dòng một mục tiêu, từ ba đến năm dòng.',
  competences: 'Năng lực',
  checkedOn: 'Ngày đối chiếu luật',
  checkedOnHint: 'Ngày gần nhất anh chị đọc lại bài theo luật, ví dụ 22/11/2026.',
  text: 'Nội dung bài',
  textHint: 'Đề mục viết ## hoặc ###, đoạn cách nhau một dòng trống, chữ đậm **…**, danh sách bắt đầu bằng gạch ngang.',
  instant: (time: string, day: string): string => `${time} ngày ${day}`,
  save: 'Ghi bài',
  see: 'Xem trước',
  saved: (time: string): string => `Đã ghi lúc ${time}.`,
  savedNow: 'Đã ghi bài.',
  saving: 'Đang ghi…',
  unsaved: 'Có chữ chưa ghi.',
  offline: 'Mất kết nối. Chữ vẫn còn nguyên trên trang này và sẽ được ghi khi có mạng lại.',
  signedOut: 'Phiên đăng nhập đã hết. Mở một thẻ khác để đăng nhập, rồi quay lại bấm “Ghi bài”; chữ ở đây vẫn còn.',
  tooLong: 'Bài dài quá một triệu chữ cái nên không ghi được. Tách bài, rồi ghi lại.',
  refused: 'Chưa ghi được bài. Chữ anh chị gõ vẫn còn bên dưới.',
  readOnly: 'Anh chị xem được bài này, không sửa.',
  preview: 'Người học sẽ thấy',
  noPreview: 'Chưa dựng được bài vì phần chữ có chỗ sai. Sửa các chỗ ghi ở trên, bài hiện ra ngay.',
  faults: (count: number): string => `${count} chỗ cần sửa trước khi phát hành`,
  whole: 'Bài không còn chỗ nào phải sửa. Gửi đi duyệt ở thẻ “Duyệt”.',
  atLine: (line: number): string => `Dòng ${line}`,
  inHead: 'Phần đầu bài',
  inWhole: 'Cả bài',
  toLine: (line: number): string => `Tới dòng ${line}`,
  palette: 'Thành phần để chèn',
  paletteLead: 'Bấm để chèn vào chỗ con trỏ. Không bấm được thì chép đoạn mẫu.',
  attributes: (names: string): string => `Thuộc tính: ${names}`,
  insert: (name: string): string => `Chèn <${name}>`,
  insertPicture: (alt: string): string => `Chèn hình: ${alt}`,
  picturesLead: 'Hình của đơn vị anh chị. Tải thêm ở thẻ “Hình”.',
  noPictures: 'Chưa có hình nào. Tải lên ở thẻ “Hình”.',
  overtakenTitle: 'Có người vừa ghi bài này trước anh chị',
  overtaken: (by: string, time: string): string => `${by} đã ghi lúc ${time}. Chưa mất chữ nào: bản của anh chị ở ô soạn, bản kia ở ngay dưới đây. Chép phần cần giữ, rồi bấm “Ghi bài” để lấy bản trong ô soạn.`,
  theirs: (by: string): string => `Bản của ${by}`,
};

export const pictureWords = {
  title: (name: string): string => `Hình cho bài: ${name}`,
  upload: 'Tải hình lên',
  lead: 'Nhận PNG, JPEG hoặc WebP, nặng nhất 8 MB. Máy vẽ lại hình: bỏ vị trí chụp và thông tin máy ảnh, thu về rộng nhất 1.600 điểm ảnh.',
  file: 'Tệp hình',
  alt: 'Lời thay hình',
  altHint: 'Một câu tả hình cho người không nhìn thấy. Không có lời này thì không nhận hình.',
  send: 'Tải hình lên',
  stored: 'Đã nhận hình. Chèn vào bài ở thẻ “Soạn”.',
  list: 'Hình của đơn vị',
  none: 'Chưa có hình nào.',
  size: (width: number, height: number): string => `${width} × ${height} điểm ảnh`,
  copy: 'Chép dòng này vào bài',
  faults: {
    missing: 'Anh chị chưa chọn tệp hình.',
    'too-heavy': 'Hình nặng quá 8 MB. Thu nhỏ hình rồi tải lại.',
    'no-alt': 'Hình chưa có lời thay. Ghi một câu tả hình.',
    'alt-too-long': 'Lời thay hình dài quá 300 chữ. Anh chị ghi gọn lại.',
    svg: 'Không nhận hình SVG, vì tệp này có thể chứa mã chạy được. Lưu lại thành PNG rồi tải lên.',
    unknown: 'Tệp này không phải PNG, JPEG hay WebP, dù tên tệp ghi thế nào. Mở bằng chương trình xem hình, lưu lại thành PNG hoặc JPEG.',
    broken: 'Tệp hình bị hỏng hoặc thiếu phần cuối. Mở lại hình gốc, lưu lại rồi tải lên.',
    'too-many-pixels': 'Hình quá lớn (trên 40 triệu điểm ảnh). Thu nhỏ rồi tải lại.',
    moving: 'Hình động thì không nhận. Chọn một hình tĩnh.',
    unavailable: 'Máy chủ này chưa có phần đọc hình nên chưa nhận hình được. Báo người quản trị chạy lại lệnh cài đặt; bài vẫn soạn được như thường.',
  } as const,
};

export type PictureFault = keyof typeof pictureWords.faults;
