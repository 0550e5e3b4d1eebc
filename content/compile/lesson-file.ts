import type { Fault } from '../schema/fault.ts';
import { LARGEST_LESSON, lessonHead, type LessonHead } from '../schema/lesson.ts';
import { ruleOf, type AttributesOf, type ComponentName } from '../schema/lesson-components.ts';
import { checkLinkTarget, checkReference, type Surroundings } from './lesson-references.ts';
import type { LessonNode, TextResult } from './lesson-tree.ts';
import type { ComponentUse, Refusal } from './mdx-guard.ts';
import { nearest } from './nearest.ts';
import { checkTexts } from './personal-data.ts';
import { checkShape } from './shape.ts';
import { parseYaml } from './yaml-file.ts';

/** A component of a lesson with attributes that its schema has passed. */
export type CheckedUse = { [Name in ComponentName]: { component: Name; attributes: AttributesOf<Name>; line: number } }[ComponentName];

export interface LessonText {
  head: LessonHead;
  tree: LessonNode[];
  uses: CheckedUse[];
}

const FEWEST_QUESTIONS = 3;
const MOST_QUESTIONS = 6;

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Every line break as one letter, and marks composed, so that search finds what was typed anyhow. */
const tidy = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').normalize('NFC');

/** A lesson as far as it can be read: what its head states, and its text where the guard has passed it. */
export interface ReadableLesson {
  head: LessonHead | null;
  text: Pick<LessonText, 'tree' | 'uses'> | null;
  faults: Fault[];
}

/**
 * Reads a lesson as far as it goes: front matter, text, components, and what they refer to. Every fault is told with its line.
 * `compile` makes the tree (lesson-tree.ts), or brings one that was kept.
 */
export async function readUnfinishedLesson(name: string, given: string, at: Surroundings, compile: (source: string) => Promise<TextResult>): Promise<ReadableLesson> {
  const fault = (line: number, message: string, remedy: string): Fault => ({ file: name, line, message, remedy });
  if (given.length > LARGEST_LESSON) return { head: null, text: null, faults: [fault(1, 'Bài quá lớn (trên một triệu byte).', 'Tách bài; một bài thường dưới 20.000 chữ cái.')] };
  const text = tidy(given);
  const front = HEAD.exec(text);
  if (front === null) {
    return { head: null, text: null, faults: [fault(1, 'Bài phải bắt đầu bằng phần đầu YAML giữa hai dòng “---”.', 'Ghi “---” ở dòng đầu (không kèm chữ nào), các mục title, summary, minutes, aims, competences, checkedOn, rồi “---”.')] };
  }
  const [block, yaml = ''] = front;
  const faults: Fault[] = [];
  // The first line of the file is the mark `---`: a comment in its place keeps the lines of YAML right.
  const { file, faults: syntax } = parseYaml(`#\n${yaml}`, name);
  faults.push(...syntax);
  const head = file === null ? null : checkShape(lessonHead, file);
  faults.push(...(head?.faults ?? []).map((one) => ({ remedy: 'Sửa mục này ở phần đầu bài; xem README của content/courses.', ...one })));
  checkTexts((path, message, remedy) => faults.push(fault(Number(path[0]) + 1, message, remedy)), text.split('\n'));

  const lines = block.split('\n').length - 1;
  const compiled = await compile('\n'.repeat(lines) + text.slice(block.length));
  if (!compiled.ok) return { head: head?.value ?? null, text: null, faults: [...faults, ...compiled.refusals.map(({ line, message, remedy }) => fault(line, message, remedy))] };
  const { tree, uses, links } = compiled.text;
  const { checked, faults: inUses } = checkUses(uses, at);
  faults.push(...inUses.map(({ line, message, remedy }) => fault(line, message, remedy)));
  for (const { href, line } of links) {
    const complaint = checkLinkTarget(at, href);
    if (complaint !== null) faults.push(fault(line, ...complaint));
  }
  faults.push(...orderFaults(uses, lines + 1).map(([line, message, remedy]) => fault(line, message, remedy)));
  return { head: head?.value ?? null, text: { tree, uses: checked }, faults };
}

