/** Sentences about the environment; `doctor` and the start command print them. */
export const envWords = {
  heading: 'Sa Bàn chưa chạy được vì biến môi trường sai:',
  line: (name: string, given: string, wrong: string, remedy: string): string => `  ${name} = "${given}": ${wrong} ${remedy}`,
  port: { wrong: 'cổng phải là số nguyên từ 1 đến 65535.', remedy: 'Sửa thành ví dụ PORT=3000, hoặc bỏ biến này để dùng cổng 3000.' },
  host: { wrong: 'đây không phải địa chỉ máy.', remedy: 'Dùng 0.0.0.0 để cả hội trường vào được, 127.0.0.1 để chỉ máy này vào, hoặc bỏ biến này.' },
  dataDir: { wrong: 'đường dẫn thư mục dữ liệu không được để trống.', remedy: 'Ghi đường dẫn thư mục, ví dụ SABAN_DATA_DIR=var, hoặc bỏ biến này.' },
  clock: { wrong: 'ngày giả định phải viết YYYY-MM-DD hoặc YYYY-MM-DDTHH:MM:SSZ, và có trên lịch.', remedy: 'Sửa thành ví dụ SABAN_CLOCK=2026-11-22, hoặc bỏ biến này để dùng giờ của máy.' },
  origin: { wrong: 'địa chỉ công khai phải bắt đầu bằng http:// hoặc https:// và không có đường dẫn phía sau.', remedy: 'Sửa thành ví dụ SABAN_ORIGIN=https://saban.tinh.gov.vn, hoặc bỏ biến này.' },
  logLevel: { wrong: 'mức ghi nhật ký không có.', remedy: 'Chọn một trong: fatal, error, warn, info, debug, silent; hoặc bỏ biến này.' },
};
