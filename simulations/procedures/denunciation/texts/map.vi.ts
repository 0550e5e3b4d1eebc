import type { MapNames } from '../../procedure.ts';

const OURS = 'tố cáo thuộc thẩm quyền của xã';
const ACCEPTABLE = 'đủ điều kiện thụ lý tố cáo';

/** The words of the map: where the case stands, and when a way is open. */
export const denunciationMapNames: MapNames = {
  states: {
    denunciationCase: 'Đơn là tố cáo',
    denunciationAccepted: 'Đã thụ lý tố cáo',
    denunciationUnderVerification: 'Đang xác minh tố cáo',
    denunciationVerified: 'Đã có báo cáo xác minh tố cáo',
    concluded: 'Đã kết luận tố cáo',
    denunciationTerminated: 'Đã đình chỉ giải quyết tố cáo',
    denunciationRefused: 'Đã báo không thụ lý tố cáo',
    inspectionOrdered: 'Đã quyết định kiểm tra',
    denunciationAnswered: 'Đã trả lời tố cáo bằng công văn',
  },
  conditions: {
    'denunciation-is-ours': OURS,
    'denouncer-is-known': ACCEPTABLE,
    'denunciation-has-form': ACCEPTABLE,
    'denouncer-has-capacity': ACCEPTABLE,
    'violation-can-be-told': ACCEPTABLE,
    'evidence-against-settler': ACCEPTABLE,
    'denunciation-refusal-is-grounded': 'không đủ điều kiện thụ lý tố cáo',
    'inspection-is-due': 'không rõ người tố cáo, nội dung rõ, kiểm tra được',
    'denunciation-belongs-elsewhere': 'tố cáo thuộc nơi khác',
    'denunciation-may-be-guided': 'người tố cáo đến trực tiếp, việc thuộc nơi khác',
    'denunciation-may-be-filed': 'đơn đã gửi nơi có thẩm quyền, hoặc nặc danh không kiểm tra được',
    'denunciation-may-be-answered-by-letter': 'không có tố cáo nào',
    'plain-enough-to-conclude': 'vụ việc rõ ràng, chứng cứ cụ thể',
    'denunciation-still-to-be-concluded': 'chưa có căn cứ đình chỉ tố cáo',
    'denunciation-may-be-terminated': 'có căn cứ đình chỉ tố cáo',
    'denunciation-may-be-suspended': 'phải đợi kết quả của nơi khác',
  },
  world: {},
};
