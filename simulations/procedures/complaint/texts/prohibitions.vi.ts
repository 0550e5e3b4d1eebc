import type { RuleTexts } from '../../procedure.ts';

export const prohibitionTexts = {
  'press-to-withdraw': {
    name: 'Ép, dụ người khiếu nại rút đơn',
    did: 'Ngày {date}, người khiếu nại bị vận động rút đơn.',
    required: 'Luật cấm cản trở, gây phiền hà, đe dọa người khiếu nại. Rút khiếu nại phải là ý muốn của chính họ.',
    citizen: 'Người dân rút vì sợ hoặc vì được hứa hẹn; việc rút như vậy không khép được vụ việc.',
    repair: 'Dừng ngay việc vận động rút đơn, giải thích rằng khiếu nại vẫn được giải quyết.',
  },
  backdate: {
    name: 'Ghi lùi ngày văn bản',
    did: 'Văn bản lập ngày {date} lại ghi ngày sớm hơn.',
    required: 'Ngày trên văn bản là ngày ký thật. Ghi lùi ngày là làm sai lệch hồ sơ, bị cấm.',
    citizen: 'Người dân không chứng minh được là mình đã bị giải quyết chậm.',
    repair: 'Lập lại văn bản với ngày thật và giải trình việc chậm.',
  },
  'keep-identity-papers': {
    name: 'Giữ giấy tờ gốc của người dân',
    did: 'Ngày {date}, giấy tờ tùy thân của người dân bị giữ lại.',
    required: 'Người tiếp công dân chỉ hỏi và ghi thông tin. Không được gây phiền hà, giữ giấy tờ gốc của người đến.',
    citizen: 'Người dân không có giấy tờ để làm việc khác và lo bị mất.',
    repair: 'Trả lại giấy tờ ngay.',
  },
  'short-time-for-documents': {
    name: 'Cho quá ít ngày để cung cấp tài liệu',
    did: 'Ngày {date}, tài liệu được yêu cầu trong một thời hạn ngắn hơn luật định.',
    required: 'Người được yêu cầu có 07 ngày để cung cấp thông tin, tài liệu, chứng cứ.',
    citizen: 'Người dân không kịp tìm giấy tờ chứng minh cho mình.',
    repair: 'Gửi lại yêu cầu với đủ 07 ngày.',
  },
  'tell-the-denounced': {
    name: 'Để người bị tố cáo biết nội dung tố cáo',
    did: 'Ngày {date}, văn bản có nội dung tố cáo được gửi cho chính người bị tố cáo.',
    required: 'Cấm tiết lộ họ tên, bút tích và mọi thông tin làm lộ người tố cáo. Nội dung tố cáo phải tách ra và giữ kín.',
    citizen: 'Người tố cáo có thể bị trả thù; lộ rồi thì không thu lại được.',
    repair: 'Thu hồi văn bản, báo cáo ngay để bảo vệ người tố cáo, ra lại văn bản không có nội dung đó.',
  },
} as const satisfies Record<string, RuleTexts>;
