import type { RuleTexts } from '../../procedure.ts';

export const interruptionLabels = {
  suspended: 'Ra quyết định tạm đình chỉ giải quyết',
  'send-suspension': 'Gửi quyết định tạm đình chỉ',
  resume: 'Ra quyết định tiếp tục giải quyết',
  'send-resumption': 'Gửi quyết định tiếp tục giải quyết',
  terminated: 'Đình chỉ giải quyết',
  'send-termination': 'Gửi văn bản đình chỉ',
} as const;

export const interruptionTexts = {
  suspended: {
    name: 'Tạm đình chỉ chậm',
    did: 'Quyết định tạm đình chỉ ra ngày {date}.',
    required: 'Có căn cứ thì ban hành ngay quyết định tạm đình chỉ.',
    citizen: 'Thời hạn vẫn chạy trong khi người dân không tham gia được.',
    repair: 'Ra quyết định ngay khi có căn cứ.',
  },
  'suspension-ground': {
    name: 'Tạm đình chỉ với căn cứ sai',
    did: 'Quyết định tạm đình chỉ ngày {date} dẫn căn cứ: {given}.',
    required: 'Quyết định tạm đình chỉ phải dẫn đúng căn cứ đang có trong vụ việc: {wanted}.',
    citizen: 'Người dân không biết khi nào vụ việc được giải quyết tiếp.',
    repair: 'Ra lại quyết định với đúng căn cứ.',
  },
  'send-suspension': {
    name: 'Không gửi quyết định tạm đình chỉ',
    did: 'Quyết định tạm đình chỉ đã ký mà không thấy gửi đi.',
    required: 'Trong {term} phải gửi cho người khiếu nại, người bị khiếu nại và người liên quan.',
    citizen: 'Người dân tưởng vụ việc vẫn đang được giải quyết.',
    repair: 'Gửi ngay cho các bên.',
  },
  resume: {
    name: 'Không ra quyết định tiếp tục giải quyết',
    did: 'Trở ngại đã hết mà không thấy quyết định tiếp tục giải quyết.',
    required: 'Hết căn cứ tạm đình chỉ thì ra ngay quyết định tiếp tục giải quyết; thời hạn chạy tiếp từ ngày ban hành quyết định này.',
    citizen: 'Vụ việc bị treo không có ngày quay lại.',
    repair: 'Ra quyết định tiếp tục giải quyết và gửi các bên.',
  },
  'send-resumption': {
    name: 'Không gửi quyết định tiếp tục giải quyết',
    did: 'Quyết định tiếp tục giải quyết đã ký mà không thấy gửi đi.',
    required: 'Trong {term} phải gửi quyết định tiếp tục giải quyết cho các bên.',
    citizen: 'Người dân không biết việc của mình đã được làm tiếp.',
    repair: 'Gửi ngay cho các bên.',
  },
  terminated: {
    name: 'Đình chỉ chậm',
    did: 'Văn bản đình chỉ ra ngày {date}.',
    required: 'Có căn cứ đình chỉ thì ban hành ngay.',
    citizen: 'Người dân không biết vụ việc đã khép.',
    repair: 'Ra văn bản đình chỉ ngay khi có căn cứ.',
  },
  'termination-ground': {
    name: 'Đình chỉ với căn cứ sai',
    did: 'Văn bản đình chỉ ngày {date} dẫn căn cứ: {given}.',
    required: 'Văn bản đình chỉ phải dẫn đúng căn cứ đang có trong vụ việc: {wanted}.',
    citizen: 'Người dân không biết vì sao việc của mình dừng lại.',
    repair: 'Ra lại văn bản với đúng căn cứ.',
  },
  'send-termination': {
    name: 'Không gửi văn bản đình chỉ',
    did: 'Văn bản đình chỉ đã lập mà không thấy gửi đi.',
    required: 'Phải báo bằng văn bản cho người đã rút khiếu nại[; quyết định đình chỉ gửi cho các bên trong {term}].',
    citizen: 'Người dân và người bị khiếu nại không biết vụ việc đã khép.',
    repair: 'Gửi ngay văn bản đình chỉ.',
  },
} as const satisfies Record<string, RuleTexts>;
