import type { RuleTexts } from '../../procedure.ts';

/** Names of the duties of sending a petition where it belongs. */
export const wayOutLabels = {
  guided: 'Hướng dẫn đến nơi có thẩm quyền',
  transferred: 'Chuyển đơn đến nơi có thẩm quyền',
} as const;

export const wayOutTexts = {
  guided: {
    name: 'Hướng dẫn chậm',
    did: 'Người gửi đơn được hướng dẫn ngày {date}, trễ {days} ngày.',
    required: 'Kết quả xử lý phải báo cho người dân chậm nhất ngày {due}.',
    citizen: 'Thời hiệu ở đúng nơi trôi đi trong lúc người dân chờ.',
    repair: 'Hướng dẫn ngay; lần sau xét thẩm quyền ngay khi phân loại.',
  },
  'guided-to': {
    name: 'Hướng dẫn nhầm nơi',
    did: 'Ngày {date}, người gửi đơn được hướng dẫn đến {given}.',
    required: 'Nơi có thẩm quyền là {wanted}.',
    citizen: 'Người dân đi thêm một vòng, có khi đến một cơ quan không còn tồn tại.',
    repair: 'Hướng dẫn lại bằng văn bản đến {wanted}.',
  },
  transferred: {
    name: 'Chuyển đơn chậm',
    did: 'Đơn được chuyển ngày {date}, trễ {days} ngày.',
    required: 'Đơn phải được chuyển chậm nhất ngày {due}.',
    citizen: 'Đơn nằm lại ở nơi không có quyền giải quyết.',
    repair: 'Chuyển ngay và báo người gửi.',
  },
  'transfer-form': {
    name: 'Chuyển đơn kiến nghị, phản ánh không đúng mẫu',
    did: 'Ngày {date}, đơn kiến nghị, phản ánh được chuyển theo: {given}.',
    required: 'Chuyển đơn kiến nghị, phản ánh dùng {wanted}.',
    citizen: 'Nơi nhận không rõ phải trả lời ai và về việc gì.',
    repair: 'Lập lại phiếu chuyển theo đúng mẫu.',
  },
  'transferred-to': {
    name: 'Chuyển đơn nhầm nơi',
    did: 'Ngày {date}, đơn được chuyển đến {given}.',
    required: 'Nơi có thẩm quyền là {wanted}.',
    citizen: 'Đơn bị chuyển lòng vòng, không nơi nào nhận giải quyết.',
    repair: 'Chuyển lại đúng nơi và báo người gửi.',
  },
} as const satisfies Record<string, RuleTexts>;