/** Reads a lesson that is to be used: there is none when there is any fault. */
export async function readLesson(name: string, given: string, at: Surroundings, compile: (source: string) => Promise<TextResult>): Promise<{ lesson: LessonText | null; faults: Fault[] }> {
  const { head, text, faults } = await readUnfinishedLesson(name, given, at, compile);
  return { lesson: faults.length === 0 && head !== null && text !== null ? { head, ...text } : null, faults };
}

/** Holds every component to its schema and to what it refers to. */
export function checkUses(uses: readonly ComponentUse[], at: Surroundings): { checked: CheckedUse[]; faults: Refusal[] } {
  const checked: CheckedUse[] = [];
  const faults: Refusal[] = [];
  for (const use of uses) {
    const result = checkUse(use, at);
    if ('use' in result) checked.push(result.use);
    else faults.push(...result.complaints.map(([message, remedy]) => ({ line: use.line, message, remedy })));
  }
  return { checked, faults };
}

function checkUse(use: ComponentUse, at: Surroundings): { use: CheckedUse } | { complaints: readonly (readonly [string, string])[] } {
  const { component } = use;
  const result = ruleOf(component).attributes.safeParse(use.attributes);
  if (!result.success) return { complaints: result.error.issues.flatMap((issue) => issueWords(component, use.attributes, issue)) };
  const checked = { component, attributes: result.data, line: use.line } as CheckedUse;
  const complaint = checkReference(at, checked.component, checked.attributes);
  return complaint === null ? { use: checked } : { complaints: [[`<${component}>: ${complaint[0].charAt(0).toLocaleLowerCase('vi')}${complaint[0].slice(1)}`, complaint[1]]] };
}

interface Issue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
  values?: readonly unknown[];
}

function issueWords(component: ComponentName, attributes: Readonly<Record<string, unknown>>, issue: Issue): (readonly [string, string])[] {
  const names = Object.keys(ruleOf(component).attributes.shape);
  const list = names.length === 0 ? 'Thành phần này không có thuộc tính.' : `Thuộc tính được dùng: ${names.join(', ')}.`;
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => {
      const meant = nearest(key, names);
      return [`<${component}> không có thuộc tính “${key}”.`, meant === null ? list : `Có phải ý là “${meant}”?`];
    });
  }
  const name = String(issue.path[0] ?? '');
  if (!Object.hasOwn(attributes, name)) return [[`<${component}> thiếu thuộc tính “${name}”.`, list]];
  // Messages of our own are Vietnamese; those of the checker are not for authors.
  if (/[^\x20-\x7E]/.test(issue.message)) return [[`<${component}>: thuộc tính “${name}” không đúng dạng.`, issue.message]];
  const values = issue.code === 'invalid_value' && Array.isArray(issue.values) ? `Dùng một trong: ${issue.values.map(String).join(', ')}.` : 'Xem README của content/courses.';
  return [[`<${component}>: thuộc tính “${name}” không nhận giá trị “${String(attributes[name]).slice(0, 60)}”.`, values]];
}

/** What every lesson has: a story, citations, the map, questions to check oneself, one case to practise. */
function orderFaults(uses: readonly ComponentUse[], line: number): (readonly [line: number, message: string, remedy: string])[] {
  const count = (name: ComponentName) => uses.filter(({ component }) => component === name).length;
  const faults: (readonly [number, string, string])[] = [];
  for (const [name, what] of [['Story', 'chuyện mở đầu'], ['Cite', 'điều khoản được dẫn'], ['ProcedureMap', 'bản đồ quy trình']] as const) {
    if (count(name) === 0) faults.push([line, `Bài chưa có ${what} (<${name}>).`, `Thêm <${name}>; thứ tự các phần xem README của content/courses.`]);
  }
  if (count('MiniCase') !== 1) faults.push([line, `Bài phải có đúng một ca luyện (<MiniCase>), đang có ${count('MiniCase')}.`, 'Giữ lại một, đặt ở cuối bài.']);
  const questions = count('Question');
  if (questions < FEWEST_QUESTIONS || questions > MOST_QUESTIONS) {
    faults.push([line, `Bài phải có ${FEWEST_QUESTIONS} đến ${MOST_QUESTIONS} câu hỏi (<Question>), đang có ${questions}.`, 'Thêm hoặc bớt câu hỏi.']);
  }
  return faults;
}
