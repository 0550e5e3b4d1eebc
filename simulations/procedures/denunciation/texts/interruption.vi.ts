import { five } from './five.ts';

export const interruptionLabels = {
  'send-denunciation-suspension': 'Gửi quyết định tạm đình chỉ giải quyết tố cáo',
  'resume-denunciation': 'Tiếp tục giải quyết tố cáo',
  'take-withdrawal': 'Tiếp nhận, xem xét việc rút tố cáo',
  terminated: 'Đình chỉ giải quyết tố cáo',
  'send-denunciation-termination': 'Gửi quyết định đình chỉ giải quyết tố cáo',
} as const;

export const interruptionTexts = {
  'send-denunciation-suspension': five(
    'Không gửi quyết định tạm đình chỉ',
    'Quyết định tạm đình chỉ không đến tay hai bên trong {term}.',
    'Quyết định tạm đình chỉ gửi người tố cáo, người bị tố cáo trong {term}.',
    'Hai bên không biết vì sao vụ việc dừng.',
    'Gửi quyết định cho cả hai bên, không nêu người tố cáo.',
  ),
  'resume-denunciation': five(
    'Không ra quyết định tiếp tục giải quyết',
    'Căn cứ tạm đình chỉ đã hết mà không có quyết định tiếp tục.',
    'Căn cứ không còn thì ra ngay quyết định tiếp tục giải quyết; thời hạn tính tiếp.',
    'Vụ việc dừng vô thời hạn.',
    'Ra ngay quyết định tiếp tục giải quyết.',
  ),
  'take-withdrawal': five(
    'Không lập giấy, không xem xét việc rút tố cáo',
    'Có người rút tố cáo mà không ghi nhận và xem xét.',
    'Rút tố cáo phải có giấy theo mẫu, do chính người rút ký; phải hỏi vì sao rút và xem hồ sơ đã thu thập trước khi quyết định đình chỉ hay giải quyết tiếp.',
    'Người bị ép rút không có ai để nói; người thật lòng rút không có gì làm bằng.',
    'Gặp riêng từng người, lập giấy rút theo mẫu, xem lại hồ sơ.',
  ),
  'withdrawal-signed': five(
    'Giấy rút tố cáo không đúng người ký',
    'Giấy rút ngày {date} có chữ ký của: {given}.',
    'Ai rút thì người đó ký hoặc điểm chỉ: {wanted}. Chỉ được rút thay người khác khi luật của ngày đó cho.',
    'Người không muốn rút bị coi như đã rút.',
    'Gặp từng người, lấy chữ ký của chính người rút; ai không ký thì chưa rút.',
  ),
  'withdrawal-examined': five(
    'Nhận rút tố cáo mà không xem hồ sơ',
    'Ngày {date}, việc rút được ghi nhận mà không xem hồ sơ, tài liệu đã thu thập.',
    'Phải xem hồ sơ và lý do rút: có dấu hiệu vi phạm, bị đe dọa, ép buộc, mua chuộc hoặc vu khống thì giải quyết tiếp.',
    'Vi phạm đã lộ ra vẫn được bỏ qua.',
    'Xem lại hồ sơ, hỏi lý do rút rồi mới quyết định.',
  ),
  terminated: five(
    'Đình chỉ giải quyết tố cáo',
    'Đình chỉ ngày {date}.',
    'Đình chỉ bằng quyết định nêu lý do.',
    'Không có quyết định thì không ai biết vụ việc đã xong.',
    'Ra quyết định đình chỉ nêu lý do.',
  ),
  'send-denunciation-termination': five(
    'Không gửi quyết định đình chỉ',
    'Quyết định đình chỉ không đến tay hai bên trong {term}.',
    'Quyết định đình chỉ gửi người tố cáo, người bị tố cáo trong {term}.',
    'Hai bên không biết vụ việc đã dừng.',
    'Gửi quyết định đình chỉ cho cả hai bên.',
  ),
} as const;
