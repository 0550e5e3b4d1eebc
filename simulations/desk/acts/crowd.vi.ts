import type { CROWD_ACT_DATA } from '../act-data/crowd.ts';
import { actTexts } from './act-texts.ts';
import type { ActTexts } from './act-texts.ts';

/** How the acts around a crowd are called. */
export const CROWD_ACT_TEXTS: Readonly<Record<keyof typeof CROWD_ACT_DATA, ActTexts>> = {
  'crowd.representativesChosen': actTexts('Yêu cầu đoàn người cử đại diện', 'Cử đại diện', 'đông người, người đại diện, văn bản cử đại diện', 'Đoàn người đã có đại diện: {number} người, {appointment}.'),
  'crowd.met': actTexts('Quyết định việc tiếp đoàn đông người', 'Ghi quyết định', 'đông người, tiếp đại diện, đột xuất, không tiếp, hẹn hôm khác, Mặt trận', 'Đã quyết định: {heard}. Người chủ trì: {by}.'),
  'crowd.sorted': actTexts('Xác định đoàn người yêu cầu điều gì', 'Ghi kết quả', 'phân loại, đông người, có đơn hay không, cứu trợ, tai nạn', 'Đã xác định: {sort}.'),
  'crowd.answered': actTexts('Trả lời đoàn người tại buổi tiếp', 'Trả lời', 'trả lời, hứa, thời hạn, người liên hệ, đối thoại', 'Đã trả lời: {reply}. Người trả lời: {by}.'),
  'crowd.guided': actTexts('Hướng dẫn đoàn người về việc khiếu nại', 'Hướng dẫn', 'hướng dẫn, thuyết phục, khiếu nại đúng luật', 'Đã hướng dẫn: {guidance}.'),
  'crowd.minuted': actTexts('Ghi sổ buổi tiếp đoàn người', 'Ghi sổ', 'sổ tiếp công dân, biên bản, ghi lời, đọc lại', 'Đã ghi buổi tiếp vào sổ.'),
  'crowd.policeAsked': actTexts('Yêu cầu Công an cấp xã giữ trật tự', 'Ra yêu cầu', 'công an, trật tự, chỉ đạo, an ninh', 'Đã yêu cầu Công an cấp xã giữ trật tự. Người ra yêu cầu: {by}.'),
  'crowd.policeDeployed': actTexts('Công an cấp xã ra giữ trật tự', 'Giữ trật tự', 'công an, cưỡng chế, giải tán, giữ lối', 'Công an cấp xã: {measure}.'),
  'crowd.inciterHandled': actTexts('Xử trí người kích động', 'Xử trí', 'kích động, xúi giục, hô hào, biên bản, nhắc nhở', 'Đã xử trí người kích động: {steps}.'),
  'crowd.explained': actTexts('Giải thích, chỉ đúng nơi cho đoàn người', 'Giải thích', 'giải thích, chỉ dẫn, cứu trợ, công an, tòa án', 'Đã giải thích, chỉ đến: {pointedTo}.'),
  'crowd.fileBrought': actTexts('Mang hồ sơ vụ việc đến buổi tiếp', 'Mang hồ sơ', 'hồ sơ, địa chính, chuẩn bị, cùng tiếp', 'Đã mang hồ sơ vụ việc đến. Người mang: {by}.'),
  'crowd.persuaded': actTexts('Mặt trận thăm hỏi, giải thích cho đoàn người', 'Thăm hỏi, giải thích', 'mặt trận, vận động, thuyết phục, đoàn thể', 'Mặt trận đã thăm hỏi, giải thích cho đoàn người.'),
  'crowd.conclusionNoticed': actTexts('Ra thông báo kết luận buổi tiếp đoàn người', 'Ra thông báo', 'thông báo kết luận, chỉ đạo, kết quả', 'Đã lập thông báo kết luận buổi tiếp đoàn người.'),
  'crowd.followUpAssigned': actTexts('Giao theo dõi, đôn đốc việc của đoàn người', 'Giao theo dõi', 'theo dõi, đôn đốc, đơn vị được giao', 'Đã giao theo dõi, đôn đốc.'),
  'crowd.reported': actTexts('Báo cáo nhanh việc đông người', 'Báo cáo', 'báo cáo, cấp trên, tình hình, báo nhanh', 'Đã báo: {informed}.'),
  'crowd.cooperatedAbove': actTexts('Phối hợp khi công dân của xã lên cấp trên', 'Phối hợp', 'lên tỉnh, vượt cấp, cử người, đưa về', 'Đã phối hợp: {steps}.'),
  'crowd.filmed': actTexts('Quay phim đoàn người', 'Quay phim', 'ghi hình, quay phim, phát trực tiếp', 'Đã quay phim đoàn người: {purpose}.'),
  'crowd.listShown': actTexts('Đưa danh sách đoàn người cho người khác xem', 'Đưa danh sách', 'danh sách, tên tuổi, dán bảng', 'Danh sách đoàn người đã đưa ra: {reader}.'),
};

export const CROWD_IMPOSSIBLE = {
  noCrowd: 'Hôm nay không có đoàn người nào ở trụ sở.',
  chairAway: 'Hôm nay Chủ tịch đi vắng, không về kịp.',
  notAbove: 'Chưa có công dân nào của xã lên cấp trên.',
} as const;
