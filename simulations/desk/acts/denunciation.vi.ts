import type { DENUNCIATION_ACT_DATA } from '../act-data/denunciation.ts';

interface Texts {
  label: string;
  button: string;
  search: string;
  done: string;
}

const act = (label: string, button: string, search: string, done: string): Texts => ({ label, button, search, done });

/** Names of the acts of a denunciation. */
export const DENUNCIATION_ACT_TEXTS: Readonly<Record<keyof typeof DENUNCIATION_ACT_DATA, Texts>> = {
  'denunciation.heard': act('Tiếp, nghe người tố cáo trình bày', 'Tiếp', 'tiếp người tố cáo, phòng riêng, quầy, trực tuyến', 'Đã nghe người tố cáo trình bày: {place}.'),
  'denunciation.identityChecked': act('Kiểm tra nhân thân người tố cáo', 'Kiểm tra', 'nhân thân, điều kiện thụ lý, gặp kín, ủy quyền', 'Đã kiểm tra nhân thân người tố cáo: {check}.'),
  'denunciation.accepted': act('Ra quyết định thụ lý tố cáo', 'Ra quyết định', 'thụ lý tố cáo, quyết định thụ lý', 'Đã ra quyết định thụ lý tố cáo.'),
  'denunciation.acceptanceRefused': act('Thông báo không thụ lý tố cáo', 'Ra thông báo', 'không thụ lý tố cáo, lý do', 'Đã thông báo không thụ lý tố cáo. Căn cứ ghi: {ground}.'),
  'denunciation.inspectionOrdered': act('Quyết định kiểm tra nội dung đơn', 'Ra quyết định', 'kiểm tra, nặc danh, Điều 25', 'Đã ra quyết định kiểm tra nội dung đơn.'),
  'denunciation.denouncerNotified': act('Thông báo thụ lý cho người tố cáo', 'Gửi thông báo', 'thông báo thụ lý, mẫu 05', 'Đã gửi thông báo thụ lý cho người tố cáo: {delivery}.'),
  'denunciation.denouncedNotified': act('Thông báo nội dung tố cáo cho người bị tố cáo', 'Gửi thông báo', 'thông báo nội dung tố cáo, mẫu 06', 'Đã thông báo nội dung tố cáo cho: {to}.'),
  'denunciation.verificationAssigned': act('Giao xác minh nội dung tố cáo', 'Giao xác minh', 'giao xác minh tố cáo, tổ xác minh, mẫu 07', 'Đã giao xác minh nội dung tố cáo: {way}.'),
  'denunciation.expertAsked': act('Trưng cầu giám định', 'Trưng cầu', 'giám định, chữ viết, tài chính, mẫu 09', 'Đã trưng cầu giám định. Người ký: {signer}.'),
  'denunciation.verificationReported': act('Lập báo cáo kết quả xác minh tố cáo', 'Lập báo cáo', 'báo cáo xác minh tố cáo, mẫu 10, mẫu 11', 'Đã lập báo cáo kết quả xác minh nội dung tố cáo.'),
  'denunciation.confronted': act('Mời các bên đến đối chất, hòa giải', 'Mời đến', 'đối chất, ba mặt một lời, hòa giải, họp làm rõ', 'Đã tổ chức đối chất với: {present}.'),
  'denunciation.shown': act('Đưa đơn, kể chuyện đơn cho người khác', 'Đưa xem', 'cho xem đơn, xin ý kiến, bút phê, chuyển bộ phận, kể', 'Đã đưa cho {to}: {carries}.'),
  'denunciation.extended': act('Gia hạn giải quyết tố cáo', 'Ra quyết định', 'gia hạn, phức tạp, mẫu 01', 'Đã ra quyết định gia hạn giải quyết tố cáo, gửi: {to}.'),
  'denunciation.suspended': act('Tạm đình chỉ giải quyết tố cáo', 'Ra quyết định', 'tạm đình chỉ tố cáo, đợi kết quả', 'Đã ra quyết định tạm đình chỉ giải quyết tố cáo. Căn cứ ghi: {ground}.'),
  'denunciation.resumed': act('Tiếp tục giải quyết tố cáo', 'Ra quyết định', 'tiếp tục giải quyết tố cáo', 'Đã ra quyết định tiếp tục giải quyết tố cáo.'),
  'denunciation.withdrawalTaken': act('Tiếp nhận việc rút tố cáo', 'Ghi nhận', 'rút tố cáo, đơn rút, biên bản rút, mẫu 02, mẫu 03', 'Đã ghi nhận việc rút tố cáo của: {signedBy}.'),
  'denunciation.terminated': act('Đình chỉ giải quyết tố cáo', 'Ra quyết định', 'đình chỉ tố cáo', 'Đã ra quyết định đình chỉ giải quyết tố cáo. Căn cứ ghi: {ground}.'),
  'denunciation.writerSought': act('Tìm xem ai viết đơn', 'Tìm', 'tìm người viết, so chữ, camera', 'Đã tìm người viết đơn: {search}.'),
  'denunciation.conditionSet': act('Đề nghị người tố cáo bổ sung điều kiện', 'Đề nghị', 'bổ sung, xác nhận, chứng minh, bản sao', 'Đã đề nghị người tố cáo: {condition}.'),
  'denunciation.harmPrevented': act('Ngăn chặn thiệt hại đang xảy ra', 'Ngăn chặn', 'khẩn cấp, ngăn chặn, báo công an', 'Đã ngăn chặn thiệt hại: {by}.'),
  'denunciation.superiorAnswered': act('Báo cáo cấp trên về việc giải quyết tố cáo', 'Báo cáo', 'báo cáo cấp trên, tố cáo tiếp, quá hạn', 'Đã báo cáo cấp trên: {with}.'),
  'denunciation.papersRemoved': act('Rút bớt giấy tờ khỏi hồ sơ', 'Rút ra', 'rút tài liệu, bỏ bớt', 'Đã rút giấy tờ khỏi hồ sơ.'),
  'crime.referred': act('Chuyển dấu hiệu tội phạm', 'Chuyển', 'tội phạm, cơ quan điều tra, viện kiểm sát, công an', 'Đã chuyển dấu hiệu tội phạm đến: {to}.'),
  'protection.decided': act('Quyết định bảo vệ người tố cáo', 'Ra quyết định', 'bảo vệ người tố cáo, điều chuyển, vị trí công tác', 'Đã quyết định bảo vệ: {measure}.'),
  'protection.asked': act('Yêu cầu nơi có thẩm quyền bảo vệ người tố cáo', 'Yêu cầu', 'bảo vệ, công an, cơ quan quản lý', 'Đã yêu cầu bảo vệ: {of}, {way}.'),
  'protection.refused': act('Trả lời không áp dụng biện pháp bảo vệ', 'Trả lời', 'từ chối bảo vệ', 'Đã trả lời không áp dụng biện pháp bảo vệ.'),
  'protection.putOff': act('Bảo làm đơn đề nghị bảo vệ rồi mới xem xét', 'Bảo làm đơn', 'đề nghị bảo vệ, làm đơn', 'Đã bảo người tố cáo làm đơn đề nghị bảo vệ.'),
  'protection.ended': act('Chấm dứt bảo vệ', 'Chấm dứt', 'chấm dứt bảo vệ', 'Đã chấm dứt bảo vệ: {why}.'),
  'conclusion.made': act('Ban hành kết luận nội dung tố cáo', 'Ban hành', 'kết luận nội dung tố cáo, mẫu 12', 'Đã ban hành kết luận nội dung tố cáo.'),
  'conclusion.denouncerTold': act('Thông báo kết luận cho người tố cáo', 'Thông báo', 'thông báo kết luận', 'Đã thông báo kết luận cho người tố cáo: {delivery}.'),
  'conclusion.handled': act('Xử lý kết luận nội dung tố cáo', 'Xử lý', 'kỷ luật, xử phạt, kiến nghị, khôi phục quyền', 'Đã xử lý kết luận: {measures}.'),
  'conclusion.published': act('Công khai kết luận nội dung tố cáo', 'Công khai', 'công khai kết luận, niêm yết', 'Đã công khai kết luận: {way}, {days} ngày.'),
  'conclusion.followedUp': act('Phân công theo dõi thực hiện kết luận', 'Phân công', 'theo dõi, đôn đốc, sổ theo dõi', 'Đã phân công theo dõi: {follower}.'),
};
