import type { RuleTexts } from '../../procedure.ts';
import { five } from '../../denunciation/texts/five.ts';

export const doorLabels = {
  received: 'Tiếp người đến',
  turnedAway: 'Từ chối tiếp tại chỗ',
  refusalNoticed: 'Ra thông báo từ chối tiếp công dân',
  'send-refusal-of-reception': 'Gửi thông báo từ chối tiếp công dân',
  'record-visit': 'Ghi lượt tiếp vào Sổ tiếp công dân',
  'admit-interpreter': 'Cho người phiên dịch cùng dự',
  'admit-lawyer': 'Cho luật sư, trợ giúp viên pháp lý cùng dự',
} as const;

/** Sentences of the duties at the door. */
export const doorTexts = {
  received: five('Không tiếp người đến', 'Người đến không được đón tiếp.', 'Người tiếp công dân phải đón, hỏi họ tên, nơi ở, nhận đơn hoặc mời trình bày.', 'Người dân không có ai nghe.', 'Đón tiếp người đến theo đúng thủ tục.'),
  'received-by-chair': five(
    'Chủ tịch không trực tiếp tiếp',
    'Ngày {date}, người đến do {given} tiếp, không phải Chủ tịch.',
    'Vào ngày tiếp định kỳ của Chủ tịch và khi phải tiếp đột xuất, Chủ tịch UBND cấp xã trực tiếp tiếp công dân. Buổi do người khác tiếp không nên tính là ngày tiếp của Chủ tịch.',
    'Người dân không gặp được người có quyền quyết định, vụ việc kéo dài.',
    'Bố trí để Chủ tịch trực tiếp tiếp.',
  ),
  'received-by-assigned': five(
    'Không có người được phân công tiếp thường xuyên',
    'Ngày {date}, người đến do {given} tiếp, là người không được phân công tiếp công dân.',
    'Chủ tịch phải phân công người tiếp công dân thường xuyên; không để ai rảnh thì tiếp.',
    'Người tiếp không nắm quy trình, người dân được chỉ dẫn sai.',
    'Phân công và bố trí người tiếp công dân thường xuyên.',
  ),
  'received-in-public': five('Tiếp sai nơi', 'Ngày {date}, nơi tiếp là: {given}.', 'Việc tiếp phải ở nơi tiếp công dân của cơ quan, đã công khai hoặc báo trước.', 'Việc tiếp thiếu công khai, dễ phát sinh tiêu cực.', 'Mời người đến sang phòng tiếp công dân.'),
  'received-in-room': five('Nơi tiếp không bảo đảm', 'Ngày {date}, người đến được tiếp ở bàn kê ngoài hành lang.', 'Nơi tiếp phải thuận tiện, đủ điều kiện vật chất; nghị định đòi có phòng riêng.', 'Người dân phải nói chuyện riêng trước mặt người qua lại.', 'Bố trí phòng tiếp công dân.'),
  'wears-badge': five('Không đeo thẻ khi tiếp', 'Ngày {date}, người tiếp không đeo thẻ hoặc trang phục không chỉnh tề.', 'Khi tiếp công dân phải trang phục chỉnh tề, đeo thẻ công chức hoặc phù hiệu.', 'Người dân không biết mình đang nói chuyện với ai.', 'Đeo thẻ và giới thiệu tên, chức vụ.'),
  turnedAway: five('Không dừng buổi tiếp', 'Buổi tiếp không được dừng.', 'Luật cho phép từ chối tiếp trong trường hợp này.', 'Buổi tiếp không an toàn, không có kết quả.', 'Nói rõ lý do và dừng buổi tiếp.'),
  'turned-away-ground': five('Nêu sai căn cứ từ chối', 'Ngày {date}, căn cứ nêu khi từ chối là: {given}.', 'Phải gọi đúng tên căn cứ đang có: {wanted}.', 'Người dân không biết vì sao bị từ chối, không khiếu nại được việc từ chối.', 'Nói lại cho đúng căn cứ và ghi vào sổ.'),
  'turned-away-explained': five('Từ chối mà không giải thích', 'Ngày {date}, người đến bị mời ra mà không được nói lý do.', 'Từ chối tại chỗ thì phải trực tiếp giải thích lý do cho người đến.', 'Người dân ra về trong bức xúc, không biết khi nào quay lại được.', 'Giải thích lý do và nói rõ khi nào được tiếp.'),
  refusalNoticed: five('Ra thông báo từ chối chậm', 'Thông báo từ chối tiếp ra ngày {date}; hạn là ngày {due}.', 'Thông báo phải ra trong hạn tính từ ngày có đủ căn cứ từ chối.', 'Người dân đi lại nhiều lần mà không có câu trả lời bằng văn bản.', 'Ra ngay thông báo và gửi cho người dân.'),
  'refusal-of-reception-signatory': five('Sai người ký thông báo từ chối tiếp', 'Ngày {date}, người ký thông báo từ chối tiếp là {given}.', 'Thông báo từ chối tiếp do người đứng đầu ký: {wanted}. Người tiếp công dân không tự ký.', 'Việc từ chối thiếu người chịu trách nhiệm.', 'Trình Chủ tịch ký.'),
  'refusal-of-reception-ground': five('Ghi sai căn cứ trong thông báo từ chối tiếp', 'Ngày {date}, căn cứ ghi trong thông báo là: {given}.', 'Phải ghi đúng căn cứ đang có: {wanted}.', 'Người dân không biết vì sao bị từ chối.', 'Ra lại thông báo với đúng căn cứ.'),
  'send-refusal-of-reception': five('Không gửi thông báo từ chối tiếp', 'Thông báo từ chối tiếp đã ký mà không gửi cho {complainant}.', 'Từ chối bằng thông báo thì phải gửi thông báo đó cho công dân.', 'Người dân không biết mình bị từ chối và vì sao.', 'Gửi ngay thông báo cho người dân.'),
  'record-visit': five('Không ghi lượt tiếp vào sổ', 'Lượt tiếp {complainant} không được ghi vào Sổ tiếp công dân.', 'Mọi lượt tiếp đều phải vào Sổ tiếp công dân, kể cả khi từ chối hoặc trả lời ngay.', 'Không có gì chứng minh người dân đã đến và đã được trả lời thế nào.', 'Ghi bổ sung lượt tiếp vào sổ.'),
  'visit-items': five('Ghi sổ thiếu', 'Ngày {date}, sổ chưa ghi: {wanted}.', 'Sổ phải ghi ngày tiếp, người đến, nội dung, việc đã giải quyết đến đâu, yêu cầu của công dân và cách xử lý.', 'Yêu cầu của người dân bị bỏ sót, lần sau phải kể lại từ đầu.', 'Ghi bổ sung: {wanted}.'),
  'visit-form': five('Sai mẫu Sổ tiếp công dân', 'Ngày {date}, sổ được ghi theo: {given}.', 'Sổ tiếp công dân vào ngày đó phải theo {wanted}.', 'Sổ sai mẫu thiếu những cột cần cho việc theo dõi.', 'Ghi lại theo đúng mẫu đang áp dụng.'),
  'admit-interpreter': five('Không cho dùng người phiên dịch', 'Người đến không thạo tiếng Việt mà không có người phiên dịch cùng dự.', 'Người không thạo tiếng Việt có quyền dùng người phiên dịch.', 'Người dân không nói được hết ý, lời ghi dễ sai.', 'Mời người phiên dịch cùng dự rồi nghe lại nội dung.'),
  'admit-lawyer': five('Gạt luật sư, trợ giúp viên pháp lý', 'Người trợ giúp có đủ giấy tờ mà không được cùng dự.', 'Luật sư, trợ giúp viên đưa đủ thẻ và giấy tờ của vụ việc thì được tham dự cùng người mình giúp.', 'Người dân mất người giúp mình hiểu luật.', 'Mời luật sư, trợ giúp viên cùng dự.'),
} as const satisfies Record<string, RuleTexts>;
