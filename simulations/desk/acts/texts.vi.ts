import type { ActType } from '../act-data.ts';
import type { ActTexts } from './act-texts.ts';
import { COMPLAINT_ACT_TEXTS } from './complaint.vi.ts';
import { CROWD_ACT_TEXTS } from './crowd.vi.ts';
import { DENUNCIATION_ACT_TEXTS } from './denunciation.vi.ts';
import { HEAD_ACT_TEXTS } from './head.vi.ts';
import { LAND_DISPUTE_ACT_TEXTS } from './land-dispute.vi.ts';
import { RECEPTION_ACT_TEXTS } from './reception.vi.ts';
import { PROPOSAL_ACT_TEXTS } from './proposal.vi.ts';

export const ACT_TEXTS: Readonly<Record<ActType, ActTexts>> = {
  'person.asked': { label: 'Hỏi {person}', button: 'Hỏi', search: 'hỏi, gọi điện, tìm hiểu, nghe trình bày', done: 'Đã hỏi {person}.' },
  'paper.read': { label: 'Đọc: {paper}', button: 'Đọc', search: 'đọc, xem giấy, đơn, tài liệu', done: 'Đã đọc: {paper}.' },
  'source.consulted': { label: 'Tra ở: {source}', button: 'Tra cứu', search: 'tra cứu, tra sổ, phần mềm, hồ sơ lưu', done: 'Đã tra ở: {source}.' },
  'citizen.identified': { label: 'Kiểm tra nhân thân', button: 'Kiểm tra', search: 'nhân thân, căn cước, giấy tờ tùy thân, họ tên', done: 'Đã kiểm tra nhân thân: {how}.' },
  'statement.recorded': { label: 'Ghi lời trình bày', button: 'Ghi lại lời trình bày', search: 'khiếu nại bằng lời, ghi lời, điểm chỉ, biên bản trình bày', done: 'Đã ghi lại lời trình bày.' },
  'petition.receiptRefused': { label: 'Từ chối nhận đơn', button: 'Không nhận đơn', search: 'từ chối, không nhận, đơn không hợp lệ', done: 'Đã từ chối nhận đơn. Lý do: {reason}.' },
  'petition.registered': { label: 'Ghi đơn vào sổ', button: 'Ghi vào sổ', search: 'sổ tiếp công dân, sổ nhận đơn, ngày nhận, vào sổ', done: 'Đã ghi vào {book}, số {number}.' },
  'receipt.issued': { label: 'Lập giấy biên nhận tài liệu', button: 'Giao giấy biên nhận', search: 'biên nhận, giấy nhận, tài liệu, chứng cứ', done: 'Đã lập và giao giấy biên nhận tài liệu.' },
  'database.updated': { label: 'Cập nhật cơ sở dữ liệu', button: 'Cập nhật', search: 'cơ sở dữ liệu quốc gia, phần mềm, nhập dữ liệu', done: 'Đã cập nhật vụ việc vào cơ sở dữ liệu.' },
  'petition.classified': { label: 'Phân loại đơn', button: 'Ghi kết quả phân loại', search: 'phân loại, khiếu nại, tố cáo, kiến nghị, phản ánh, tranh chấp đất', done: 'Đã phân loại: {classes}.' },
  'separation.guided': { label: 'Hướng dẫn tách đơn', button: 'Đưa giấy hướng dẫn', search: 'tách đơn, đơn nhiều nội dung, viết đơn riêng', done: 'Đã hướng dẫn viết đơn riêng về: {contents}.' },
  'complainant.guided': { label: 'Lập phiếu hướng dẫn', button: 'Đưa phiếu hướng dẫn', search: 'hướng dẫn, không thuộc thẩm quyền, đến đúng cơ quan', done: 'Đã hướng dẫn người gửi đơn đến: {to}.' },
  'petition.transferred': { label: 'Chuyển đơn', button: 'Chuyển đơn đi', search: 'chuyển đơn, phiếu chuyển, cơ quan khác', done: 'Đã chuyển đơn đến: {to}.' },
  'petition.returned': { label: 'Trả lại đơn', button: 'Trả đơn', search: 'trả đơn, gửi trả, nơi chuyển', done: 'Đã trả đơn cho: {to}.' },
  'petition.filed': { label: 'Lưu đơn, không xử lý', button: 'Lưu đơn', search: 'lưu đơn, xếp lại, không xử lý', done: 'Đã lưu đơn. Căn cứ ghi: {ground}.' },
  'complaint.accepted': { label: 'Thụ lý và lập thông báo thụ lý', button: 'Thụ lý', search: 'thụ lý, thông báo thụ lý', done: 'Đã thụ lý khiếu nại, lập thông báo thụ lý.' },
  'complaint.acceptanceRefused': { label: 'Lập thông báo không thụ lý', button: 'Không thụ lý', search: 'không thụ lý, từ chối thụ lý, lý do', done: 'Đã lập thông báo không thụ lý. Căn cứ ghi: {ground}.' },
  'decision.rechecked': { label: 'Kiểm tra lại quyết định, hành vi bị khiếu nại', button: 'Kiểm tra lại', search: 'kiểm tra lại, xem lại quyết định, tự sửa', done: 'Đã kiểm tra lại hồ sơ của quyết định, hành vi bị khiếu nại.' },
  'execution.suspended': { label: 'Tạm đình chỉ thi hành quyết định bị khiếu nại', button: 'Ra quyết định', search: 'tạm đình chỉ thi hành, cưỡng chế, khó khắc phục', done: 'Đã ra quyết định tạm đình chỉ thi hành quyết định bị khiếu nại.' },
  'verification.assigned': { label: 'Giao xác minh', button: 'Giao xác minh', search: 'giao xác minh, quyết định xác minh, tổ xác minh', done: 'Đã giao xác minh cho: {person}.' },
  'session.held': { label: 'Làm việc trực tiếp, lập biên bản', button: 'Làm việc', search: 'làm việc trực tiếp, biên bản làm việc, gặp, lấy lời', done: 'Đã làm việc trực tiếp với {person}.' },
  'documents.requested': { label: 'Yêu cầu cung cấp tài liệu', button: 'Gửi yêu cầu', search: 'yêu cầu tài liệu, chứng cứ, giải trình', done: 'Đã yêu cầu cung cấp tài liệu: {to}, trong {days} ngày.' },
  'site.inspected': { label: 'Xác minh thực địa', button: 'Đi thực địa', search: 'thực địa, hiện trường, đo đạc, biên bản', done: 'Đã xem xét tại thực địa.' },
  'complexity.recorded': { label: 'Lập văn bản xác định vụ việc phức tạp', button: 'Lập văn bản', search: 'phức tạp, kéo dài, gia hạn, lý do', done: 'Đã lập văn bản xác định vụ việc phức tạp.' },
  'verification.reported': { label: 'Lập báo cáo kết quả xác minh', button: 'Lập báo cáo', search: 'báo cáo xác minh, kết quả, kiến nghị', done: 'Đã lập báo cáo kết quả xác minh.' },
  'dialogue.invited': { label: 'Mời đối thoại', button: 'Mời', search: 'mời đối thoại, thông báo đối thoại, giấy mời', done: 'Đã mời đối thoại vào {date}: {to}.' },
  'dialogue.held': { label: 'Tổ chức đối thoại', button: 'Đối thoại', search: 'đối thoại, biên bản đối thoại, chủ trì', done: 'Đã tổ chức đối thoại với: {present}.' },
  'settlement.suspended': { label: 'Tạm đình chỉ giải quyết', button: 'Ra quyết định', search: 'tạm đình chỉ giải quyết, trở ngại', done: 'Đã ra quyết định tạm đình chỉ giải quyết khiếu nại. Căn cứ ghi: {ground}.' },
  'settlement.resumed': { label: 'Tiếp tục giải quyết', button: 'Ra quyết định', search: 'tiếp tục giải quyết', done: 'Đã ra quyết định tiếp tục giải quyết khiếu nại.' },
  'settlement.terminated': { label: 'Đình chỉ giải quyết', button: 'Ra quyết định', search: 'đình chỉ, rút đơn, chấm dứt', done: 'Đã ra quyết định đình chỉ giải quyết: {contents}. Căn cứ ghi: {ground}.' },
  'withdrawal.pressed': { label: 'Vận động người khiếu nại rút đơn', button: 'Vận động rút đơn', search: 'rút đơn, vận động, thuyết phục', done: 'Đã vận động người khiếu nại rút đơn.' },
  'reply.written': { label: 'Trả lời bằng công văn', button: 'Lập công văn', search: 'công văn, trả lời đơn', done: 'Đã lập công văn trả lời.' },
  'complaint.settled': { label: 'Ra quyết định giải quyết khiếu nại', button: 'Ra quyết định', search: 'giải quyết khiếu nại, quyết định giải quyết, kết luận', done: 'Đã ra quyết định giải quyết khiếu nại.' },
  'paper.sent': { label: 'Gửi: {paper}', button: 'Gửi', search: 'gửi, phát hành, chuyển giấy', done: 'Đã gửi {paper} cho: {to}.' },
  'decision.published': { label: 'Công khai quyết định giải quyết', button: 'Công khai', search: 'công khai, niêm yết, họp, đăng tải', done: 'Đã công khai quyết định giải quyết: {way}, {days} ngày.' },
  'enforcement.ordered': { label: 'Giao thi hành quyết định', button: 'Giao thi hành', search: 'thi hành, giao việc, tổ chức thi hành', done: 'Đã giao thi hành cho: {to}.' },
  'result.reported': { label: 'Báo kết quả cho nơi chuyển đơn', button: 'Báo kết quả', search: 'báo kết quả, nơi chuyển đơn, Mặt trận, đại biểu', done: 'Đã báo kết quả cho: {to}.' },
  'file.handedOver': { label: 'Giao hồ sơ cho nơi yêu cầu', button: 'Giao hồ sơ', search: 'giao hồ sơ, nộp hồ sơ, cung cấp hồ sơ, lần hai, tòa án, cấp trên', done: 'Đã giao hồ sơ cho: {to}.' },
  'file.archived': { label: 'Đóng và lưu hồ sơ', button: 'Lưu hồ sơ', search: 'lưu hồ sơ, đóng hồ sơ, đánh số trang, lưu trữ', done: 'Đã đóng và lưu hồ sơ.' },
  'deadline.noted': { label: 'Ghi một hạn vào lịch', button: 'Ghi vào lịch', search: 'hạn, thời hạn, lịch, nhắc việc', done: 'Đã ghi vào lịch: {label}, {date}.' },
  ...COMPLAINT_ACT_TEXTS,
  ...DENUNCIATION_ACT_TEXTS,
  ...LAND_DISPUTE_ACT_TEXTS,
  ...RECEPTION_ACT_TEXTS,
  ...PROPOSAL_ACT_TEXTS,
  ...HEAD_ACT_TEXTS,
  ...CROWD_ACT_TEXTS,
  'provision.consulted': { label: 'Tra một điều khoản', button: 'Tra điều khoản', search: 'luật, nghị định, điều khoản, căn cứ', done: 'Đã tra: {ground}.' },
};

