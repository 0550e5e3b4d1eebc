import type { RuleTexts } from '../../procedure.ts';

/** Sentences for taking a petition for what it is not, and for sending it away unread. */
export const intakeGuardTexts = {
  'class-is-complaint': {
    name: 'Coi là khiếu nại điều không phải khiếu nại',
    did: 'Ngày {date}, đơn được xếp vào loại khiếu nại.',
    required: 'Chỉ là khiếu nại khi người gửi đòi xem lại một quyết định, hành vi đụng tới quyền lợi của chính mình. Loại đơn xét theo nội dung và mong muốn, không theo tiêu đề.',
    citizen: 'Việc của người dân bị đưa vào một thủ tục không dành cho nó, mất thời gian và có khi lộ điều lẽ ra phải giữ kín.',
    repair: 'Đọc lại xem người gửi muốn gì, phân loại lại và đi theo đúng thủ tục của loại đó.',
  },
  'class-is-denunciation': {
    name: 'Coi là tố cáo điều không phải tố cáo',
    did: 'Ngày {date}, đơn được xếp vào loại tố cáo.',
    required: 'Tố cáo là báo cho nơi có thẩm quyền biết ai đó vi phạm pháp luật để xử lý. Đòi xem lại một quyết định vì quyền lợi của mình là khiếu nại, dù tiêu đề ghi gì.',
    citizen: 'Người dân không được thụ lý, đối thoại, nhận quyết định giải quyết, và có thể lỡ thời hiệu khiếu nại, khởi kiện.',
    repair: 'Phân loại lại theo nội dung và xử lý tiếp theo đúng thủ tục.',
  },
  'class-is-recommendation': {
    name: 'Coi là kiến nghị điều không phải kiến nghị',
    did: 'Ngày {date}, đơn được xếp vào loại kiến nghị.',
    required: 'Kiến nghị là nêu mong muốn, giải pháp về chính sách, quản lý; nó không đòi xét lại một quyết định cụ thể và không tố ai vi phạm.',
    citizen: 'Yêu cầu của người dân bị xử lý như một lời góp ý: không có quyết định để khiếu nại tiếp hay khởi kiện.',
    repair: 'Phân loại lại theo điều người gửi thật sự đòi và xử lý tiếp theo đúng thủ tục.',
  },
  'class-is-feedback': {
    name: 'Coi là phản ánh điều không phải phản ánh',
    did: 'Ngày {date}, đơn được xếp vào loại phản ánh.',
    required: 'Phản ánh là cung cấp thông tin về một tình trạng; nó không đòi xét lại một quyết định cụ thể và không tố ai vi phạm.',
    citizen: 'Yêu cầu của người dân bị xử lý như một mẩu tin: không có quyết định để khiếu nại tiếp hay khởi kiện.',
    repair: 'Phân loại lại theo điều người gửi thật sự đòi và xử lý tiếp theo đúng thủ tục.',
  },
  'class-is-land-dispute': {
    name: 'Coi là tranh chấp đất điều không phải tranh chấp đất',
    did: 'Ngày {date}, đơn được xếp vào loại tranh chấp đất đai.',
    required: 'Tranh chấp đất đai là việc giữa người dân với nhau, đi đường hòa giải theo Luật Đất đai. Không đồng ý với quyết định của cơ quan nhà nước về đất là khiếu nại.',
    citizen: 'Người dân bị mời hòa giải trong khi điều họ cần là xem lại quyết định; thời hiệu khiếu nại vẫn trôi.',
    repair: 'Phân loại lại: xem người gửi đang không đồng ý với hàng xóm hay với quyết định của cơ quan nhà nước.',
  },
  'class-is-service-request': {
    name: 'Coi là hồ sơ hành chính điều không phải hồ sơ hành chính',
    did: 'Ngày {date}, đơn được xếp vào loại yêu cầu làm thủ tục hành chính.',
    required: 'Người gửi không xin làm một thủ tục mới. Đòi xem lại điều cơ quan đã quyết hoặc đã không làm là khiếu nại.',
    citizen: 'Người dân bị bảo nộp lại hồ sơ từ đầu, còn việc họ không đồng ý thì không ai xem.',
    repair: 'Phân loại lại theo điều người gửi thật sự đòi và xử lý tiếp theo đúng thủ tục.',
  },
  'may-be-handed-back': {
    name: 'Trả lại đơn cho người dân mà không giải quyết',
    did: 'Ngày {date}, đơn được trả lại cho người gửi.',
    required: 'Nhận khiếu nại rồi thì phải trả lời có thụ lý hay không, hoặc hướng dẫn đến đúng nơi bằng văn bản. Viết tay hay không đúng mẫu không phải lý do trả đơn.',
    citizen: 'Người dân cầm đơn về, không có giấy tờ gì chứng minh mình đã khiếu nại đúng hạn.',
    repair: 'Mời người gửi đơn trở lại, nhận đơn, ghi đúng ngày nhận đầu tiên và xử lý tiếp.',
  },
  'may-be-filed': {
    name: 'Xếp lưu đơn phải giải quyết',
    did: 'Ngày {date}, đơn được xếp lưu.',
    required: 'Chỉ xếp lưu đơn trùng không có tình tiết mới, đơn không có tên, không đọc được. Đơn khác phải trả lời: thụ lý, không thụ lý, hướng dẫn, chuyển hoặc xem xét, trả lời; không có lối xếp lưu im lặng.',
    citizen: 'Người dân chờ mãi không có trả lời. Không xử lý đơn là căn cứ kỷ luật.',
    repair: 'Lấy đơn ra khỏi tập lưu và trả lời người gửi theo đúng trình tự.',
  },
  'classified-first': {
    name: 'Xếp lưu khi chưa phân loại',
    did: 'Ngày {date}, đơn được xếp lưu mà chưa phân loại.',
    required: 'Phân loại đơn theo nội dung trước, rồi mới xét đơn có đủ điều kiện xử lý hay không.',
    citizen: 'Đơn tố cáo có chứng cứ, khiếu nại còn thời hiệu có thể bị cất đi cùng đơn trùng.',
    repair: 'Phân loại đơn rồi mới xếp lưu.',
  },
  'receipt-may-be-refused': {
    name: 'Từ chối nhận đơn',
    did: 'Ngày {date}, đơn bị từ chối ngay khi người dân đưa đến.',
    required: 'Người dân có quyền khiếu nại bằng đơn hoặc bằng lời. Không đúng mẫu, thiếu chữ ký, quá hạn hay không thuộc thẩm quyền đều phải xét sau khi đã nhận, không phải lý do để không nhận.',
    citizen: 'Cản trở quyền khiếu nại là hành vi bị cấm; người dân còn mất luôn mốc để tính thời hạn.',
    repair: 'Nhận đơn, ghi sổ đúng ngày và xử lý như mọi đơn khác.',
  },
} as const satisfies Record<string, RuleTexts>;
