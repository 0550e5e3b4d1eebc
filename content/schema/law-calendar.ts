import { z } from 'zod';
import { CONFIDENCES, UNITS } from './law-lists.ts';
import { isoDate } from '#simulations/scenario/facts.ts';

/** The shape of content/law/calendar.yaml. */

const text = z.string().trim().min(1);
const confidence = z.enum(CONFIDENCES);
const ruleId = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'Mã quy tắc phải có dạng “blds-2015/d148/k5” hoặc “qt-…”.');

const year = z.strictObject({
  non_working_weekdays: z.array(isoDate),
  make_up_working_saturdays: z.array(isoDate),
  days: z.array(
    z.strictObject({
      date: isoDate,
      weekday: text,
      name: text,
      type: z.enum(['public_holiday', 'compensatory_off', 'swapped_off', 'make_up_workday']),
      working: z.boolean(),
      on_weekend: z.boolean(),
      confidence,
      source: text,
      note: text.optional(),
    }),
  ),
});

export const calendarFile = z.strictObject({
  as_of: isoDate,
  time_zone: z.literal('Asia/Ho_Chi_Minh'),
  weekly_rest: z.strictObject({ days: z.array(z.enum(['saturday', 'sunday'])), confidence, note: text.optional() }),
  legal_basis: z.array(
    z.strictObject({ id: ruleId, article: text, summary: text, effective_from: isoDate.optional(), confidence, source: text, note: text.optional() }),
  ),
  counting_rules: z.array(z.strictObject({ id: ruleId, article: text, rule: text, confidence, note: text.optional() })),
  counting_source: text,
  worked_examples: z.array(
    z.strictObject({
      id: text,
      case: text,
      rule: text,
      from: isoDate,
      /** A negative value counts backwards. */
      add: z.strictObject({ value: z.int(), unit: z.enum(UNITS) }),
      due: isoDate,
      due_if_make_up_not_counted: isoDate.optional(),
      test_connection_due: isoDate.optional(),
      advice: text.optional(),
    }),
  ),
  years: z.record(z.string().regex(/^\d{4}$/, 'Tên năm phải là bốn chữ số trong dấu nháy, ví dụ “2027”.'), year),
});

export type CalendarFile = z.output<typeof calendarFile>;
