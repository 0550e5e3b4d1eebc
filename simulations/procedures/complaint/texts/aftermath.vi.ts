import type { RuleTexts } from '../../procedure.ts';

export const aftermathLabels = {
  evidence: 'Nhận tài liệu, chứng cứ được đưa thêm',
  file: 'Giao hồ sơ cho nơi yêu cầu',
  second: 'Giao thi hành sau khi có quyết định lần hai',
  urge: 'Xử lý việc không thi hành quyết định giải quyết',
} as const;

const ORDER: RuleTexts = {
  name: 'Văn bản giao thi hành thiếu mục',
  did: 'Văn bản giao thi hành ngày {date}: {given}.',
  required: 'Văn bản chỉ đạo thi hành phải nêu rõ ai có trách nhiệm, phải làm gì, thời hạn và việc báo cáo kết quả.',
  citizen: 'Giao mà không có hạn, không ai báo cáo thì quyết định dễ nằm trên giấy.',
  repair: 'Ra lại văn bản giao thi hành đủ mục.',
};

export const aftermathTexts = {
  'take-evidence': {
    name: 'Bỏ qua tài liệu, chứng cứ được đưa thêm',
    did: 'Có người đưa thêm tài liệu, chứng cứ mà không thấy biên bản giao nhận trước khi ra quyết định giải quyết.',
    required: 'Ai nộp tài liệu, chứng cứ trực tiếp thì lập biên bản giao nhận. Không được bỏ qua thông tin, tài liệu của vụ việc.',
    citizen: 'Chứng cứ của người dân không có trong hồ sơ, coi như chưa từng được xem.',
    repair: 'Nhận tài liệu, lập biên bản giao nhận, đưa vào hồ sơ và xem xét.',
  },
  'hand-over-file': {
    name: 'Không giao hồ sơ cho nơi yêu cầu',
    did: 'Nơi có thẩm quyền đã yêu cầu hồ sơ mà không thấy giao.',
    required: 'Người giải quyết lần đầu phải cung cấp hồ sơ khi người giải quyết lần hai hoặc Tòa án yêu cầu.',
    citizen: 'Khiếu nại lần hai, vụ án của người dân bị chậm vì thiếu hồ sơ.',
    repair: 'Giao ngay hồ sơ đã đánh số trang cho nơi yêu cầu.',
  },
  'file-to-asker': {
    name: 'Giao hồ sơ nhầm nơi',
    did: 'Ngày {date}, hồ sơ được giao cho {given}.',
    required: 'Nơi yêu cầu và có thẩm quyền nhận hồ sơ là {wanted}.',
    citizen: 'Hồ sơ đi vòng, việc của người dân phải chờ.',
    repair: 'Giao hồ sơ cho {wanted}.',
  },
  'handed-file-items': {
    name: 'Giao hồ sơ thiếu',
    did: 'Hồ sơ giao ngày {date} còn thiếu: {wanted}.',
    required: 'Hồ sơ giải quyết khiếu nại phải đủ đơn, tài liệu, chứng cứ, biên bản, quyết định và được đánh số trang theo thứ tự.',
    citizen: 'Người xem lại vụ việc không thấy hết điều người dân đã đưa ra.',
    repair: 'Giao bổ sung: {wanted}.',
  },
  'enforce-second': {
    name: 'Không giao thi hành sau quyết định lần hai',
    did: 'Đã có quyết định giải quyết lần hai mà không thấy chỉ đạo thi hành.',
    required: 'Quyết định giải quyết khiếu nại có hiệu lực thì người có trách nhiệm phải tổ chức thi hành, người bị khiếu nại phải sửa, hủy quyết định sai và khôi phục quyền lợi của người khiếu nại.',
    citizen: 'Người dân đi hết hai cấp, được công nhận là đúng mà không nhận lại được gì.',
    repair: 'Ra văn bản giao thi hành, nêu rõ ai làm, làm gì, thời hạn, báo cáo.',
  },
  'order-says-all': ORDER,
  'second-order-says-all': ORDER,
  'urge-enforcement': {
    name: 'Để mặc quyết định giải quyết không được thi hành',
    did: 'Nơi được giao không thi hành mà không thấy xử lý.',
    required: 'Người giải quyết khiếu nại tự mình hoặc giao nơi khác theo dõi, đôn đốc, kiểm tra việc thi hành; thấy không làm, làm sai thì xử lý hoặc kiến nghị xử lý.',
    citizen: 'Quyết định chỉ có trên giấy, người dân lại phải đi đòi.',
    repair: 'Kiểm tra, đôn đốc và xử lý, hoặc kiến nghị xử lý nơi không thi hành.',
  },
  'urged-effectively': {
    name: 'Biết việc thi hành bị chậm mà vẫn chờ',
    did: 'Ngày {date}, khi biết quyết định chưa được thi hành: {given}.',
    required: 'Thấy không thi hành hoặc thi hành sai thì phải xử lý hoặc kiến nghị xử lý.',
    citizen: 'Người dân không biết bao giờ mới được nhận lại quyền lợi.',
    repair: 'Kiểm tra, đôn đốc và xử lý ngay.',
  },
  'enforce-while-pending': {
    name: 'Thi hành khi đang có khiếu nại lần hai',
    did: 'Ngày {date}, quyết định lần đầu được giao thi hành trong khi việc khiếu nại lần hai chưa có kết quả.',
    required: 'Quyết định lần đầu chỉ có hiệu lực khi hết hạn mà không có khiếu nại lần hai. Đã có khiếu nại lần hai thì chờ quyết định lần hai.',
    citizen: 'Việc đã làm có thể phải làm lại; quyền khiếu nại lần hai trở thành hình thức.',
    repair: 'Dừng việc thi hành, chờ quyết định giải quyết lần hai.',
  },
  harass: {
    name: 'Làm khó, đe dọa người khiếu nại',
    did: 'Ngày {date}, người khiếu nại bị gây khó.',
    required: 'Luật cấm cản trở, gây phiền hà người khiếu nại; cấm đe dọa, trả thù, trù dập họ.',
    citizen: 'Người dân sợ mà bỏ quyền của mình.',
    repair: 'Dừng ngay, xin lỗi và bảo đảm việc khiếu nại không ảnh hưởng đến quyền lợi khác của người đó.',
  },
} as const satisfies Record<string, RuleTexts>;
