import { z } from 'zod';
import { slug } from './words.ts';

/** Facts that only a dispute over land between people has. All but the other side have defaults, so that a plain case states little. */
export const landDisputeSchema = z
  .strictObject({
    opponents: z.array(slug).min(1).describe('Mã những người ở phía bên kia của tranh chấp, trong mục people.'),
    organisation: z.boolean().default(false).describe('Một bên là tổ chức, tổ chức tôn giáo, người gốc Việt Nam ở nước ngoài hoặc tổ chức kinh tế có vốn nước ngoài.'),
    papers: z.boolean().default(false).describe('Một bên có giấy chứng nhận hoặc giấy tờ theo Điều 137 Luật Đất đai về đúng phần đất tranh chấp.'),
    assets: z.boolean().default(false).describe('Tranh chấp cả nhà, tài sản gắn liền với đất.'),
    inCommune: z.boolean().default(true).describe('Thửa đất nằm trong xã này.'),
    mediated: z
      .enum(['no', 'grassroots', 'council'])
      .default('no')
      .describe('Đã hòa giải trước khi nộp đơn: no chưa; grassroots tổ hòa giải ở thôn đã hòa giải; council Hội đồng hòa giải của xã đã hòa giải không thành, có biên bản.'),
    resident: z.boolean().default(false).describe('Tìm được người ở lâu năm biết rõ thửa đất.'),
    absence: z.enum(['none', 'first', 'always']).default('none').describe('Một bên được mời mà vắng: none không vắng; first vắng buổi đầu, mời lại thì đến; always mời mấy lần cũng không đến.'),
    absentee: slug.optional().describe('Mã người vắng; phải có khi absence khác none.'),
    agrees: z.boolean().default(false).describe('Khi đủ mặt và nghe kết quả thẩm tra, các bên thỏa thuận được.'),
    changesLand: z.boolean().default(false).describe('Thỏa thuận làm đổi ranh giới, diện tích hoặc người sử dụng đất.'),
    refusesToSign: z.boolean().default(false).describe('Hòa giải không thành thì một bên không ký biên bản.'),
  })
  .describe('Những gì riêng của tranh chấp đất giữa người dân.');

export type LandDisputeFacts = z.output<typeof landDisputeSchema>;
