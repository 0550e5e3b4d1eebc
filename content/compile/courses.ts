import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inReadingOrder, type Fault } from '../schema/fault.ts';
import { courseFile, type CourseFile } from '../schema/lesson.ts';
import { readLesson, type LessonText } from './lesson-file.ts';
import type { Surroundings } from './lesson-references.ts';
import type { TextResult } from './lesson-tree.ts';
import { checkShape } from './shape.ts';
import { svgFault } from './svg-guard.ts';
import { readYaml } from './yaml-file.ts';

export interface Lesson extends LessonText {
  /** The last part of its address. */
  slug: string;
}

export interface Course extends CourseFile {
  lessons: Lesson[];
  /** Pictures by file name. */
  figures: Readonly<Record<string, string>>;
  /** Cases to work beside its lessons; courses of the build have theirs in the lessons. */
  cases?: readonly { id: string; title: string }[];
}

const COURSE_FILE = 'course.yaml';
const FIGURES = 'figures';
const LESSON_FILE = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

const files = (dir: string): string[] => (existsSync(dir) && statSync(dir).isDirectory() ? readdirSync(dir).sort() : []);

/** "01-ai-tiep-khi-nao.mdx" → "ai-tiep-khi-nao"; null for other files. */
function slugOf(name: string): string | null {
  return LESSON_FILE.exec(name)?.[2] ?? null;
}

/** The address of every course and lesson below a folder, whether or not it has faults. */
export function addressesIn(dir: string): Set<string> {
  const courses = files(dir).filter((name) => statSync(join(dir, name)).isDirectory());
  return new Set(courses.flatMap((course) => [course, ...files(join(dir, course)).flatMap((name) => slugOf(name) ?? []).map((slug) => `${course}/${slug}`)]));
}

/** What is wrong with the names of a course's files. */
function nameFaults(course: string, names: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const numbers = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const name of names) {
    if (name === COURSE_FILE || name === FIGURES || name.endsWith('.md')) continue;
    const [, number = '', slug = ''] = LESSON_FILE.exec(name) ?? [];
    const file = `${course}/${name}`;
    if (slug === '') faults.push({ file, line: 1, message: 'Tên tệp bài học không đúng dạng.', remedy: 'Đặt tên “NN-ten-bai-khong-dau.mdx”, ví dụ “04-thu-ly.mdx”; hình để trong thư mục figures.' });
    else if (numbers.has(number)) faults.push({ file, line: 1, message: `Số thứ tự ${number} đã dùng cho “${numbers.get(number) ?? ''}”.`, remedy: 'Đổi số ở đầu tên tệp.' });
    else if (slugs.has(slug)) faults.push({ file, line: 1, message: `Địa chỉ “${slug}” đã dùng cho “${slugs.get(slug) ?? ''}”.`, remedy: 'Đổi tên tệp.' });
    numbers.set(number, name);
    slugs.set(slug, name);
  }
  return faults;
}

/**
 * Reads every course below a folder, in its order, with its lessons. A lesson with a fault is left out; its faults are told.
 * File names in faults are relative to the folder. A folder that is not there holds no courses.
 */
export async function loadCourses(dir: string, around: Omit<Surroundings, 'lessons' | 'figures'>, compile: (source: string) => Promise<TextResult>): Promise<{ courses: Course[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const courses: Course[] = [];
  const lessons = addressesIn(dir);
  for (const id of files(dir)) {
    const folder = join(dir, id);
    if (!statSync(folder).isDirectory()) continue;
    const names = files(folder);
    faults.push(...nameFaults(id, names));
    const head = readCourse(folder, id);
    faults.push(...head.faults);
    const figures = readFigures(join(folder, FIGURES), `${id}/${FIGURES}`);
    faults.push(...figures.faults);
    const at: Surroundings = { ...around, lessons, figures: new Set(Object.keys(figures.figures)) };
    const read = await Promise.all(names.flatMap((name) => {
      const slug = slugOf(name);
      return slug === null ? [] : [readLesson(`${id}/${name}`, readFileSync(join(folder, name), 'utf8'), at, compile).then((result) => ({ slug, ...result }))];
    }));
    faults.push(...read.flatMap((one) => one.faults));
    if (head.course !== null) courses.push({ ...head.course, figures: figures.figures, lessons: read.flatMap(({ slug, lesson }) => (lesson === null ? [] : [{ slug, ...lesson }])) });
  }
  faults.push(...orderFaults(courses));
  return { courses: courses.sort((a, b) => a.order - b.order), faults: inReadingOrder(faults) };
}

function readCourse(folder: string, id: string): { course: CourseFile | null; faults: Fault[] } {
  const name = `${id}/${COURSE_FILE}`;
  const { file, faults } = readYaml(join(folder, COURSE_FILE), name);
  if (file === null) return { course: null, faults };
  const shape = checkShape(courseFile, file);
  if (shape.value !== null && shape.value.id !== id) {
    shape.faults.push({ file: name, line: file.lineOf(['id']), message: `Mã khóa “${shape.value.id}” khác tên thư mục “${id}”.`, remedy: `Đổi id thành “${id}”.` });
  }
  return { course: shape.value, faults: shape.faults };
}

/** The pictures of a folder by file name; one with a fault is left out. */
export function readFigures(dir: string, shown: string): { figures: Record<string, string>; faults: Fault[] } {
  const figures: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const name of files(dir)) {
    const svg = readFileSync(join(dir, name), 'utf8');
    const fault = svgFault(`${shown}/${name}`, svg);
    if (fault === null) figures[name] = svg;
    else faults.push(fault);
  }
  return { figures, faults };
}

function orderFaults(courses: readonly Course[]): Fault[] {
  const taken = new Map<number, string>();
  return courses.flatMap(({ id, order }) => {
    const other = taken.get(order);
    taken.set(order, id);
    return other === undefined ? [] : [{ file: `${id}/${COURSE_FILE}`, line: 1, message: `Thứ tự ${order} đã dùng cho khóa “${other}”.`, remedy: 'Đổi order của một trong hai khóa.' }];
  });
}
