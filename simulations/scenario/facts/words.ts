import { z } from 'zod';

/** Words that every part of the facts is written with. */

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Ngày phải viết YYYY-MM-DD, ví dụ 2026-08-03.')
  .refine((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, 'Ngày này không có trên lịch.');

/** `YYYY-MM-DD`, a day that exists. */
export const isoDate = date.describe('Ngày, viết YYYY-MM-DD.');

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ "ba-hien".')
  .describe('Mã ngắn, dùng để nhắc tới trong cùng tình huống.');

/** A few words or a sentence of the facts. */
export const phrase = z.string().max(300);
