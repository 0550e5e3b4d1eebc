import type { COMPLAINT_ACT_DATA } from '../act-data/complaint.ts';
import { actTexts } from './act-texts.ts';
import type { ActTexts } from './act-texts.ts';

/** Names of the acts that only some complaints have. */
export const COMPLAINT_ACT_TEXTS: Readonly<Record<keyof typeof COMPLAINT_ACT_DATA, ActTexts>> = {
  'representatives.asked': actTexts('Yêu cầu cử người đại diện', 'Yêu cầu cử', 'người đại diện, cử đại diện, cử lại, ủy quyền lại, nhiều người', 'Đã yêu cầu cử người đại diện bằng văn bản, nhiều nhất {most} người.'),
  'evidence.received': actTexts('Nhận tài liệu, chứng cứ được đưa thêm', 'Nhận', 'chứng cứ, tài liệu mới, giao nhận, mẫu 08', 'Đã nhận tài liệu, chứng cứ của: {to}.'),
  'execution.suspensionLifted': actTexts('Hủy bỏ việc tạm đình chỉ thi hành', 'Ra quyết định', 'hủy tạm đình chỉ thi hành, mẫu 12', 'Đã ra quyết định hủy bỏ việc tạm đình chỉ thi hành.'),
  'execution.goneAhead': actTexts('Cho thi hành quyết định đang bị khiếu nại', 'Cho thi hành', 'cưỡng chế, thi hành, tháo dỡ', 'Đã cho thi hành quyết định đang bị khiếu nại.'),
  'complainant.harassed': actTexts('Làm khó người khiếu nại', 'Làm khó', 'gây khó, dọa, xem lại giấy phép, trả thù', 'Đã làm khó người khiếu nại.'),
  'enforcement.urged': actTexts('Xử lý việc chậm thi hành quyết định giải quyết', 'Xử lý', 'đôn đốc, theo dõi thi hành, kiểm tra, không thi hành', 'Đã làm khi việc thi hành bị chậm: {measure}.'),
};
