export const denunciationQuestionTexts = {
  'oq-06': 'Ai giải quyết tố cáo người này khi cơ quan, cấp cũ không còn.',
  'oq-08': 'Phó Chủ tịch ký thay được văn bản nào; ai ký phiếu chuyển khi Chủ tịch bị tố cáo.',
  'oq-20': 'Đơn tố cáo mang dấu mật theo danh mục nào. Nghĩa vụ giữ kín danh tính thì không mở.',
  'oq-21': 'Mẫu phiếu chuyển đơn tố cáo của Thông tư 05/2021/TT-TTCP còn dùng hay đã thay.',
  'oq-24': 'Tố cáo trong Công an xã do cấp nào của Công an giải quyết.',
  'oq-25': 'Các thông tư về bảo vệ vị trí công tác, việc làm của người tố cáo sửa đổi thế nào sau sắp xếp bộ.',
  'oq-26': 'Hồ sơ tố cáo ở cấp xã lưu bao nhiêu năm.',
} as const;
