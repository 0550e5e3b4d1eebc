import type { ResponseOwed } from '#simulations/procedures/rules/class-rules.ts';

/** Words of the comparison of a finished case with those that are almost like it. */
export const nearCases = {
  title: 'So với vụ gần giống',
  lead: 'Những vụ này chỉ khác vụ anh chị vừa làm một hai sự việc. Đường đúng của mỗi vụ được suy ra từ sự việc của nó.',
  spoils: 'Trang này cho thấy cách xử lý đúng của những vụ kia. Muốn tự làm thì làm trước rồi hãy xem.',
  toCases: 'So với vụ gần giống',
  none: 'Vụ này chưa có vụ nào gần giống.',
  mine: 'Vụ đã làm',
  other: 'Vụ gần giống',
  differs: 'Khác ở chỗ',
  isClass: 'Loại đơn',
  authority: 'Ai giải quyết',
  response: 'Trả lời thế nào',
  nobody: 'luật còn để ngỏ',
  form: 'Mẫu',
  due: 'Hạn',
  path: 'Đường đúng của hai vụ',
  same: 'Hai vụ như nhau',
  onlyMine: 'Chỉ vụ đã làm mới có',
  onlyOther: 'Chỉ vụ gần giống mới có',
  responses: {
    accept: 'thụ lý, giải quyết',
    refuse: 'không thụ lý',
    guide: 'hướng dẫn đến nơi có thẩm quyền',
    transfer: 'chuyển đến nơi có thẩm quyền',
    file: 'xếp lưu',
    answer: 'xem xét, trả lời',
    inspect: 'tổ chức kiểm tra',
    open: 'luật còn để ngỏ',
    'other-procedure': 'làm theo thủ tục hành chính',
  } satisfies Record<ResponseOwed, string>,
};
