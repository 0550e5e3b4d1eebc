import type { ActTexts } from '../../rules/skeleton-acts.ts';
import { five } from '../../denunciation/texts/five.ts';

/** Names of telling apart what a crowd asks for, and sentences for leaving it out or doing it once too often. */
export const crowdActTexts = {
  'crowd.sorted#petition': {
    label: 'Xác định đoàn người có nội dung phải tiếp nhận',
    omitted: five('Không xác định đoàn người yêu cầu điều gì', 'Không ai xác định đoàn người đến vì việc gì trước khi ghi sổ.', 'Nghe xong phải biết đoàn người khiếu nại, tố cáo, kiến nghị, phản ánh hay không có nội dung nào phải tiếp nhận, rồi mới nhận và ghi sổ.', 'Việc của đoàn người dễ đi nhầm đường ngay từ đầu.', 'Xác định rõ đoàn người yêu cầu điều gì.'),
    extra: five('Coi lại việc của đoàn người như một lá đơn mới', 'Ngày {date}, việc của đoàn người được xác định thêm một lần.', 'Một việc chỉ xác định một lần; sau đó là tiếp nhận và xử lý.', 'Người dân phải trình bày lại từ đầu.', 'Tiếp tục xử lý nội dung đã nhận.'),
  },
  'crowd.sorted#none': {
    label: 'Xác định đoàn người không có nội dung phải tiếp nhận như một lá đơn',
    omitted: five('Không nhận ra đây không phải việc đơn thư', 'Không ai xác định rằng đoàn người không khiếu nại, tố cáo, kiến nghị hay phản ánh điều gì.', 'Người đến chờ cứu trợ, tụ tập sau tai nạn hay đòi nợ riêng không nộp đơn gì; phải giải thích, chỉ đúng nơi.', 'Người dân chờ một lá đơn không ai giải quyết được.', 'Giải thích cho đoàn người và chỉ đúng nơi.'),
    extra: five('Coi như đoàn người không yêu cầu gì', 'Ngày {date}, việc đã nhận lại được coi như không có nội dung.', 'Nội dung đã tiếp nhận thì phải xử lý đến cùng.', 'Việc của người dân bị bỏ giữa chừng.', 'Tiếp tục xử lý nội dung đã nhận.'),
  },
} as const satisfies Record<string, ActTexts>;
