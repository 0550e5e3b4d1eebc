import type { ActTexts } from '../../rules/skeleton-acts.ts';
import { five } from './five.ts';

const extra = (act: string, required: string) =>
  five(`${act} không đúng lúc`, `Ngày {date} có việc ${act.charAt(0).toLocaleLowerCase('vi') + act.slice(1)}, khi hồ sơ không ở bước đó hoặc việc ấy đã làm rồi.`, required, 'Thêm một văn bản không rõ giá trị, các bên không biết theo văn bản nào.', 'Bỏ việc này, làm tiếp theo đúng bước của hồ sơ.');

const FOUR_STEPS = 'Tố cáo đi lần lượt qua thụ lý, xác minh, kết luận, xử lý kết luận; mỗi bước làm một lần.';

/** Names and sentences of the steps of a denunciation. */
export const denunciationActTexts = {
  'denunciation.accepted': {
    label: 'Ra quyết định thụ lý tố cáo',
    omitted: five(
      'Không ra quyết định thụ lý tố cáo',
      'Tố cáo đủ điều kiện mà không thấy quyết định thụ lý.',
      'Trong hạn xử lý ban đầu phải ra quyết định thụ lý; giao miệng đi kiểm tra không thay được.',
      'Không có mốc thời hạn, không có thông báo, mọi bước sau không có chỗ dựa.',
      'Ra quyết định thụ lý theo mẫu, nêu đủ nội dung, không nêu người tố cáo.',
    ),
    extra: extra('Thụ lý tố cáo', FOUR_STEPS),
  },
  'denunciation.acceptanceRefused': {
    label: 'Thông báo không thụ lý tố cáo',
    omitted: five(
      'Không trả lời việc không thụ lý',
      'Tố cáo không đủ điều kiện thụ lý mà người tố cáo không được báo.',
      'Không thụ lý thì phải báo ngay cho người tố cáo, nêu lý do.',
      'Người tố cáo chờ mãi, không biết phải bổ sung gì hay đi đâu.',
      'Thông báo không thụ lý, nêu lý do, chỉ gửi người tố cáo.',
    ),
    extra: extra('Thông báo không thụ lý', FOUR_STEPS),
  },
  'denunciation.inspectionOrdered': {
    label: 'Quyết định kiểm tra nội dung đơn',
    omitted: five(
      'Bỏ qua đơn nặc danh có nội dung rõ',
      'Đơn không rõ người tố cáo nhưng nêu rõ người vi phạm, có tài liệu, mà không thấy quyết định kiểm tra.',
      'Trường hợp này phải thanh tra, kiểm tra theo thẩm quyền, hoặc chuyển nơi có thẩm quyền.',
      'Vi phạm bị bỏ lọt.',
      'Trình Chủ tịch quyết định kiểm tra; kiểm tra rộng hơn những việc nêu trong đơn để không lộ nguồn tin.',
    ),
    extra: extra('Quyết định kiểm tra', 'Kiểm tra theo Điều 25 chỉ thay cho việc thụ lý khi không rõ người tố cáo.'),
  },
  'denunciation.verificationAssigned': {
    label: 'Giao xác minh nội dung tố cáo',
    omitted: five(
      'Không giao xác minh',
      'Đã thụ lý nhưng không có văn bản giao xác minh.',
      'Người giải quyết tự xác minh hoặc giao người khác bằng văn bản; tổ xác minh phải có quyết định thành lập.',
      'Không ai có quyền, có trách nhiệm làm rõ sự việc.',
      'Giao xác minh bằng văn bản, kèm bản trích đã bỏ tên, địa chỉ, bút tích.',
    ),
    extra: extra('Giao xác minh nội dung tố cáo', FOUR_STEPS),
  },
  'denunciation.verificationReported': {
    label: 'Báo cáo kết quả xác minh nội dung tố cáo',
    omitted: five(
      'Không có báo cáo kết quả xác minh',
      'Kết luận được làm mà không có báo cáo kết quả xác minh bằng văn bản.',
      'Tổ trưởng hoặc cơ quan được giao phải báo cáo bằng văn bản kết quả từng nội dung, giải trình, đánh giá và kiến nghị.',
      'Kết luận không có cơ sở, khó đứng vững khi bị tố cáo tiếp.',
      'Lập báo cáo kết quả xác minh theo mẫu.',
    ),
    extra: extra('Báo cáo kết quả xác minh', FOUR_STEPS),
  },
  'denunciation.suspended': {
    label: 'Tạm đình chỉ giải quyết tố cáo',
    omitted: five(
      'Không tạm đình chỉ khi phải đợi',
      'Vụ việc phải đợi kết quả của nơi khác mà không có quyết định tạm đình chỉ.',
      'Khi phải đợi kết quả của cơ quan khác hoặc giám định lại thì được tạm đình chỉ bằng quyết định.',
      'Các bên không biết vì sao vụ việc dừng.',
      'Ra quyết định tạm đình chỉ, nêu lý do, gửi hai bên.',
    ),
    extra: extra('Tạm đình chỉ giải quyết tố cáo', 'Chỉ tạm đình chỉ vụ việc đã thụ lý và chưa kết luận.'),
  },
  'denunciation.terminated': {
    label: 'Đình chỉ giải quyết tố cáo',
    omitted: five(
      'Không ra quyết định đình chỉ',
      'Đã có căn cứ đình chỉ mà không thấy quyết định.',
      'Rút toàn bộ hợp lệ, không có dấu hiệu vi phạm, không bị ép thì ra quyết định đình chỉ.',
      'Người bị tố cáo chờ mãi trong một vụ việc không ai theo nữa.',
      'Ra quyết định đình chỉ, nêu lý do, gửi hai bên.',
    ),
    extra: extra('Đình chỉ giải quyết tố cáo', 'Chỉ đình chỉ vụ việc đã thụ lý và chưa kết luận.'),
  },
  'conclusion.made': {
    label: 'Ban hành kết luận nội dung tố cáo',
    omitted: five(
      'Không ban hành kết luận nội dung tố cáo',
      'Vụ việc đã thụ lý mà không có kết luận.',
      'Người giải quyết phải ban hành kết luận, trả lời từng nội dung đã thụ lý, trong thời hạn giải quyết.',
      'Người tố cáo không biết mình đúng hay sai; người bị tố cáo oan không được minh oan.',
      'Ban hành kết luận theo mẫu, không nêu người tố cáo.',
    ),
    extra: extra('Ban hành kết luận nội dung tố cáo', FOUR_STEPS),
  },
} as const satisfies Record<string, ActTexts>;
