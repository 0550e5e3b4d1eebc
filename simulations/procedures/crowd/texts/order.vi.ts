import type { RuleTexts } from '../../procedure.ts';
import { five } from '../../denunciation/texts/five.ts';

export const orderLabels = {
  'ask-police': 'Yêu cầu Công an xử lý kích động, gây rối',
  'direct-police': 'Chỉ đạo Công an cấp xã giữ trật tự nơi có đoàn người',
  'keep-order': 'Công an cấp xã giữ trật tự quanh nơi tiếp',
  'handle-inciter': 'Xử trí người kích động',
} as const;

const ASKED = five('Sai người yêu cầu Công an', 'Ngày {date}, người ra yêu cầu với Công an cấp xã là {given}.', 'Việc chỉ đạo, yêu cầu Công an giữ trật tự là của người đứng đầu: {wanted}. Văn thư, Mặt trận hay công chức chuyên môn không điều Công an.', 'Không rõ ai chịu trách nhiệm về lực lượng có mặt trước người dân.', 'Báo Chủ tịch để Chủ tịch ra yêu cầu.');

/** Sentences of keeping order. */
export const orderTexts = {
  'ask-police': five('Không yêu cầu Công an khi có kích động, gây rối', 'Có người kích động, gây rối mà Chủ tịch không yêu cầu Công an.', 'Khi có kích động, gây rối, đe dọa, người đứng đầu phải kịp thời tăng cường người tiếp và yêu cầu Công an, cơ quan chức năng xử lý.', 'Người đến ôn hòa bị vạ lây, buổi tiếp không giữ được.', 'Chủ tịch yêu cầu Công an cấp xã đến ngay.'),
  'police-asked-by-chair': ASKED,
  'direct-police': five('Không chỉ đạo Công an giữ trật tự', 'Nhiều người cùng đến khiếu nại mà Chủ tịch không chỉ đạo Công an cấp xã bảo đảm trật tự.', 'Chủ tịch UBND cấp xã phải chỉ đạo Công an cấp xã bảo đảm trật tự công cộng nơi nhiều người cùng đến khiếu nại, kể cả khi đoàn người ôn hòa.', 'Có chuyện xảy ra thì không ai kịp giữ.', 'Chủ tịch chỉ đạo Công an cấp xã giữ trật tự.'),
  'police-directed-by-chair': ASKED,
  'keep-order': five('Công an không giữ trật tự', 'Đã có yêu cầu mà Công an cấp xã không ra giữ trật tự.', 'Thủ trưởng cơ quan Công an có trách nhiệm áp dụng biện pháp bảo đảm trật tự công cộng nơi có đông người.', 'Người đến và người tiếp đều không an toàn.', 'Trưởng Công an cấp xã bố trí người giữ trật tự.'),
  'handle-inciter': five('Bỏ mặc người kích động', 'Có người kích động mà không ai xử trí.', 'Có kích động, gây rối thì phải kịp thời yêu cầu Công an, cơ quan chức năng xử lý người đó; không để người đó điều khiển đoàn người.', 'Đoàn người bị lôi đi xa việc của mình, có thể vi phạm theo.', 'Ghi nhận, nhắc nhở, lập biên bản rồi chuyển Công an xử lý.'),
  'inciter-to-police': five('Không chuyển Công an xử lý người kích động', 'Ngày {date}, với người kích động mới chỉ làm: {given}.', 'Người kích động, gây rối do Công an, cơ quan chức năng xử lý; người đứng đầu phải yêu cầu kịp thời.', 'Việc kích động tiếp diễn, lần sau đông hơn.', 'Yêu cầu Công an xử lý, giao biên bản đã lập.'),
  'inciter-not-punished-here': five('Tự phạt, tự giữ người', 'Ngày {date}, nơi tiếp đã tự làm: {given}.', 'Công dân vi phạm bị xử phạt hoặc truy cứu theo pháp luật do cơ quan có thẩm quyền; người tiếp công dân không tự phạt, không tự giữ người.', 'Cán bộ làm sai thì đoàn người có cớ phản ứng, vụ việc thêm phức tạp.', 'Hủy việc đã làm, chuyển biên bản cho Công an.'),
  'inciter-minuted': five('Chưa nhắc nhở, chưa lập biên bản', 'Ngày {date}, với người kích động đã làm: {given}.', 'Luật không buộc lập biên bản, nhưng nên nhắc nhở và lập biên bản trước khi chuyển Công an để có chứng cứ.', 'Thiếu chứng cứ thì Công an khó xử lý.', 'Lập biên bản, có người chứng kiến.'),
} as const satisfies Record<string, RuleTexts>;
