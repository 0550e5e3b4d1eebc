import type { RuleTexts } from '../../procedure.ts';

/** Sentences for answering, sending on or putting away recommendations and feedback against the law. */
export const proposalGuardTexts = {
  'proposal-is-ours': {
    name: 'Trả lời thay việc của nơi khác',
    did: 'Ngày {date}, xã trả lời kiến nghị, phản ánh không phải việc của xã.',
    required: 'Kiến nghị, phản ánh không thuộc thẩm quyền thì chuyển đơn hoặc bản ghi đến nơi có thẩm quyền: {competent}.',
    citizen: 'Người dân có một tờ giấy mà nơi làm được việc thì không biết gì.',
    repair: 'Chuyển đơn hoặc bản ghi đến {competent} và báo cho người gửi.',
  },
  'proposal-belongs-elsewhere': {
    name: 'Đẩy đi việc của xã',
    did: 'Ngày {date}, kiến nghị, phản ánh thuộc việc của xã lại được chuyển nơi khác.',
    required: 'Kiến nghị, phản ánh thuộc thẩm quyền thì báo cáo, phân công bộ phận xem xét và trả lời người gửi.',
    citizen: 'Việc đi một vòng rồi lại về xã, người dân mất công chờ.',
    repair: 'Lấy đơn về, giao bộ phận xem xét và trả lời người gửi.',
  },
  'proposal-may-be-guided': {
    name: 'Chỉ bảo người dân đi nơi khác',
    did: 'Ngày {date}, người gửi kiến nghị, phản ánh chỉ được hướng dẫn đi nơi khác.',
    required: 'Kiến nghị, phản ánh không thuộc thẩm quyền thì xã phải tự chuyển đơn hoặc bản ghi đến nơi có thẩm quyền; thuộc thẩm quyền thì phải xem xét, trả lời. Chỉ nói miệng nơi phải đến là chưa đủ.',
    citizen: 'Người có lòng góp ý phải tự đi tìm cửa, phần lớn sẽ bỏ.',
    repair: 'Chuyển đơn hoặc bản ghi đến đúng nơi và báo cho người gửi; việc của xã thì trả lời.',
  },
  'proposal-still-owed': {
    name: 'Xử lý lại kiến nghị, phản ánh trùng',
    did: 'Ngày {date}, kiến nghị, phản ánh đã có kết quả hoặc không đủ điều kiện lại được xử lý thêm một lần.',
    required: 'Đơn trùng đã trả lời, đã chuyển, đang xem xét mà không có tình tiết mới, đơn không có tên, không đọc được thì xếp lưu; đơn trùng thì ghép với đơn trước.',
    citizen: 'Một việc có hai câu trả lời, người dân không biết theo câu nào.',
    repair: 'Xếp lưu, ghép với đơn trước và nhắc lại câu trả lời đã có.',
  },
} as const satisfies Record<string, RuleTexts>;
