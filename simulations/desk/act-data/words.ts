import { z } from 'zod';
import { isoDate, slug } from '../../scenario/facts.ts';

/** Fields that many acts share. */
export const form = z.string().describe('Mã mẫu trong content/law/forms.yaml, hoặc "none".');
export const recipients = z.array(z.string()).describe('Mã người trong vụ việc, hoặc mã cơ quan.');
export const contents = z.array(slug).describe('Mã nội dung của đơn.');
export const dated = isoDate.optional().describe('Ngày ghi trên giấy; bỏ trống là hôm nay.');
export const ground = z.string().describe('Mã điều khoản làm căn cứ, ví dụ "lkn-2011/d11/k6".');

/** Offices that can sign a paper at the commune. */
export const SIGNATORIES = ['chair', 'deputyChair', 'unitHead', 'receptionOfficer', 'petitionOfficer', 'verifier', 'clerk'] as const;
export const signatory = z.enum(SIGNATORIES);
export const basis = z.string().optional().describe('Mã điều khoản mà người làm nêu làm căn cứ; không bắt buộc, chấm riêng, không ảnh hưởng điểm.');
