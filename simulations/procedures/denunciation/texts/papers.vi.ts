import type { RuleTexts } from '../../procedure.ts';

const form = (paper: string): RuleTexts => ({
  name: `Sai mẫu ${paper}`,
  did: `Ngày {date}, ${paper} được lập theo: {given}.`,
  required: `Vào ngày đó, ${paper} phải theo {wanted}.`,
  citizen: 'Giấy sai mẫu dễ thiếu điều luật buộc phải ghi, hoặc thừa điều phải giữ kín.',
  repair: `Lập lại ${paper} theo đúng mẫu đang áp dụng.`,
});

/** Sentences about the forms of a denunciation. */
export const paperTexts = {
  forms: {
    denunciationDecision: form('quyết định thụ lý tố cáo'),
    acceptanceToDenouncer: form('thông báo thụ lý gửi người tố cáo'),
    noticeToDenounced: form('thông báo nội dung tố cáo gửi người bị tố cáo'),
    verificationTeam: form('quyết định thành lập Tổ xác minh'),
    denunciationMinutes: form('biên bản làm việc'),
    teamReport: form('báo cáo kết quả xác minh nội dung tố cáo'),
    denunciationExtension: form('quyết định gia hạn giải quyết tố cáo'),
    withdrawalMinutes: form('giấy ghi nhận việc rút tố cáo'),
    denunciationConclusion: form('kết luận nội dung tố cáo'),
  },
} as const;
