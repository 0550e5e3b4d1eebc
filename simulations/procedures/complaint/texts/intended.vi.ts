/** Why the law leaves more than one way open, or one never: for whoever checks the procedure. */
export const intendedTexts = {
  elsewhere: 'Từ 01/7/2026 Luật Tiếp công dân (Điều 26 khoản 1 điểm b) cho chuyển đơn đến nơi có thẩm quyền; hướng dẫn người dân theo Nghị định 124/2020/NĐ-CP (Điều 8 khoản 3) vẫn đúng.',
  obvious: 'Luật Khiếu nại (Điều 29 khoản 1) cho giải quyết ngay khi kiểm tra lại thấy khiếu nại đúng; người giải quyết chưa thấy đủ cơ sở thì được xác minh. Việc đánh giá ấy không bị chấm.',
  withdrawnLater: 'Luật không ấn định ngày phải đình chỉ sau khi có đơn rút hoặc sự kiện tương tự; làm nốt việc dở dang không trái luật, ra quyết định giải quyết mới trái luật (Điều 10 khoản 2, Điều 11a khoản 2).',
  dialogue: 'Luật Khiếu nại (Điều 30 khoản 1) buộc đối thoại khi yêu cầu và kết quả xác minh còn khác nhau; không cấm đối thoại khi đã khớp.',
  unrepresented: 'Chỉ sai khi đã yêu cầu cử người đại diện thay mà chưa chờ họ cử xong (Nghị định 124/2020/NĐ-CP, Điều 6 khoản 1, Điều 7); sự việc không thôi thì chưa sai, chưa yêu cầu thì do nghĩa vụ yêu cầu nói.',
  circularUnread: 'Cách trả đơn do nơi khác chuyển đến nằm ở thông tư chưa ai đọc đủ nguyên văn, nên chỉ trả lời “open”.',
  byLetter: 'Khiếu nại phải được trả lời bằng quyết định (Luật Khiếu nại, Điều 31); công văn chỉ hợp với đơn không có khiếu nại, mà đơn ấy không đi vào các bước này một cách đúng luật.',
  terminatedBefore: 'Từ 01/7/2026 việc đã đình chỉ trước đây còn là căn cứ không thụ lý hay không là câu hỏi oq-12, nên chỉ trả lời “open”.',
  impartial: 'Khoản nói việc xác minh phải khách quan chưa có trong sổ luật, nên giao cho người liên quan chỉ được nhắc, không bị chấm.',
  forwarderGetsDecision: 'Nghị định 124/2020/NĐ-CP (Điều 29 khoản 2 điểm a) đòi gửi quyết định cho nơi chuyển đơn; gửi quyết định là đã báo kết quả, nên bỏ sót được kể là thiếu nơi nhận.',
} as const;
