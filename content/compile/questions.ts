import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createLawView } from '#simulations/law/view.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { CLASS_MISCONCEPTIONS } from '#simulations/questions/classify-answer.ts';
import { DATE_MISCONCEPTIONS } from '#simulations/questions/date-answer.ts';
import { LEFT_OUT, WRONG_ORDER } from '#simulations/questions/judge.ts';
import { NUMBER_MISCONCEPTIONS } from '#simulations/questions/number-answer.ts';
import type { Misconception, Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Fault } from '../schema/fault.ts';
import { inReadingOrder } from '../schema/fault.ts';
import { misconceptionSchema, questionSchema } from '../schema/question.ts';
import type { QuestionInFile } from '../schema/question.ts';
import { nearest } from './nearest.ts';
import { questionFaults } from './question-checks.ts';
import { actsOfRun, freeNeighbours, lawfulRun, stepsOfRun } from './question-orders.ts';
import { checkLists, faultAt } from './shape.ts';
import type { Item } from './shape.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

export const MISCONCEPTIONS_FILE = 'misconceptions.yaml';

const QUESTIONS = 'questions';

const questionFiles = (dir: string): string[] => readdirSync(dir).filter((name) => name.endsWith('.yaml') && name !== MISCONCEPTIONS_FILE).sort();

/** The bank of questions with the misconceptions that its wrong answers name. */
export interface QuestionBank {
  questions: Question[];
  misconceptions: Misconception[];
}

/** Misconceptions that the machine names by itself. */
const COMPUTED_IDS = [...new Set([...DATE_MISCONCEPTIONS, ...NUMBER_MISCONCEPTIONS, ...CLASS_MISCONCEPTIONS, WRONG_ORDER, LEFT_OUT])];

/** A file that is one list, as a file with one named list: the items keep their lines. */
function asList(file: YamlFile): YamlFile {
  return { name: file.name, value: { list: file.value }, lineOf: (path) => file.lineOf(path.slice(1)), lineOfKey: (path, key) => file.lineOfKey(path.slice(1), key) };
}

function readList<S extends Parameters<typeof checkLists>[0][string]>(dir: string, name: string, schema: S, faults: Fault[]): Item<ReturnType<S['parse']>>[] {
  const { file, faults: syntax } = readYaml(join(dir, name), name);
  faults.push(...syntax);
  if (file === null) return [];
  if (file.value === null) return [];
  if (!Array.isArray(file.value)) {
    faults.push({ file: name, line: 1, message: 'Tệp này phải là một danh sách: mỗi mục bắt đầu bằng “- id: …”.', remedy: 'Xem một tệp khác trong content/questions.' });
    return [];
  }
  const checked = checkLists({ list: schema }, asList(file));
  faults.push(...checked.faults);
  return checked.lists.list as Item<ReturnType<S['parse']>>[];
}

function repeated<T extends { id: string }>(items: readonly Item<T>[], faults: Fault[]): void {
  const seen = new Map<string, Item<T>>();
  for (const item of items) {
    const first = seen.get(item.value.id);
    if (first === undefined) seen.set(item.value.id, item);
    else faults.push(faultAt(item, ['id'], `Mã này đã có ở ${first.file.name}:${first.file.lineOf(first.path)}.`, 'Đặt mã khác.'));
  }
}

interface Orders {
  scenarios: ReadonlyMap<string, Scenario>;
  law: LawView;
}

/** One entry of the bank, held to the law and the cases; null where anything is wrong with it, with the faults told. */
export function bankQuestion(item: Item<QuestionInFile>, course: string, known: Orders & { misconceptions: ReadonlySet<string> }): { question: Question | null; faults: Fault[] } {
  const faults = questionFaults(item, known);
  if (faults.length > 0) return { question: null, faults };
  const question = item.value.kind === 'order' ? stepsOf({ ...item, value: item.value }, known, faults) : { ...item.value, course };
  return { question: question === null ? null : { ...question, course }, faults };
}

