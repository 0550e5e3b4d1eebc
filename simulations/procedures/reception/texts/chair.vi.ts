import type { RuleTexts } from '../../procedure.ts';
import { five } from '../../denunciation/texts/five.ts';

export const chairLabels = {
  'post-rules': 'Ban hành, niêm yết những thứ còn thiếu ở nơi tiếp',
  'post-schedule': 'Niêm yết lịch tiếp của Chủ tịch',
  'announce-postponement': 'Thông báo lùi buổi tiếp của Chủ tịch',
  'chair-answers': 'Chủ tịch nêu ý kiến trả lời tại buổi tiếp',
  'notice-of-conclusion': 'Ra thông báo kết luận việc tiếp công dân',
} as const;

/** Sentences of the duties of the chair's own days. */
export const chairTexts = {
  'post-rules': five('Nơi tiếp thiếu nội quy, quy chế, quy trình', 'Những thứ còn thiếu ở nơi tiếp công dân không được ban hành, niêm yết.', 'Chủ tịch phải ban hành nội quy, và cả quy chế khi luật của ngày đó đòi; nơi tiếp phải niêm yết nội quy, quy trình tiếp và quy trình giải quyết từng loại đơn.', 'Người dân không biết mình phải làm gì và được hưởng gì.', 'Ban hành và niêm yết những thứ còn thiếu.'),
  'rules-issued': five('Chưa ban hành đủ nội quy, quy chế', 'Ngày {date}, xã vẫn chưa có: {wanted}.', 'Luật buộc Chủ tịch ban hành {wanted}.', 'Không có khuôn phép chung, mỗi lần tiếp một kiểu.', 'Ban hành {wanted}.'),
  'steps-posted': five('Niêm yết thiếu', 'Ngày {date}, nơi tiếp vẫn chưa niêm yết: {wanted}.', 'Nơi tiếp phải niêm yết cả {wanted}.', 'Người dân không biết việc của mình đi qua những bước nào.', 'Niêm yết bổ sung: {wanted}.'),
  'post-schedule': five('Niêm yết lịch tiếp muộn', 'Lịch tiếp của Chủ tịch niêm yết ngày {date}; hạn là ngày {due}.', 'Lịch phải niêm yết chậm nhất {term} trước ngày tiếp.', 'Người dân không kịp biết và chuẩn bị.', 'Niêm yết ngay; những lần sau dán sớm hơn.'),
  'schedule-items': five('Lịch tiếp thiếu nội dung', 'Ngày {date}, lịch chưa ghi: {wanted}.', 'Lịch phải nêu nơi tiếp, giờ tiếp thường xuyên, ngày Chủ tịch tiếp, thành phần dự và dự kiến nội dung.', 'Người dân không biết đến lúc nào, gặp ai.', 'Ghi bổ sung: {wanted}.'),
  'enough-chair-days': five('Chủ tịch tiếp không đủ ngày', 'Ngày {date}, lịch tháng ghi Chủ tịch tiếp {given} ngày.', 'Chủ tịch trực tiếp tiếp ít nhất {frequency:ltcd-2013/d15/k2/c}. Tháng này cần ít nhất {wanted} ngày.', 'Người dân ít cơ hội gặp người có quyền quyết định.', 'Bố trí đủ ngày Chủ tịch trực tiếp tiếp.'),
  'announce-postponement': five('Bỏ buổi tiếp của Chủ tịch mà không báo', 'Chủ tịch vắng trong ngày tiếp định kỳ mà không có thông báo lùi buổi tiếp.', 'Chỉ được lùi buổi tiếp khi có lý do chính đáng và phải thông báo tại nơi tiếp thời gian dự kiến tiếp thay; không được bỏ hẳn.', 'Người dân đến rồi về không, không biết bao giờ được gặp.', 'Thông báo ngày Chủ tịch tiếp thay tại nơi tiếp.'),
  'postponement-announced': five('Thông báo lùi buổi tiếp không rõ', 'Ngày {date}, việc lùi buổi tiếp không được thông báo tại nơi tiếp hoặc không nêu ngày tiếp thay.', 'Lùi buổi tiếp phải thông báo cụ thể thời gian dự kiến tại nơi tiếp công dân.', 'Người dân không biết quay lại ngày nào.', 'Thông báo lại, nêu rõ ngày tiếp thay.'),
  'chair-answers': five('Chủ tịch không trả lời tại buổi tiếp', 'Chủ tịch tiếp mà không nêu ý kiến về việc của người đến.', 'Người đứng đầu tiếp công dân phải có ý kiến trả lời; chưa trả lời ngay được thì chỉ đạo xem xét và báo thời gian trả lời.', 'Người dân ra về mà không biết việc của mình sẽ ra sao.', 'Nêu ý kiến trả lời, hoặc thời hạn và người liên hệ.'),
  'chair-answer': five('Né trả lời', 'Ngày {date}, ý kiến của Chủ tịch là: {given}.', 'Việc rõ ràng thì trả lời ngay; việc phức tạp thì nói rõ thời hạn giải quyết và người cần liên hệ. Trong việc này cần: {wanted}.', 'Vụ việc kéo dài, người dân phải đến nhiều lần.', 'Trả lời lại cho rõ.'),
  'notice-of-conclusion': five('Không ra thông báo kết luận', 'Chủ tịch tiếp rồi chỉ đạo miệng, không có thông báo kết luận việc tiếp công dân.', 'Ý kiến chỉ đạo của người đứng đầu tại buổi tiếp phải thành văn bản gửi nơi phải làm.', 'Không có gì để đôn đốc, việc dễ bị bỏ quên.', 'Ra thông báo kết luận.'),
  'notice-items': five('Thông báo kết luận thiếu nội dung', 'Ngày {date}, thông báo kết luận chưa ghi: {wanted}.', 'Thông báo kết luận phải nêu ý kiến chỉ đạo, nơi phải làm và thời gian giải quyết.', 'Không ai biết phải làm xong lúc nào.', 'Ra lại thông báo, ghi thêm: {wanted}.'),
  'notice-signatory': five('Sai người ký thông báo kết luận', 'Ngày {date}, người ký thông báo kết luận là {given}.', 'Thông báo kết luận là ý kiến của người đứng đầu nên do {wanted} ký.', 'Nơi nhận không coi đó là chỉ đạo phải làm.', 'Trình Chủ tịch ký lại.'),
} as const satisfies Record<string, RuleTexts>;
