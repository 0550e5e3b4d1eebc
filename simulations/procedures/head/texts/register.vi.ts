import { five } from '../../denunciation/texts/five.ts';
import type { RuleTexts } from '../../procedure.ts';

export const registerLabels = {
  'head-review-backlog': 'Rà soát đơn tồn đọng trong sổ',
  'head-assign': 'Giao người làm đơn đã thụ lý',
  'head-urge': 'Đôn đốc đơn quá hạn',
  'head-extend': 'Ký văn bản kéo dài thời hạn vụ việc phức tạp',
  'head-answer-superior': 'Báo cáo cấp trên về vụ tố cáo quá hạn',
  'head-order-execution': 'Giao thi hành quyết định đã có hiệu lực',
  'head-urge-execution': 'Kiểm tra, đôn đốc thi hành quyết định',
} as const;

/** Sentences of the duties about the register, the superior and decisions in force. */
export const registerTexts = {
  'head-review-backlog': five('Không rà soát đơn tồn đọng', 'Số liệu được chốt mà sổ theo dõi đơn chưa được rà soát.', 'Người đứng đầu phải nắm tình hình, kết quả tiếp công dân, xử lý đơn để báo cáo; từ {since:ltcd-2013/d15/k3/d-dd} đơn vị được giao theo dõi, đôn đốc việc giải quyết thuộc thẩm quyền Chủ tịch.', 'Đơn quá hạn nằm trong ngăn kéo mà không ai biết.', 'Rà từng đơn chưa xong, đối chiếu hạn trước khi chốt số liệu.'),
  'head-overdue-named': five('Bỏ sót đơn quá hạn', 'Ngày {date}, kết quả rà soát không nêu: {wanted}.', 'Đơn đã qua ngày cuối của thời hạn thụ lý hoặc giải quyết mà chưa xong là quá hạn; phải nêu đủ để đôn đốc và báo cáo.', 'Người gửi đơn tiếp tục chờ mà không ai giục.', 'Đếm lại hạn và bổ sung: {wanted}.'),
  'head-overdue-only': five('Ghi nhầm đơn còn hạn là quá hạn', 'Ngày {date}, kết quả rà soát coi là quá hạn: {wanted}.', 'Đơn còn trong thời hạn, hoặc đã được kéo dài đúng lúc, thì chưa quá hạn.', 'Người đang làm đúng hạn bị nhắc oan, báo cáo lên trên sai.', 'Đếm lại hạn của: {wanted}.'),
  'head-assign': five('Đơn đã thụ lý không ai làm', 'Một đơn đã thụ lý mà không được giao cho ai.', 'Người giải quyết phải tự xác minh hoặc giao người có trách nhiệm xác minh.', 'Thời hạn trôi đi mà đơn của người dân không ai đọc.', 'Giao người làm ngay, nói rõ hạn.'),
  'head-assigned-uninvolved': five('Giao đúng người liên quan', 'Ngày {date}, việc được giao cho {given}, là người liên quan trực tiếp.', 'Người được giao phải khách quan; người bị khiếu nại hoặc liên quan trực tiếp thì không nên được giao.', 'Người dân không tin kết quả.', 'Giao cho người khác.'),
  'head-urge': five('Không đôn đốc đơn quá hạn', 'Một đơn quá hạn đã biết mà không được đôn đốc.', 'Luật cấm thiếu trách nhiệm, không giải quyết; từ {since:ltcd-2013/d15/k3/d-dd} việc giải quyết thuộc thẩm quyền Chủ tịch phải được theo dõi, đôn đốc.', 'Người gửi đơn chờ thêm không biết đến bao giờ.', 'Có văn bản đôn đốc, ấn định ngày phải xong.'),
  'head-extend': five('Không kéo dài thời hạn đúng cách', 'Vụ việc phức tạp, không thể xong trong hạn thường, mà không có văn bản kéo dài thời hạn.', 'Muốn dùng thời hạn dài hơn thì phải có văn bản xác định vụ việc phức tạp (khiếu nại, từ {since:nd124-2020/d3a/k2}) hoặc quyết định gia hạn (tố cáo), ký khi thời hạn thường còn chạy.', 'Vụ việc thành quá hạn, người dân không được biết vì sao.', 'Ký văn bản kéo dài thời hạn trước ngày hết hạn thường.'),
  'head-extension-signatory': five('Sai người ký văn bản kéo dài thời hạn', 'Ngày {date}, người ký văn bản kéo dài thời hạn là {given}.', 'Kéo dài thời hạn là việc của người giải quyết: {wanted} ký.', 'Văn bản ký sai thẩm quyền thì thời hạn không được kéo dài.', 'Trình Chủ tịch ký khi thời hạn thường còn chạy.'),
  'head-answer-superior': five('Trả lời cấp trên muộn', 'Báo cáo theo yêu cầu của cấp trên gửi ngày {date}; hạn là ngày {due}.', 'Cấp trên yêu cầu báo cáo về vụ tố cáo quá hạn thì trong {term} từ ngày nhận yêu cầu phải gửi báo cáo và tiếp tục giải quyết.', 'Người tố cáo chờ lâu hơn; cấp trên có thể trực tiếp giải quyết và xử lý người chậm.', 'Gửi báo cáo ngay, nêu rõ đã chậm.'),
  'head-answer-in-writing': five('Trả lời cấp trên bằng miệng', 'Ngày {date}, cấp trên được trả lời: {given}.', 'Yêu cầu bằng văn bản về vụ tố cáo quá hạn phải được trả lời bằng báo cáo gửi đi: {wanted}.', 'Không có gì để cấp trên theo dõi việc giải quyết.', 'Gửi báo cáo bằng văn bản.'),
  'head-answer-to': five('Báo cáo sai nơi', 'Ngày {date}, báo cáo về vụ quá hạn gửi tới {given}.', 'Báo cáo gửi người đứng đầu cấp trên trực tiếp đã yêu cầu: {wanted}.', 'Người cần biết thì không nhận được.', 'Gửi lại tới {wanted}.'),
  'head-answer-items': five('Báo cáo vụ quá hạn thiếu nội dung', 'Ngày {date}, báo cáo chưa nêu: {wanted}.', 'Báo cáo phải nêu quá trình giải quyết, lý do chậm và trách nhiệm.', 'Cấp trên không biết vì sao việc của người dân bị chậm.', 'Báo cáo bổ sung: {wanted}.'),
  'head-answer-signatory': five('Sai người ký báo cáo cấp trên', 'Ngày {date}, người ký báo cáo là {given}.', 'Người giải quyết chịu trách nhiệm báo cáo nên {wanted} ký.', 'Báo cáo không có người chịu trách nhiệm.', 'Trình Chủ tịch ký.'),
  'head-order-execution': five('Giao thi hành muộn', 'Văn bản giao thi hành ký ngày {date}; hạn là ngày {due}.', 'Chậm nhất {term} từ ngày quyết định có hiệu lực phải tự thi hành hoặc có văn bản giao nơi thi hành.', 'Người dân thắng khiếu nại trên giấy mà chưa được gì.', 'Ký văn bản giao thi hành ngay.'),
  'head-executor': five('Giao thi hành sai người', 'Ngày {date}, việc thi hành giao cho {given}.', 'Quyết định phải do đúng người có trách nhiệm thi hành: {wanted}.', 'Người phải làm thì không được giao, người được giao thì không làm được.', 'Giao lại cho {wanted}.'),
  'head-execution-items': five('Văn bản giao thi hành thiếu nội dung', 'Ngày {date}, văn bản giao thi hành chưa nêu: {wanted}.', 'Văn bản giao thi hành phải nêu trách nhiệm, nội dung, thời hạn thi hành và việc báo cáo kết quả.', 'Không ai biết phải làm gì, xong lúc nào.', 'Có văn bản bổ sung: {wanted}.'),
  'head-execution-signatory': five('Sai người ký văn bản giao thi hành', 'Ngày {date}, người ký văn bản giao thi hành là {given}.', 'Người giải quyết khiếu nại chỉ đạo thi hành nên {wanted} ký.', 'Nơi phải thi hành có cớ để không làm.', 'Trình Chủ tịch ký.'),
  'head-urge-execution': five('Không đôn đốc thi hành', 'Quyết định đã giao thi hành, quá ngày phải xong mà không được kiểm tra, đôn đốc.', 'Người giải quyết tự mình hoặc giao người theo dõi, đôn đốc, kiểm tra thi hành; thấy không làm, làm sai thì xử lý.', 'Quyền lợi người dân đã được công nhận vẫn nằm trên giấy.', 'Kiểm tra, đôn đốc người phải thi hành.'),
} as const satisfies Record<string, RuleTexts>;
