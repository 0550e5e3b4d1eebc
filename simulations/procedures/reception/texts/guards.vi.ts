import { five } from '../../denunciation/texts/five.ts';

/** Sentences for what happens at the door where the law does not give that way. */
export const receptionGuardTexts = {
  'safe-to-receive': five(
    'Vẫn tiếp khi không an toàn',
    'Ngày {date}, buổi tiếp vẫn tiến hành trong khi người đến say, mất khả năng nhận thức hoặc mang vật nguy hiểm.',
    'Luật cho phép từ chối tiếp trong trường hợp này, không bắt buộc; nên dừng buổi tiếp, nói rõ lý do và hẹn lại khi an toàn.',
    'Người đến và những người khác trong phòng đều có thể gặp nguy hiểm.',
    'Dừng buổi tiếp, nhờ công an khi cần, mời người đến quay lại lúc khác.',
  ),
  'only-asks': five(
    'Giải thích qua loa thay cho việc tiếp',
    'Ngày {date}, người đến chỉ được giải thích miệng rồi ra về.',
    'Người đến có nội dung khiếu nại, tố cáo, kiến nghị hoặc phản ánh thì phải được tiếp, nhận đơn hoặc ghi lại lời trình bày.',
    'Nội dung của người dân không vào sổ, không ai giải quyết.',
    'Mời người đến trở lại, tiếp và ghi nhận nội dung.',
  ),
  'turning-away-is-grounded': five(
    'Từ chối tiếp ngoài danh mục',
    'Ngày {date}, {complainant} bị từ chối tiếp ngay tại chỗ.',
    'Chỉ được từ chối tại chỗ khi có đúng một trường hợp trong danh mục của luật và nghị định; không có thì phải tiếp. Ghi hình, vượt cấp, đơn dài, hết giờ đều không nằm trong danh mục.',
    'Người dân mất quyền được tiếp và phải đi lại nhiều lần.',
    'Xin lỗi, mời người đến trở lại và tiếp bình thường.',
  ),
  'refusal-notice-is-grounded': five(
    'Ra thông báo từ chối khi chưa đủ điều kiện',
    'Ngày {date}, xã ra thông báo từ chối tiếp {complainant}.',
    'Khiếu nại, tố cáo kéo dài chỉ được từ chối tiếp khi đủ cả ba điều: đã giải quyết đúng; cơ quan có thẩm quyền đã kiểm tra, rà soát và thông báo bằng văn bản; đã được tiếp, giải thích, hướng dẫn. Có tình tiết mới thì vẫn phải tiếp.',
    'Người dân bị đóng cửa trong khi vụ việc chưa được rà soát đến cùng.',
    'Thu hồi thông báo, tiếp người đến, giải thích và đề nghị rà soát vụ việc.',
  ),
  'urgent-case-can-wait': five(
    'Không tiếp đột xuất vụ việc gay gắt',
    'Ngày {date}, {complainant} bị hẹn đến hôm khác.',
    'Vụ việc gay gắt, nhiều người, nhiều cơ quan, hoặc có thể gây hậu quả nghiêm trọng nếu không chỉ đạo ngay, thì Chủ tịch phải tiếp đột xuất.',
    'Chuyện nhỏ thành lớn, có thể mất an ninh, thiệt hại tính mạng, tài sản.',
    'Báo cáo Chủ tịch và tiếp ngay trong ngày.',
  ),
  'may-be-put-off': five(
    'Hẹn hôm khác để khỏi tiếp',
    'Ngày {date}, {complainant} bị hẹn đến hôm khác mà không được tiếp.',
    'Đến trong giờ tiếp công dân thì phải được tiếp. “Đang họp”, “hết giờ”, “chờ ngày lãnh đạo tiếp” không phải căn cứ từ chối.',
    'Người dân mất công đi lại, việc bị chậm.',
    'Mời người đến trở lại và tiếp ngay.',
  ),
} as const;
