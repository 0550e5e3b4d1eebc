import { z } from 'zod';
import { slug } from './words.ts';

/** Facts that only recommendations and feedback have: whose task each content is. */

/** Whose task a recommendation or a piece of feedback can be, as authorities of the desk. */
export const PROPOSAL_BODIES = [
  'commune-chair',
  'other-commune-chair',
  'district-chair',
  'province-chair',
  'province-department-head',
  'land-registration-office',
  'tax-office',
  'police',
  'court-regional',
  'utility-company',
  'procedure-control',
] as const;

const task = z
  .strictObject({
    content: slug.describe('Mã nội dung của đơn.'),
    whose: z
      .enum(PROPOSAL_BODIES)
      .default('commune-chair')
      .describe(
        'Việc của ai: commune-chair của xã; other-commune-chair xã khác; district-chair huyện (đến 30/6/2025); province-chair UBND cấp tỉnh; province-department-head sở; land-registration-office đăng ký đất đai; ' +
          'tax-office thuế; police công an; court-regional tòa án; utility-company điện lực, cấp nước, viễn thông; procedure-control phản ánh về quy định, thủ tục hành chính (đầu mối ở Văn phòng UBND cấp tỉnh).',
      ),
    work: z
      .enum(['plain', 'study', 'long'])
      .default('study')
      .describe('plain việc rõ, trả lời được ngay; study phải giao bộ phận xem xét rồi mới trả lời được; long phải làm nhiều tuần mới có kết quả.'),
    landOfficer: z.boolean().default(false).describe('Kiến nghị về vi phạm của công chức địa chính xã, người đứng đầu cơ quan quản lý đất đai cùng cấp.'),
  })
  .describe('Một nội dung kiến nghị, phản ánh.');

export const proposalSchema = z.strictObject({ tasks: z.array(task).default([]).describe('Việc của ai, từng nội dung; nội dung không ghi là việc của xã.') }).describe('Những gì riêng của kiến nghị, phản ánh.');

export type ProposalTask = z.output<typeof task>;
