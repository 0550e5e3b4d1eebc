import { z } from 'zod';
import { isoDate, phrase, slug } from './words.ts';

/** Facts that only a denunciation has. All have defaults, so that a plain case states nothing. */

/** What the denounced person is, now or when it happened. */
export const DENOUNCED_OFFICES = [
  'commune-official',
  'commune-unit-head',
  'commune-chair',
  'commune-committee',
  'commune-unit',
  'school-head',
  'school-staff',
  'village-head',
  'police-officer',
  'councillor',
  'council-chair',
  'front-official',
  'party-matter',
  'private',
  'district-official',
  'other-commune-official',
] as const;

const office = z
  .enum(DENOUNCED_OFFICES)
  .describe(
    'commune-official công chức, viên chức, người lao động do Chủ tịch UBND cấp xã quản lý trực tiếp; commune-unit-head trưởng, phó phòng, cơ quan chuyên môn thuộc xã; commune-chair Chủ tịch, Phó Chủ tịch UBND cấp xã; ' +
      'commune-committee chính UBND cấp xã; commune-unit chính phòng, trung tâm, đơn vị thuộc xã; school-head hiệu trưởng, phó hiệu trưởng trường công lập thuộc xã; school-staff viên chức khác của trường; ' +
      'village-head trưởng thôn, người hoạt động không chuyên trách được xã giao việc công; police-officer công an; councillor đại biểu HĐND xã; council-chair Chủ tịch, Phó Chủ tịch HĐND xã; ' +
      'front-official cán bộ Mặt trận, đoàn thể; party-matter đảng viên vi phạm quy định của Đảng; private người dân, doanh nghiệp; district-official công chức huyện (cũ); other-commune-official công chức xã khác.',
  );

const accused = z
  .strictObject({
    person: slug.describe('Mã người bị tố cáo, trùng against của một nội dung.'),
    office: office.describe('Chức vụ hiện nay.'),
    officeThen: office.optional().describe('Chức vụ lúc xảy ra việc, nếu khác nay.'),
    change: z
      .enum(['none', 'merged', 'dissolved', 'equal-post', 'higher-post', 'other-work', 'left'])
      .default('none')
      .describe('Từ lúc đó đến nay: none không đổi; merged cơ quan cũ đã hợp nhất, sáp nhập, chia tách; dissolved cơ quan cũ đã giải thể; equal-post sang chức vụ tương đương; higher-post lên chức vụ cao hơn; other-work chuyển công tác khác; left đã nghỉ.'),
    communeFunction: z.boolean().default(true).describe('Với người dân, doanh nghiệp: vi phạm thuộc chức năng quản lý của xã.'),
  })
  .describe('Một người bị tố cáo.');

export const denunciationSchema = z
  .strictObject({
    checkable: z.boolean().default(true).describe('Nêu rõ người vi phạm, có tài liệu cụ thể, có cơ sở để kiểm tra.'),
    grounded: z.boolean().default(true).describe('Có cơ sở xác định người vi phạm, hành vi vi phạm.'),
    waived: z.boolean().default(false).describe('Người tố cáo đã tự công khai danh tính trong vụ việc này.'),
    tellingDetails: z.boolean().default(false).describe('Đơn, tài liệu có chi tiết chỉ người tố cáo biết: chép nguyên là lộ người, dù bỏ tên.'),
    accused: z.array(accused).default([]).describe('Những người bị tố cáo và chức vụ.'),
    chair: slug.optional().describe('Mã người là Chủ tịch UBND cấp xã.'),
    handlers: z.array(slug).default([]).describe('Mã những người được phân công tiếp nhận, xử lý đơn, văn thư mật.'),
    relatives: z.array(slug).default([]).describe('Mã những cán bộ là người thân của người bị tố cáo hoặc có lợi ích trực tiếp với người đó.'),
    others: z.array(slug).default([]).describe('Mã những người cùng đứng đơn tố cáo.'),
    afterComplaint: z
      .enum(['no', 'with-evidence', 'without-evidence'])
      .default('no')
      .describe('Tố cáo người đã giải quyết khiếu nại: with-evidence có đưa tài liệu về vi phạm của người đó; without-evidence không có.'),
    checkPlaces: z.int().min(1).default(1).describe('Số nơi phải kiểm tra nhân thân, điều kiện thụ lý.'),
    checkDelegated: z.boolean().default(false).describe('Phải ủy quyền nơi khác kiểm tra nhân thân.'),
    crime: z.boolean().default(false).describe('Ngay trong đơn đã thấy dấu hiệu tội phạm.'),
    harm: z.strictObject({ on: isoDate, what: phrase.describe('Thiệt hại gì, bằng lời.') }).optional().describe('Hành vi đang gây hại, và ngày thiệt hại xảy ra nếu không ngăn.'),
    protection: z
      .strictObject({
        risk: z.enum(['none', 'work', 'life']).describe('none không có căn cứ; work vị trí công tác, việc làm; life tính mạng, sức khỏe, tài sản.'),
        own: z.boolean().default(true).describe('Người cần bảo vệ thuộc quyền quản lý của xã.'),
        urgent: z.boolean().default(false).describe('Khẩn cấp, xảy ra ngay.'),
        on: isoDate.optional().describe('Ngày việc trù dập, đe dọa sẽ xảy ra nếu không bảo vệ.'),
      })
      .optional()
      .describe('Nguy cơ đối với người tố cáo; phải có khi có việc protection.requested.'),
    withdrawal: z
      .strictObject({
        coerced: z.boolean().default(false).describe('Có căn cứ việc rút do bị đe dọa, ép buộc, mua chuộc.'),
        slander: z.boolean().default(false).describe('Có căn cứ người tố cáo lợi dụng để vu khống.'),
      })
      .prefault({})
      .describe('Điều cần biết khi có người rút tố cáo.'),
  })
  .describe('Những gì riêng của tố cáo.');

export type DenunciationFacts = z.output<typeof denunciationSchema>;
export type AccusedFacts = DenunciationFacts['accused'][number];
export type DenouncedOffice = (typeof DENOUNCED_OFFICES)[number];
