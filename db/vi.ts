import type { FaultKind } from './fault.ts';

/** What the person at the terminal, or at the desk, reads when the database cannot be used: what is wrong and what to do. */
export const faultWords: Record<FaultKind, { message: (file: string) => string; remedy: string }> = {
  'missing-folder': {
    message: (file) => `Không có thư mục để đặt tệp dữ liệu ${file}.`,
    remedy: 'Tạo thư mục đó, hoặc sửa biến SABAN_DATA_DIR cho đúng, rồi chạy lại.',
  },
  'cannot-open': {
    message: (file) => `Không mở được tệp dữ liệu ${file}.`,
    remedy: 'Kiểm tra đường dẫn là một tệp chứ không phải thư mục, và tài khoản đang chạy có quyền đọc, ghi thư mục chứa tệp.',
  },
  locked: {
    message: (file) => `Tệp dữ liệu ${file} đang bị một chương trình khác giữ.`,
    remedy: 'Đóng chương trình đang mở tệp (một Sa Bàn khác, công cụ xem cơ sở dữ liệu, phần mềm sao lưu) rồi làm lại. Chưa có gì bị mất.',
  },
  'read-only': {
    message: (file) => `Tệp dữ liệu ${file} chỉ đọc được, không ghi được.`,
    remedy: 'Cấp quyền ghi cho tệp và thư mục chứa tệp, hoặc chuyển thư mục dữ liệu sang ổ đĩa ghi được, rồi chạy lại.',
  },
  'disk-full': {
    message: (file) => `Ổ đĩa chứa ${file} đã đầy, việc vừa làm chưa ghi được.`,
    remedy: 'Dọn bớt ổ đĩa rồi làm lại đúng việc vừa rồi. Những việc trước đó vẫn còn nguyên.',
  },
  'not-a-database': {
    message: (file) => `Tệp ${file} không phải tệp dữ liệu của Sa Bàn.`,
    remedy: 'Chuyển tệp này đi nơi khác, hoặc khôi phục bản sao lưu trong thư mục sao-luu, rồi chạy lại.',
  },
  damaged: {
    message: (file) => `Tệp dữ liệu ${file} bị hỏng.`,
    remedy: 'Dừng máy chủ, giữ lại tệp hỏng, khôi phục bản sao lưu gần nhất trong thư mục sao-luu, rồi chạy lại.',
  },
  'newer-schema': {
    message: (file) => `Tệp dữ liệu ${file} đã được một bản Sa Bàn mới hơn sử dụng.`,
    remedy: 'Cài bản Sa Bàn mới hơn, hoặc dùng bản sao lưu có từ trước khi nâng cấp. Tệp chưa bị thay đổi gì.',
  },
  'altered-migration': {
    message: (file) => `Lịch sử nâng cấp ghi trong ${file} không khớp với chương trình này.`,
    remedy: 'Dùng đúng bản chương trình đã tạo tệp dữ liệu, hoặc khôi phục bản sao lưu. Tệp chưa bị thay đổi gì.',
  },
  'migration-failed': {
    message: (file) => `Không nâng cấp được tệp dữ liệu ${file}.`,
    remedy: 'Tệp vẫn như trước khi nâng cấp. Giữ bản sao lưu vừa tạo và gửi thông báo này cho người phụ trách kỹ thuật.',
  },
  'bad-backup': {
    message: (file) => `Bản sao lưu ${file} không dùng được.`,
    remedy: 'Chọn một bản sao lưu khác trong thư mục sao-luu.',
  },
  io: {
    message: (file) => `Đọc hoặc ghi ${file} bị lỗi.`,
    remedy: 'Kiểm tra ổ đĩa, cáp hoặc thẻ nhớ, rồi làm lại. Nếu còn lỗi, sao lưu ngay thư mục dữ liệu.',
  },
};

/** The checks of `doctor`, in the order they are made. */
export const doctorWords = {
  open: {
    name: 'Mở tệp dữ liệu',
    good: 'mở và ghi được',
    missing: (file: string) => `chưa có tệp ${file}`,
    missingRemedy: 'Chạy npm start để tạo tệp mới, hoặc khôi phục một bản sao lưu.',
  },
  whole: { name: 'Tệp nguyên vẹn', good: 'không có chỗ hỏng', bad: (found: string) => `phát hiện chỗ hỏng: ${found}`, remedy: 'Khôi phục bản sao lưu gần nhất.' },
  references: {
    name: 'Liên kết giữa các bảng',
    good: 'đầy đủ',
    bad: (count: number) => `${count} dòng trỏ tới dữ liệu không còn`,
    remedy: 'Gửi tệp dữ liệu cho người phụ trách kỹ thuật; tạm thời vẫn dùng được.',
  },
  schema: {
    name: 'Phiên bản cấu trúc',
    good: (version: number) => `bản ${version}, mới nhất`,
    bad: (version: number, latest: number) => `bản ${version}, chương trình cần bản ${latest}`,
    remedy: 'Chạy lại npm start để nâng cấp; bản sao lưu được tạo trước khi nâng cấp.',
  },
  strict: { name: 'Kiểu dữ liệu chặt', good: 'mọi bảng', bad: (tables: string) => `thiếu ở: ${tables}`, remedy: 'Khôi phục bản sao lưu gần nhất.' },
  logs: {
    name: 'Nhật ký lượt làm',
    good: (count: number) => `${count} lượt làm, không đứt quãng`,
    bad: (ids: string) => `đứt quãng ở lượt: ${ids}`,
    remedy: 'Khôi phục bản sao lưu gần nhất, rồi gửi tệp hỏng cho người phụ trách kỹ thuật.',
  },
  settings: { name: 'Chế độ ghi', good: 'đúng', bad: (wrong: string) => `khác cài đặt cần có: ${wrong}`, remedy: 'Chạy lại máy chủ.' },
  backups: { name: 'Bản sao lưu', good: (count: number, last: string) => `${count} bản, gần nhất ${last}`, none: 'chưa có bản nào', remedy: 'Chạy: npm run -s saban -- backup' },
};
