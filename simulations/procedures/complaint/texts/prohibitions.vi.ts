import type { RuleTexts } from '../../procedure.ts';

export const prohibitionTexts = {
  'press-to-withdraw': {
    name: 'Ép, dụ người khiếu nại rút đơn',
    did: 'Ngày {date}, người khiếu nại bị vận động rút đơn.',
    required: 'Luật cấm cản trở, gây phiền hà, đe dọa người khiếu nại. Rút khiếu nại phải là ý muốn của chính họ.',
    citizen: 'Người dân rút vì sợ hoặc vì được hứa hẹn; việc rút như vậy không khép được vụ việc.',
    repair: 'Dừng ngay việc vận động rút đơn, giải thích rằng khiếu nại vẫn được giải quyết.',
  },
  'short-time-for-documents': {
    name: 'Cho quá ít ngày để cung cấp tài liệu',
    did: 'Ngày {date}, tài liệu được yêu cầu trong một thời hạn ngắn hơn luật định.',
    required: 'Người được yêu cầu có {term:lkn-2011/d14/k1/a} để cung cấp thông tin, tài liệu, chứng cứ.',
    citizen: 'Người dân không kịp tìm giấy tờ chứng minh cho mình.',
    repair: 'Gửi lại yêu cầu với đủ {term:lkn-2011/d14/k1/a}.',
  },
} as const satisfies Record<string, RuleTexts>;
