/** What an open legal question is about in a dispute over land. */
export const landDisputeQuestionTexts = {
  'oq-16': 'Tổ hòa giải ở thôn đã hòa giải trước khi có đơn.',
  'oq-17': 'Việc thi hành quyết định giải quyết tranh chấp sau này.',
  'oq-27': 'Ai giải quyết tranh chấp khi không bên nào có giấy tờ, sau khi quy định giao việc này cho cấp xã hết hiệu lực.',
} as const;
