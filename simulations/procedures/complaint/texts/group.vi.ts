import type { RuleTexts } from '../../procedure.ts';

export const groupLabels = {
  ask: 'Yêu cầu cử lại người đại diện',
  replace: 'Yêu cầu cử người đại diện thay',
} as const;

export const groupTexts = {
  'ask-for-representatives': {
    name: 'Không yêu cầu cử lại người đại diện',
    did: 'Đơn được thụ lý mà không yêu cầu cử lại người đại diện, dù việc cử chưa đúng.',
    required:
      'Người đại diện của nhiều người khiếu nại phải là một trong những người khiếu nại; từ {value:nd124-2020/d6/k2.small_group_from} người thì cử nhiều nhất {value:nd124-2020/d6/k2.small_group_representatives}, từ {value:nd124-2020/d6/k2.large_group_from} người thì nhiều nhất {value:nd124-2020/d6/k2.large_group_representatives}. Một nội dung không được ủy quyền cho nhiều người. Cử sai thì hướng dẫn cử lại bằng văn bản.',
    citizen: 'Không rõ ai được nói thay mọi người, đến khi có bất đồng thì việc đã làm khó được thừa nhận.',
    repair: 'Yêu cầu cử lại người đại diện bằng văn bản, nêu rõ số người được cử, trước khi thụ lý.',
  },
  'number-of-representatives': {
    name: 'Nói sai số người được cử đại diện',
    did: 'Ngày {date}, những người khiếu nại được hướng dẫn cử nhiều nhất {given} người.',
    required: 'Với số người như vụ này, chỉ được cử nhiều nhất {wanted} người.',
    citizen: 'Bà con làm theo rồi lại phải họp cử lần nữa.',
    repair: 'Hướng dẫn lại: cử nhiều nhất {wanted} người.',
  },
  'ask-for-new-representative': {
    name: 'Không yêu cầu cử người đại diện thay',
    did: 'Người đại diện không còn, mà không thấy yêu cầu những người khiếu nại cử người khác trước khi đối thoại.',
    required: 'Nhiều người khiếu nại thì phải có người đại diện, cử trong chính những người khiếu nại, bằng văn bản có chữ ký của họ. Không còn ai đại diện thì phải cử lại; vụ việc vẫn tiếp tục với những người còn lại.',
    citizen: 'Cả đoàn không còn ai được mời, được nghe, được nhận giấy tờ.',
    repair: 'Yêu cầu những người khiếu nại cử người đại diện thay bằng văn bản.',
  },
  'number-of-new-representatives': {
    name: 'Nói sai số người được cử đại diện thay',
    did: 'Ngày {date}, những người khiếu nại được hướng dẫn cử thay nhiều nhất {given} người.',
    required: 'Với số người như vụ này, chỉ được cử nhiều nhất {wanted} người.',
    citizen: 'Bà con làm theo rồi lại phải họp cử lần nữa.',
    repair: 'Hướng dẫn lại: cử nhiều nhất {wanted} người.',
  },
  'heard-representative': {
    name: 'Làm việc với người không phải đại diện của đoàn',
    did: 'Ngày {date}, buổi làm việc về phía người khiếu nại chỉ có {given}.',
    required: 'Vụ nhiều người khiếu nại thì làm việc với người đại diện được cử bằng văn bản: {wanted}.',
    citizen: 'Điều được ghi trong biên bản không chắc là ý của cả đoàn.',
    repair: 'Mời người đại diện đến làm việc và lập biên bản.',
  },
  'decision-lists-group': {
    name: 'Quyết định thiếu danh sách người khiếu nại',
    did: 'Quyết định ngày {date} chỉ ghi người đại diện, không kèm danh sách.',
    required: 'Nhiều người khiếu nại một nội dung thì ra quyết định cho từng người, hoặc một quyết định kèm danh sách những người khiếu nại.',
    citizen: 'Người không có tên không biết quyết định có dùng cho mình không, khi khiếu nại tiếp hoặc khởi kiện thì bị hỏi lại.',
    repair: 'Kèm danh sách những người khiếu nại vào quyết định.',
  },
} as const satisfies Record<string, RuleTexts>;
