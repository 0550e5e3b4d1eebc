import { z } from 'zod';
import {
  ACTORS,
  APPLIES_TO,
  CONFIDENCES,
  EVENTS,
  FORM_PAPERS,
  INSTRUMENT_KINDS,
  KINDS,
  SOURCE_STATUSES,
  STAGES,
  TERM_TYPES,
  UNITS,
} from './law-lists.ts';
import { valuesSchema } from './law-values.ts';
import { isoDate } from '#simulations/scenario/facts.ts';

/** The shape of every item in the files of content/law. Agreement between files is checked by content/compile/law-checks.ts. */

const text = z.string().trim().min(1);
const whole = z.int().min(1);
const nullableDate = isoDate.nullable();
const provisionId = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'Mã điều khoản phải có dạng “văn-bản/điều/khoản”, ví dụ “lkn-2011/d28/k1”.');
const instrumentId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Mã văn bản chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ “lkn-2011”.');
const questionId = z.string().regex(/^oq-\d{2}$/, 'Mã câu hỏi mở phải có dạng “oq-01”.');

const SUMMARY_MIN = 15;
const SUMMARY_MAX = 480;

export const instrumentSchema = z.strictObject({
  id: instrumentId,
  short: text,
  title: text,
  number: text,
  kind: z.enum(INSTRUMENT_KINDS),
  issued: nullableDate,
  effective_from: nullableDate,
  effective_to: nullableDate,
  amended_by: z.array(z.strictObject({ id: instrumentId, effective_from: isoDate })),
  source: z.array(text),
  note: text.optional(),
});

export const sourceSchema = z.strictObject({ id: text, title: text, where: text, status: z.enum(SOURCE_STATUSES) });

/** A term as YAML states it. Relations between its numbers are checked here because they concern one value alone. */
const deadline = z
  .strictObject({
    value: whole,
    unit: z.enum(UNITS),
    from: text.refine((from) => !/;|sau đó/.test(from), 'Mốc “from” chứa hơn một mốc: hãy tách thành hai điều khoản.'),
    event: z.enum(EVENTS),
    type: z.enum(TERM_TYPES).optional(),
    direction: z.literal('before').optional(),
    extended: z.strictObject({ value: whole, when: text }).optional(),
    remote: z.strictObject({ value: whole, extended: whole.optional() }).optional(),
    max_extensions: whole.optional(),
  })
  .check(({ value: term, issues }) => {
    const refuse = (path: string[], message: string) => issues.push({ code: 'custom', path, message, input: term });
    if (term.extended !== undefined && term.extended.value <= term.value) {
      refuse(['extended', 'value'], 'Hạn dài phải lớn hơn hạn thường: ghi tổng tính từ mốc đầu, không ghi phần cộng thêm.');
    }
    if (term.remote !== undefined && term.remote.value < term.value) refuse(['remote', 'value'], 'Hạn ở vùng sâu, vùng xa không được ngắn hơn hạn thường.');
    if (term.remote?.extended !== undefined && term.remote.extended <= term.remote.value) {
      refuse(['remote', 'extended'], 'Hạn dài ở vùng sâu, vùng xa phải lớn hơn hạn thường ở đó.');
    }
    if (term.max_extensions !== undefined && term.extended === undefined) refuse(['max_extensions'], 'Có số lần gia hạn thì phải có hạn dài (extended).');
  });

const version = z.strictObject({
  effective_from: isoDate,
  effective_to: nullableDate,
  entered: isoDate.optional(),
  summary: z
    .string()
    .min(SUMMARY_MIN, `Tóm tắt quá ngắn: ít nhất ${SUMMARY_MIN} chữ cái.`)
    .max(SUMMARY_MAX, `Tóm tắt quá dài: nhiều nhất ${SUMMARY_MAX} chữ cái.`),
  deadline: deadline.optional(),
  frequency: z.strictObject({ at_least: whole, unit: z.enum(['day', 'session']), per: z.enum(['week', 'month', 'year']) }).optional(),
  report_due: z.strictObject({ day_of_month: whole.max(31), month: z.literal('last_of_period') }).optional(),
  values: valuesSchema.optional(),
  by: instrumentId,
  confidence: z.enum(CONFIDENCES).optional(),
});

export const provisionSchema = z.strictObject({
  id: provisionId,
  article: text,
  topic: z.string().regex(/^[a-z0-9-]+$/, 'Chủ đề chỉ gồm chữ thường không dấu, số và gạch nối.'),
  applies_to: z.array(z.enum(APPLIES_TO)).min(1),
  stage: z.enum(STAGES),
  kind: z.enum(KINDS),
  actor: z.enum(ACTORS),
  versions: z.array(version).min(1),
  confidence: z.enum(CONFIDENCES),
  source: z.array(text),
  note: text.optional(),
  open: z.array(questionId).optional(),
});

export const formSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+@\d{4}$/, 'Mã mẫu phải có dạng “văn-bản/mau-03@2026”, năm là năm của bản in.'),
  number: text,
  title: text,
  paper: z.enum(FORM_PAPERS),
  also: z.array(z.enum(FORM_PAPERS)).min(1).optional(),
  provision: provisionId,
  effective_from: isoDate,
  effective_to: nullableDate,
});

export const questionSchema = z.strictObject({ id: questionId, question: text });

export type InstrumentInFile = z.output<typeof instrumentSchema>;
export type SourceInFile = z.output<typeof sourceSchema>;
export type ProvisionInFile = z.output<typeof provisionSchema>;
export type VersionInFile = ProvisionInFile['versions'][number];
export type FormInFile = z.output<typeof formSchema>;
export type QuestionInFile = z.output<typeof questionSchema>;
