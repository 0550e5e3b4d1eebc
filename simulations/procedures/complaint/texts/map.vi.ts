import type { MapNames } from '../../procedure.ts';

const OURS = 'việc thuộc xã giải quyết lần đầu';
const UNHINDERED = 'không vướng lý do từ chối nào';

/** The words of the map: where the case stands, and when a way is open. */
export const mapNames: MapNames = {
  states: {
    complaintCase: 'Đơn là khiếu nại',
    accepted: 'Đã thụ lý',
    refused: 'Đã báo không thụ lý',
    answeredByLetter: 'Đã trả lời bằng công văn',
    underVerification: 'Đang xác minh',
    verified: 'Đã có kết quả xác minh',
    dialogued: 'Đã đối thoại',
    settled: 'Đã có quyết định giải quyết',
    terminated: 'Đã đình chỉ giải quyết',
  },
  conditions: {
    'guidance-still-owed': 'chưa hướng dẫn lần nào về việc này',
    'commune-is-competent': OURS,
    'maker-settles-first': OURS,
    'not-a-land-dispute-decision': OURS,
    'not-decided-before': OURS,
    'matter-can-be-complained-about': UNHINDERED,
    'touches-own-rights': UNHINDERED,
    'has-capacity': UNHINDERED,
    'lawfully-represented': UNHINDERED,
    'is-signed': UNHINDERED,
    'group-has-representatives': UNHINDERED,
    'in-time': UNHINDERED,
    'not-settled-twice': UNHINDERED,
    'not-terminated-before': UNHINDERED,
    'not-before-court': UNHINDERED,
    'not-withdrawn-freely': UNHINDERED,
    'refusal-is-grounded': 'vướng một lý do từ chối',
    'another-authority-is-competent': 'việc thuộc nơi khác',
    'may-be-passed-on': 'luật ngày đó cho chuyển',
    'may-be-returned-to-forwarder': 'nơi khác chuyển đến mà không thuộc xã',
    'may-answer-by-letter': 'không có khiếu nại nào',
    'plainly-right': 'kiểm tra lại đã thấy rõ khiếu nại đúng',
    'dialogue-not-needed': 'không thuộc trường hợp phải đối thoại',
    'group-is-represented': 'những người khiếu nại có người đại diện',
    'still-to-be-decided': 'chưa có căn cứ đình chỉ',
    'termination-is-grounded': 'có căn cứ đình chỉ',
    'suspension-is-grounded': 'có căn cứ tạm đình chỉ',
  },
  world: { 'dialogue.missed#excused': 'Có người vắng đối thoại vì lý do chính đáng' },
};
