import { parse, stringify } from 'yaml';
import { isDocument, isList } from './document.ts';

/**
 * A lesson is one text: its head in YAML between two lines `---`, and below it the words. That text is what is saved, compared,
 * reviewed and compiled; its editor shows the head as fields and writes it back.
 */
export interface LessonFields {
  title: string;
  summary: string;
  /** As typed: the guard says what is wrong with it. */
  minutes: string;
  /** One aim a line. */
  aims: string;
  competences: readonly string[];
  /** `2026-11-22`, or whatever was typed in its place. */
  checkedOn: string;
}

export interface LessonParts {
  fields: LessonFields;
  text: string;
}

const HEAD = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

export const EMPTY_FIELDS: LessonFields = { title: '', summary: '', minutes: '', aims: '', competences: [], checkedOn: '' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const linesOf = (value: unknown): string[] => (isList(value as never) ? (value as unknown[]).map(textOf) : []);

function readHead(yaml: string): LessonFields | null {
  try {
    const head: unknown = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' });
    if (!isDocument(head)) return null;
    return { title: textOf(head['title']), summary: textOf(head['summary']), minutes: textOf(head['minutes']), aims: linesOf(head['aims']).join('\n'), competences: linesOf(head['competences']), checkedOn: textOf(head['checkedOn']) };
  } catch {
    return null;
  }
}

/** The parts of a lesson. A head that cannot be read stays in the text, where its author sees it. */
export function partsOfLesson(body: string): LessonParts {
  const tidy = body.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const found = HEAD.exec(tidy);
  const fields = found === null ? null : readHead(found[1] ?? '');
  return found === null || fields === null ? { fields: EMPTY_FIELDS, text: tidy } : { fields, text: tidy.slice(found[0].length).replace(/^\n+/, '') };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The head as it stands above the text, marks and blank line included. */
function headOf({ title, summary, minutes, aims, competences, checkedOn }: LessonFields): string {
  const number = minutes.trim();
  const head = {
    title: oneLine(title),
    summary: oneLine(summary),
    minutes: /^\d{1,4}$/.test(number) ? Number(number) : number,
    aims: aims.split('\n').map(oneLine).filter((aim) => aim !== ''),
    competences,
    checkedOn: checkedOn.trim(),
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n`;
}

/** The one text of a lesson. */
export function lessonBody({ fields, text }: LessonParts): string {
  return headOf(fields) + text.replaceAll('\r\n', '\n').replace(/^\n+/, '').trimEnd() + '\n';
}

/** Lines of a lesson's text above the first one that its author types in the editor. */
export function linesOfHead({ fields }: Pick<LessonParts, 'fields'>): number {
  return headOf(fields).split('\n').length - 1;
}
