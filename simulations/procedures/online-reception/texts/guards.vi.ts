import { five } from '../../denunciation/texts/five.ts';

/** Sentences for receiving over the network where the law does not allow it. */
export const onlineGuardTexts = {
  'may-be-held-online': five(
    'Tiếp trực tuyến việc không thuộc nhóm được phép',
    'Ngày {date}, việc này được tiếp qua mạng.',
    'Chỉ tiếp trực tuyến vụ việc phức tạp kéo dài cần nhiều cơ quan; người ở vùng khó khăn, già yếu, khuyết tật có nguyện vọng; khi có thiên tai, dịch bệnh, vấn đề an ninh; hoặc yêu cầu thực tiễn khác. Việc khác, hoặc người dân không muốn, thì tiếp trực tiếp.',
    'Người dân không được nói chuyện trực tiếp với người có trách nhiệm.',
    'Bố trí tiếp trực tiếp.',
  ),
  'denunciation-may-be-online': five(
    'Tiếp tố cáo cần giữ kín qua mạng',
    'Ngày {date}, nội dung tố cáo được nghe qua buổi trực tuyến nhiều điểm cầu.',
    'Tố cáo chỉ được tiếp trực tuyến khi phức tạp, người tố cáo không yêu cầu giữ kín danh tính và cơ quan bảo đảm được bảo mật.',
    'Danh tính người tố cáo lộ ra trước nhiều người, không thu lại được.',
    'Dừng ngay, tiếp riêng người tố cáo ở nơi kín và báo cáo để bảo vệ.',
  ),
} as const;
