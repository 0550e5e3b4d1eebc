import type { RuleTexts } from '../../procedure.ts';
import { five } from '../../denunciation/texts/five.ts';

export const onlineLabels = {
  held: 'Tiếp công dân trực tuyến',
  'decide-online': 'Người đứng đầu quyết định tiếp trực tuyến',
  'announce-online': 'Thông báo buổi tiếp trực tuyến',
  'test-connection': 'Kết nối thử các điểm cầu',
  connect: 'Nối xong các điểm cầu trước giờ bắt đầu',
  'store-recording': 'Lưu bản ghi buổi tiếp trực tuyến',
  'hear-apart': 'Nghe riêng nội dung tố cáo cần giữ kín',
} as const;

/** Sentences of the duties around a reception over the network. */
export const onlineTexts = {
  held: five('Không tổ chức buổi tiếp đã hẹn', 'Buổi tiếp trực tuyến đã hẹn không được tổ chức.', 'Đã quyết định và thông báo thì phải tiếp.', 'Người dân chờ mà không được ai nghe.', 'Tiếp người dân, trực tuyến hoặc trực tiếp.'),
  'online-platform': five('Dùng ứng dụng cá nhân để tiếp', 'Ngày {date}, buổi tiếp diễn ra qua: {given}.', 'Tiếp trực tuyến phải qua {wanted}.', 'Lời nói, hình ảnh của người dân nằm ở nơi không ai bảo đảm; buổi tiếp không có giá trị hồ sơ.', 'Tổ chức lại trên nền tảng của cơ quan nhà nước.'),
  'online-recorded': five('Không ghi âm, ghi hình buổi trực tuyến', 'Ngày {date}, buổi tiếp trực tuyến không được ghi âm, ghi hình.', 'Buổi tiếp trực tuyến bắt buộc ghi âm, ghi hình có tiếng.', 'Không có gì chứng minh người dân đã nói gì, được trả lời gì.', 'Ghi lại nội dung bằng biên bản; những buổi sau phải ghi.'),
  'online-advisers': five('Thiếu thành phần ở điểm cầu trung tâm', 'Ngày {date}, bộ phận tham mưu vụ việc không dự ở điểm cầu trung tâm.', 'Điểm cầu trung tâm phải có người tiếp công dân và bộ phận tham mưu vụ việc.', 'Người dân hỏi mà không ai nắm việc để trả lời.', 'Mời bộ phận tham mưu cùng dự.'),
  'decide-online': five('Tiếp trực tuyến khi chưa có quyết định', 'Buổi tiếp trực tuyến diễn ra mà người đứng đầu chưa quyết định.', 'Người đứng đầu quyết định vụ việc nào được tiếp trực tuyến.', 'Buổi tiếp thiếu người chịu trách nhiệm.', 'Trình Chủ tịch quyết định trước khi tổ chức.'),
  'online-decided-by': five('Sai người quyết định tiếp trực tuyến', 'Ngày {date}, người quyết định tiếp trực tuyến là {given}.', 'Việc tiếp trực tuyến do người đứng đầu quyết định: {wanted}.', 'Buổi tiếp thiếu người chịu trách nhiệm.', 'Trình Chủ tịch quyết định.'),
  'announce-online': five('Báo buổi trực tuyến muộn', 'Thông báo buổi tiếp trực tuyến ngày {date}; hạn là ngày {due}.', 'Phải thông báo cho công dân và các cơ quan chậm nhất {term} trước ngày tiếp.', 'Công dân và các cơ quan không kịp chuẩn bị, buổi tiếp dễ hỏng.', 'Đổi ngày tiếp hoặc chuyển sang tiếp trực tiếp.'),
  'online-announced-to': five('Thông báo buổi trực tuyến thiếu nơi nhận', 'Ngày {date}, thông báo mới đến: {given}.', 'Phải báo công dân, các cơ quan tham gia và công bố như lịch tiếp công dân.', 'Nơi không được báo sẽ vắng mặt.', 'Thông báo bổ sung.'),
  'test-connection': five('Không kết nối thử kịp', 'Các điểm cầu kết nối thử ngày {date}; hạn là ngày {due}.', 'Phải kết nối thử thành công chậm nhất {term} trước ngày tiếp.', 'Hỏng đường truyền thì không còn thì giờ sửa.', 'Kết nối thử ngay; không được thì chuyển sang tiếp trực tiếp.'),
  connect: five('Không nối điểm cầu trước giờ tiếp', 'Các điểm cầu không được nối xong trước giờ bắt đầu.', 'Các điểm cầu phải thấy hình, nghe tiếng rõ chậm nhất {term:nd154-2026/d23/k1/ket-noi-xong} trước khi bắt đầu.', 'Người dân ngồi chờ, buổi tiếp bị cắt ngắn.', 'Nối xong các điểm cầu trước giờ bắt đầu.'),
  'connected-in-time': five('Nối điểm cầu sát giờ', 'Ngày {date}, các điểm cầu nối xong quá sát giờ bắt đầu.', 'Phải nối xong chậm nhất {term:nd154-2026/d23/k1/ket-noi-xong} trước khi bắt đầu.', 'Có trục trặc thì người dân phải ngồi chờ.', 'Nối các điểm cầu sớm hơn.'),
  'store-recording': five('Không lưu bản ghi buổi trực tuyến', 'Bản ghi buổi tiếp trực tuyến không được lưu.', 'Bản ghi phải lưu trên máy chủ, kho lưu của cơ quan nhà nước.', 'Về sau không có gì đối chiếu lời của hai bên.', 'Lưu bản ghi vào kho của cơ quan.'),
  'recording-store': five('Lưu bản ghi sai nơi', 'Ngày {date}, bản ghi lưu ở: {given}.', 'Bản ghi phải lưu ở {wanted}.', 'Hình ảnh, lời nói của người dân có thể bị phát tán.', 'Chuyển bản ghi vào kho của cơ quan, xóa bản ở máy cá nhân.'),
  'recording-certified': five('Bản ghi không ký số, xác thực', 'Ngày {date}, bản ghi được lưu mà không ký số hoặc xác thực.', 'Bản ghi điện tử phải ký số hoặc xác thực mới dùng được như hồ sơ giấy.', 'Khi có tranh cãi, bản ghi không được chấp nhận.', 'Ký số hoặc xác thực bản ghi.'),
  'hear-apart': five('Không hẹn tiếp riêng người muốn tố cáo kín', 'Nội dung tố cáo nảy ra trong buổi trực tuyến không được nghe riêng.', 'Người tố cáo yêu cầu giữ kín thì phải dừng phần trực tuyến và tiếp riêng.', 'Người dân sợ lộ tên nên không nói nữa.', 'Hẹn tiếp riêng người đó ở nơi kín.'),
  'heard-apart': five('Nghe tố cáo kín trước nhiều điểm cầu', 'Ngày {date}, nội dung tố cáo được nghe luôn trong buổi trực tuyến.', 'Người tố cáo yêu cầu giữ kín thì không được nghe qua buổi trực tuyến nhiều điểm cầu.', 'Danh tính người tố cáo lộ ra, không thu lại được.', 'Dừng ngay phần đó, tiếp riêng và báo cáo để bảo vệ người tố cáo.'),
} as const satisfies Record<string, RuleTexts>;
