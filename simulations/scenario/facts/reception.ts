import { z } from 'zod';
import { isoDate } from './words.ts';

/** Facts of a visit to the reception desk, and of a reception over the network. All have defaults, so that a plain visit states nothing. */

/** How somebody behaves, or what he has on him. */
export const CONDUCTS = ['drunk', 'senseless', 'threatening', 'insulting', 'breaks-house-rules', 'armed', 'refuses-check', 'incites', 'keeps-filming'] as const;
export type Conduct = (typeof CONDUCTS)[number];

/** What has to be issued and put up at the place of reception. */
export const RECEPTION_PAPERS = ['house-rules', 'regulation', 'reception-steps', 'settlement-steps'] as const;

/** Groups of matters for which a reception over the network can be decided; `none` for any other. */
export const ONLINE_GROUPS = ['complex-lasting', 'remote-or-frail', 'disaster-or-security', 'other-practical-need', 'none'] as const;

export const receptionSchema = z
  .strictObject({
    visit: z.enum(['regular', 'chair-day']).default('regular').describe('regular đến trong giờ tiếp thường xuyên; chair-day đến đúng ngày tiếp định kỳ của Chủ tịch.'),
    purpose: z.enum(['petition', 'question']).default('petition').describe('petition khiếu nại, tố cáo, kiến nghị, phản ánh; question chỉ hỏi cho biết.'),
    conduct: z
      .array(z.enum(CONDUCTS))
      .default([])
      .describe(
        'drunk say do chất kích thích; senseless mất khả năng nhận thức, điều khiển hành vi; threatening đe dọa; insulting xúc phạm; breaks-house-rules vi phạm nội quy; armed mang vật nguy hiểm, không chịu gửi; ' +
          'refuses-check không chịu kiểm tra an ninh; incites kích động, gây rối; keeps-filming vẫn ghi hình, phát trực tiếp dù được yêu cầu dừng.',
      ),
    filmingHarms: z.boolean().default(false).describe('Việc ghi hình chạm tới bí mật nhà nước, đời tư, người tố cáo hoặc an ninh, trật tự.'),
    speaksVietnamese: z.boolean().default(true).describe('Nói thạo tiếng Việt.'),
    canWrite: z.boolean().default(true).describe('Biết chữ và tự viết được.'),
    helper: z
      .strictObject({ papers: z.boolean().describe('Có đủ thẻ và giấy tờ của vụ việc.') })
      .optional()
      .describe('Luật sư hoặc trợ giúp viên pháp lý đi cùng.'),
    settled: z
      .strictObject({
        rightly: z.boolean().describe('Vụ việc đã giải quyết đúng chính sách, pháp luật.'),
        reviewed: z.boolean().describe('Cơ quan có thẩm quyền đã kiểm tra, rà soát và thông báo bằng văn bản.'),
        explained: z.boolean().describe('Đã được tiếp, giải thích, hướng dẫn.'),
        completeOn: isoDate.describe('Ngày có đủ những điều trên, hoặc ngày đến lần này nếu chưa đủ.'),
      })
      .optional()
      .describe('Khiếu nại, tố cáo kéo dài đã giải quyết.'),
    answered: z
      .strictObject({
        duly: z.boolean().describe('Đã được tiếp, hướng dẫn hoặc trả lời bằng văn bản đúng quy định.'),
        completeOn: isoDate.describe('Ngày có đủ điều đó, hoặc ngày đến lần này nếu chưa đủ.'),
      })
      .optional()
      .describe('Kiến nghị, phản ánh về việc cũ.'),
    newCircumstances: z.boolean().default(false).describe('Lần này có tình tiết mới.'),
    courtReply: z.boolean().default(false).describe('Tòa án đã xử xong và có văn bản của cơ quan có thẩm quyền trả lời là không xem xét lại.'),
    pendingElsewhere: z.boolean().default(false).describe('Cơ quan khác có thẩm quyền đang giải quyết chính việc này.'),
    urgent: z.enum(['no', 'heated', 'grave-danger']).default('no').describe('heated vụ việc gay gắt, nhiều người, nhiều cơ quan; grave-danger không chỉ đạo ngay có thể gây hậu quả nghiêm trọng.'),
    chair: z
      .strictObject({
        away: z.enum(['no', 'good-reason', 'poor-reason']).default('no').describe('Chủ tịch vắng trong ngày tiếp định kỳ: good-reason có lý do chính đáng; poor-reason không có.'),
        clear: z.boolean().default(false).describe('Việc rõ ràng, có cơ sở, thuộc thẩm quyền, trả lời ngay được.'),
        nextDay: isoDate.optional().describe('Ngày tiếp định kỳ sắp tới chưa niêm yết lịch.'),
      })
      .prefault({})
      .describe('Việc tiếp của Chủ tịch.'),
    lacks: z
      .array(z.enum(RECEPTION_PAPERS))
      .default([])
      .describe('Những thứ xã chưa có ở nơi tiếp: house-rules nội quy; regulation quy chế; reception-steps hướng dẫn quy trình tiếp; settlement-steps quy trình giải quyết đơn.'),
  })
  .describe('Việc tiếp công dân tại bàn.');

export const onlineSchema = z
  .strictObject({
    on: isoDate.describe('Ngày dự kiến tiếp trực tuyến.'),
    group: z
      .enum(ONLINE_GROUPS)
      .default('none')
      .describe(
        'complex-lasting phức tạp, kéo dài, cần nhiều cơ quan cùng dự; remote-or-frail vùng sâu, xa, khó khăn, đối tượng chính sách, già yếu, khuyết tật; disaster-or-security thiên tai, dịch bệnh, an ninh; ' +
          'other-practical-need yêu cầu thực tiễn khác; none không thuộc nhóm nào.',
      ),
    wishes: z.boolean().default(true).describe('Công dân muốn được tiếp trực tuyến.'),
    complex: z.boolean().default(false).describe('Nội dung tố cáo phức tạp.'),
    wantsSecrecy: z.boolean().default(false).describe('Người tố cáo yêu cầu giữ kín danh tính, thông tin cá nhân.'),
    secure: z.boolean().default(true).describe('Cơ quan bảo đảm được bảo mật trên mạng.'),
  })
  .describe('Tiếp công dân trực tuyến.');

export type ReceptionFacts = z.output<typeof receptionSchema>;
