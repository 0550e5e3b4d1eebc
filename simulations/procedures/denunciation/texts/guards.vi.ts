import { five } from './five.ts';

const REFUSE_REPAIR = 'Không ra quyết định thụ lý; trả lời người tố cáo, nêu lý do trong hạn xử lý ban đầu.';

/** Sentences for taking a wrong way in a denunciation. */
export const denunciationGuardTexts = {
  'denunciation-is-ours': five(
    'Thụ lý tố cáo không thuộc thẩm quyền',
    'Ngày {date}, Chủ tịch UBND xã ra quyết định thụ lý tố cáo này.',
    'Tố cáo do người đứng đầu cơ quan quản lý người bị tố cáo giải quyết; tố cáo chính người đứng đầu, cấp phó hoặc chính cơ quan thì lên cấp trên trực tiếp. Nơi đúng ở đây: {competent}.',
    'Người bị tố cáo có thể tự xét việc của mình. Kết luận như vậy không có giá trị, người tố cáo bị lộ.',
    'Dừng việc giải quyết, chuyển đơn theo chế độ mật đến {competent} và báo người tố cáo.',
  ),
  'denouncer-is-known': five(
    'Thụ lý đơn nặc danh, mạo danh',
    'Ngày {date}, ra quyết định thụ lý một đơn không xác định được người tố cáo.',
    'Đơn không rõ họ tên, địa chỉ, hoặc mượn tên người khác thì không xử lý theo thủ tục giải quyết tố cáo; có nội dung rõ, tài liệu cụ thể thì kiểm tra hoặc chuyển nơi có thẩm quyền.',
    'Quyết định sai căn cứ, các bước sau không ai nhận thông báo và dễ bị hủy.',
    'Thu hồi quyết định thụ lý; trình Chủ tịch quyết định kiểm tra nội dung đơn.',
  ),
  'denunciation-has-form': five(
    'Thụ lý đơn tố cáo chưa ký',
    'Ngày {date}, ra quyết định thụ lý đơn tố cáo chưa có chữ ký, điểm chỉ.',
    'Đơn tố cáo phải có chữ ký hoặc điểm chỉ; lời tố cáo trực tiếp phải được ghi lại và ký.',
    'Không chắc người đứng tên có thật sự tố cáo, và người đó có thể vướng rắc rối oan.',
    REFUSE_REPAIR,
  ),
  'denouncer-has-capacity': five(
    'Thụ lý tố cáo của người chưa đủ năng lực mà không có đại diện',
    'Ngày {date}, ra quyết định thụ lý tố cáo này.',
    'Người tố cáo phải có năng lực hành vi dân sự đầy đủ; nếu không thì phải có người đại diện theo pháp luật.',
    'Người không tự lo được việc của mình bị kéo vào một thủ tục nặng nề.',
    REFUSE_REPAIR,
  ),
  'violation-can-be-told': five(
    'Thụ lý khi không có cơ sở xác định người vi phạm, hành vi vi phạm',
    'Ngày {date}, ra quyết định thụ lý tố cáo này.',
    'Chỉ thụ lý khi nội dung tố cáo có cơ sở để xác định người vi phạm và hành vi vi phạm.',
    'Người bị nêu tên chịu điều tiếng vì một đơn không kiểm tra được.',
    REFUSE_REPAIR,
  ),
  'evidence-against-settler': five(
    'Thụ lý tố cáo người đã giải quyết khiếu nại khi không có tài liệu',
    'Ngày {date}, ra quyết định thụ lý tố cáo người đã giải quyết khiếu nại đúng thủ tục.',
    'Trường hợp này chỉ thụ lý khi người tố cáo đưa được thông tin, tài liệu về vi phạm của người giải quyết khiếu nại.',
    'Thủ tục tố cáo bị dùng để khiếu nại thêm một vòng, người dân mất công mà không được gì.',
    REFUSE_REPAIR,
  ),
  'denunciation-refusal-is-grounded': five(
    'Không thụ lý tố cáo đủ điều kiện',
    'Ngày {date}, tố cáo bị trả lời là không thụ lý.',
    'Tố cáo đúng hình thức, đúng thẩm quyền, có cơ sở xác định người và hành vi vi phạm thì phải thụ lý. Luật không cho đặt thêm điều kiện.',
    'Vi phạm không ai xem. Cố ý không thụ lý có thể bị cảnh cáo.',
    'Ra quyết định thụ lý trong hạn xử lý ban đầu.',
  ),
  'inspection-is-due': five(
    'Ra quyết định kiểm tra thay cho giải quyết tố cáo',
    'Ngày {date}, ra quyết định kiểm tra theo Điều 25 Luật Tố cáo.',
    'Kiểm tra thay cho thụ lý chỉ dành cho đơn không rõ người tố cáo mà nội dung rõ, có tài liệu, thuộc thẩm quyền của xã.',
    'Người tố cáo không được thông báo, không nhận được kết luận.',
    'Đưa đơn về đúng thủ tục: thụ lý hoặc chuyển đến nơi có thẩm quyền.',
  ),
  'denunciation-belongs-elsewhere': five(
    'Chuyển đi tố cáo thuộc thẩm quyền của xã',
    'Ngày {date}, đơn tố cáo được chuyển đi nơi khác.',
    'Chỉ chuyển tố cáo không thuộc thẩm quyền. Tố cáo này do {competent} giải quyết.',
    'Đơn đi vòng, danh tính qua thêm nhiều tay, vi phạm chậm được xem.',
    'Lấy đơn về và thụ lý trong hạn.',
  ),
  'denunciation-may-be-guided': five(
    'Chỉ hướng dẫn người gửi đơn tố cáo',
    'Ngày {date}, người gửi đơn tố cáo chỉ được hướng dẫn đi nơi khác.',
    'Tố cáo bằng đơn không thuộc thẩm quyền thì phải chuyển đến nơi có thẩm quyền và báo người tố cáo; chỉ hướng dẫn khi họ đến tố cáo trực tiếp. Việc của xã thì xã giải quyết.',
    'Đơn nằm lại ở nơi không có quyền xử lý, nguy cơ lộ danh tính tăng lên.',
    'Xử lý đơn đúng thẩm quyền, giữ kín danh tính và báo cho người tố cáo.',
  ),
  'denunciation-may-be-filed': five(
    'Xếp lưu tố cáo phải xử lý',
    'Ngày {date}, đơn tố cáo bị xếp lưu.',
    'Chỉ không xử lý khi việc không thuộc thẩm quyền mà đơn đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn. Đơn nặc danh nêu rõ người, có tài liệu, kiểm tra được thì phải kiểm tra hoặc chuyển.',
    'Vi phạm bị bỏ lọt, người dân thấy nói ra cũng vô ích.',
    'Lấy đơn ra, thụ lý, kiểm tra hoặc chuyển theo đúng thẩm quyền.',
  ),
  'denunciation-may-be-answered-by-letter': five(
    'Trả lời tố cáo bằng công văn',
    'Ngày {date}, tố cáo được trả lời bằng công văn.',
    'Giải quyết tố cáo phải qua thụ lý, xác minh, kết luận, xử lý kết luận; công văn hay biên bản họp không thay được kết luận.',
    'Người tố cáo không được thông báo, bảo vệ; người vi phạm không bị xử lý.',
    'Thụ lý, xác minh rồi ban hành kết luận nội dung tố cáo.',
  ),
  'plain-enough-to-conclude': five(
    'Kết luận khi chưa xác minh',
    'Ngày {date}, ban hành kết luận mà không có bước xác minh.',
    'Chỉ được rút gọn khi nội dung rõ ràng, chứng cứ cụ thể; còn lại phải giao xác minh và có báo cáo kết quả.',
    'Người bị tố cáo không được giải trình, người tố cáo nhận một kết luận không có cơ sở.',
    'Giao xác minh, nghe người bị tố cáo giải trình, lập báo cáo rồi mới kết luận.',
  ),
  'denunciation-still-to-be-concluded': five(
    'Kết luận vụ việc phải đình chỉ',
    'Ngày {date}, ban hành kết luận trong khi đã có căn cứ đình chỉ.',
    'Rút toàn bộ hợp lệ mà không có dấu hiệu vi phạm, không bị ép, hoặc người bị tố cáo đã chết thì ra quyết định đình chỉ.',
    'Người đã rút bị kéo tiếp vào một việc họ không còn muốn theo.',
    'Ra quyết định đình chỉ, gửi hai bên trong hạn.',
  ),
  'denunciation-may-be-terminated': five(
    'Đình chỉ tố cáo không có căn cứ',
    'Ngày {date}, ra quyết định đình chỉ giải quyết tố cáo.',
    'Chỉ đình chỉ khi mọi người đã rút toàn bộ, người bị tố cáo chết, hoặc đã có bản án, quyết định có hiệu lực. Còn người chưa rút, hồ sơ có dấu hiệu vi phạm hay có căn cứ bị đe dọa, ép buộc, mua chuộc thì vẫn phải giải quyết.',
    'Vi phạm được bỏ qua; ai ép người khác rút đơn thì đạt được điều họ muốn.',
    'Hủy quyết định đình chỉ, giải quyết tiếp, xem xét bảo vệ người tố cáo.',
  ),
  'denunciation-may-be-suspended': five(
    'Tạm đình chỉ ngoài căn cứ',
    'Ngày {date}, ra quyết định tạm đình chỉ giải quyết tố cáo.',
    'Chỉ tạm đình chỉ khi phải đợi kết quả của cơ quan khác, vụ việc liên quan, hoặc giám định bổ sung, giám định lại.',
    'Thời hạn bị kéo dài mà không có lý do.',
    'Tiếp tục giải quyết; cần thêm thời gian thì gia hạn đúng tiêu chí.',
  ),
} as const;
