import type { RuleTexts } from '../../procedure.ts';

/** Names of the duties when the commune's chair settles a dispute. */
export const settlementLabels = {
  accepted: 'Thụ lý đơn yêu cầu giải quyết tranh chấp',
  'send-notice': 'Gửi thông báo thụ lý tranh chấp',
  inspect: 'Kiểm tra hiện trạng đất tranh chấp',
  mediate: 'Tổ chức hòa giải thêm một lần',
  reported: 'Trình hồ sơ giải quyết tranh chấp',
  settled: 'Ra quyết định giải quyết tranh chấp',
  'send-decision': 'Gửi quyết định giải quyết tranh chấp',
  keep: 'Lưu hồ sơ tranh chấp',
} as const;

export const settlementTexts = {
  accepted: {
    name: 'Thụ lý giải quyết tranh chấp chậm',
    did: 'Đơn yêu cầu giải quyết tranh chấp được thụ lý ngày {date}.',
    required: 'Trong {term} từ khi nhận đơn phải báo bằng văn bản việc thụ lý, hoặc không thụ lý kèm lý do.',
    citizen: 'Hai bên không biết việc của mình có được nhận hay không.',
    repair: 'Thụ lý ngay khi phân loại xong.',
  },
  'send-notice': {
    name: 'Không gửi thông báo thụ lý tranh chấp đúng hạn',
    did: 'Đơn đã thụ lý nhưng thông báo không được gửi đi đúng hạn.',
    required: 'Trong {term}, thông báo thụ lý phải đến các bên và Văn phòng đăng ký đất đai.',
    citizen: 'Bên kia không biết; thửa đất đang tranh chấp vẫn có thể bị sang tên.',
    repair: 'Gửi thông báo cho các bên và Văn phòng đăng ký đất đai.',
  },
  inspect: {
    name: 'Không kiểm tra hiện trạng đất tranh chấp',
    did: 'Hồ sơ được trình mà không thấy kiểm tra hiện trạng thửa đất.',
    required: 'Hồ sơ giải quyết tranh chấp phải có biên bản kiểm tra hiện trạng.',
    citizen: 'Quyết định trên giấy không khớp với bờ rào ngoài đất.',
    repair: 'Kiểm tra hiện trạng, lập biên bản trước khi trình.',
  },
  mediate: {
    name: 'Không hòa giải thêm trước khi quyết định',
    did: 'Hồ sơ được trình mà không thấy cơ quan tham mưu tổ chức hòa giải.',
    required: 'Cơ quan tham mưu phải thẩm tra và tổ chức hòa giải giữa các bên trước khi trình.',
    citizen: 'Hai bên mất cơ hội cuối để tự thỏa thuận.',
    repair: 'Mời các bên hòa giải thêm một lần trước khi trình.',
  },
  reported: {
    name: 'Trình hồ sơ tranh chấp chậm',
    did: 'Hồ sơ giải quyết tranh chấp được trình ngày {date}.',
    required: 'Hồ sơ phải xong kịp để ra quyết định trong thời hạn.',
    citizen: 'Cả vụ việc chậm theo.',
    repair: 'Trình hồ sơ sớm hơn.',
  },
  'dispute-file': {
    name: 'Hồ sơ tranh chấp thiếu tài liệu',
    did: 'Hồ sơ trình ngày {date} còn thiếu: {wanted}.',
    required: 'Hồ sơ phải có đơn, biên bản hòa giải ở xã, biên bản làm việc, biên bản kiểm tra hiện trạng, bản đồ và tài liệu qua các thời kỳ, báo cáo đề xuất kèm dự thảo quyết định.',
    citizen: 'Quyết định thiếu căn cứ thì dễ bị hủy.',
    repair: 'Bổ sung vào hồ sơ: {wanted}.',
  },
  settled: {
    name: 'Giải quyết tranh chấp quá thời hạn',
    did: 'Quyết định giải quyết tranh chấp ra ngày {date}.',
    required: 'Cấp xã giải quyết tranh chấp không quá {term} từ ngày thụ lý.',
    citizen: 'Hai bên không xây, không bán, không cấy được trên phần đất chờ quyết định.',
    repair: 'Ra quyết định trong thời hạn.',
  },
  signatory: {
    name: 'Sai người ký quyết định giải quyết tranh chấp',
    did: 'Quyết định ngày {date} do {given} ký.',
    required: 'Quyết định giải quyết tranh chấp đất giữa hộ gia đình, cá nhân do Chủ tịch UBND xã ký.',
    citizen: 'Quyết định ký sai thẩm quyền sẽ bị hủy.',
    repair: 'Trình Chủ tịch UBND xã ký.',
  },
  grounds: {
    name: 'Quyết định tranh chấp không đúng căn cứ',
    did: 'Quyết định ngày {date} dựa vào: {given}.',
    required: 'Không bên nào có giấy tờ thì phải xét đủ những căn cứ luật nêu, không thêm căn cứ khác: {wanted}.',
    citizen: 'Bỏ một căn cứ là bỏ lý lẽ của một bên.',
    repair: 'Xét lại theo đủ các căn cứ: {wanted}.',
  },
  'complaint-to': {
    name: 'Quyết định tranh chấp chỉ sai nơi khiếu nại',
    did: 'Quyết định ngày {date} ghi nơi nhận khiếu nại là {given}.',
    required: 'Không đồng ý với quyết định giải quyết tranh chấp đất thì khiếu nại thẳng đến {wanted}, không khiếu nại lần đầu ở xã.',
    citizen: 'Người dân nộp nhầm nơi, lỡ thời hạn.',
    repair: 'Ghi lại nơi nhận khiếu nại: {wanted}.',
  },
  'complaint-days': {
    name: 'Quyết định tranh chấp ghi sai hạn khiếu nại, khởi kiện',
    did: 'Quyết định ngày {date} ghi hạn khiếu nại, khởi kiện là {given} ngày.',
    required: 'Từ ngày nhận quyết định giải quyết tranh chấp đất, các bên có {wanted} ngày để khiếu nại hoặc khởi kiện.',
    citizen: 'Người dân tin vào con số ghi sai và mất quyền.',
    repair: 'Ghi đúng hạn {wanted} ngày.',
  },
  'send-decision': {
    name: 'Không gửi quyết định giải quyết tranh chấp',
    did: 'Quyết định giải quyết tranh chấp đã ký nhưng không gửi cho các bên.',
    required: 'Thời hạn khiếu nại, khởi kiện chạy từ ngày nhận quyết định, nên quyết định phải được gửi cho các bên.',
    citizen: 'Người dân không biết mình được hay mất phần đất nào, cũng không biết hạn khiếu nại.',
    repair: 'Gửi quyết định cho từng bên.',
  },
  keep: {
    name: 'Không lưu hồ sơ tranh chấp',
    did: 'Vụ tranh chấp đã quyết định nhưng hồ sơ không được đóng và lưu.',
    required: 'Hồ sơ giải quyết tranh chấp phải được lập đủ và lưu giữ.',
    citizen: 'Khi có người khiếu nại, khởi kiện thì không có hồ sơ để cung cấp.',
    repair: 'Đóng và lưu hồ sơ.',
  },
} as const satisfies Record<string, RuleTexts>;