export const ACT_WORDS = {
  sendNothing: 'Gửi giấy đã lập',
  phone: 'Gọi điện hỏi {person}',
  nothingMore: '{Person} không có gì để nói thêm.',
  sourceEmpty: 'Ở đây không có gì về vụ việc này.',
  provision: '{article}, bản có hiệu lực từ {from}: {summary}',
  provisionNone: '{article}: hôm nay không có quy định nào đang có hiệu lực.',
  recheckEmpty: 'Xem lại hồ sơ có sẵn thì chưa nói được khiếu nại đúng hay sai.',
  recheckFound: 'Xem lại hồ sơ có sẵn đã thấy rõ:',
} as const;

/** Why nobody could do an act now. */
export const IMPOSSIBLE = {
  dead: '{Person} đã mất.',
  nobodyHere: 'Người gửi đơn không có mặt ở phòng. Có thể mời đến làm việc trực tiếp.',
  petitionRefused: 'Đơn không còn ở đây: đã từ chối nhận.',
  petitionReturned: 'Đơn không còn ở đây: đã trả lại.',
  petitionTransferred: 'Đơn không còn ở đây: đã chuyển đi.',
  alreadyTaken: 'Đơn đã được nhận rồi.',
  nothingToSend: 'Chưa có giấy nào được lập.',
  paperNotMade: 'Chưa lập giấy này: {paper}.',
  nobodyToTalkTo: 'Không còn ai để đối thoại.',
  notSuspended: 'Việc giải quyết đang không bị tạm đình chỉ, không có gì để tiếp tục.',
  noConclusion: 'Chưa có kết luận nội dung tố cáo nào.',
  nothingFiled: 'Chưa có đơn nào xếp lưu.',
  noDecision: 'Chưa có quyết định giải quyết nào.',
  alreadyArchived: 'Hồ sơ đã lưu rồi.',
  notOnDesk: 'Trên bàn không có giấy này.',
  unknownPerson: 'Trong vụ việc này không có người đó.',
  unknownSource: 'Không có nơi tra cứu đó.',
} as const;
