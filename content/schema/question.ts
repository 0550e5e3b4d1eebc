import { z } from 'zod';
import { isoDate } from '#simulations/scenario/facts.ts';
import { AGAINST, NUMBER_FIELDS } from '#simulations/questions/question.ts';

/** The shape of each question in content/questions/<course>.yaml; what must agree with the law and the cases is checked by content/compile/question-checks.ts. */

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ “kn-thu-ly-han”.');
const provision = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'Mã điều khoản phải có dạng “văn-bản/điều/khoản”, ví dụ “lkn-2011/d28/k1”.');
const variable = z.string().regex(/^[a-z][a-z0-9]*$/, 'Tên chỗ thay chỉ gồm chữ thường không dấu và số, ví dụ “nhan”.');

const MOST_OPTIONS = 8;
const MOST_PICKS = 60;

const RESERVED = ['term', 'due', 'count'];

const vary = z.record(
  variable.refine((name) => !RESERVED.includes(name), 'Các tên term, due, count dành cho số máy tính ra; đặt tên khác.'),
  z.union([
    z.strictObject({
      day: z.strictObject({ from: isoDate, to: isoDate, working: z.boolean().optional() }).refine(({ from, to }) => from <= to, 'Khoảng ngày ngược: “from” phải trước “to”.'),
    }),
    z.strictObject({ sum: z.strictObject({ from: z.int(), to: z.int() }).refine(({ from, to }) => from < to, 'Khoảng số phải có ít nhất hai số: “from” nhỏ hơn “to”.') }),
    z.strictObject({ pick: z.array(z.union([text, z.number().transform(String)])).min(2, 'Danh sách “pick” cần ít nhất hai mục.').max(MOST_PICKS) }),
  ]),
);

const common = {
  id,
  competence: z.enum(['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy']),
  provisions: z.array(provision).min(1),
  level: z.literal([1, 2, 3], 'Mức “level” là 1 (nhớ), 2 (hiểu) hoặc 3 (vận dụng).'),
  ask: text,
  vary: vary.optional(),
  on: isoDate.optional(),
  /** Open legal questions that touch a provision asked about, and that this question keeps clear of. */
  untouched: z.array(z.string().regex(/^oq-\d{2}$/, 'Mã câu hỏi mở phải có dạng “oq-01”.')).optional(),
};

const option = z
  .strictObject({ text, right: z.literal(true, 'Chỉ ghi “right: true” ở phương án đúng; phương án sai thì bỏ khóa này.').optional(), because: text, misconception: id.optional() })
  .check(({ value, issues }) => {
    if (value.right === true && value.misconception !== undefined) issues.push({ code: 'custom', path: ['misconception'], message: 'Phương án đúng không có chỗ hiểu lầm: xóa khóa “misconception”.', input: value });
    if (value.right !== true && value.misconception === undefined) issues.push({ code: 'custom', path: [], message: 'Phương án sai phải gọi tên chỗ hiểu lầm (misconception) trong misconceptions.yaml.', input: value });
  });

const options = z.array(option).min(2, 'Cần ít nhất hai phương án.').max(MOST_OPTIONS);

const facts = z.strictObject({
  demand: z.enum(['review', 'report-violation', 'propose', 'reflect', 'settle-dispute', 'service']),
  against: z.enum(AGAINST).optional(),
  own: z.boolean().optional(),
});

/** A drawn day's name, or a day written out. */
const dayOrName = z.union([isoDate, variable], { error: 'Ghi tên một ngày trong “vary”, hoặc một ngày YYYY-MM-DD.' });

const numberAnswer = z
  .strictObject({ value: provision, field: z.enum(NUMBER_FIELDS).optional(), name: z.string().regex(/^[a-z_]+$/, 'Tên giá trị như trong sổ đăng ký, ví dụ “min_chair_days”.').optional(), on: dayOrName.optional(), unit: text.optional() })
  .refine(({ field, name }) => (field === undefined) !== (name === undefined), 'Ghi đúng một trong hai: “field” (ô của thời hạn) hoặc “name” (giá trị có tên).');

export const questionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...common, kind: z.literal('single'), options, because: text.optional() }),
    z.strictObject({ ...common, kind: z.literal('multiple'), options, because: text.optional() }),
    z.strictObject({ ...common, kind: z.literal('order'), order: z.strictObject({ scenario: id, acts: z.array(text).min(3, 'Cần ít nhất ba việc để xếp.').max(MOST_OPTIONS) }), because: text }),
    z.strictObject({ ...common, kind: z.literal('classify'), items: z.array(z.strictObject({ text, facts })).min(2, 'Cần ít nhất hai việc để phân loại.').max(MOST_OPTIONS), because: text }),
    z.strictObject({
      ...common,
      kind: z.literal('date'),
      answer: z.strictObject({ term: provision, from: dayOrName, extended: z.boolean().optional(), remote: z.boolean().optional() }),
      because: text,
    }),
    z.strictObject({ ...common, kind: z.literal('number'), answer: numberAnswer, because: text }),
  ],
  { error: 'Loại câu “kind” là một trong: single, multiple, order, classify, date, number.' },
);

/** What somebody does wrong, as it stands after “nếu”. */
const slip = text.regex(/^(?!(Tưởng|Nghĩ|Cho rằng)\s)\p{Lu}.*[^.!?…]$/u, 'Gọi tên điều làm sai, bắt đầu bằng một động từ, đọc được sau “nếu” (“Đếm cả ngày đầu”), không viết “Tưởng …”, không chấm cuối câu.');

export const misconceptionSchema = z.strictObject({ id, name: slip, why: text });

export type QuestionInFile = z.output<typeof questionSchema>;
