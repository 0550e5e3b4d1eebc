import { z } from 'zod';
import { crowdSchema } from './facts/crowd.ts';
import { complaintSchema } from './facts/complaint.ts';
import { denunciationSchema } from './facts/denunciation.ts';
import { headSchema } from './facts/head.ts';
import { landDisputeSchema } from './facts/land-dispute.ts';
import { handlingFields } from './facts/petition-handling.ts';
import { proposalSchema } from './facts/proposal.ts';
import { onlineSchema, receptionSchema } from './facts/reception.ts';
import { isoDate, phrase, slug } from './facts/words.ts';

/**
 * What happened, in legal words. A scenario states these facts and nothing else: class, competence, path, terms and forms
 * are derived from them by the law of each day. Every field carries the description that authors read in the JSON Schema.
 */

export { isoDate, slug };

/** Who made the decision or did the act that is complained about. */
export const MADE_BY = [
  'commune-chair',
  'commune-committee',
  'commune-unit-head',
  'commune-official',
  'commune-school-or-station',
  'other-commune-chair',
  'district-chair',
  'district-unit-head',
  'province-chair',
  'province-department-head',
  'land-registration-office',
  'tax-office',
  'police',
  'court',
] as const;

export const madeBy = z.enum(MADE_BY).describe(
  'Ai ra quyết định hoặc có hành vi: commune-chair Chủ tịch UBND cấp xã; commune-committee tập thể UBND cấp xã; commune-unit-head trưởng phòng, trưởng cơ quan chuyên môn thuộc xã; ' +
    'commune-official công chức, viên chức do Chủ tịch UBND cấp xã trực tiếp quản lý; commune-school-or-station trường, trạm thuộc xã; other-commune-chair Chủ tịch UBND xã khác; ' +
    'district-chair Chủ tịch UBND cấp huyện (đến 30/6/2025); district-unit-head thủ trưởng cơ quan thuộc UBND cấp huyện (đến 30/6/2025); province-chair Chủ tịch UBND cấp tỉnh; ' +
    'province-department-head giám đốc sở; land-registration-office văn phòng, chi nhánh văn phòng đăng ký đất đai; tax-office cơ quan thuế; police công an; court tòa án.',
);

export const matterSchema = z
  .strictObject({
    id: slug,
    kind: z.enum(['decision', 'act', 'inaction', 'discipline']).describe('decision quyết định hành chính; act hành vi làm; inaction không làm; discipline quyết định kỷ luật cán bộ, công chức.'),
    name: phrase.min(3).describe('Tên gọi, ví dụ "Quyết định phê duyệt phương án bồi thường".'),
    number: phrase.optional().describe('Số, ký hiệu văn bản.'),
    madeBy,
    capacity: z.enum(['own', 'delegated', 'authorised']).default('own').describe('own thẩm quyền của mình; delegated theo phân cấp; authorised theo ủy quyền của cấp trên.'),
    madeOn: isoDate.describe('Ngày ký hoặc ngày có hành vi.'),
    knownOn: isoDate.describe('Ngày người khiếu nại nhận được hoặc biết được.'),
    concrete: z.boolean().default(true).describe('Áp dụng một lần cho đối tượng cụ thể.'),
    internal: z.boolean().default(false).describe('Mang tính nội bộ cơ quan, hoặc chỉ đạo của cấp trên với cấp dưới, không tác động ra ngoài.'),
    normative: z.boolean().default(false).describe('Là văn bản quy phạm pháp luật.'),
    stateSecret: z.boolean().default(false).describe('Thuộc bí mật nhà nước.'),
    settlesLandDispute: z.boolean().default(false).describe('Là quyết định giải quyết tranh chấp đất đai giữa người dân với nhau.'),
    secondDecision: z.boolean().default(false).describe('Đã có quyết định giải quyết khiếu nại lần hai.'),
    firstDecisionOn: isoDate.optional().describe('Ngày đã có quyết định giải quyết khiếu nại lần đầu, nếu có.'),
    court: z.enum(['none', 'accepted', 'judged', 'administrative-case-discontinued']).default('none').describe('Tòa án: none chưa; accepted đã thụ lý; judged đã có bản án, quyết định; administrative-case-discontinued chỉ đình chỉ vụ án hành chính.'),
    terminatedOn: isoDate.optional().describe('Ngày đã có văn bản đình chỉ giải quyết trước đây, nếu có.'),
    withdrawnBefore: z.enum(['no', 'freely', 'coerced']).default('no').describe('Đã rút nội dung này trước đây: freely tự nguyện; coerced bị ép buộc, đe dọa.'),
    irreversible: z.strictObject({ on: isoDate, what: phrase.describe('Việc gì, bằng lời.') }).optional().describe('Việc sắp thi hành sẽ gây hậu quả khó khắc phục, và ngày định làm.'),
  })
  .describe('Quyết định hoặc hành vi bị khiếu nại.');

