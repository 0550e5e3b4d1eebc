import type { RuleTexts } from '../../procedure.ts';

export const settlementLabels = {
  settled: 'Ra quyết định giải quyết khiếu nại lần đầu',
  'send-decision': 'Gửi quyết định giải quyết',
  'report-to-forwarder': 'Báo kết quả cho nơi chuyển đơn',
  publish: 'Công khai quyết định giải quyết',
  enforce: 'Giao thi hành quyết định giải quyết',
  archive: 'Đóng và lưu hồ sơ',
} as const;

export const settlementTexts = {
  settled: {
    name: 'Giải quyết quá hạn',
    did: 'Quyết định giải quyết ra ngày {date}, trễ {days} ngày.',
    required: 'Thời hạn giải quyết lần đầu là {term} tính từ ngày thụ lý, hết ngày {due}. Muốn dùng thời hạn dài hơn thì vụ việc phải phức tạp và từ {since:nd124-2020/d3a/k2} phải có văn bản xác định phức tạp lập trước khi hết hạn thường.',
    citizen: 'Người dân chờ quá hạn; từ ngày này họ có quyền khiếu nại lần hai hoặc khởi kiện.',
    repair: 'Ra quyết định trước hạn; thấy không kịp thì lập văn bản xác định phức tạp khi còn trong hạn và có căn cứ.',
  },
  'decision-contents': {
    name: 'Quyết định không đúng nội dung phải giải quyết',
    did: 'Quyết định ngày {date} giải quyết các nội dung: {given}.',
    required: 'Phải giải quyết đủ và đúng những nội dung đã thụ lý mà người khiếu nại chưa rút: {wanted}.',
    citizen: 'Điều bị bỏ sót coi như chưa giải quyết; điều đã rút hoặc không phải khiếu nại thì không được quyết ở đây.',
    repair: 'Ra quyết định đúng và đủ các nội dung.',
  },
  'decision-conclusions': {
    name: 'Kết luận trong quyết định không đúng sự thật',
    did: 'Quyết định ngày {date} kết luận: {given}.',
    required: 'Điều đã xác minh được cho thấy: {wanted}. Kết luận phải theo kết quả xác minh.',
    citizen: 'Người đúng bị coi là sai, hoặc cái sai không được sửa; người dân phải khiếu nại tiếp.',
    repair: 'Kết luận theo đúng điều đã xác minh.',
  },
  'decision-items': {
    name: 'Quyết định giải quyết thiếu mục',
    did: 'Quyết định ngày {date} còn thiếu: {wanted}.',
    required: 'Quyết định giải quyết phải đủ các mục của khoản 2 Điều 31 Luật Khiếu nại; kết quả đối thoại thì ghi khi có đối thoại.',
    citizen: 'Người dân đọc mà không hiểu vì sao mình đúng hay sai, việc của mình được xử lý thế nào.',
    repair: 'Bổ sung mục còn thiếu trước khi ký.',
  },
  'decision-shows-the-way': {
    name: 'Quyết định không chỉ quyền khiếu nại lần hai, khởi kiện',
    did: 'Quyết định ngày {date} không ghi quyền khiếu nại lần hai và quyền khởi kiện tại Tòa án.',
    required: 'Quyết định phải chỉ rõ quyền khiếu nại lần hai và quyền khởi kiện vụ án hành chính.',
    citizen: 'Người dân không biết mình còn đường đi tiếp và để lỡ hạn.',
    repair: 'Ghi rõ nơi nhận khiếu nại lần hai và Tòa án có thẩm quyền.',
  },
  'second-to': {
    name: 'Chỉ sai nơi khiếu nại lần hai',
    did: 'Quyết định ngày {date} hướng dẫn khiếu nại lần hai đến {given}.',
    required: 'Vào ngày đó, người giải quyết lần hai là {wanted}.',
    citizen: 'Người dân gửi đến nơi không có quyền, có khi không còn tồn tại, và lỡ hạn.',
    repair: 'Sửa lại nơi nhận khiếu nại lần hai: {wanted}.',
  },
  'court-named': {
    name: 'Chỉ sai Tòa án',
    did: 'Quyết định ngày {date} hướng dẫn khởi kiện tại {given}.',
    required: 'Vào ngày đó, Tòa án có thẩm quyền là {wanted}.',
    citizen: 'Người dân nộp đơn khởi kiện nhầm nơi, mất thời gian chờ chuyển đơn.',
    repair: 'Sửa lại tên Tòa án: {wanted}.',
  },
  'send-decision': {
    name: 'Không gửi quyết định giải quyết',
    did: 'Quyết định giải quyết đã ký mà không thấy gửi đi.',
    required: 'Trong {term} phải gửi quyết định cho người khiếu nại, người giải quyết lần hai, người có quyền, nghĩa vụ liên quan và nơi chuyển đơn.',
    citizen: 'Hạn khiếu nại lần hai và hiệu lực của quyết định bị lệch nhau, người dân là người thiệt.',
    repair: 'Gửi quyết định ngay, giữ bằng chứng đã gửi.',
  },
  'report-to-forwarder': {
    name: 'Không báo kết quả cho nơi chuyển đơn',
    did: 'Vụ việc giải quyết xong mà không thấy báo kết quả cho nơi chuyển đơn.',
    required: 'Mặt trận và tổ chức thành viên chuyển đơn thì trong {term:lkn-2011/d66/k2} phải báo kết quả bằng văn bản; đại biểu, cơ quan dân cử thì trong {term:ltcd-2013/d27/k2}.',
    citizen: 'Nơi đứng ra chuyển đơn cho người dân không theo dõi được kết quả.',
    repair: 'Báo kết quả bằng văn bản cho nơi chuyển đơn.',
  },
  publish: {
    name: 'Chưa công khai quyết định giải quyết',
    did: 'Không thấy công khai quyết định giải quyết khiếu nại lần đầu.',
    required: 'Nghị định nói người giải quyết công khai quyết định trong {term}, Luật chỉ buộc với lần hai. Nên công khai cho an toàn.',
    citizen: 'Công khai giúp người dân trong vùng biết việc đã được giải quyết ra sao.',
    repair: 'Công khai bằng họp, niêm yết hoặc đăng tải, che thông tin cá nhân không cần thiết.',
  },
  enforce: {
    name: 'Không giao thi hành quyết định giải quyết',
    did: 'Quyết định giải quyết đã có hiệu lực mà không thấy văn bản giao thi hành.',
    required: 'Chậm nhất {term} từ ngày quyết định có hiệu lực phải tự thi hành hoặc giao bằng văn bản, nêu nội dung, thời hạn, chế độ báo cáo.',
    citizen: 'Người dân thắng khiếu nại mà trên thực tế không có gì thay đổi.',
    repair: 'Ra văn bản giao thi hành và theo dõi đến khi xong.',
  },
  archive: {
    name: 'Không đóng, lưu hồ sơ',
    did: 'Vụ việc khép lại mà không thấy đóng và lưu hồ sơ.',
    required: 'Mỗi vụ khiếu nại phải lập hồ sơ, đánh số trang và lưu theo quy định.',
    citizen: 'Khi người dân khiếu nại lần hai hay khởi kiện thì không có hồ sơ để cung cấp.',
    repair: 'Đóng hồ sơ, đánh số trang, lưu trữ.',
  },
  'file-items': {
    name: 'Hồ sơ lưu thiếu tài liệu',
    did: 'Hồ sơ lưu ngày {date} còn thiếu: {wanted}.',
    required: 'Hồ sơ phải có đơn, tài liệu, biên bản xác minh, biên bản đối thoại (nếu có), quyết định, và đánh số trang theo thứ tự.',
    citizen: 'Thiếu tài liệu thì lần sau không ai chứng minh được điều gì.',
    repair: 'Bổ sung vào hồ sơ: {wanted}.',
  },
} as const satisfies Record<string, RuleTexts>;
