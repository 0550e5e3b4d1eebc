import type { RuleTexts } from '../../procedure.ts';

/** Names of the duties between acceptance and dialogue. */
export const verificationLabels = {
  recheck: 'Kiểm tra lại quyết định bị khiếu nại',
  'suspend-execution': 'Tạm đình chỉ thi hành quyết định bị khiếu nại',
  'send-execution-suspension': 'Gửi quyết định tạm đình chỉ thi hành',
  assigned: 'Ra quyết định xác minh',
  'hear-complainant': 'Làm việc với người khiếu nại',
  'hear-affected': 'Làm việc với người có quyền, nghĩa vụ liên quan',
  'record-complexity': 'Lập văn bản xác định vụ việc phức tạp',
  reported: 'Báo cáo kết quả xác minh',
} as const;

export const verificationTexts = {
  recheck: {
    name: 'Không kiểm tra lại quyết định bị khiếu nại',
    did: 'Sau khi thụ lý không thấy việc kiểm tra lại quyết định, hành vi bị khiếu nại trước khi làm bước tiếp theo.',
    required: 'Thụ lý xong, người giải quyết phải tự soát lại quyết định của mình: căn cứ, thẩm quyền, nội dung, trình tự, thể thức. Thấy khiếu nại đúng thì giải quyết ngay.',
    citizen: 'Việc đã rõ sai vẫn bị kéo dài hàng tháng.',
    repair: 'Soát lại quyết định ngay sau khi thụ lý, trước khi giao xác minh.',
  },
  'suspend-execution': {
    name: 'Không tạm đình chỉ thi hành',
    did: 'Việc thi hành sắp gây hậu quả khó khắc phục nhưng không thấy quyết định tạm đình chỉ thi hành.',
    required: 'Khi cứ thi hành thì khó sửa lại hậu quả, người giải quyết phải tạm đình chỉ việc thi hành quyết định bị khiếu nại. Việc này khác với tạm đình chỉ giải quyết khiếu nại.',
    citizen: 'Đến khi khiếu nại được kết luận là đúng thì nhà đã dỡ, cây đã chặt, không lấy lại được.',
    repair: 'Ra quyết định tạm đình chỉ thi hành trước ngày dự định thi hành.',
  },
  'suspended-in-time': {
    name: 'Tạm đình chỉ thi hành khi việc đã rồi',
    did: 'Quyết định tạm đình chỉ thi hành ra ngày {given}.',
    required: 'Phải ra trước ngày dự định thi hành là {wanted} thì mới ngăn được hậu quả.',
    citizen: 'Hậu quả đã xảy ra, quyết định chỉ còn trên giấy.',
    repair: 'Xét việc này ngay khi thụ lý.',
  },
  'send-execution-suspension': {
    name: 'Không gửi quyết định tạm đình chỉ thi hành',
    did: 'Quyết định tạm đình chỉ thi hành đã ký nhưng không gửi cho các bên.',
    required: 'Quyết định này phải gửi cho người khiếu nại, người bị khiếu nại và người có quyền, nghĩa vụ liên quan.',
    citizen: 'Người đi thi hành không biết phải dừng.',
    repair: 'Gửi ngay cho các bên.',
  },
  assigned: {
    name: 'Giao xác minh chậm',
    did: 'Quyết định xác minh ra ngày {date}.',
    required: 'Chưa đủ cơ sở kết luận thì phải ra quyết định xác minh.',
    citizen: 'Vụ việc đứng yên.',
    repair: 'Ra quyết định xác minh ngay sau khi kiểm tra lại.',
  },
  'impartial-verifier': {
    name: 'Giao người trong cuộc đi xác minh',
    did: 'Ngày {date}, việc xác minh được giao cho {given}.',
    required: 'Không nên giao người bị khiếu nại hoặc người đã trực tiếp làm việc bị khiếu nại đi xác minh chính việc ấy: kết quả khó được coi là khách quan.',
    citizen: 'Người dân không tin một kết quả do người trong cuộc tự nói về mình.',
    repair: 'Giao người khác, không liên quan đến việc bị khiếu nại.',
  },
  'hear-complainant': {
    name: 'Không làm việc với người khiếu nại',
    did: 'Kết quả xác minh được báo cáo mà không thấy buổi làm việc trực tiếp với người khiếu nại.',
    required: 'Người xác minh phải làm việc trực tiếp với người khiếu nại hoặc người đại diện, lập biên bản.',
    citizen: 'Người dân chưa được nói mà đã có kết luận về mình.',
    repair: 'Mời người khiếu nại làm việc, lập biên bản trước khi báo cáo.',
  },
  'hear-affected': {
    name: 'Không làm việc với người có quyền, nghĩa vụ liên quan',
    did: 'Kết quả xác minh được báo cáo mà không thấy làm việc với người có quyền, nghĩa vụ liên quan.',
    required: 'Khi xác minh lần đầu phải làm việc với cả người có quyền, lợi ích liên quan, lập biên bản.',
    citizen: 'Quyền lợi của người thứ ba bị quyết mà họ không được hỏi.',
    repair: 'Mời người liên quan làm việc, lập biên bản trước khi báo cáo.',
  },
  'record-complexity': {
    name: 'Xác định vụ việc phức tạp không đúng căn cứ',
    did: 'Văn bản xác định vụ việc phức tạp lập ngày {date}.',
    required: 'Vụ việc chỉ được coi là phức tạp khi thuộc một trong các trường hợp Nghị định nêu; phải có văn bản và lưu hồ sơ.',
    citizen: 'Thời hạn bị kéo dài mà không có lý do thật.',
    repair: 'Nêu đúng trường hợp phức tạp có trong vụ việc.',
  },
  'complexity-grounds': {
    name: 'Nêu sai lý do phức tạp',
    did: 'Văn bản ngày {date} nêu các lý do: {given}.',
    required: 'Những lý do thật sự có trong vụ việc là: {wanted}. Bận việc, nhiều đơn không phải lý do.',
    citizen: 'Thời hạn bị kéo dài mà không có lý do thật.',
    repair: 'Lập lại văn bản, nêu đúng lý do.',
  },
  reported: {
    name: 'Báo cáo xác minh chậm',
    did: 'Báo cáo kết quả xác minh lập ngày {date}.',
    required: 'Báo cáo phải xong kịp để đối thoại và ra quyết định trong thời hạn giải quyết.',
    citizen: 'Cả vụ việc chậm theo.',
    repair: 'Lập báo cáo sớm hơn.',
  },
  'reported-contents': {
    name: 'Báo cáo bỏ sót nội dung khiếu nại',
    did: 'Báo cáo xác minh ngày {date} chỉ nêu: {given}.',
    required: 'Báo cáo phải có kết quả của từng nội dung đã thụ lý: {wanted}.',
    citizen: 'Điều không được xác minh thì không được giải quyết.',
    repair: 'Xác minh và báo cáo đủ các nội dung.',
  },
  'reported-findings': {
    name: 'Kết quả xác minh không đúng sự thật',
    did: 'Báo cáo xác minh ngày {date} kết luận: {given}.',
    required: 'Đối chiếu hồ sơ và lời các bên thì kết quả là: {wanted}. Báo cáo phải ghi đúng điều đã xác minh được.',
    citizen: 'Kết luận sai dẫn đến quyết định sai, người dân phải đi khiếu nại tiếp.',
    repair: 'Xem lại chứng cứ và sửa báo cáo.',
  },
} as const satisfies Record<string, RuleTexts>;
