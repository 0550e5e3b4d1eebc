import { bundleMDX } from 'mdx-bundler';
import { getMDXComponent } from 'mdx-bundler/client/index.js';
import remarkGfm from 'remark-gfm';
import { LARGEST_LESSON } from '../schema/lesson.ts';
import { COMPONENTS } from '../schema/lesson-components.ts';
import { guardInto, Refused, type ComponentUse, type LinkUse, type Refusal, type Seen } from './mdx-guard.ts';

/**
 * The text of a lesson as plain data: `[tag or component, attributes, ...children]`. It is made by running the compiled text
 * once, here, with a JSX runtime that writes down what it is told; no page ever runs any of an author's code.
 */
export type LessonNode = string | LessonElement;
export type LessonElement = readonly [name: string, attributes: Readonly<Record<string, unknown>>, ...children: LessonNode[]];

/** A compiled text with what has to be held against the register, the cases and the bank. */
export interface CompiledText {
  tree: LessonNode[];
  uses: ComponentUse[];
  links: LinkUse[];
}

export type TextResult = { ok: true; text: CompiledText } | { ok: false; refusals: Refusal[] };

/**
 * The parser's work grows with the square of some of what it reads. Nobody writes as much of it as these, and less is read in a
 * few seconds (tests/security/mdx-guard.test.ts).
 */
const MOST_LINES = 5_000;
const LONGEST_LINE = 20_000;
const DEEPEST_INDENT = 60;
const MOST_MARKS = 8_000;
const MARK = /[`[\]*_~<>|{}\\@&]|www\.|:\/\//gi;

/** What makes a text too costly to parse, with its line; null for any that a person wrote. */
function tooMuch(source: string): Refusal | null {
  const lines = source.split('\n');
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long !== -1) return { line: long + 1, message: 'Dòng này quá dài (trên 20.000 chữ cái).', remedy: 'Ngắt thành nhiều đoạn.' };
  const deep = lines.findIndex((line) => line.length - line.trimStart().length > DEEPEST_INDENT);
  if (deep !== -1) return { line: deep + 1, message: 'Dòng này thụt vào quá sâu.', remedy: 'Bớt bậc của danh sách; một bài thường chỉ lồng hai, ba bậc.' };
  if (lines.length > MOST_LINES) return { line: MOST_LINES, message: 'Bài có trên 5.000 dòng.', remedy: 'Tách thành nhiều bài.' };
  if ((source.match(MARK)?.length ?? 0) > MOST_MARKS) return { line: 1, message: 'Bài có quá nhiều ký hiệu (trên 8.000 dấu *, `, [, <, | và các dấu tương tự).', remedy: 'Bớt ký hiệu hoặc tách bài; một bài thường có vài trăm.' };
  return null;
}

/** Raised when the guard or the tree changes, because compiled texts are kept (lesson-cache.ts). */
export const TREE_VERSION = 1;

const FRAGMENT = Symbol('fragment');

/** What a JSX runtime is given for each element. */
function record(type: unknown, props: Readonly<Record<string, unknown>>): unknown {
  if (typeof type === 'function') return (type as (given: unknown) => unknown)(props);
  const { children, ...attributes } = props;
  const nodes = nodesOf(children);
  return type === FRAGMENT ? nodes : [String(type), attributes, ...nodes] satisfies LessonElement;
}

/** Children as they come: nothing, a text, an element, or several of them. An element is an array that begins with its name. */
function nodesOf(children: unknown): LessonNode[] {
  if (children === undefined || children === null || typeof children === 'boolean') return [];
  if (typeof children === 'string' || typeof children === 'number') return [String(children)];
  if (isElement(children)) return [children];
  return Array.isArray(children) ? children.flatMap(nodesOf) : [];
}

function isElement(value: unknown): value is LessonElement {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'object' && value[1] !== null && !Array.isArray(value[1]);
}

const RUNTIME = { Fragment: FRAGMENT, jsx: record, jsxs: record };

/** Every component stands for its own name. */
const NAMES = Object.fromEntries(Object.keys(COMPONENTS).map((name) => [name, name]));

const noEngine = {
  parse(): object {
    throw new Refused();
  },
};

/** The front matter was read and cut off before; whatever still looks like one is not run. */
const NO_ENGINES = { yaml: noEngine, js: noEngine, javascript: noEngine, json: noEngine, coffee: noEngine, toml: noEngine };

