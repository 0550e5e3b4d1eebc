/** Words of items that are made from the lawful run of a case: what a paper must hold, what is owed next, what the law forbids. */
export const runItemWords = {
  inCase: (title: string) => `Vụ “${title}”.`,
  actOn: (act: string, date: string) => `Ngày ${date}, việc đang làm: “${act}”.`,
  filled: (label: string, value: string) => `Mục “${label}” đã ghi: ${value}.`,
  field: (label: string) => `Mục “${label}” phải chọn hoặc ghi thế nào?`,
  yesNo: (label: string) => `Có phải làm điều này không: “${label}”?`,
  fieldOf: (label: string, row: string) => `Mục “${label}”, phần “${row}”: chọn thế nào?`,
  draft: (label: string, given: readonly string[]) => (given.length === 0 ? `Mục “${label}” trong bản nháp còn để trống.` : `Mục “${label}” trong bản nháp đã có: ${given.join('; ')}.`),
  whatToAdd: 'Phải thêm gì vào mục này mới đúng luật?',
  whatToDrop: 'Phải bỏ gì khỏi mục này mới đúng luật?',
  nothingToAdd: 'Không phải thêm gì, như vậy đã đủ',
  nothingToDrop: 'Không phải bỏ gì',

  role: (name: string, role: string) => `${name} (${role})`,
  roles: { complainant: 'người có đơn', representative: 'người đại diện', respondent: 'người bị khiếu nại', affected: 'người liên quan', accused: 'người bị tố cáo', relative: 'người thân của người bị tố cáo', forwarder: 'nơi chuyển đơn', opponent: 'bên tranh chấp kia' },

  started: (act: string, date: string) => `Ngày ${date} đã xong việc: “${act}”.`,
  begun: (date: string) => `Vụ việc bắt đầu ngày ${date}.`,
  whatIsOwed: 'Việc nào dưới đây luật buộc phải làm trong vụ này?',
  notOwed: 'Trong vụ này luật không buộc làm việc đó.',

  whatIsForbidden: 'Việc nào dưới đây luật cấm?',
  notForbidden: 'Việc này làm đúng luật trong vụ này.',

  whatIsRequired: (name: string) => `Chỗ hay sai: “${name}”. Ở chỗ này luật đòi hỏi điều gì?`,
  required: 'Đây là điều luật đòi hỏi ở chỗ này.',
  requiredElsewhere: (name: string) => `Câu này nói về chỗ khác: “${name}”.`,

  ordinary: 'Hồ sơ không có gì khác thường.',
} as const;
