import type { ActTexts } from '../../rules/skeleton-acts.ts';
import { extraTexts as extra } from '../../rules/texts.vi.ts';

const CLASSES = {
  complaint: 'khiếu nại',
  denunciation: 'tố cáo',
  recommendation: 'kiến nghị',
  feedback: 'phản ánh',
  'land-dispute': 'tranh chấp đất đai',
  'service-request': 'yêu cầu làm thủ tục hành chính',
} as const;

const classified = (petitionClass: keyof typeof CLASSES): ActTexts => ({
  label: `Xếp đơn vào loại ${CLASSES[petitionClass]}`,
  omitted: {
    name: 'Không phân loại đơn',
    did: 'Đơn được xử lý mà không thấy việc phân loại.',
    required: 'Phải xác định đơn là loại gì theo nội dung rồi mới chọn được thủ tục, thẩm quyền và thời hạn.',
    citizen: 'Không ai biết việc của người dân đi theo đường nào và khi nào xong.',
    repair: 'Đọc đơn, phân loại từng nội dung trước khi làm bước tiếp theo.',
  },
  extra: extra(
    `Phân loại lại đơn thành ${CLASSES[petitionClass]}`,
    'Đơn đã được phân loại và đang đi theo một thủ tục; phân loại lần nữa ở đây không làm thay đổi được gì.',
    'Người dân nhận những trả lời không khớp nhau về việc của mình.',
    'Giữ cách phân loại đúng và bỏ lần phân loại thừa.',
  ),
});

