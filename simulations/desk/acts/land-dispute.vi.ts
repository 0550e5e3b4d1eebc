import type { LAND_DISPUTE_ACT_DATA } from '../act-data/land-dispute.ts';
import { actTexts } from './act-texts.ts';
import type { ActTexts } from './act-texts.ts';

/** Names of the acts of a dispute over land. */
export const LAND_DISPUTE_ACT_TEXTS: Readonly<Record<keyof typeof LAND_DISPUTE_ACT_DATA, ActTexts>> = {
  'mediation.accepted': actTexts('Thụ lý đơn yêu cầu hòa giải tranh chấp đất', 'Thụ lý', 'thụ lý hòa giải, tranh chấp đất, ranh giới', 'Đã thụ lý đơn yêu cầu hòa giải, lập thông báo.'),
  'mediation.refused': actTexts('Không thụ lý đơn yêu cầu hòa giải', 'Không thụ lý', 'không thụ lý hòa giải, lý do', 'Đã lập thông báo không thụ lý đơn yêu cầu hòa giải.'),
  'mediation.delegated': actTexts('Giao người khác hòa giải thay Hội đồng', 'Giao hòa giải', 'tổ hòa giải, địa chính, trưởng thôn, hòa giải cơ sở', 'Đã giao hòa giải cho: {to}.'),
  'mediation.inquired': actTexts('Thẩm tra vụ tranh chấp trước khi hòa giải', 'Thẩm tra', 'thẩm tra, nguyên nhân, nguồn gốc đất, hiện trạng, giấy tờ', 'Đã thẩm tra: {items}.'),
  'mediation.councilFormed': actTexts('Lập Hội đồng hòa giải tranh chấp đất', 'Lập Hội đồng', 'hội đồng hòa giải, quyết định thành lập, mặt trận', 'Đã lập Hội đồng hòa giải: {members}.'),
  'mediation.invited': actTexts('Mời các bên đến hòa giải', 'Mời', 'giấy mời hòa giải, mời lại', 'Đã mời hòa giải vào {date}: {to}.'),
  'mediation.held': actTexts('Họp hòa giải, lập biên bản', 'Lập biên bản', 'buổi hòa giải, biên bản hòa giải, thành, không thành, hoãn', 'Đã họp hòa giải: {outcome}.'),
  'mediation.reheld': actTexts('Họp lại Hội đồng hòa giải vì có ý kiến khác', 'Họp lại', 'ý kiến khác, họp lại, biên bản mới', 'Đã họp lại Hội đồng hòa giải: {outcome}.'),
  'mediation.recognised': actTexts('Ra văn bản công nhận hòa giải thành', 'Ra văn bản', 'công nhận hòa giải thành, đăng ký biến động, ranh giới', 'Đã ra văn bản công nhận kết quả hòa giải thành.'),
  'mediation.guided': actTexts('Hướng dẫn các bên sau hòa giải không thành', 'Hướng dẫn', 'hướng dẫn, tòa án, nộp đơn tiếp', 'Đã hướng dẫn các bên có thể nộp đơn đến: {to}.'),
  'dispute.accepted': actTexts('Thụ lý đơn yêu cầu giải quyết tranh chấp đất', 'Thụ lý', 'thụ lý giải quyết tranh chấp đất', 'Đã thụ lý đơn yêu cầu giải quyết tranh chấp, lập thông báo.'),
  'dispute.mediated': actTexts('Tổ chức hòa giải khi giải quyết tranh chấp', 'Hòa giải', 'hòa giải thêm, cơ quan tham mưu', 'Đã tổ chức hòa giải với: {present}.'),
  'dispute.reported': actTexts('Trình hồ sơ, dự thảo quyết định tranh chấp', 'Trình hồ sơ', 'báo cáo đề xuất, dự thảo, hồ sơ tranh chấp', 'Đã trình hồ sơ giải quyết tranh chấp: {items}.'),
  'dispute.settled': actTexts('Ra quyết định giải quyết tranh chấp đất', 'Ra quyết định', 'quyết định giải quyết tranh chấp đất', 'Đã ra quyết định giải quyết tranh chấp đất.'),
};
