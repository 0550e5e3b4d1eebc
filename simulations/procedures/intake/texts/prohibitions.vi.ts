import type { RuleTexts } from '../../procedure.ts';

export const intakeProhibitionTexts = {
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
} as const satisfies Record<string, RuleTexts>;
