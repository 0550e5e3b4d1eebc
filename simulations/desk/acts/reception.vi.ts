import type { RECEPTION_ACT_DATA } from '../act-data/reception.ts';
import { actTexts } from './act-texts.ts';
import type { ActTexts } from './act-texts.ts';

/** How the acts of a reception are called. */
export const RECEPTION_ACT_TEXTS: Readonly<Record<keyof typeof RECEPTION_ACT_DATA, ActTexts>> = {
  'reception.received': actTexts('Tiếp người đến', 'Tiếp', 'đón tiếp, tiếp công dân, phòng tiếp, người tiếp', 'Đã đón tiếp người đến.'),
  'reception.answered': actTexts('Giải thích, trả lời ngay', 'Trả lời', 'hỏi cho biết, giải thích, hướng dẫn thủ tục', 'Đã giải thích, trả lời ngay cho người đến.'),
  'reception.turnedAway': actTexts('Từ chối tiếp tại chỗ', 'Từ chối tiếp', 'từ chối tiếp, mời ra, không tiếp', 'Đã từ chối tiếp tại chỗ. Căn cứ nêu: {ground}.'),
  'reception.refusalNoticed': actTexts('Ra thông báo từ chối tiếp công dân', 'Ra thông báo', 'thông báo từ chối, khiếu nại kéo dài, mẫu 01', 'Đã lập thông báo từ chối tiếp công dân. Căn cứ ghi: {ground}.'),
  'reception.putOff': actTexts('Hẹn hôm khác, hôm nay không tiếp', 'Hẹn hôm khác', 'hẹn lại, đang họp, hết giờ, ngày tiếp của lãnh đạo', 'Đã hẹn người đến hôm khác.'),
  'reception.demanded': actTexts('Đặt điều kiện trước khi tiếp', 'Nêu điều kiện', 'yêu cầu thêm, thẻ căn cước, bản chính, đăng ký trước', 'Đã nêu điều kiện với người đến.'),
  'reception.helperAdmitted': actTexts('Cho người đi cùng tham dự', 'Cho tham dự', 'phiên dịch, luật sư, trợ giúp viên, người đại diện', 'Đã cho người đi cùng tham dự buổi tiếp.'),
  'reception.filmingStopped': actTexts('Yêu cầu dừng ghi âm, ghi hình', 'Yêu cầu dừng', 'quay phim, ghi âm, phát trực tiếp', 'Đã yêu cầu dừng ghi âm, ghi hình.'),
  'reception.scolded': actTexts('To tiếng, quở trách người đến', 'Quở trách', 'mắng, nói gắt, chấn chỉnh thái độ', 'Đã to tiếng với người đến.'),
  'reception.dataExposed': actTexts('Để người khác xem được thông tin người đến', 'Để công khai', 'sổ mở, danh sách, dán bảng', 'Thông tin người đến đang để nơi ai cũng xem được.'),
  'reception.visitRecorded': actTexts('Ghi lượt tiếp vào Sổ tiếp công dân', 'Ghi lượt tiếp', 'sổ tiếp công dân, lượt tiếp, mẫu 03', 'Đã ghi lượt tiếp vào sổ.'),
  'reception.postponed': actTexts('Lùi buổi tiếp của Chủ tịch', 'Lùi buổi tiếp', 'lùi lịch, hoãn, Chủ tịch vắng, tiếp bù', 'Đã lùi buổi tiếp của Chủ tịch.'),
  'reception.chairAnswered': actTexts('Ý kiến của Chủ tịch tại buổi tiếp', 'Nêu ý kiến', 'trả lời, chỉ đạo, thời hạn, người liên hệ', 'Chủ tịch đã nêu ý kiến tại buổi tiếp.'),
  'reception.conclusionNoticed': actTexts('Ra thông báo kết luận việc tiếp công dân', 'Ra thông báo', 'thông báo kết luận, chỉ đạo, giao việc', 'Đã lập thông báo kết luận việc tiếp công dân.'),
  'reception.schedulePosted': actTexts('Niêm yết lịch tiếp công dân', 'Niêm yết', 'lịch tiếp, niêm yết, công bố, ngày tiếp', 'Đã niêm yết lịch tiếp công dân.'),
  'reception.rulesPosted': actTexts('Ban hành, niêm yết nội quy, quy chế, quy trình', 'Ban hành, niêm yết', 'nội quy, quy chế, quy trình, niêm yết', 'Đã ban hành, niêm yết những thứ còn thiếu.'),
  'online.decided': actTexts('Quyết định tiếp trực tuyến', 'Quyết định', 'trực tuyến, điểm cầu, người đứng đầu', 'Đã quyết định tiếp trực tuyến.'),
  'online.announced': actTexts('Thông báo buổi tiếp trực tuyến', 'Thông báo', 'trực tuyến, thông báo, điểm cầu, công bố', 'Đã thông báo buổi tiếp trực tuyến.'),
  'online.tested': actTexts('Kết nối thử các điểm cầu', 'Kết nối thử', 'trực tuyến, kiểm tra đường truyền', 'Đã kết nối thử, các điểm cầu đều thấy và nghe rõ.'),
  'online.connected': actTexts('Nối xong các điểm cầu trước buổi tiếp', 'Nối các điểm cầu', 'trực tuyến, kết nối, hình và tiếng', 'Đã nối xong các điểm cầu.'),
  'online.held': actTexts('Tiếp công dân trực tuyến', 'Bắt đầu buổi tiếp', 'trực tuyến, ghi hình, nền tảng, điểm cầu', 'Đã tiếp công dân trực tuyến.'),
  'online.movedToDesk': actTexts('Chuyển sang tiếp trực tiếp', 'Chuyển sang trực tiếp', 'trực tuyến, không đủ điều kiện, tiếp tại phòng', 'Đã chuyển sang tiếp trực tiếp.'),
  'online.denunciationHeard': actTexts('Nghe nội dung tố cáo nảy ra trong buổi', 'Nghe tố cáo', 'trực tuyến, tố cáo, giữ kín', 'Đã xử trí phần tố cáo nảy ra trong buổi.'),
  'online.recordingStored': actTexts('Lưu bản ghi buổi tiếp trực tuyến', 'Lưu bản ghi', 'trực tuyến, ghi hình, lưu trữ, ký số', 'Đã lưu bản ghi buổi tiếp.'),
};

export const RECEPTION_IMPOSSIBLE = {
  chairAway: 'Hôm nay Chủ tịch đi vắng, không có mặt ở xã.',
  alreadyMet: 'Người đến đã được tiếp rồi.',
  notThatDay: 'Buổi tiếp trực tuyến hẹn vào {date}; hôm nay các điểm cầu không có ai.',
} as const;
