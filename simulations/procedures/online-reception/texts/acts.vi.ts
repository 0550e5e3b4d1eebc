import type { ActTexts } from '../../rules/skeleton-acts.ts';
import { five } from '../../denunciation/texts/five.ts';

/** Names and sentences of the two ways out of a plan to receive over the network. */
export const onlineActTexts = {
  'online.held': {
    label: 'Tiếp công dân trực tuyến',
    omitted: five('Không tổ chức buổi tiếp đã hẹn', 'Buổi tiếp trực tuyến đã hẹn không được tổ chức.', 'Đã quyết định và thông báo thì phải tiếp, trực tuyến hoặc trực tiếp.', 'Người dân chờ mà không được ai nghe.', 'Tiếp người dân, trực tuyến hoặc trực tiếp.'),
    extra: five('Tiếp trực tuyến thêm một lần', 'Ngày {date}, người đã được tiếp lại được tiếp trực tuyến.', 'Nội dung đã nhận thì xử lý tiếp, không tiếp lại.', 'Người dân phải kể lại từ đầu.', 'Xử lý nội dung đã nhận.'),
  },
  'online.movedToDesk': {
    label: 'Chuyển sang tiếp trực tiếp',
    omitted: five('Không chuyển sang tiếp trực tiếp', 'Người dân không được tiếp trực tiếp.', 'Không đủ điều kiện tiếp trực tuyến thì chọn nơi khác hoặc tiếp trực tiếp.', 'Người dân không được ai nghe.', 'Mời người dân đến, hoặc đến nơi để tiếp trực tiếp.'),
    extra: five('Chuyển sang tiếp trực tiếp khi đã tiếp', 'Ngày {date}, người đã được tiếp lại bị mời đến tiếp trực tiếp.', 'Nội dung đã nhận thì xử lý tiếp, không tiếp lại.', 'Người dân phải đi lại vô ích.', 'Xử lý nội dung đã nhận.'),
  },
} as const satisfies Record<string, ActTexts>;
