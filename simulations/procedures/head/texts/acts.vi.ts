import { five } from '../../denunciation/texts/five.ts';
import type { ActTexts } from '../../rules/skeleton-acts.ts';

/** Names of the two steps of the month, and sentences for leaving one out or doing it once too often. */
export const headActTexts = {
  'head.figuresClosed': {
    label: 'Chốt số liệu kỳ báo cáo',
    omitted: five('Không chốt số liệu', 'Số liệu của kỳ không được chốt trước khi báo cáo.', 'Báo cáo phải dựa trên số liệu của đúng kỳ, lấy từ sổ theo dõi đơn.', 'Con số gửi đi không ai kiểm lại được.', 'Chốt số liệu của kỳ rồi mới lập báo cáo.'),
    extra: five('Chốt số liệu lần nữa', 'Ngày {date}, số liệu của kỳ được chốt thêm một lần.', 'Mỗi kỳ chốt số liệu một lần; sau đó là lập và gửi báo cáo.', 'Có hai bộ số liệu cho cùng một kỳ.', 'Giữ một lần chốt, báo cáo theo lần đó.'),
  },
  'head.reported': {
    label: 'Ký và gửi báo cáo',
    omitted: five('Không gửi báo cáo', 'Báo cáo của kỳ không được gửi.', 'Chủ tịch UBND cấp xã phải báo cáo định kỳ, đột xuất về việc tiếp công dân, giải quyết đơn với cơ quan có thẩm quyền.', 'Cấp trên không biết đơn nào của dân đang chậm.', 'Ký và gửi báo cáo.'),
    extra: five('Gửi báo cáo lần nữa', 'Ngày {date}, báo cáo của kỳ được gửi thêm một lần.', 'Mỗi kỳ một báo cáo; cần sửa thì có văn bản đính chính nêu rõ chỗ sửa.', 'Cấp trên cầm hai báo cáo khác nhau.', 'Có văn bản đính chính nếu số liệu trước sai.'),
  },
} as const satisfies Record<string, ActTexts>;
