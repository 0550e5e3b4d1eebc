import { z } from 'zod';
import { RECEPTION_PAPERS } from './reception.ts';
import { isoDate, phrase, slug } from './words.ts';

/** Facts of the chair's own month: his reception days, the register of petitions, what the superior and the law want reported. */

/** Kinds of petition that the register tells apart. */
export const REGISTER_KINDS = ['complaint', 'denunciation', 'recommendation', 'feedback'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export const REPORT_KINDS = ['quarter', 'half-year', 'nine-months', 'year', 'on-demand'] as const;

/** `YYYY-MM`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Tháng phải viết YYYY-MM, ví dụ 2026-11.');

const receptionDay = z
  .strictObject({
    on: isoDate.describe('Ngày tiếp định kỳ của Chủ tịch, đã niêm yết.'),
    visitors: z.int().min(0).default(1).describe('Số việc được nêu trong buổi tiếp; 0 là không có ai đến.'),
    away: z
      .enum(['no', 'good-reason', 'poor-reason'])
      .default('no')
      .describe('Chủ tịch có việc khác đúng ngày đó: no không; good-reason có lý do chính đáng, không thể có mặt; poor-reason việc không bắt buộc.'),
    held: z.enum(['chair', 'deputyChair']).optional().describe('Buổi đã qua trước khi mở ca: chair Chủ tịch tiếp; deputyChair Phó Chủ tịch tiếp thay. Bỏ trống là chưa đến ngày.'),
  })
  .describe('Một ngày tiếp định kỳ.');

const registerRow = z
  .strictObject({
    id: slug,
    what: phrase.min(3).describe('Việc gì, của ai, bằng lời: "Đơn của bà Lềnh về mốc ranh".'),
    kind: z.enum(REGISTER_KINDS).describe('complaint khiếu nại; denunciation tố cáo; recommendation kiến nghị; feedback phản ánh.'),
    receivedOn: isoDate.describe('Ngày nhận.'),
    acceptedOn: isoDate.optional().describe('Ngày thụ lý, nếu đã thụ lý.'),
    assignedTo: slug.optional().describe('Mã người được giao xác minh, tham mưu, nếu đã giao.'),
    against: z.array(slug).default([]).describe('Mã những người bị khiếu nại, bị tố cáo hoặc liên quan trực tiếp.'),
    complex: z.boolean().default(false).describe('Đủ căn cứ là vụ việc phức tạp và không thể xong trong thời hạn thường.'),
    extendedOn: isoDate.optional().describe('Ngày có văn bản xác định phức tạp hoặc quyết định gia hạn, nếu đã có.'),
    settledOn: isoDate.optional().describe('Ngày đã giải quyết xong.'),
    passedOn: isoDate.optional().describe('Ngày đã chuyển hoặc hướng dẫn đến nơi khác vì không thuộc thẩm quyền.'),
  })
  .describe('Một đơn trong sổ theo dõi.');

export const headSchema = z
  .strictObject({
    days: z.array(receptionDay).default([]).describe('Các ngày tiếp định kỳ của Chủ tịch đã niêm yết, cả những ngày đã qua trong kỳ báo cáo.'),
    nextMonth: month.optional().describe('Tháng tới, chưa niêm yết lịch tiếp.'),
    lacks: z
      .array(z.enum(RECEPTION_PAPERS))
      .default([])
      .describe('Những thứ xã chưa có ở nơi tiếp: house-rules nội quy; regulation quy chế; reception-steps hướng dẫn quy trình tiếp; settlement-steps quy trình giải quyết đơn.'),
    cases: z.array(registerRow).default([]).describe('Sổ theo dõi đơn, từng dòng.'),
    decision: z
      .strictObject({
        what: phrase.min(3).describe('Quyết định nào, bằng lời.'),
        by: slug.describe('Mã người phải thi hành.'),
        effectiveOn: isoDate.describe('Ngày có hiệu lực pháp luật.'),
        orderedOn: isoDate.optional().describe('Ngày đã có văn bản giao thi hành; bỏ trống là chưa giao.'),
        executeBy: isoDate.optional().describe('Hạn thi hành ghi trong văn bản đã giao; phải có khi có orderedOn.'),
        executed: z.boolean().default(false).describe('Đã thi hành xong.'),
      })
      .optional()
      .describe('Quyết định giải quyết khiếu nại đã có hiệu lực, đang phải thi hành.'),
    report: z
      .strictObject({
        kind: z.enum(REPORT_KINDS).describe('quarter báo cáo quý; half-year 6 tháng; nine-months 9 tháng; year năm; on-demand theo văn bản yêu cầu của cấp trên, kể cả báo cáo tháng của địa phương.'),
        ends: month.optional().describe('Tháng cuối của kỳ; phải có với báo cáo định kỳ.'),
        asked: z
          .strictObject({
            from: isoDate.optional().describe('Số liệu tính từ ngày; bỏ trống là theo kỳ chung.'),
            until: isoDate.optional().describe('Số liệu tính đến ngày; bỏ trống là theo kỳ chung.'),
            by: isoDate.describe('Ngày phải gửi.'),
          })
          .optional()
          .describe('Văn bản của cấp trên ấn định kỳ số liệu, ngày gửi; phải có với on-demand.'),
      })
      .describe('Báo cáo phải gửi trong vụ việc này.'),
  })
  .describe('Một tháng làm việc của Chủ tịch UBND xã; có mục này thì đơn ở trên là văn bản mở đầu.');

export type HeadFacts = z.output<typeof headSchema>;
export type ReceptionDayFacts = HeadFacts['days'][number];
export type RegisterRow = HeadFacts['cases'][number];