export const contentSchema = z
  .strictObject({
    id: slug,
    gist: phrase.min(3).describe('Nội dung nêu trong đơn, bằng lời.'),
    demand: z
      .enum(['review', 'report-violation', 'propose', 'reflect', 'settle-dispute', 'service'])
      .describe(
        'Người gửi muốn gì: review xem lại một quyết định, hành vi; report-violation báo vi phạm của người khác để xử lý; propose nêu mong muốn, giải pháp; ' +
          'reflect cung cấp thông tin về một tình trạng; settle-dispute phân xử tranh chấp đất giữa người dân với nhau; service làm một thủ tục hành chính.',
      ),
    ownInterest: z.boolean().describe('Việc đó chạm trực tiếp quyền, lợi ích của chính người gửi.'),
    matter: slug.optional().describe('Mã quyết định, hành vi bị khiếu nại; phải có khi demand là review.'),
    against: slug.optional().describe('Mã người bị tố cáo; phải có khi demand là report-violation.'),
    merits: z
      .enum(['right', 'partly-right', 'wrong'])
      .optional()
      .describe('Sự thật của nội dung khiếu nại, chỉ biết được qua kiểm tra, xác minh.'),
  })
  .describe('Một nội dung của đơn.');

export const factsSchema = z
  .strictObject({
    petition: z
      .strictObject({
        title: phrase.describe('Tiêu đề người dân ghi trên đơn; không quyết định loại đơn.'),
        receivedOn: isoDate.describe('Ngày cơ quan nhận được.'),
        channel: z.enum(['in-person', 'oral', 'post', 'forwarded']).describe('in-person mang đơn đến; oral trình bày miệng; post bưu chính; forwarded nơi khác chuyển đến.'),
        forwardedBy: z
          .strictObject({
            kind: z.enum(['front', 'deputies', 'agency', 'press']).describe('front Mặt trận và thành viên; deputies đại biểu, cơ quan dân cử; agency cơ quan khác; press báo chí.'),
            name: phrase.describe('Tên nơi chuyển.'),
          })
          .optional()
          .describe('Nơi chuyển đơn; phải có khi channel là forwarded.'),
        signed: z.boolean().describe('Có chữ ký hoặc điểm chỉ của người gửi.'),
        complainants: z.int().min(1).default(1).describe('Số người cùng gửi.'),
        signatures: z.int().min(0).optional().describe('Số chữ ký trên đơn chung; bỏ trống là đủ.'),
        representatives: z.int().min(0).optional().describe('Số người đại diện được cử bằng văn bản, khi nhiều người cùng gửi.'),
        documents: z.array(phrase).default([]).describe('Tài liệu kèm theo, mỗi dòng một thứ.'),
        contents: z.array(contentSchema).min(1).describe('Các nội dung của đơn; nội dung đầu là nội dung chính.'),
        ...handlingFields,
      })
      .describe('Đơn.'),
    complainant: z
      .strictObject({
        person: slug.describe('Mã người gửi đơn trong mục people.'),
        capacity: z.enum(['full', 'lacking']).default('full').describe('Năng lực hành vi dân sự.'),
        represented: z
          .strictObject({
            by: slug.describe('Mã người đứng ra thay trong mục people.'),
            paper: z
              .enum(['legal-representative', 'certified', 'handwritten', 'none'])
              .describe('legal-representative đại diện theo pháp luật; certified có chứng thực; handwritten viết tay; none không có.'),
          })
          .optional()
          .describe('Người đứng ra thay và giấy tờ của người đó.'),
        standsAlone: z.boolean().default(true).describe('Chính người khiếu nại ký đơn và có thể tự làm việc.'),
        obstacles: z
          .array(
            z.strictObject({
              kind: z
                .enum(['illness', 'disaster', 'mission-or-study-away', 'other-objective', 'busy'])
                .describe('illness ốm đau; disaster thiên tai; mission-or-study-away công tác, học tập ở nơi xa; other-objective trở ngại khách quan khác; busy bận việc riêng.'),
              from: isoDate,
              to: isoDate.describe('Ngày đầu tiên không còn trở ngại.'),
              proven: z.boolean().describe('Có giấy tờ chứng minh.'),
              what: phrase.describe('Trở ngại gì, bằng lời.'),
            }),
          )
          .default([])
          .describe('Trở ngại khi thực hiện quyền khiếu nại; busy là bận việc riêng, không phải trở ngại khách quan.'),
      })
      .describe('Người khiếu nại.'),
    matters: z.array(matterSchema).default([]).describe('Những quyết định, hành vi bị khiếu nại.'),
    respondent: slug.optional().describe('Mã người bị khiếu nại trong mục people.'),
    affected: z.array(slug).default([]).describe('Mã những người có quyền, nghĩa vụ liên quan.'),
    verification: z
      .strictObject({
        obvious: z.boolean().default(false).describe('Chỉ kiểm tra lại hồ sơ đã đủ cơ sở kết luận khiếu nại đúng, không cần xác minh.'),
        places: z.int().min(1).default(1).describe('Số địa điểm phải xác minh.'),
        agencies: z.int().min(1).default(1).describe('Số cơ quan có trách nhiệm liên quan.'),
        agenciesDisagree: z.boolean().default(false).describe('Các cơ quan còn ý kiến khác nhau.'),
        foreignElement: z.boolean().default(false).describe('Có yếu tố nước ngoài.'),
        conflictingEvidence: z.boolean().default(false).describe('Chứng cứ mâu thuẫn, cần thêm thời gian.'),
        affectsMany: z.boolean().default(false).describe('Ảnh hưởng quyền lợi của nhiều người.'),
        involved: z.array(slug).default([]).describe('Mã cán bộ liên quan trực tiếp đến việc bị khiếu nại (ngoài người bị khiếu nại).'),
        days: z.int().min(1).default(7).describe('Số ngày làm việc cần để xác minh xong trên thực tế.'),
      })
      .prefault({})
      .describe('Những gì quyết định độ khó của việc xác minh.'),
    remote: z.boolean().default(false).describe('Vùng sâu, vùng xa, đi lại khó khăn.'),
    complaint: complaintSchema.optional(),
    denunciation: denunciationSchema.optional(),
    landDispute: landDisputeSchema.optional(),
    reception: receptionSchema.optional(),
    online: onlineSchema.optional(),
    proposal: proposalSchema.optional(),
    head: headSchema.optional(),
    crowd: crowdSchema.optional(),
  })
  .describe('Sự việc, bằng ngôn ngữ pháp luật.');

/** The facts of a case as the rules read them. Dates stay ISO text: `dayOf` turns them into days. */
export type CaseFacts = z.output<typeof factsSchema>;
export type MatterFacts = z.output<typeof matterSchema>;
export type ContentFacts = z.output<typeof contentSchema>;

/** What kind of petition a content is, by law. */
export const PETITION_CLASSES = ['complaint', 'denunciation', 'recommendation', 'feedback', 'land-dispute', 'service-request'] as const;
export type PetitionClass = (typeof PETITION_CLASSES)[number];
