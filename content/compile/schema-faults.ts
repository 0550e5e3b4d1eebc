import type { z } from 'zod';
import type { PlacedFault } from '#content/schema/fault.ts';
import { nearest } from './nearest.ts';
import { descriptionAt, keysAt, shapesAt } from './scenario-json-schema.ts';
import type { Path } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** Names under which somebody might write down the right way; a scenario has no room for it. */
const ANSWER =
  /^(answers?|correct.*|expect.*|solutions?|right.*|lawful.*|grad(e|es|ing)|scores?|points?|marks?|findings?|dap_?-?an.*|loi_?-?giai.*|cach_?-?(lam|giai).*|dung|duong_?-?dung|diem.*|ket_?-?qua.*|class|classes|competence|competent|deadlines?|due|path)$/i;

const TYPES: Readonly<Record<string, string>> = {
  string: 'một đoạn chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true (có) hoặc false (không)',
  array: 'một danh sách (mỗi dòng bắt đầu bằng dấu “-”)',
  object: 'một nhóm mục (các dòng thụt vào)',
  record: 'một nhóm mục (các dòng thụt vào)',
};

function kindOf(value: unknown): string {
  if (value === null) return 'bỏ trống';
  if (Array.isArray(value)) return 'một danh sách';
  return { string: 'chữ', number: 'số', boolean: 'true hoặc false', object: 'một nhóm mục' }[typeof value as string] ?? 'thứ khác';
}

/** A path as people read it: `people[2].name`, counted from 1. */
export function wordsOf(path: Path): string {
  return path.reduce<string>((words, step) => (typeof step === 'number' ? `${words}[${step + 1}]` : words === '' ? String(step) : `${words}.${String(step)}`), '');
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => (typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined), root);
}

function remedyOf(path: Path): { remedy?: string } {
  const description = descriptionAt(path);
  return description === undefined ? {} : { remedy: description };
}

/** Puts a place into the words that its author knows. */
type NameOf = (path: Path) => string;

function unknownKey(parent: Path, key: string, nameOf: NameOf): PlacedFault {
  const path = [...parent, key];
  if (ANSWER.test(key)) {
    return {
      path,
      message: `Mục “${key}” nói trước cách làm đúng. Tình huống chỉ nêu sự việc, không bao giờ nêu đáp án.`,
      remedy: 'Xóa mục này. Loại đơn, thẩm quyền, thời hạn và đường xử lý đúng được suy ra từ sự việc (facts) theo luật của từng ngày.',
    };
  }
  const allowed = keysAt(parent);
  const close = nearest(key, allowed);
  const place = parent.length === 0 ? 'ở bậc ngoài cùng' : `trong “${nameOf(parent)}”`;
  return {
    path,
    message: `Không có mục nào tên “${key}” ${place}.`,
    remedy: close === null ? `Xóa mục này. Ở đây chỉ có: ${allowed.join(', ')}.` : `Có phải “${close}” không? Ở đây chỉ có: ${allowed.join(', ')}.`,
  };
}

/** Of several permitted shapes, the one the author was writing: it shares the first key. */
function fromUnion(issue: Extract<Issue, { code: 'invalid_union' }>, at: Path, value: unknown, nameOf: NameOf): PlacedFault[] {
  const shapes = shapesAt(at);
  const written = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const chosen = shapes.findIndex((shape) => written.includes(Object.keys(shape.properties ?? {})[0] ?? ''));
  const inner = chosen < 0 ? undefined : issue.errors[chosen];
  if (inner !== undefined) return inner.flatMap((each) => tell(each, at, value, nameOf));
  const ways = shapes.map((shape) => `{ ${Object.keys(shape.properties ?? {}).map((key) => `${key}: …`).join(', ')} }`);
  return [{ path: at, message: `Mục “${nameOf(at)}” không đúng dạng nào trong các dạng cho phép.`, remedy: `Viết một trong: ${ways.join(' hoặc ')}.` }];
}

function ofType(issue: Extract<Issue, { code: 'invalid_type' }>, path: Path, value: unknown, nameOf: NameOf): PlacedFault {
  if (value === undefined) return { path, message: `Thiếu mục “${nameOf(path)}”.`, ...remedyOf(path) };
  if (path.length === 0) return { path, message: 'Tệp này không phải một tình huống: phải là một nhóm mục “tên-mục: nội dung”.', remedy: 'Chép một tình huống có sẵn rồi sửa.' };
  const wanted = TYPES[issue.expected] ?? 'dạng khác';
  return { path, message: `Mục “${nameOf(path)}” phải là ${wanted}, đang là ${kindOf(value)}.`, ...remedyOf(path) };
}

function ofValue(issue: Extract<Issue, { code: 'invalid_value' }>, path: Path, value: unknown, nameOf: NameOf): PlacedFault {
  if (value === undefined) return { path, message: `Thiếu mục “${nameOf(path)}”.`, ...remedyOf(path) };
  const allowed = issue.values.map(String);
  const close = nearest(String(value), allowed);
  return {
    path,
    message: `Mục “${nameOf(path)}” không nhận giá trị “${String(value)}”.`,
    remedy: `${close === null ? '' : `Có phải “${close}” không? `}Chọn một trong: ${allowed.join(', ')}.`,
  };
}

function ofSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path, nameOf: NameOf): PlacedFault {
  const name = nameOf(path);
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const small = issue.code === 'too_small';
  const messages: Readonly<Record<string, string>> = {
    string: small ? (limit === '1' ? `Mục “${name}” đang bỏ trống.` : `Mục “${name}” quá ngắn, cần ít nhất ${limit} chữ cái.`) : `Mục “${name}” quá dài, nhiều nhất ${limit} chữ cái.`,
    array: small ? `Danh sách “${name}” cần ít nhất ${limit} dòng.` : `Danh sách “${name}” có nhiều nhất ${limit} dòng.`,
  };
  return { path, message: messages[issue.origin] ?? `Số ở “${name}” phải từ ${limit} ${small ? 'trở lên' : 'trở xuống'}.`, ...remedyOf(path) };
}

function tell(issue: Issue, base: Path, root: unknown, nameOf: NameOf): PlacedFault[] {
  const path = [...base, ...issue.path];
  const value = valueAt(root, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(path, key, nameOf));
    case 'invalid_union':
      return fromUnion(issue, path, value, nameOf);
    case 'invalid_type':
      return [ofType(issue, path, value, nameOf)];
    case 'invalid_value':
      return [ofValue(issue, path, value, nameOf)];
    case 'too_small':
    case 'too_big':
      return [ofSize(issue, path, nameOf)];
    case 'invalid_format':
    case 'custom':
      return [{ path, message: `Mục “${nameOf(path)}” không nhận “${String(value)}”. ${issue.message}`, ...remedyOf(path) }];
    default:
      return [{ path, message: `Mục “${nameOf(path)}” viết sai.`, ...remedyOf(path) }];
  }
}

/** As much as anybody mends before checking again; a file of another kind would have tens of thousands. */
const MOST_KEYS = 20;
const MOST_FAULTS = 200;

/** What zod found wrong with the document of a scenario, in words for its author, each at its place. */
export function schemaFaults(document: unknown, error: z.ZodError, nameOf: NameOf): PlacedFault[] {
  return error.issues.slice(0, MOST_FAULTS).flatMap((issue) => tell(issue, [], document, nameOf));
}
