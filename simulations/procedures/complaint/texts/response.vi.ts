import type { RuleTexts } from '../../procedure.ts';

/** Names of the duties of answering a petition. */
export const responseLabels = {
  accepted: 'Thụ lý và ra thông báo',
  refused: 'Ra thông báo không thụ lý',
  'send-acceptance': 'Gửi thông báo thụ lý',
  'send-refusal': 'Gửi thông báo không thụ lý',
  'hand-over': 'Dừng lại và chỉ đến nơi có thẩm quyền',
} as const;

export const responseTexts = {
  accepted: {
    name: 'Thụ lý quá hạn',
    did: 'Thông báo thụ lý ra ngày {date}, trễ {days} ngày.',
    required: 'Hạn thụ lý là {term} kể từ ngày nhận đơn, hết ngày {due}. Luật và Nghị định ghi khác nhau thì làm theo cách nào cũng được chấp nhận.',
    citizen: 'Mỗi ngày chậm thụ lý là một ngày chậm giải quyết, vì thời hạn giải quyết tính từ ngày thụ lý.',
    repair: 'Thụ lý ngay, xin lỗi người khiếu nại; lần sau ghi hạn vào lịch ngay khi nhận đơn.',
  },
  'accepted-contents': {
    name: 'Thụ lý không đúng nội dung',
    did: 'Thông báo thụ lý ngày {date} ghi các nội dung: {given}.',
    required: 'Chỉ thụ lý những nội dung khiếu nại thuộc thẩm quyền và đủ điều kiện: {wanted}. Nội dung tố cáo, kiến nghị không đưa vào thông báo thụ lý khiếu nại.',
    citizen: 'Thiếu thì điều người dân đòi bị bỏ sót; thừa thì điều phải giữ kín có thể bị lộ.',
    repair: 'Ra lại thông báo thụ lý đúng các nội dung khiếu nại.',
  },
  'accepted-items': {
    name: 'Thông báo thụ lý thiếu mục',
    did: 'Thông báo thụ lý ngày {date} còn thiếu: {wanted}.',
    required: 'Thông báo thụ lý phải ghi lần khiếu nại, ngày nhận đơn, ngày thụ lý và nội dung được thụ lý.',
    citizen: 'Người dân không tự tính được hạn giải quyết của việc mình.',
    repair: 'Lập lại thông báo cho đủ mục.',
  },
  refused: {
    name: 'Thông báo không thụ lý quá hạn',
    did: 'Thông báo không thụ lý ra ngày {date}, trễ {days} ngày.',
    required: 'Hạn trả lời có thụ lý hay không hết ngày {due}.',
    citizen: 'Người dân mất thời gian chờ trong khi còn phải tìm đường khác.',
    repair: 'Thông báo ngay; lần sau ghi hạn vào lịch từ khi nhận đơn.',
  },
  'refusal-ground': {
    name: 'Không thụ lý với căn cứ sai',
    did: 'Thông báo không thụ lý ngày {date} nêu căn cứ: {given}.',
    required: 'Căn cứ phải là trường hợp thật sự có trong vụ việc: {wanted}.',
    citizen: 'Người dân không hiểu vì sao bị từ chối và không biết phải bổ sung hay đi đường nào.',
    repair: 'Ra lại thông báo, dẫn đúng khoản và nói rõ lý do.',
  },
  'refusal-reason': {
    name: 'Thông báo không thụ lý không nêu lý do',
    did: 'Thông báo không thụ lý ngày {date} không nêu lý do và căn cứ.',
    required: 'Không thụ lý thì phải nêu rõ lý do, dẫn điều khoản áp dụng.',
    citizen: 'Người dân không có gì để phản bác hay sửa cho đúng.',
    repair: 'Ra lại thông báo, nêu lý do và điều khoản.',
  },
  'send-acceptance': {
    name: 'Không gửi thông báo thụ lý',
    did: 'Thông báo thụ lý đã lập mà không thấy gửi đi.',
    required: 'Thông báo thụ lý phải gửi cho người khiếu nại và nơi chuyển đơn (nếu có) ngay trong hạn thụ lý.',
    citizen: 'Giấy nằm ở xã thì người dân vẫn như chưa được trả lời.',
    repair: 'Gửi thông báo thụ lý ngay, giữ bằng chứng đã gửi.',
  },
  'hand-over': {
    name: 'Không chỉ đến nơi có thẩm quyền',
    did: 'Việc không thuộc thẩm quyền mà không thấy hướng dẫn hay chuyển đến nơi có thẩm quyền.',
    required: 'Đã nhận nhầm thì dừng lại, hướng dẫn hoặc chuyển đến {competent}.',
    citizen: 'Càng dừng muộn, người dân càng dễ lỡ hạn ở đúng nơi.',
    repair: 'Dừng việc giải quyết và hướng dẫn đến {competent}.',
  },
  'send-refusal': {
    name: 'Không gửi thông báo không thụ lý',
    did: 'Thông báo không thụ lý đã lập mà không thấy gửi đi.',
    required: 'Thông báo không thụ lý phải gửi cho người khiếu nại và nơi chuyển đơn (nếu có) ngay trong hạn.',
    citizen: 'Người dân không biết mình bị từ chối, lỡ hạn đi đường khác.',
    repair: 'Gửi ngay, giữ bằng chứng đã gửi.',
  },
} as const satisfies Record<string, RuleTexts>;
