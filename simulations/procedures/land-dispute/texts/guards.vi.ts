import type { RuleTexts } from '../../procedure.ts';

/** Sentences for the ways that the law does not leave open. */
export const landDisputeGuardTexts = {
  'land-is-in-commune': {
    name: 'Thụ lý tranh chấp thửa đất của xã khác',
    did: 'Ngày {date}, xã thụ lý tranh chấp về thửa đất không nằm trong xã.',
    required: 'Hòa giải, giải quyết tranh chấp đất là việc của cấp xã nơi có thửa đất.',
    citizen: 'Biên bản của nơi không có đất không dùng được khi ra Tòa án, người dân phải làm lại.',
    repair: 'Hướng dẫn người dân đến UBND xã nơi có đất.',
  },
  'not-mediated-by-council': {
    name: 'Hòa giải lại việc xã đã hòa giải không thành',
    did: 'Ngày {date}, xã thụ lý hòa giải lại từ đầu.',
    required: 'Hội đồng của xã đã hòa giải không thành thì việc tiếp theo là hướng dẫn nộp đơn đến đúng nơi giải quyết, hoặc giải quyết nếu thuộc quyền của Chủ tịch UBND xã.',
    citizen: 'Người dân mất thêm hàng tháng cho một bước đã làm xong.',
    repair: 'Dùng biên bản hòa giải đã có, đi tiếp bước sau.',
  },
  'mediation-not-owed': {
    name: 'Không thụ lý việc xã phải làm',
    did: 'Ngày {date}, xã thông báo không thụ lý đơn.',
    required: 'Tranh chấp đất trong xã mà Hội đồng chưa hòa giải thì Chủ tịch UBND xã phải lập Hội đồng hòa giải; chỉ không thụ lý khi việc không thuộc xã.',
    citizen: 'Chưa qua hòa giải ở xã thì Tòa án và cơ quan nhà nước đều không nhận, người dân không còn cửa nào.',
    repair: 'Thụ lý đơn và lập Hội đồng hòa giải, hoặc thụ lý giải quyết nếu đã hòa giải không thành.',
  },
  'dispute-goes-elsewhere': {
    name: 'Đẩy tranh chấp đất đi nơi khác',
    did: 'Ngày {date}, đơn tranh chấp đất được chỉ hoặc chuyển đi nơi khác.',
    required: 'Tranh chấp đất trong xã thì xã phải hòa giải trước. Biên bản của tổ hòa giải ở thôn không thay được bước này. Nơi phải làm tiếp là: {competent}.',
    citizen: 'Nơi được chỉ đến sẽ trả đơn vì chưa có biên bản hòa giải của xã, người dân đi lại uổng công.',
    repair: 'Giữ đơn lại, thụ lý và làm bước thuộc trách nhiệm của xã.',
  },
  'council-minutes-exist': {
    name: 'Giải quyết khi xã chưa hòa giải',
    did: 'Ngày {date}, Chủ tịch UBND xã thụ lý giải quyết tranh chấp ngay.',
    required: 'Phải có biên bản hòa giải không thành của Hội đồng hòa giải cấp xã thì mới được giải quyết. Biên bản của tổ hòa giải ở thôn không thay được.',
    citizen: 'Quyết định ra khi thiếu bước bắt buộc thì dễ bị hủy, hai bên phải quay lại từ đầu.',
    repair: 'Thụ lý hòa giải, lập Hội đồng, hòa giải trước.',
  },
  'no-papers-for-the-land': {
    name: 'Xã giải quyết việc chỉ Tòa án được giải quyết',
    did: 'Ngày {date}, xã thụ lý giải quyết tranh chấp bằng quyết định.',
    required: 'Một bên có giấy chứng nhận hoặc giấy tờ về đất, hoặc tranh chấp cả tài sản gắn liền với đất, thì chỉ Tòa án giải quyết.',
    citizen: 'Quyết định của xã không có giá trị, người dân mất thời gian và có khi lỡ hạn khởi kiện.',
    repair: 'Hướng dẫn các bên khởi kiện tại Tòa án.',
  },
  'commune-chair-settles': {
    name: 'Giải quyết tranh chấp đất không thuộc thẩm quyền',
    did: 'Ngày {date}, Chủ tịch UBND xã thụ lý giải quyết tranh chấp đất.',
    required: 'Chủ tịch UBND xã chỉ giải quyết tranh chấp giữa hộ gia đình, cá nhân, cộng đồng dân cư, từ ngày 01/7/2025; trước đó là Chủ tịch UBND cấp huyện. Một bên là tổ chức thì Chủ tịch UBND cấp tỉnh giải quyết.',
    citizen: 'Quyết định sai thẩm quyền sẽ bị hủy.',
    repair: 'Hướng dẫn các bên đến đúng người có thẩm quyền: {competent}.',
  },
  'first-absence': {
    name: 'Hoãn hòa giải không có lý do luật định',
    did: 'Ngày {date}, buổi hòa giải bị hoãn.',
    required: 'Chỉ hoãn để mời lại khi một bên vắng lần đầu. Các bên có mặt đủ thì phải hòa giải; vắng đến lần thứ hai thì coi là hòa giải không thành.',
    citizen: 'Việc kéo dài, thời hạn hòa giải trôi qua.',
    repair: 'Có mặt đủ thì hòa giải và lập biên bản; vắng lần thứ hai thì lập biên bản không thành.',
  },
  'parties-have-agreed': {
    name: 'Ghi hòa giải thành khi các bên chưa thỏa thuận',
    did: 'Ngày {date}, biên bản ghi hòa giải thành.',
    required: 'Chỉ là hòa giải thành khi các bên cùng có mặt và tự thỏa thuận được. Hội đồng không quyết thay, người vắng không ai đồng ý thay.',
    citizen: 'Một bên bị coi là đã nhận điều mình không nhận, tranh chấp sẽ nổ ra lại.',
    repair: 'Ghi đúng kết quả: hoãn, hoặc hòa giải không thành.',
  },
  'mediation-has-failed': {
    name: 'Ghi hòa giải không thành khi chưa đủ căn cứ',
    did: 'Ngày {date}, biên bản ghi hòa giải không thành.',
    required: 'Hòa giải không thành khi các bên có mặt mà không thỏa thuận được, hoặc một bên vắng đến lần thứ hai. Vắng lần đầu thì phải mời lại; đã thỏa thuận được thì ghi hòa giải thành.',
    citizen: 'Các bên mất cơ hội thỏa thuận và phải kéo nhau ra Tòa án.',
    repair: 'Vắng lần đầu thì mời lại; đã thỏa thuận được thì ghi đúng điều đã thỏa thuận.',
  },
  'dispute-by-letter': {
    name: 'Trả lời tranh chấp đất bằng công văn',
    did: 'Ngày {date}, xã trả lời đơn tranh chấp đất bằng công văn.',
    required: 'Đơn tranh chấp đất phải được thụ lý để hòa giải, giải quyết bằng quyết định, hoặc được chỉ đến đúng nơi. Công văn không thay được biên bản hòa giải.',
    citizen: 'Không có biên bản hòa giải thì người dân không đi tiếp được đâu cả.',
    repair: 'Thụ lý đơn, lập Hội đồng và hòa giải.',
  },
} as const satisfies Record<string, RuleTexts>;
