import { z } from 'zod';
import { slug } from './words.ts';

/** Facts that only a complaint of several people has. All have defaults, so that a plain case states nothing. */
export const complaintSchema = z
  .strictObject({
    members: z.array(slug).default([]).describe('Mã những người khác trong people cũng đứng đơn.'),
    chosen: z.array(slug).default([]).describe('Mã những người mà văn bản cử đại diện nêu tên; bỏ trống là người gửi đơn.'),
    authorised: z.array(slug).default([]).describe('Mã những người khác nữa cũng được ủy quyền về cùng nội dung đó.'),
  })
  .describe('Những gì riêng của khiếu nại có nhiều người, nhiều người được ủy quyền.');
