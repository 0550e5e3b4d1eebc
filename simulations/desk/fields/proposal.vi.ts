/** Labels and hints of the fields of handling a petition and of recommendations and feedback. */
export const PROPOSAL_FIELDS = {
  'reply.written/contents': { label: 'Trả lời những nội dung nào' },
  'reply.written/says': { label: 'Công văn nói gì' },
  'reply.written/promisedOn': { label: 'Ngày hẹn có kết quả', hint: 'Chỉ ghi khi hẹn.' },
  'proposal.assigned/unit': { label: 'Giao cho ai' },
  'proposal.passedOn/content': { label: 'Chuyển nội dung nào' },
  'proposal.passedOn/to': { label: 'Chuyển đến đâu' },
  'proposal.passedOn/copyToSender': { label: 'Gửi người dân một bản' },
} as const;