/**
 * Compiles the text of a lesson. Lines count from the first of `source`, so that whoever cuts off the front matter leaves its
 * lines empty. Faults come as refusals, without any path of this machine.
 */
export async function compileText(source: string): Promise<TextResult> {
  const seen: Seen = { refusals: [], uses: [], links: [], headings: 0 };
  const refused = (message: string, remedy: string, line = 1): TextResult => ({ ok: false, refusals: [{ line, message, remedy }] });
  if (Buffer.byteLength(source) > LARGEST_LESSON) return refused('Bài quá lớn (trên một triệu byte).', 'Tách bài; một bài thường dưới 20.000 chữ cái.');
  const much = tooMuch(source);
  if (much !== null) return { ok: false, refusals: [much] };
  let code: string;
  try {
    ({ code } = await bundleMDX({
      source: `\n${source}`,
      grayMatterOptions: (options) => ({ ...options, language: 'yaml', engines: NO_ENGINES }),
      mdxOptions: (options) => ({ ...options, remarkPlugins: [guardInto(seen), [remarkGfm, { singleTilde: false }]], tableCellAlignToStyle: false }),
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    }));
  } catch (error) {
    const refusals = seen.refusals.length > 0 ? seen.refusals : [syntaxRefusal(error)];
    return { ok: false, refusals: refusals.map((refusal) => ({ ...refusal, line: Math.max(1, refusal.line - 1) })) };
  }
  const content: unknown = Reflect.apply(getMDXComponent(code, { _jsx_runtime: RUNTIME }), undefined, [{ components: NAMES }]);
  const up = <T extends { line: number }>(items: readonly T[]): T[] => items.map((item) => ({ ...item, line: item.line - 1 }));
  return { ok: true, text: { tree: nodesOf(content), uses: up(seen.uses), links: up(seen.links) } };
}

const SYNTAX: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  acorn: ['Bài học không được dùng mã, biểu thức hay import, export.', 'Xóa đoạn trong ngoặc nhọn, hoặc dòng bắt đầu bằng import, export.'],
  'end-tag-mismatch': ['Có một thành phần mở mà không đóng, hoặc đóng sai chỗ.', 'Xem lại cặp <Tên> … </Tên>; thẻ đóng phải cùng bậc với thẻ mở.'],
  'unexpected-closing-slash': ['Có thẻ đóng mà không có thẻ mở.', 'Thêm thẻ mở, hoặc xóa thẻ đóng.'],
  'unexpected-character': ['Có ký hiệu lạ trong một thẻ, hoặc dấu “<” đứng sai chỗ.', 'Giá trị của thuộc tính phải nằm trong dấu nháy kép; dấu “<” thuộc câu chữ thì viết thành chữ.'],
  'unexpected-eof': ['Một thẻ hoặc một ngoặc nhọn chưa đóng.', 'Đóng lại bằng “/>” hoặc “}”, hoặc xóa dấu mở.'],
  'unexpected-lazy': ['Một thẻ bị ngắt giữa chừng trong danh sách hay trích dẫn.', 'Viết cả thẻ trên một dòng.'],
};

/** A fault of the compiler in our words. Its own are English and name files of this machine. */
function syntaxRefusal(error: unknown): Refusal {
  const first = firstMessage(error);
  const cause = fieldOf(fieldOf(first, 'detail'), 'cause');
  const rule = [fieldOf(cause, 'ruleId'), fieldOf(fieldOf(first, 'detail'), 'ruleId')].find((one) => typeof one === 'string' && Object.hasOwn(SYNTAX, one));
  const [message, remedy] = SYNTAX[String(rule)] ?? ['Đoạn này không đọc được thành bài học.', 'Xem lại các dấu < > { } và cặp thẻ quanh đây.'];
  const told = [fieldOf(cause, 'line'), fieldOf(fieldOf(first, 'location'), 'line'), lineInWords(fieldOf(first, 'text'))].find((line) => typeof line === 'number' && line > 0);
  return { line: typeof told === 'number' ? told : 1, message, remedy };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function firstMessage(error: unknown): unknown {
  const errors = fieldOf(error, 'errors');
  return Array.isArray(errors) ? errors[0] : undefined;
}

/** "… (3:1-3:6)": where a tag without an end was opened. */
function lineInWords(text: unknown): number | undefined {
  const found = /\((\d+):\d+-\d+:\d+\)/.exec(typeof text === 'string' ? text : '');
  return found === null ? undefined : Number(found[1]);
}
