import type { ActTexts } from '../../rules/skeleton-acts.ts';
import { extraTexts as extra } from '../../rules/texts.vi.ts';

/** Names and sentences of the two answers to a complaint, by label. */
export const answerActTexts = {
  'complaint.accepted': {
    label: 'Thụ lý khiếu nại',
    omitted: {
      name: 'Không thụ lý, không ra thông báo thụ lý',
      did: 'Khiếu nại đủ điều kiện nhưng không thấy thông báo thụ lý.',
      required: 'Khiếu nại thuộc thẩm quyền và không vướng Điều 11 thì phải thụ lý và thông báo bằng văn bản trong hạn. Ngày thụ lý là mốc của thời hạn giải quyết.',
      citizen: 'Người dân không biết khiếu nại của mình có được giải quyết không và bao giờ xong.',
      repair: 'Ra thông báo thụ lý rồi mới xác minh.',
    },
    extra: extra('Thụ lý khi không còn chỗ để thụ lý', 'Đơn đã được trả lời hoặc đã thụ lý; thông báo thụ lý thêm lần nữa làm rối mốc tính thời hạn.', 'Người dân nhận hai thông báo trái nhau về cùng một đơn.', 'Thu hồi thông báo thừa, giữ thông báo đúng.'),
  },
  'complaint.acceptanceRefused': {
    label: 'Thông báo không thụ lý',
    omitted: {
      name: 'Không trả lời là không thụ lý',
      did: 'Khiếu nại không đủ điều kiện nhưng không thấy thông báo không thụ lý.',
      required: 'Vướng một trường hợp của Điều 11 thì phải thông báo không thụ lý bằng văn bản trong hạn, nêu rõ lý do.',
      citizen: 'Người dân chờ mãi, không biết phải làm gì tiếp và có thể lỡ hạn khởi kiện.',
      repair: 'Ra thông báo không thụ lý, nêu đúng căn cứ và lý do.',
    },
    extra: extra(
      'Báo không thụ lý sau khi đã trả lời khác',
      'Đơn đã có trả lời; đã thụ lý rồi thì phải giải quyết, không quay lại báo là không đủ điều kiện.',
      'Người dân vừa được báo thụ lý lại nhận giấy nói ngược lại.',
      'Thu hồi thông báo không thụ lý và giải quyết tiếp.',
    ),
  },
} as const satisfies Record<string, ActTexts>;
