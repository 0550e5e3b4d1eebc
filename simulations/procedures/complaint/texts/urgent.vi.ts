import type { RuleTexts } from '../../procedure.ts';

export const urgentLabels = {
  lift: 'Hủy bỏ việc tạm đình chỉ thi hành',
  send: 'Gửi quyết định hủy bỏ việc tạm đình chỉ thi hành',
} as const;

export const urgentTexts = {
  'lift-execution-suspension': {
    name: 'Không hủy bỏ việc tạm đình chỉ thi hành',
    did: 'Lý do tạm đình chỉ thi hành không còn mà không thấy quyết định hủy bỏ việc tạm đình chỉ.',
    required: 'Khi lý do của việc tạm đình chỉ thi hành không còn thì phải hủy bỏ ngay quyết định tạm đình chỉ đó.',
    citizen: 'Một quyết định bị treo không còn lý do; người thứ ba có quyền lợi phải chờ vô ích.',
    repair: 'Ra ngay quyết định hủy bỏ việc tạm đình chỉ thi hành theo mẫu, gửi các bên.',
  },
  'send-lifting': {
    name: 'Không gửi quyết định hủy bỏ việc tạm đình chỉ thi hành',
    did: 'Quyết định hủy bỏ việc tạm đình chỉ thi hành đã ký mà không thấy gửi đi.',
    required: 'Những người đã nhận quyết định tạm đình chỉ thi hành phải nhận cả quyết định hủy bỏ: người khiếu nại, người bị khiếu nại, người có quyền, nghĩa vụ liên quan.',
    citizen: 'Các bên tưởng việc thi hành vẫn đang dừng.',
    repair: 'Gửi ngay cho các bên.',
  },
  'suspended-until': {
    name: 'Dừng thi hành quá thời hạn giải quyết',
    did: 'Quyết định tạm đình chỉ thi hành ghi dừng đến hết ngày {given}.',
    required: 'Thời gian tạm đình chỉ thi hành không được dài hơn thời gian còn lại của thời hạn giải quyết: đến hết ngày {wanted}.',
    citizen: 'Một quyết định hành chính bị dừng lâu hơn mức luật cho, bên có quyền lợi liên quan bị thiệt.',
    repair: 'Ghi thời hạn tạm đình chỉ trong thời hạn giải quyết còn lại.',
  },
  'go-ahead': {
    name: 'Cho thi hành quyết định đang bị khiếu nại',
    did: 'Ngày {date}, quyết định đang bị khiếu nại được cho thi hành.',
    required: 'Khi cứ thi hành thì hậu quả khó khắc phục, người giải quyết khiếu nại phải tạm đình chỉ việc thi hành, không được để việc ấy diễn ra.',
    citizen: 'Nhà đã dỡ, cây đã chặt; khiếu nại có đúng cũng không lấy lại được.',
    repair: 'Dừng ngay việc thi hành, ra quyết định tạm đình chỉ thi hành.',
  },
} as const satisfies Record<string, RuleTexts>;