/** The steps of a question about order; null where it cannot be made, with the faults told. */
function stepsOf(item: Item<Extract<QuestionInFile, { kind: 'order' }>>, { scenarios, law }: Orders, faults: Fault[]): Question | null {
  const { order, ...rest } = item.value;
  const tell = (path: string[], message: string, remedy?: string): null => {
    faults.push(faultAt(item, ['order', ...path], message, remedy));
    return null;
  };
  const scenario = scenarios.get(order.scenario);
  if (scenario === undefined) return tell(['scenario'], `Không có tình huống “${order.scenario}”.`, nearest(order.scenario, [...scenarios.keys()]) ?? 'Xem content/scenarios.');
  const run = lawfulRun(scenario, law);
  if (run === null) return tell(['scenario'], `Tình huống “${order.scenario}” không có đường đúng luật.`);
  const { steps, missing, nameless } = stepsOfRun(run, order.acts);
  if (missing.length > 0) return tell(['acts'], `Đường đúng luật của “${order.scenario}” không có việc: ${missing.join(', ')}.`, `Ở đó có: ${actsOfRun(run).join(', ')}.`);
  if (nameless.length > 0) return tell(['acts'], `Chưa có tên gọi cho việc: ${nameless.join(', ')}.`, 'Chọn việc khác.');
  if (new Set(steps.map(({ name }) => name)).size < steps.length) return tell(['acts'], 'Hai việc có cùng một tên gọi.', 'Bỏ bớt một việc.');
  const free = freeNeighbours(run, steps);
  if (free.length > 0) return tell(['acts'], `Luật không buộc việc nào trước: ${free.map(([a, b]) => `“${a.name}” và “${b.name}”`).join('; ')}.`, 'Bỏ một trong hai việc.');
  return { ...rest, course: '', order: { ...order, steps } };
}

/**
 * Reads content/questions: every `<course>.yaml` and the misconceptions. Files are named within the folder. The bank holds
 * what has no fault; the build refuses any fault.
 */
export function loadQuestions(dir: string, register: LawRegister | null, scenarios: ReadonlyMap<string, Scenario>): { bank: QuestionBank; faults: Fault[] } {
  const faults: Fault[] = [];
  const bank: QuestionBank = { questions: [], misconceptions: [] };
  if (!existsSync(dir)) return { bank, faults };
  const misconceptions = readList(dir, MISCONCEPTIONS_FILE, misconceptionSchema, faults);
  repeated(misconceptions, faults);
  const ids = new Set(misconceptions.map(({ value }) => value.id));
  for (const id of COMPUTED_IDS) if (!ids.has(id)) faults.push({ file: MISCONCEPTIONS_FILE, line: 1, message: `Thiếu chỗ hiểu lầm “${id}” mà máy tự gọi tên.`, remedy: 'Thêm lại mục này với “name” và “why”.' });
  bank.misconceptions.push(...misconceptions.map(({ value }) => value));

  const items = questionFiles(dir).flatMap((name) => readList(dir, name, questionSchema, faults));
  repeated(items, faults);
  if (register === null) return { bank, faults: inReadingOrder(faults) };
  const known = { scenarios, law: createLawView(register), misconceptions: ids };
  for (const item of items) {
    const { question, faults: found } = bankQuestion(item, basename(item.file.name, '.yaml'), known);
    faults.push(...found);
    if (question !== null) bank.questions.push(question);
  }
  return { bank, faults: inReadingOrder(faults) };
}

const ASKED = /<Question\s[^>]*\bid=["']([^"']+)["']/g;

/** What is to be known of the questions of a content folder besides their faults: which of them no lesson asks. */
export function questionNotes(content: string): Fault[] {
  const dir = join(content, QUESTIONS);
  const courses = join(content, 'courses');
  if (!existsSync(dir)) return [];
  const lessons = existsSync(courses) ? readdirSync(courses, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')) : [];
  const asked = new Set(lessons.flatMap((name) => [...readFileSync(join(courses, name), 'utf8').matchAll(ASKED)].map(([, id]) => id)));
  const items = questionFiles(dir).flatMap((name) => readList(dir, name, questionSchema, []));
  return items
    .filter(({ value }) => !asked.has(value.id))
    .map((item) => faultAt(item, ['id'], 'chưa bài học nào hỏi câu này.', 'Hỏi trong một bài học, hoặc để dành cho ngân hàng.'))
    .map((note) => ({ ...note, file: `${QUESTIONS}/${note.file}` }));
}
