import { z } from 'zod';
import type { Fault } from '#content/schema/fault.ts';
import { ACT_DATA, HINT_OPENED } from '#simulations/desk/act-data.ts';
import { MAX_ACTS } from '#simulations/grading/cost.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { isoDate } from '#simulations/scenario/facts.ts';
import { nearest } from './nearest.ts';
import { parseYaml } from './yaml-file.ts';

/** One line of a log: an act on a day, or waiting until a day. */
export type LogEntry = { act: string; on: string; data: Readonly<Record<string, Json>> } | { wait: string };

/** What `saban grade` reads: what the trainee did, in order, and whether he closed the case. */
export interface LogFile {
  acts: LogEntry[];
  submitted: boolean;
}

const json: z.ZodType<Json> = z.json();
const actEntry = z.strictObject({ act: z.string(), on: isoDate, data: z.record(z.string(), json).default({}) });
const waitEntry = z.strictObject({ wait: isoDate });
const logSchema = z.strictObject({ format: z.literal(1), acts: z.array(z.unknown()), submitted: z.boolean().default(true) });

/** More than the longest log needs; keeps a mistaken file from holding up the machine. */
const LARGEST = 1_000_000;

const ACTS = [...Object.keys(ACT_DATA), HINT_OPENED];
const EXAMPLE = '{ "act": "petition.registered", "on": "2026-08-03", "data": { … } } hoặc { "wait": "2026-08-20" }';

type Say = (path: readonly PropertyKey[], message: string, remedy: string) => void;

function readEntry(raw: unknown, index: number, say: Say): LogEntry | null {
  const isWait = typeof raw === 'object' && raw !== null && 'wait' in raw;
  const parsed = (isWait ? waitEntry : actEntry).safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const at = issue?.path ?? [];
    const words = issue?.code === 'unrecognized_keys' ? `có mục lạ “${issue.keys.join('", "')}”` : at.length === 0 ? 'viết sai dạng' : `mục “${at.map(String).join('.')}” thiếu hoặc viết sai`;
    say(['acts', index, ...at], `Dòng thứ ${index + 1} của "acts" ${words}.`, `Viết ${EXAMPLE}. Ngày viết YYYY-MM-DD.`);
    return null;
  }
  const entry = parsed.data;
  if ('act' in entry && !ACTS.includes(entry.act)) {
    const close = nearest(entry.act, ACTS);
    say(['acts', index, 'act'], `Không có việc nào tên “${entry.act}”.`, `${close === null ? '' : `Có phải “${close}” không? `}Tên các việc ở bảng trong content/scenarios/README.md.`);
    return null;
  }
  return entry;
}

function sayShape(error: z.ZodError, say: Say): void {
  for (const issue of error.issues) {
    const at = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => say([key], `Không có mục nào tên “${key}”.`, 'Ở bậc ngoài cùng chỉ có format, acts, submitted.'));
    else if (at === '') say([], 'Tệp này không phải một bản ghi việc làm.', 'Viết { "format": 1, "acts": [ … ], "submitted": true }.');
    else say(issue.path, `Mục “${at}” thiếu hoặc viết sai.`, 'format là 1; acts là danh sách các việc; submitted là true hoặc false.');
  }
}

/** Reads a log (docs: content/scenarios/README.md). JSON is YAML too, so that faults are told with their line. */
export function readLog(name: string, text: string): { log: LogFile | null; faults: Fault[] } {
  const refused = (message: string, remedy: string) => ({ log: null, faults: [{ file: name, line: 1, message, remedy }] });
  if (text.length > LARGEST) return refused('Tệp quá lớn (trên một triệu chữ cái).', `Một bản ghi có nhiều nhất ${MAX_ACTS} việc; xem lại có đúng tệp không.`);
  try {
    JSON.parse(text);
  } catch {
    const { faults } = parseYaml(text, name);
    const line = faults[0]?.line ?? 1;
    return { log: null, faults: [{ file: name, line, message: 'Tệp không phải JSON viết đúng.', remedy: 'Xem lại dấu phẩy, dấu ngoặc, dấu nháy kép quanh dòng này.' }] };
  }
  const { file, faults: syntax } = parseYaml(text, name);
  if (file === null) return { log: null, faults: syntax };
  const faults: Fault[] = [];
  const say: Say = (path, message, remedy) => faults.push({ file: name, line: file.lineOf(path), message, remedy });
  const shape = logSchema.safeParse(file.value);
  if (!shape.success) {
    sayShape(shape.error, say);
    return { log: null, faults };
  }
  if (shape.data.acts.length > MAX_ACTS) return refused(`Bản ghi có ${shape.data.acts.length} việc; máy chấm nhiều nhất ${MAX_ACTS}.`, 'Bớt những việc lặp lại, hoặc ghi từng ca vào tệp riêng.');
  const acts = shape.data.acts.flatMap((raw, index) => {
    const entry = readEntry(raw, index, say);
    return entry === null ? [] : [entry];
  });
  return { log: faults.length > 0 ? null : { acts, submitted: shape.data.submitted }, faults };
}
