import type { RuleTexts } from '../../procedure.ts';

/** Sentences for what nobody may do with a dispute over land. */
export const landDisputeProhibitionTexts = {
  'replace-the-council': {
    name: 'Giao người khác hòa giải thay Hội đồng',
    did: 'Ngày {date}, việc hòa giải được giao cho người khác làm thay Hội đồng của xã.',
    required: 'Chủ tịch UBND xã phải lập Hội đồng hòa giải. Tổ hòa giải ở thôn là lựa chọn của các bên, không thay cho bước bắt buộc ở xã; một công chức cũng không hòa giải thay Hội đồng.',
    citizen: 'Biên bản lập như vậy không dùng được khi ra Tòa án hay xin giải quyết.',
    repair: 'Lập Hội đồng hòa giải của xã và hòa giải tại đó.',
  },
  'enforce-before-effect': {
    name: 'Cho thi hành khi quyết định chưa có hiệu lực',
    did: 'Ngày {date}, quyết định giải quyết tranh chấp được giao thi hành.',
    required: 'Quyết định chỉ thi hành khi hết {term:ldd-2024/d236/k3/a/hieu-luc} từ ngày nhận mà không ai kiện, không ai khiếu nại; cưỡng chế còn phải vận động và đủ các điều kiện luật định.',
    citizen: 'Đất bị giao cho bên kia trong khi người dân còn quyền khiếu nại, khởi kiện.',
    repair: 'Chờ hết thời hạn khiếu nại, khởi kiện rồi mới tổ chức thi hành.',
  },
} as const satisfies Record<string, RuleTexts>;
