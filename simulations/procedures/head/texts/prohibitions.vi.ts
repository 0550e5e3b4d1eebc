import { five } from '../../denunciation/texts/five.ts';

/** Sentences for what the head may not do in his month. */
export const headProhibitionTexts = {
  'head-postpone-without-reason': five('Lùi buổi tiếp không có lý do chính đáng', 'Ngày {date}, buổi tiếp định kỳ bị lùi trong khi Chủ tịch vẫn có thể tiếp.', 'Lịch tiếp chỉ được lùi khi có lý do chính đáng.', 'Người dân đến theo lịch mà phải về.', 'Giữ nguyên lịch, Chủ tịch tự tiếp.'),
  'head-extend-without-ground': five('Kéo dài thời hạn không có căn cứ', 'Ngày {date}, một đơn được ký kéo dài thời hạn khi không phức tạp hoặc đã quá hạn.', 'Thời hạn dài hơn chỉ dành cho vụ việc phức tạp và phải quyết khi thời hạn thường còn chạy; đã quá hạn thì không hợp thức được nữa.', 'Người dân phải chờ thêm mà không có lý do.', 'Thu hồi văn bản, đôn đốc giải quyết ngay.'),
  'head-assign-accused': five('Giao vụ tố cáo cho người bị tố cáo', 'Ngày {date}, một vụ tố cáo được giao cho chính người bị tố cáo hoặc người liên quan trực tiếp.', 'Người bị tố cáo, người thân của họ và người có lợi ích trực tiếp không được xác minh tố cáo.', 'Người tố cáo bị lộ, chứng cứ bị sửa, không ai tin kết luận.', 'Thu hồi việc giao, giao cho người khác.'),
  'head-alter-register': five('Sửa sổ cho đẹp số liệu', 'Ngày {date}, sổ theo dõi đơn được cho sửa trước khi báo cáo.', 'Luật cấm làm sai lệch thông tin, hồ sơ.', 'Đơn của người dân biến mất khỏi sổ, không ai giải quyết.', 'Khôi phục sổ như cũ, báo cáo đúng sự thật.'),
  'head-backdate': five('Ghi lùi ngày trên giấy', 'Giấy làm ngày {date} lại ghi một ngày trước đó.', 'Giấy phải ghi đúng ngày ký; ghi lùi ngày là làm sai lệch hồ sơ.', 'Người dân không chứng minh được xã đã chậm.', 'Hủy giấy ghi lùi, lập lại đúng ngày.'),
} as const;
