import { bankQuestion } from '#content/compile/questions.ts';
import { checkShape } from '#content/compile/shape.ts';
import type { Path, YamlFile } from '#content/compile/yaml-file.ts';
import { questionSchema } from '#content/schema/question.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { Question } from '#simulations/questions/question.ts';
import { readDocument } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { questionFaultWords } from '../messages/question-editor.ts';
import type { Ports } from './ports.ts';

/** Something wrong with a written question: the key of its document that it is about, and what to do. */
export interface QuestionFault {
  place: string;
  text: string;
}

export interface CheckedQuestion {
  /** As it would stand in the bank; null while anything is wrong with it. */
  question: Question | null;
  faults: QuestionFault[];
}

/** A document as the checks of the bank read files: for "lines" they get numbers by which the places are found again. */
function documentFile(value: unknown): { file: YamlFile; placeOf(line: number): Path } {
  const places: Path[] = [];
  const note = (path: Path): number => places.push(path);
  return { file: { name: '', value, lineOf: note, lineOfKey: (path, key) => note([...path, key]) }, placeOf: (line) => places[line - 1] ?? [] };
}

/** Holds a written question against the format, the law, the cases and the misconceptions: the same checks that the bank passes. */
export function checkQuestion({ content }: Pick<Ports, 'content'>, body: string): CheckedQuestion {
  const { course, ...document }: DraftDocument = readDocument(body);
  const { file, placeOf } = documentFile(document);
  const told = (faults: readonly { line: number; message: string; remedy?: string }[]): QuestionFault[] =>
    faults.map(({ line, message, remedy }) => ({ place: String(placeOf(line)[0] ?? ''), text: questionFaultWords(message, remedy ?? '', String(document['id'] ?? '')) }));
  const noCourse = typeof course === 'string' && content.courses.some(({ id }) => id === course) ? [] : [{ place: 'course', text: questionFaultWords('course', '', '') }];
  const shape = checkShape(questionSchema, file);
  if (shape.value === null) return { question: null, faults: [...noCourse, ...told(shape.faults)] };
  const scenarios = new Map([...content.scenarios].map(([id, { scenario }]) => [id, scenario]));
  const known = { scenarios, law: createLawView(content.register), misconceptions: new Set(content.bank.misconceptions.keys()) };
  const { question, faults } = bankQuestion({ file, path: [], value: shape.value }, String(course), known);
  const all = [...noCourse, ...told(faults)];
  return { question: all.length === 0 ? question : null, faults: all };
}
