/** What each open legal question is about in a case of this procedure. */
export const questionTexts = {
  'oq-01': 'Có phải công khai quyết định giải quyết lần đầu hay không.',
  'oq-02': 'Hạn thụ lý đếm theo ngày như Luật ghi hay theo ngày làm việc như Nghị định ghi.',
  'oq-04': 'Đơn nhận theo luật cũ, hết hạn thụ lý khi luật mới đã có hiệu lực.',
  'oq-05': 'Có phải gửi thông báo, quyết định cho cơ quan thanh tra cùng cấp hay không, khi cấp xã không có thanh tra.',
  'oq-06': 'Ai giải quyết lần đầu việc này trong thời gian chuyển tiếp bỏ cấp huyện.',
  'oq-07': 'Phó Chủ tịch có được chủ trì đối thoại lần đầu hay không.',
  'oq-08': 'Phó Chủ tịch có được ký thay các văn bản giải quyết hay không.',
  'oq-09': 'Ai giải quyết lần đầu khi xã ký theo ủy quyền, hoặc khi tập thể UBND quyết định.',
  'oq-10': 'Việc của trường, trạm thuộc xã do người đứng đầu đơn vị hay Chủ tịch UBND cấp xã giải quyết lần đầu.',
  'oq-11': 'Hạn thụ lý đơn nhiều người tính từ ngày nhận đơn hay ngày đủ chữ ký, đủ văn bản cử đại diện.',
  'oq-12': 'Việc đã đình chỉ, quá hạn khiếu nại tiếp, còn được thụ lý lại hay không.',
  'oq-13': 'Hiệu lực tính từ ngày ban hành, hạn khiếu nại lần hai tính từ ngày nhận: hai mốc có thể lệch nhau.',
  'oq-14': 'Nơi này có phải vùng sâu, vùng xa đi lại khó khăn hay không.',
  'oq-19': 'Không thuộc thẩm quyền thì hướng dẫn hay chuyển đơn.',
} as const satisfies Record<string, string>;
