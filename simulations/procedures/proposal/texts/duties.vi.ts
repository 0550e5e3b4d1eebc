import type { RuleTexts } from '../../procedure.ts';

/** Names of the duties towards whoever recommends or reports something. */
export const proposalLabels = {
  assigned: 'Giao bộ phận xem xét',
  'pass-on': 'Chuyển phần của cơ quan khác',
  'pass-on-rules': 'Chuyển phần về quy định hành chính',
  replied: 'Trả lời kiến nghị, phản ánh',
  'send-reply': 'Gửi công văn trả lời',
  'keep-promise': 'Báo kết quả đã hẹn',
  'tell-deputies': 'Báo kết quả cho đại biểu đã chuyển đơn',
} as const;

export const proposalTexts = {
  assigned: {
    name: 'Không giao ai xem xét',
    did: 'Kiến nghị, phản ánh được trả lời mà không thấy báo cáo, giao bộ phận nào xem xét.',
    required: 'Việc thuộc thẩm quyền mà chưa rõ ngay thì phải báo cáo để nghiên cứu, hoặc phân công bộ phận xem xét, rồi mới trả lời.',
    citizen: 'Câu trả lời viết ra khi chưa ai xem, việc ngoài thực tế vẫn nguyên.',
    repair: 'Giao một bộ phận xem xét trước khi trả lời.',
  },
  'pass-on': {
    name: 'Không chuyển phần của cơ quan khác',
    did: 'Đơn có phần là việc của cơ quan khác nhưng không thấy chuyển đi.',
    required: 'Phần kiến nghị, phản ánh không thuộc thẩm quyền phải chuyển đơn hoặc bản ghi nội dung đến nơi có thẩm quyền, trong {term:ltcd-2013/d28/k1} phải báo người gửi.',
    citizen: 'Người dân tưởng xã đã lo, cơ quan làm được việc thì chưa hề biết.',
    repair: 'Chuyển bản ghi phần đó đến đúng nơi và gửi người dân một bản.',
  },
  'passed-on-to': {
    name: 'Chuyển nhầm nơi một phần đơn',
    did: 'Ngày {date}, một phần kiến nghị, phản ánh được chuyển đến {given}.',
    required: 'Nơi có thẩm quyền về phần đó là {wanted}.',
    citizen: 'Nội dung đi vòng, không nơi nào nhận làm.',
    repair: 'Chuyển lại đến {wanted} và báo người gửi.',
  },
  'passed-on-form': {
    name: 'Chuyển kiến nghị, phản ánh không đúng mẫu',
    did: 'Ngày {date}, một phần kiến nghị, phản ánh được chuyển theo: {given}.',
    required: 'Chuyển đơn kiến nghị, phản ánh dùng {wanted}.',
    citizen: 'Nơi nhận không rõ phải trả lời ai và về việc gì.',
    repair: 'Lập lại phiếu chuyển theo đúng mẫu.',
  },
  'passed-on-told': {
    name: 'Chuyển một phần đơn mà không báo người gửi',
    did: 'Ngày {date}, một phần kiến nghị, phản ánh được chuyển đi mà người gửi không được báo.',
    required: 'Trong {term:ltcd-2013/d28/k1} phải báo người gửi nội dung nào đã chuyển đến đâu.',
    citizen: 'Người dân vẫn hỏi xã trong khi nội dung đã ở nơi khác.',
    repair: 'Gửi người dân một bản phiếu chuyển.',
  },
  'pass-on-rules': {
    name: 'Bỏ quên phần về quy định hành chính',
    did: 'Đơn có phần phản ánh về quy định, thủ tục hành chính nhưng không thấy chuyển theo đường riêng.',
    required: 'Phản ánh, kiến nghị về quy định hành chính đi đường riêng; không thuộc thẩm quyền thì chuyển trong {term}.',
    citizen: 'Thủ tục rườm rà không đến được nơi có thể sửa nó.',
    repair: 'Chuyển phần đó cho đầu mối nhận phản ánh về quy định hành chính.',
  },
  'rules-passed-to': {
    name: 'Chuyển nhầm đường phản ánh về quy định',
    did: 'Ngày {date}, phần về quy định hành chính được chuyển đến {given}.',
    required: 'Đầu mối nhận phần này là {wanted}.',
    citizen: 'Ý kiến về quy định bị xử lý như một lá đơn thường rồi dừng lại.',
    repair: 'Chuyển lại đến {wanted}.',
  },
  replied: {
    name: 'Trả lời kiến nghị, phản ánh chậm',
    did: 'Kiến nghị, phản ánh được trả lời ngày {date}, trễ {days} ngày.',
    required: 'Phải trả lời, hoặc báo đã nhận xem xét và hẹn ngày, chậm nhất ngày {due}.',
    citizen: 'Người góp ý không biết có ai đọc hay không.',
    repair: 'Trả lời ngay; việc lâu thì nói rõ ngày có kết quả.',
  },
  'reply-contents': {
    name: 'Trả lời thiếu nội dung',
    did: 'Công văn ngày {date} trả lời: {given}.',
    required: 'Phải trả lời từng nội dung là việc của xã: {wanted}.',
    citizen: 'Điều người dân hỏi mà không thấy trả lời thì như bị bỏ qua.',
    repair: 'Trả lời bổ sung nội dung còn thiếu.',
  },
  'reply-says': {
    name: 'Trả lời chung chung',
    did: 'Công văn ngày {date} chỉ ghi nhận, không nêu kết quả, cũng không hẹn ngày.',
    required: 'Thông báo phải nói được kết quả xử lý: đã xem xét thế nào, hoặc đã nhận và ngày nào có kết quả. “Ghi nhận, đang xem xét” không phải là kết quả.',
    citizen: 'Đọc xong người dân vẫn không biết việc của mình đến đâu.',
    repair: 'Gửi lại công văn nêu kết quả, hoặc hẹn rõ ngày có kết quả.',
  },
  'send-reply': {
    name: 'Viết công văn trả lời mà không gửi',
    did: 'Có công văn trả lời nhưng không thấy gửi cho người gửi đơn.',
    required: 'Kết quả xử lý phải được báo cho người kiến nghị, phản ánh.',
    citizen: 'Công văn nằm trong tủ, người dân vẫn chờ.',
    repair: 'Gửi công văn cho người gửi đơn.',
  },
  'keep-promise': {
    name: 'Hẹn rồi bỏ đấy',
    did: 'Công văn đã hẹn ngày có kết quả nhưng không thấy báo kết quả.',
    required: 'Đã nhận xem xét thì phải giải quyết và báo kết quả cho người dân như đã hẹn.',
    citizen: 'Lời hẹn trên giấy không giữ, lần sau người dân không tin nữa.',
    repair: 'Báo kết quả cho người gửi đơn.',
  },
  'promise-kept': {
    name: 'Báo kết quả sau ngày đã hẹn',
    did: 'Kết quả được báo ngày {date}, sau ngày đã hẹn {wanted}.',
    required: 'Xã đã hẹn người dân ngày {wanted}.',
    citizen: 'Người dân chờ quá ngày hẹn mà không ai nói gì.',
    repair: 'Báo kết quả ngay và xin lỗi về việc chậm.',
  },
  'tell-deputies': {
    name: 'Không báo kết quả cho đại biểu đã chuyển đơn',
    did: 'Kiến nghị, phản ánh do đại biểu chuyển đến đã được trả lời mà không thấy báo cho đại biểu.',
    required: 'Đơn do cơ quan, đại biểu dân cử chuyển đến thì báo lại kết quả trong {term} kể từ khi giải quyết xong, chậm nhất ngày {due}.',
    citizen: 'Người dân đã nhờ đại biểu, đại biểu không có gì để nói lại.',
    repair: 'Gửi kết quả cho nơi đã chuyển đơn.',
  },
} as const satisfies Record<string, RuleTexts>;