/** Names and sentences of the acts of receiving a petition and of its ways out of the house, by label. */
export const intakeActTexts = {
  'petition.registered': {
    label: 'Ghi đơn vào sổ',
    omitted: {
      name: 'Không ghi đơn vào sổ',
      did: 'Đơn được xử lý mà không thấy ghi vào sổ.',
      required: 'Mỗi đơn nhận được phải vào sổ, ghi rõ ngày nhận, người gửi, nội dung và yêu cầu. Mọi thời hạn chạy từ ngày nhận ấy.',
      citizen: 'Không có gì chứng minh người dân đã gửi đơn và gửi ngày nào.',
      repair: 'Ghi đơn vào sổ với đúng ngày nhận.',
    },
    extra: extra('Ghi sổ thêm một lần', 'Đơn đã có trong sổ; ghi lần nữa làm một vụ việc thành hai.', 'Hai số, hai ngày nhận: người dân không biết tính hạn từ đâu.', 'Bỏ lần ghi thừa, giữ số và ngày đầu tiên.'),
  },
  'petition.receiptRefused': {
    label: 'Từ chối nhận đơn',
    omitted: {
      name: 'Không từ chối nhận đơn',
      did: 'Đơn được nhận trong khi việc nêu ra không thuộc loại phải tiếp nhận.',
      required: 'Việc không phải khiếu nại, tố cáo hay kiến nghị, phản ánh thì giải thích và chỉ đến bộ phận phụ trách.',
      citizen: 'Người dân chờ ở nơi không giải quyết được việc của mình.',
      repair: 'Giải thích và chỉ người dân đến đúng bộ phận.',
    },
    extra: extra(
      'Từ chối nhận đơn rồi mới nhận',
      'Người dân có quyền khiếu nại bằng đơn hoặc bằng lời; nơi nhận không được từ chối rồi xét sau. Cản trở người khiếu nại là hành vi bị cấm.',
      'Người dân bị đuổi về một lần, mất ngày mất buổi, có khi mất cả thời hạn.',
      'Nhận đơn ngay từ đầu, xét điều kiện sau.',
    ),
  },
  'petition.classified#complaint': classified('complaint'),
  'petition.classified#denunciation': classified('denunciation'),
  'petition.classified#recommendation': classified('recommendation'),
  'petition.classified#feedback': classified('feedback'),
  'petition.classified#land-dispute': classified('land-dispute'),
  'petition.classified#service-request': classified('service-request'),
  'petition.filed': {
    label: 'Xếp lưu đơn',
    omitted: {
      name: 'Không xếp lưu đơn',
      did: 'Đơn không thuộc diện giải quyết nhưng không thấy xếp lưu.',
      required: 'Đơn không đủ điều kiện xử lý thì xếp lưu theo quy định.',
      citizen: 'Không ai biết đơn đang ở đâu.',
      repair: 'Xếp lưu và ghi chú vào sổ.',
    },
    extra: extra('Xếp lưu đơn đang giải quyết', 'Đơn đang được giải quyết, hoặc đã có trả lời, không được xếp lưu như đơn không xử lý.', 'Người dân hỏi thì được trả lời là đơn đã cất đi.', 'Lấy đơn ra khỏi tập lưu và làm tiếp.'),
  },
  'petition.returned#complainant': {
    label: 'Trả đơn cho người gửi',
    omitted: {
      name: 'Không trả đơn',
      did: 'Đơn không được trả lại cho người gửi.',
      required: 'Việc không phải giải quyết theo thủ tục này thì trả lại và chỉ đúng nơi.',
      citizen: 'Người dân không có đơn để gửi đến đúng nơi.',
      repair: 'Trả đơn kèm hướng dẫn bằng văn bản.',
    },
    extra: extra('Trả đơn đang giải quyết', 'Nhận đơn rồi thì phải trả lời và giải quyết, không trả đơn lại cho người dân.', 'Người dân cầm đơn về, vụ việc mất dấu.', 'Nhận lại đơn và giải quyết tiếp.'),
  },
  'petition.returned#forwarder': {
    label: 'Trả đơn cho nơi chuyển đến',
    omitted: {
      name: 'Không trả đơn cho nơi chuyển',
      did: 'Đơn không được trả lại nơi chuyển đến.',
      required: 'Nơi chuyển đơn cần biết đơn được xử lý thế nào.',
      citizen: 'Người dân hỏi nơi chuyển đơn thì không ai biết.',
      repair: 'Báo cho nơi chuyển đơn bằng văn bản.',
    },
    extra: extra('Trả cho nơi chuyển đơn đang giải quyết', 'Đơn đã được trả lời hoặc đang giải quyết thì không trả lại nơi chuyển, chỉ báo kết quả cho họ.', 'Vụ việc bị đứt giữa chừng.', 'Nhận lại đơn và giải quyết tiếp.'),
  },
  'complainant.guided': {
    label: 'Hướng dẫn đến nơi có thẩm quyền',
    omitted: {
      name: 'Không hướng dẫn đến nơi có thẩm quyền',
      did: 'Việc không thuộc thẩm quyền của xã nhưng không thấy hướng dẫn người gửi đơn.',
      required: 'Không thuộc thẩm quyền thì phải hướng dẫn người gửi đơn đến đúng cơ quan, người có thẩm quyền: {competent}.',
      citizen: 'Người dân không biết gõ cửa nào, trong khi thời hiệu vẫn trôi.',
      repair: 'Hướng dẫn bằng văn bản đến {competent}, giữ bản lưu.',
    },
    extra: extra('Hướng dẫn đi nơi khác khi đã trả lời', 'Đơn đã được trả lời hoặc đang được giải quyết; chỉ người dân đi nơi khác lúc này là trái với trả lời ấy.', 'Người dân không biết nên chờ ở xã hay đi nơi khác.', 'Rút lời hướng dẫn thừa và giải thích lại.'),
  },
  'petition.transferred': {
    label: 'Chuyển đơn',
    omitted: {
      name: 'Không chuyển đơn',
      did: 'Đơn thuộc nơi khác nhưng không thấy được chuyển đi.',
      required: 'Đơn phải đến được nơi có thẩm quyền và người gửi phải được báo.',
      citizen: 'Đơn nằm lại ở nơi không có quyền giải quyết.',
      repair: 'Chuyển đơn đến đúng nơi và báo người gửi.',
    },
    extra: extra('Chuyển đi đơn đã trả lời', 'Đơn đã được trả lời hoặc đang được giải quyết ở đây thì không chuyển đi nơi khác.', 'Một việc nằm ở hai nơi, nơi này đợi nơi kia.', 'Lấy đơn về và giải quyết tiếp, báo lại cho người gửi.'),
  },
  'reply.written': {
    label: 'Trả lời bằng công văn',
    omitted: {
      name: 'Không trả lời kiến nghị, phản ánh',
      did: 'Kiến nghị, phản ánh không thấy được trả lời.',
      required: 'Kiến nghị, phản ánh thuộc thẩm quyền thì phải xem xét và trả lời người gửi.',
      citizen: 'Người dân góp ý mà không ai nghe.',
      repair: 'Trả lời người gửi.',
    },
    extra: extra(
      'Gửi thêm công văn trả lời',
      'Việc đã được trả lời, hoặc phải kết thúc bằng quyết định, thì không trả lời thêm bằng công văn. Riêng khiếu nại, luật cấm giải quyết bằng công văn.',
      'Người dân không biết giấy nào mới là kết quả.',
      'Thu hồi công văn; kết quả chỉ nằm ở văn bản đúng thể thức.',
    ),
  },
} as const satisfies Record<string, ActTexts>;
