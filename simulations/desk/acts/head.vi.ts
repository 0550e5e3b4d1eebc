import type { HEAD_ACT_DATA } from '../act-data/head.ts';
import { actTexts } from './act-texts.ts';
import type { ActTexts } from './act-texts.ts';

/** How the acts of the chair's own month are called. */
export const HEAD_ACT_TEXTS: Readonly<Record<keyof typeof HEAD_ACT_DATA, ActTexts>> = {
  'head.rulesPosted': actTexts('Ban hành, niêm yết nội quy, quy chế, quy trình tiếp công dân', 'Ban hành, niêm yết', 'nội quy, quy chế, quy trình, niêm yết', 'Đã ban hành, niêm yết: {papers}.'),
  'head.schedulePosted': actTexts('Duyệt và niêm yết lịch tiếp tháng tới', 'Niêm yết lịch', 'lịch tiếp, tháng tới, niêm yết, ngày tiếp', 'Đã niêm yết lịch tiếp tháng tới: {dayList}.'),
  'head.dayHeld': actTexts('Tổ chức buổi tiếp định kỳ ngày {day}', 'Tiếp công dân', 'tiếp định kỳ, buổi tiếp, Chủ tịch tiếp, cấp phó tiếp thay', 'Đã tổ chức buổi tiếp định kỳ của ngày {day}. Người tiếp: {chairedBy}.'),
  'head.postponed': actTexts('Lùi buổi tiếp ngày {day}', 'Lùi buổi tiếp', 'lùi lịch, hoãn, đi họp, tiếp bù', 'Đã lùi buổi tiếp ngày {day} sang ngày {newOn}.'),
  'head.concluded': actTexts('Ra thông báo kết luận buổi tiếp ngày {day}', 'Ra thông báo', 'thông báo kết luận, chỉ đạo, giao việc sau tiếp', 'Đã ra thông báo kết luận buổi tiếp ngày {day}.'),
  'head.backlogReviewed': actTexts('Rà soát đơn tồn đọng', 'Ghi kết quả rà soát', 'rà soát, tồn đọng, quá hạn, sổ theo dõi đơn', 'Đã rà soát sổ theo dõi đơn. Đơn quá hạn: {overdue}.'),
  'head.assigned': actTexts('Giao người làm một đơn', 'Giao việc', 'giao xác minh, phân công, tham mưu', 'Đã giao “{row}” cho: {officer}.'),
  'head.urged': actTexts('Đôn đốc một đơn', 'Đôn đốc', 'đôn đốc, nhắc, hạn chót, chậm', 'Đã đôn đốc “{row}”, phải xong trước hết ngày {by}.'),
  'head.extended': actTexts('Ký văn bản kéo dài thời hạn một đơn', 'Ký kéo dài', 'gia hạn, phức tạp, kéo dài thời hạn', 'Đã ký văn bản kéo dài thời hạn “{row}”.'),
  'head.registerAltered': actTexts('Cho sửa sổ trước khi báo cáo', 'Cho sửa sổ', 'sửa sổ, làm đẹp số liệu, chỉnh ngày', 'Đã cho sửa sổ: {alteration}.'),
  'head.superiorAnswered': actTexts('Trả lời yêu cầu báo cáo của cấp trên', 'Trả lời', 'cấp trên yêu cầu, báo cáo vụ việc, tố cáo quá hạn', 'Đã trả lời {to}.'),
  'head.executionOrdered': actTexts('Ký văn bản giao thi hành quyết định đã có hiệu lực', 'Giao thi hành', 'thi hành, quyết định có hiệu lực, giao trách nhiệm', 'Đã giao thi hành cho {executor}.'),
  'head.executionUrged': actTexts('Kiểm tra, đôn đốc thi hành quyết định', 'Đôn đốc thi hành', 'đôn đốc, kiểm tra, thi hành chậm', 'Đã kiểm tra, đôn đốc {executor} thi hành.'),
  'head.figuresClosed': actTexts('Chốt số liệu kỳ báo cáo', 'Chốt số liệu', 'chốt số liệu, kỳ báo cáo, khóa sổ', 'Đã chốt số liệu từ {from} đến hết {until}.'),
  'head.reported': actTexts('Ký và gửi báo cáo', 'Gửi báo cáo', 'báo cáo quý, báo cáo năm, 6 tháng, số liệu, biểu', 'Đã ký và gửi báo cáo, số liệu từ {from} đến hết {until}.'),
};

export const HEAD_IMPOSSIBLE = {
  notYet: 'Chưa đến ngày {date}.',
  chairAway: 'Hôm nay Chủ tịch không có mặt ở xã.',
  dayPast: 'Ngày tiếp thay phải sau ngày trong lịch.',
  notOver: 'Kỳ chưa hết: ngày {date} chưa tới thì chưa có số liệu để chốt.',
  noDecision: 'Không có quyết định nào đang phải thi hành.',
  notAsked: 'Chưa có văn bản nào của cấp trên yêu cầu báo cáo vụ việc.',
} as const;
