import type { RuleTexts } from '../../procedure.ts';

/** Names of the duties that follow from how a mediation ended. */
export const aftermathLabels = {
  'send-minutes': 'Gửi biên bản hòa giải',
  guide: 'Hướng dẫn các bên sau hòa giải không thành',
  again: 'Họp lại Hội đồng khi có ý kiến khác',
  recognise: 'Ra văn bản công nhận hòa giải thành',
  keep: 'Lưu hồ sơ hòa giải',
} as const;

export const aftermathTexts = {
  'send-minutes': {
    name: 'Không gửi biên bản hòa giải',
    did: 'Biên bản hòa giải đã lập nhưng không được gửi cho các bên.',
    required: 'Biên bản hòa giải phải được gửi cho các bên tranh chấp và lưu tại xã, kể cả khi hòa giải không thành hoặc có bên không ký.',
    citizen: 'Không cầm biên bản trong tay thì không nộp đơn tiếp được.',
    repair: 'Gửi biên bản cho từng bên.',
  },
  guide: {
    name: 'Không hướng dẫn sau hòa giải không thành',
    did: 'Hòa giải không thành mà không thấy hướng dẫn các bên đi tiếp đến đâu.',
    required: 'Hòa giải không thành thì xã phải hướng dẫn các bên nộp đơn đến đúng nơi giải quyết tiếp.',
    citizen: 'Người dân cầm biên bản mà không biết đi cửa nào.',
    repair: 'Hướng dẫn các bên theo đúng trường hợp có giấy tờ hay không.',
  },
  'every-way': {
    name: 'Hướng dẫn sai hoặc thiếu nơi giải quyết tiếp',
    did: 'Ngày {date}, các bên được chỉ đến: {given}.',
    required: 'Nơi giải quyết tiếp trong vụ này là: {wanted}. Có giấy tờ hoặc tranh chấp cả tài sản thì chỉ Tòa án; không giấy tờ thì các bên được chọn và xã phải nói rõ cả hai lối.',
    citizen: 'Người dân đi nhầm cửa, hoặc không biết mình còn một lựa chọn nữa.',
    repair: 'Hướng dẫn lại cho đủ: {wanted}.',
  },
  again: {
    name: 'Không họp lại khi có ý kiến khác',
    did: 'Một bên gửi ý kiến khác bằng văn bản trong hạn nhưng Hội đồng không họp lại.',
    required: 'Trong {term:nd102-2024/d105/k3} từ khi lập biên bản hòa giải thành, có ý kiến khác bằng văn bản thì Chủ tịch UBND xã phải họp lại Hội đồng và lập biên bản mới.',
    citizen: 'Người dân đổi ý đúng hạn mà vẫn bị buộc theo biên bản cũ.',
    repair: 'Họp lại Hội đồng, lập biên bản mới.',
  },
  recognise: {
    name: 'Không ra văn bản công nhận hòa giải thành',
    did: 'Hòa giải thành làm đổi ranh giới, diện tích hoặc người sử dụng đất mà không thấy văn bản công nhận.',
    required: 'Khi thỏa thuận làm thay đổi thửa đất, các bên phải gửi văn bản công nhận kết quả đến cơ quan đăng ký đất đai, nên xã phải có văn bản đó giao cho các bên.',
    citizen: 'Thỏa thuận chỉ nằm trong biên bản, ranh giới mới không vào được sổ.',
    repair: 'Ra văn bản công nhận kết quả hòa giải thành và giao cho các bên.',
  },
  'tells-term': {
    name: 'Không nói hạn gửi cơ quan đăng ký đất đai',
    did: 'Văn bản công nhận ngày {date} không nói các bên phải gửi cơ quan đăng ký đất đai trong bao lâu.',
    required: 'Các bên phải gửi văn bản công nhận đến cơ quan đăng ký đất đai trong {term:ldd-2024/d235/k4}; xã cần ghi rõ hạn đó.',
    citizen: 'Người dân để quá hạn vì không ai nói.',
    repair: 'Ghi rõ hạn {term:ldd-2024/d235/k4} và nơi gửi.',
  },
  keep: {
    name: 'Không lưu hồ sơ hòa giải',
    did: 'Việc hòa giải đã xong nhưng hồ sơ không được đóng và lưu.',
    required: 'Biên bản hòa giải phải lưu tại xã.',
    citizen: 'Sau này cần bản sao biên bản thì không còn.',
    repair: 'Đóng và lưu hồ sơ.',
  },
} as const satisfies Record<string, RuleTexts>;
