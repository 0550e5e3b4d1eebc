import type { ActTexts } from '../../rules/skeleton-acts.ts';
import { five } from '../../denunciation/texts/five.ts';

/** Names of what can become of a visitor, and sentences for leaving it out or doing it once too often. */
export const receptionActTexts = {
  'reception.received': {
    label: 'Tiếp người đến',
    omitted: five('Không tiếp người đến', 'Người đến không được đón tiếp.', 'Người tiếp công dân phải đón, hỏi họ tên, nơi ở, nhận đơn hoặc mời trình bày.', 'Người dân không có ai nghe.', 'Đón tiếp người đến theo đúng thủ tục.'),
    extra: five('Tiếp lại người đã được tiếp', 'Ngày {date}, người đến được đón tiếp thêm một lần.', 'Một lượt đến chỉ cần tiếp một lần; việc tiếp theo là ghi sổ, xử lý nội dung.', 'Người dân phải kể lại từ đầu.', 'Tiếp tục xử lý nội dung đã nghe.'),
  },
  'reception.answered': {
    label: 'Giải thích, trả lời ngay',
    omitted: five('Không giải thích cho người đến hỏi', 'Người đến hỏi không được trả lời.', 'Người tiếp công dân có trách nhiệm giải thích, hướng dẫn.', 'Người dân không biết phải làm gì.', 'Giải thích rõ cho người đến.'),
    extra: five('Coi như chỉ hỏi cho biết', 'Ngày {date}, việc của người đến được coi là chỉ hỏi rồi trả lời cho xong.', 'Việc đã tiếp thì phải ghi nhận và xử lý đến cùng.', 'Nội dung của người dân không có ai giải quyết.', 'Ghi nhận nội dung và xử lý theo loại đơn.'),
  },
  'reception.turnedAway': {
    label: 'Từ chối tiếp tại chỗ',
    omitted: five('Không dừng buổi tiếp', 'Buổi tiếp không được dừng.', 'Luật cho phép từ chối tiếp trong trường hợp này.', 'Buổi tiếp không an toàn, không có kết quả.', 'Nói rõ lý do và dừng buổi tiếp.'),
    extra: five('Từ chối sau khi đã tiếp', 'Ngày {date}, người đến bị từ chối sau khi việc đã được tiếp nhận.', 'Đã tiếp nhận nội dung thì phải xử lý và báo kết quả.', 'Người dân bị bỏ lửng.', 'Tiếp tục xử lý nội dung đã nhận.'),
  },
  'reception.refusalNoticed': {
    label: 'Ra thông báo từ chối tiếp công dân',
    omitted: five('Không ra thông báo từ chối', 'Xã không ra thông báo từ chối tiếp.', 'Từ chối tiếp vụ việc kéo dài phải bằng thông báo do Chủ tịch ký.', 'Người dân không có văn bản để khiếu nại việc từ chối.', 'Ra thông báo theo mẫu và gửi cho người dân.'),
    extra: five('Ra thông báo từ chối không đúng lúc', 'Ngày {date}, xã ra thông báo từ chối tiếp khi việc đã được tiếp nhận.', 'Đã tiếp nhận nội dung thì phải xử lý và báo kết quả.', 'Người dân nhận hai câu trả lời trái nhau.', 'Thu hồi thông báo và xử lý nội dung đã nhận.'),
  },
  'reception.putOff': {
    label: 'Hẹn hôm khác, hôm nay không tiếp',
    omitted: five('Không hẹn lại', 'Người đến không được hẹn lại.', 'Người đến phải được tiếp ngay trong giờ tiếp công dân.', 'Người dân không biết bao giờ được tiếp.', 'Tiếp người đến.'),
    extra: five('Hẹn lại khi đã tiếp', 'Ngày {date}, người đã được tiếp lại bị hẹn hôm khác.', 'Nội dung đã nhận thì phải xử lý.', 'Người dân phải đi lại vô ích.', 'Tiếp tục xử lý nội dung đã nhận.'),
  },
} as const satisfies Record<string, ActTexts>;
