import type { PROPOSAL_ACT_DATA } from '../act-data/proposal.ts';
import { actTexts } from './act-texts.ts';
import type { ActTexts } from './act-texts.ts';

/** Names of the acts of handling a petition and of recommendations and feedback. */
export const PROPOSAL_ACT_TEXTS: Readonly<Record<keyof typeof PROPOSAL_ACT_DATA, ActTexts>> = {
  'petition.linked': actTexts('Ghép với đơn trước cùng nội dung', 'Ghép đơn', 'đơn trùng, ghép đơn, liên kết, đơn gốc', 'Đã ghép vào hồ sơ của đơn trước.'),
  'petition.destroyed': actTexts('Hủy đơn đã xếp lưu', 'Hủy đơn', 'hủy đơn, tiêu hủy, hết hạn lưu', 'Đã hủy đơn xếp lưu.'),
  'petition.overdueReported': actTexts('Báo cáo Chủ tịch việc cấp dưới quá hạn', 'Báo cáo', 'cấp dưới, quá hạn, chưa giải quyết, yêu cầu giải quyết', 'Đã báo cáo Chủ tịch để yêu cầu cấp dưới giải quyết.'),
  'proposal.assigned': actTexts('Giao bộ phận xem xét kiến nghị, phản ánh', 'Giao việc', 'phân công, giao xem xét, kiến nghị, phản ánh', 'Đã giao bộ phận xem xét kiến nghị, phản ánh.'),
  'proposal.passedOn': actTexts('Chuyển riêng một nội dung kiến nghị, phản ánh', 'Chuyển nội dung', 'chuyển bản ghi, phiếu chuyển, mẫu 04, điện lực, quy định hành chính', 'Đã chuyển một nội dung đến: {to}.'),
  'proposal.resultSent': actTexts('Báo kết quả việc đã hẹn', 'Báo kết quả', 'báo kết quả, giữ lời hẹn, trả lời sau, kiến nghị, phản ánh', 'Đã báo kết quả việc đã hẹn cho người dân.'),
};
