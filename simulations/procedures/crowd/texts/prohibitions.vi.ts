import type { RuleTexts } from '../../procedure.ts';
import { five } from '../../denunciation/texts/five.ts';

/** Sentences of what nobody may do to a crowd. */
export const crowdProhibitionTexts = {
  'force-against-crowd': five('Dùng sức với đoàn người ôn hòa', 'Ngày {date}, Công an cấp xã dùng sức xua đuổi hoặc giữ những người không gây rối.', 'Công an giữ trật tự, xử lý người vi phạm; không cản trở, xua đuổi người đến trình bày ôn hòa.', 'Người dân bị tước quyền được tiếp, có thể bị thương.', 'Dừng ngay, mời đại diện của đoàn vào tiếp.'),
  'film-crowd': five('Quay phim đoàn người không đúng mục đích', 'Ngày {date}, đoàn người bị quay phim không phải để làm chứng cứ về hành vi gây rối.', 'Danh tính, dữ liệu của người đến tiếp phải được giữ kín; không đưa mặt, tên người dân lên mạng. Quay để đó không có mục đích thì nên tránh.', 'Người đi khiếu nại bị bêu mặt, sợ không dám đến nữa.', 'Gỡ ngay hình đã đưa lên, xóa bản không dùng làm chứng cứ.'),
  'show-crowd-list': five('Đưa danh sách đoàn người cho người ngoài xem', 'Ngày {date}, tên tuổi những người trong đoàn bị đưa ra cho người khác xem.', 'Thông tin cá nhân của người đến tiếp phải được giữ kín.', 'Người trong đoàn có thể bị gây khó dễ.', 'Thu lại danh sách, xin lỗi những người bị lộ tên.'),
} as const satisfies Record<string, RuleTexts>;
