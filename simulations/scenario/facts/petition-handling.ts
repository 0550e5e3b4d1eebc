import { z } from 'zod';
import { isoDate } from './words.ts';

/** Facts of any petition that decide whether it is handled at all. All are optional: a plain petition states nothing. */

/** What became of an earlier petition about the same thing. */
export const EARLIER_OUTCOMES = ['guided', 'transferred', 'answered', 'settled', 'under-way'] as const;

/** Fields of `petition`, beside those that every petition has. */
export const handlingFields = {
  sender: z
    .enum(['named', 'anonymous', 'borrowed', 'unreachable'])
    .default('named')
    .describe('Người gửi: named có họ tên, địa chỉ; anonymous không ghi tên; borrowed mượn tên người khác; unreachable ghi tên, địa chỉ nhưng không có ai như thế.'),
  writing: z
    .enum(['readable', 'torn', 'abusive', 'foreign'])
    .default('readable')
    .describe('Đơn viết: readable đọc được; torn rách nát, tẩy xóa không đọc được; abusive lời lẽ thô tục, xúc phạm; foreign tiếng nước ngoài, không kèm bản dịch công chứng.'),
  alsoSentTo: z.array(z.string()).default([]).describe('Mã những cơ quan khác mà đơn ghi cùng gửi (bảng Cơ quan).'),
  earlier: z
    .strictObject({
      outcome: z
        .enum(EARLIER_OUTCOMES)
        .describe('guided đã hướng dẫn một lần; transferred đã chuyển; answered đã trả lời bằng văn bản; settled đã giải quyết, có hiệu lực; under-way đang giải quyết.'),
      on: isoDate.describe('Ngày của việc đó.'),
      newDetails: z.boolean().default(false).describe('Đơn lần này có tình tiết mới.'),
    })
    .optional()
    .describe('Lần trước cùng người, cùng nội dung, và kết quả của lần đó.'),
  overdueBelow: z.boolean().default(false).describe('Việc thuộc đơn vị cấp dưới của xã, đã quá hạn mà chưa giải quyết.'),
} as const;
