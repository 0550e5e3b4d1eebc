import { z } from 'zod';
import { slug } from '../../scenario/facts.ts';
import { dated, form, signatory } from './words.ts';

/** What is filled in for the acts of handling a petition and of recommendations and feedback. */

/** What a letter of reply tells the sender. */
export const REPLY_SAYS = ['result', 'with-term', 'being-looked-at'] as const;

export const PROPOSAL_ACT_DATA = {
  'petition.linked': z.strictObject({}).describe('Ghép vào hồ sơ của đơn trước cùng nội dung.'),
  'petition.destroyed': z.strictObject({ signatory }).describe('Hủy đơn đã xếp lưu.'),
  'petition.overdueReported': z.strictObject({}).describe('Báo cáo Chủ tịch để yêu cầu cấp dưới giải quyết.'),
  'proposal.assigned': z.strictObject({ unit: slug.describe('Mã người được giao, hoặc "can-bo-khac".'), signatory, dated }),
  'proposal.passedOn': z.strictObject({ content: slug.describe('Mã nội dung được chuyển.'), to: z.string().describe('Mã cơ quan nhận.'), form, copyToSender: z.boolean().describe('Có gửi người dân một bản.'), signatory, dated }),
  'proposal.resultSent': z.strictObject({ signatory, dated }),
} as const satisfies Record<string, z.ZodType>;
