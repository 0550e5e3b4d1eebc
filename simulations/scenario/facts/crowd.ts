import { z } from 'zod';
import { slug } from './words.ts';

/** Facts of a crowd that comes to the commune. The day on which it comes is a happening, `crowd.came`. */

/** What brings a crowd: a petition, or something that nobody settles as one. */
const CROWD_MATTERS = ['petition', 'relief', 'accident', 'private-quarrel'] as const;

const CROWD_MOODS = ['calm', 'heated', 'disorder'] as const;

export const crowdSchema = z
  .strictObject({
    size: z.int().min(2).describe('Số người kéo đến vì cùng một việc.'),
    comes: z
      .enum(['opening', 'midway'])
      .describe('opening vụ việc bắt đầu khi đoàn người đến; midway đoàn đến khi đơn đang được giải quyết. Ngày đến ghi trong happenings, event là crowd.came.'),
    asks: z
      .enum(CROWD_MATTERS)
      .default('petition')
      .describe(
        'petition khiếu nại, tố cáo, kiến nghị, phản ánh hoặc tranh chấp; relief chờ cứu trợ, chờ tin; accident tụ tập sau tai nạn, vụ án; private-quarrel đòi nợ, mâu thuẫn riêng giữa người dân. Ba loại sau không có gì để giải quyết như một lá đơn.',
      ),
    mood: z.enum(CROWD_MOODS).default('calm').describe('calm ôn hòa; heated gay gắt; disorder chen lấn, chặn cửa, gây rối.'),
    chairDay: z.boolean().default(false).describe('Đến đúng ngày tiếp định kỳ của Chủ tịch.'),
    chairAway: z.boolean().default(false).describe('Chủ tịch vắng có lý do chính đáng, không về kịp trong ngày.'),
    inciter: slug.optional().describe('Mã người kích động đoàn người mà việc không liên quan đến mình, nếu có.'),
    severalBodies: z.boolean().default(false).describe('Việc liên quan trách nhiệm nhiều cơ quan, bộ phận.'),
    clear: z.boolean().default(false).describe('Việc rõ ràng, có cơ sở, thuộc thẩm quyền của Chủ tịch, trả lời ngay được.'),
  })
  .describe('Đoàn đông người kéo đến trụ sở hoặc nơi tiếp công dân.');
