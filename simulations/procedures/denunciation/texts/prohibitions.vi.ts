import { five } from './five.ts';

export const denunciationProhibitionTexts = {
  'seek-writer': five(
    'Truy tìm người viết đơn nặc danh',
    'Ngày {date}, có việc đối chiếu chữ viết, hỏi quanh hoặc xem camera để tìm người viết đơn.',
    'Không được gây phiền hà, trù dập, trả thù người tố cáo; việc cần làm là kiểm tra nội dung đơn, không phải tìm người viết.',
    'Từ đó không ai dám báo sai phạm.',
    'Dừng ngay việc tìm người; kiểm tra nội dung đơn.',
  ),
  'set-conditions': five(
    'Đặt thêm điều kiện với người tố cáo',
    'Ngày {date}, người tố cáo bị đòi điều kiện luật không có.',
    'Chỉ cần đúng hình thức, đủ năng lực, đúng thẩm quyền và có cơ sở xác định vi phạm. Không được đòi chứng minh thiệt hại, xác nhận của thôn hay mẫu in sẵn.',
    'Người dân nản lòng; qua thôn xác nhận là lộ ngay.',
    'Bỏ điều kiện, xử lý đơn như đã nhận.',
  ),
  'remove-papers': five(
    'Rút bớt, làm mất tài liệu trong hồ sơ',
    'Ngày {date}, tài liệu bị rút ra khỏi hồ sơ vụ việc.',
    'Cấm làm mất, làm sai lệch hồ sơ vụ việc tố cáo; mức kỷ luật đến buộc thôi việc.',
    'Chứng cứ mất thì sự thật cũng mất.',
    'Trả lại tài liệu, báo cáo người có thẩm quyền.',
  ),
  'press-denouncer': five(
    'Vận động, ép người tố cáo rút đơn',
    'Ngày {date}, người tố cáo bị vận động rút đơn.',
    'Không được cản trở, đe dọa, mua chuộc, ép người tố cáo rút; việc rút như vậy không làm vụ việc dừng.',
    'Người tố cáo bị bỏ rơi ngay ở nơi họ tìm đến.',
    'Dừng vận động, xin lỗi, giải quyết tiếp tố cáo.',
  ),
  'put-off-protection': five(
    'Đòi làm đơn rồi mới bảo vệ khi khẩn cấp',
    'Ngày {date}, người tố cáo gọi điện xin bảo vệ thì được bảo làm đơn trước.',
    'Trường hợp khẩn cấp được đề nghị trực tiếp hoặc qua điện thoại, văn bản bổ sung sau.',
    'Trong lúc chờ đơn, việc trù dập xảy ra.',
    'Xem xét bảo vệ ngay theo lời đề nghị.',
  ),
  'end-protection': five(
    'Chấm dứt bảo vệ không có căn cứ',
    'Ngày {date}, việc bảo vệ bị chấm dứt.',
    'Chỉ chấm dứt khi đã kết luận hoặc đình chỉ, hết căn cứ, người được bảo vệ đề nghị bằng văn bản, hoặc căn cứ khác luật định.',
    'Người tố cáo mất chỗ dựa giữa chừng.',
    'Khôi phục biện pháp bảo vệ.',
  ),
  'unauthorised-expert': five(
    'Trưng cầu giám định sai thẩm quyền',
    'Ngày {date}, người không được giao quyền ký trưng cầu giám định.',
    'Người giải quyết quyết định trưng cầu; chỉ ủy quyền cho nơi được giao xác minh mà luật của ngày đó cho phép.',
    'Kết quả giám định không dùng được.',
    'Người giải quyết ký lại quyết định trưng cầu.',
  ),
} as const;
