import type { RuleTexts } from '../../procedure.ts';
import { five } from '../../denunciation/texts/five.ts';

export const outcomeLabels = {
  'bring-file': 'Mang hồ sơ vụ việc đến buổi tiếp của Chủ tịch',
  'answer-crowd': 'Chủ tịch nêu ý kiến trả lời đoàn người',
  'guide-crowd': 'Hướng dẫn đoàn người khiếu nại đúng luật',
  'explain-to-crowd': 'Giải thích, chỉ đúng nơi cho đoàn người',
  'record-crowd': 'Ghi buổi tiếp đoàn người vào Sổ tiếp công dân',
  'conclude-crowd': 'Ra thông báo kết luận buổi tiếp đoàn người',
  'follow-up-crowd': 'Giao theo dõi, đôn đốc việc của đoàn người',
  'report-crowd': 'Báo cáo nhanh cấp trên',
  'cooperate-above': 'Phối hợp khi công dân của xã lên cấp trên',
} as const;

/** Sentences of what a crowd is told, what is written down of it, and what follows. */
export const outcomeTexts = {
  'bring-file': five('Không mang hồ sơ đến buổi tiếp của Chủ tịch', 'Bộ phận có trách nhiệm không mang hồ sơ vụ việc đến buổi tiếp.', 'Bộ phận liên quan phải cử người cùng tiếp với Chủ tịch, chuẩn bị đủ hồ sơ vụ việc.', 'Chủ tịch không có gì trong tay để trả lời.', 'Công chức phụ trách mang hồ sơ đến và cùng dự.'),
  'answer-crowd': five('Chủ tịch không trả lời đoàn người', 'Chủ tịch tiếp mà không nêu ý kiến về việc của đoàn người.', 'Người đứng đầu tiếp công dân phải có ý kiến trả lời; chưa trả lời ngay được thì chỉ đạo xem xét và báo thời gian trả lời.', 'Đoàn người ra về mà không biết việc của mình sẽ ra sao.', 'Nêu ý kiến trả lời, hoặc thời hạn và người liên hệ.'),
  'crowd-answered-by-chair': five('Người khác trả lời thay Chủ tịch', 'Ngày {date}, người trả lời đoàn người là {given}.', 'Chủ tịch đang tiếp thì ý kiến trả lời là của {wanted}. Công an, Mặt trận, Bí thư, công chức chuyên môn góp ý, giải thích phần mình, không trả lời thay.', 'Người dân không biết lời nào là lời của chính quyền.', 'Chủ tịch nêu lại ý kiến trả lời.'),
  'crowd-answer': five('Né trả lời đoàn người', 'Ngày {date}, câu trả lời là: {given}.', 'Việc rõ ràng, đúng thẩm quyền thì trả lời ngay; việc phức tạp thì nói rõ thời hạn giải quyết và người liên hệ. Trong việc này cần: {wanted}.', 'Đoàn người sẽ quay lại.', 'Trả lời lại cho rõ.'),
  'answer-within-power': five('Hứa điều không có quyền hứa', 'Ngày {date}, câu trả lời là: {given}.', 'Chỉ trả lời ngay việc rõ ràng, có cơ sở, thuộc thẩm quyền; việc khác thì nói rõ thời hạn và người liên hệ. Không hứa cho yên.', 'Lời hứa không thực hiện được làm mất lòng tin và kéo đoàn người trở lại đông hơn.', 'Đính chính với đoàn người, nói rõ thời hạn và nơi giải quyết.'),
  'guide-crowd': five('Không hướng dẫn đoàn người khiếu nại đúng luật', 'Đoàn người khiếu nại ra về mà không được hướng dẫn.', 'Chủ tịch UBND cấp xã phải hướng dẫn những người cùng khiếu nại thực hiện quyền khiếu nại đúng pháp luật.', 'Người dân không biết nộp đơn ở đâu, ký thế nào, ai đại diện.', 'Hướng dẫn quyền khiếu nại, nơi nhận, giấy tờ và việc cử đại diện.'),
  'guided-rightly': five('Hướng dẫn đoàn người sai', 'Ngày {date}, đoàn người được hướng dẫn: {given}.', 'Phải hướng dẫn cách khiếu nại đúng luật: {wanted}. Bảo chờ hoặc xui kéo lên trên đều không phải hướng dẫn.', 'Người dân mất thời hạn, hoặc đi vượt cấp vô ích.', 'Hướng dẫn lại cho đúng.'),
  'explain-to-crowd': five('Không chỉ cho đoàn người biết phải đến đâu', 'Đoàn người ra về mà không biết việc của mình do ai lo.', 'Người tiếp công dân phải giải thích, hướng dẫn người đến đúng cơ quan, người có thẩm quyền.', 'Người dân tiếp tục đứng chờ ở trụ sở.', 'Giải thích và chỉ đúng nơi.'),
  'explained-right-place': five('Chỉ sai nơi', 'Ngày {date}, đoàn người được chỉ đến: {given}.', 'Việc này phải đến: {wanted}. Bảo làm đơn hay kéo lên trên đều không giải quyết được gì.', 'Nhiều người đi lại vô ích.', 'Chỉ lại cho đúng nơi.'),
  'record-crowd': five('Không ghi buổi tiếp đoàn người', 'Buổi tiếp đoàn người không được ghi vào Sổ tiếp công dân.', 'Mọi lượt tiếp đều phải vào sổ: ngày, người đến, nội dung, yêu cầu, cách xử lý.', 'Không có gì chứng minh đoàn người đã nói gì và được trả lời thế nào.', 'Ghi bổ sung buổi tiếp vào sổ.'),
  'crowd-book-items': five('Ghi buổi tiếp đoàn người còn thiếu', 'Ngày {date}, sổ chưa ghi: {wanted}.', 'Sổ phải ghi ngày tiếp, người đến, nội dung, việc đã giải quyết đến đâu, yêu cầu và cách xử lý.', 'Yêu cầu của đoàn người bị bỏ sót, lần sau phải kể lại.', 'Ghi bổ sung: {wanted}.'),
  'crowd-statement-confirmed': five('Không đọc lại, không lấy chữ ký người đại diện', 'Ngày {date}, lời trình bày của đoàn người được ghi mà không đọc lại hoặc không có chữ ký.', 'Đoàn người chưa có đơn thì ghi lại nội dung, đọc lại cho người đại diện nghe và đề nghị ký hoặc điểm chỉ.', 'Bản ghi dễ bị phủ nhận.', 'Đọc lại và lấy chữ ký hoặc điểm chỉ của người đại diện.'),
  'conclude-crowd': five('Không ra thông báo kết luận', 'Chủ tịch tiếp đoàn người rồi chỉ đạo miệng, không có thông báo kết luận.', 'Ý kiến chỉ đạo của người đứng đầu tại buổi tiếp phải thành thông báo gửi nơi phải làm, có thời gian giải quyết.', 'Không có gì để đôn đốc; đoàn người không có gì trong tay.', 'Ra thông báo kết luận.'),
  'crowd-notice-items': five('Thông báo kết luận thiếu nội dung', 'Ngày {date}, thông báo kết luận chưa ghi: {wanted}.', 'Thông báo kết luận phải nêu ý kiến chỉ đạo, nơi phải làm và thời gian giải quyết.', 'Không ai biết phải làm xong lúc nào.', 'Ra lại thông báo, ghi thêm: {wanted}.'),
  'crowd-notice-signatory': five('Sai người ký thông báo kết luận', 'Ngày {date}, người ký thông báo kết luận buổi tiếp là {given}.', 'Thông báo kết luận là ý kiến của người đứng đầu nên do {wanted} ký. Trưởng Công an, Mặt trận hay Bí thư không ký thay.', 'Nơi nhận không coi đó là chỉ đạo phải làm.', 'Trình Chủ tịch ký lại.'),
  'follow-up-crowd': five('Không ai theo dõi việc của đoàn người', 'Buổi tiếp kết thúc mà không giao ai theo dõi.', 'Đơn vị được giao phải theo dõi, đôn đốc việc giải quyết thuộc thẩm quyền của Chủ tịch.', 'Lời hứa tại buổi tiếp bị quên.', 'Giao đơn vị theo dõi, đôn đốc.'),
  'report-crowd': five('Chưa báo cáo nhanh cấp trên', 'Có đoàn đông người mà xã không báo cáo ngay.', 'Luật buộc báo cáo định kỳ và đột xuất về công tác tiếp công dân nhưng không nói rõ khi nào là đột xuất; đoàn đông người thì nên báo ngay.', 'Cấp trên không kịp hỗ trợ khi việc lan rộng.', 'Báo cáo nhanh UBND tỉnh và Ban tiếp công dân tỉnh.'),
  'cooperate-above': five('Không phối hợp khi công dân lên tỉnh', 'Công dân của xã kéo lên cấp trên mà xã không phối hợp.', 'Khi nơi khác yêu cầu, người đứng đầu phải cử người hoặc trực tiếp tham gia tiếp, cung cấp tài liệu và chủ trì vận động đưa công dân về địa phương.', 'Người dân bị để lại giữa đường, việc không ai nhận.', 'Cử người lên cùng tiếp, mang hồ sơ, vận động công dân về.'),
  'cooperation-steps': five('Phối hợp thiếu', 'Ngày {date}, việc phối hợp còn thiếu: {wanted}.', 'Phải cử người hoặc trực tiếp tham gia tiếp, cung cấp tài liệu, chủ trì vận động đưa công dân về.', 'Nơi tiếp ở cấp trên không giải thích được cho người dân.', 'Làm nốt: {wanted}.'),
} as const satisfies Record<string, RuleTexts>;
