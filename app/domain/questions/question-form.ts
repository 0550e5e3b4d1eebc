import { CLASS_NAMES } from '#simulations/desk/names.vi.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import { CLASSES } from '#simulations/questions/question.ts';
import type { Question } from '#simulations/questions/question.ts';
import { readTypedDate } from '../typed-date.ts';
import type { QuestionFormView } from './view-types.ts';

/** The seed of every question inside a lesson: the page is the same for everybody. */
export const LESSON_SEED = 1;

function rowsOf(drawn: DrawnQuestion): QuestionFormView['rows'] {
  const rows = 'choices' in drawn ? drawn.choices : 'steps' in drawn ? drawn.steps : 'items' in drawn ? drawn.items : [];
  return rows.map(({ key, text }) => ({ key, text }));
}

/** A drawn question as a screen asks it. */
export function questionForm(drawn: DrawnQuestion): QuestionFormView {
  return {
    id: drawn.question.id,
    seed: drawn.seed,
    ask: drawn.ask,
    form: drawn.form,
    rows: rowsOf(drawn),
    classes: drawn.form === 'classify' ? CLASSES.map((value) => ({ value, label: CLASS_NAMES[value] })) : [],
    unit: 'unit' in drawn ? drawn.unit : null,
  };
}

/** The questions of a lesson by id, as it asks them: the same for everybody who reads it. */
export function lessonQuestions(bank: ReadonlyMap<string, Question>, ids: readonly string[], law: LawView): Record<string, QuestionFormView> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const question = bank.get(id);
      return question === undefined ? [] : [[id, questionForm(drawQuestion(question, law, LESSON_SEED))]];
    }),
  );
}

/** Why an answer cannot be judged yet. */
export type AnswerFault = 'missing' | 'date' | 'number' | 'place-twice';

type Read = { answer: string[] } | { fault: AnswerFault };

function readOrder({ rows }: QuestionFormView, valueOf: (name: string) => readonly string[]): Read {
  const places = rows.map(({ key }) => ({ key, place: Number(valueOf(`dap.${key}`)[0] ?? '') }));
  if (places.some(({ place }) => !Number.isInteger(place) || place < 1 || place > rows.length)) return { fault: 'missing' };
  if (new Set(places.map(({ place }) => place)).size < rows.length) return { fault: 'place-twice' };
  return { answer: places.sort((a, b) => a.place - b.place).map(({ key }) => key) };
}

/** The fields of a form as they stand after this answer: what `readAnswer` reads back. */
export function answerFields({ form, rows }: QuestionFormView, answer: readonly string[]): Record<string, string[]> {
  switch (form) {
    case 'one':
    case 'many':
    case 'number':
      return { dap: [...answer] };
    case 'day': {
      const [year = '', month = '', day = ''] = (answer[0] ?? '').split('-');
      return { ngay: [day], thang: [month], nam: [year] };
    }
    case 'order':
      return Object.fromEntries(answer.map((key, index) => [`dap.${key}`, [String(index + 1)]]));
    case 'classify':
      return Object.fromEntries(rows.map(({ key }, index) => [`dap.${key}`, [answer[index] ?? '']]));
  }
}

/** The answer in a posted form; `valueOf` gives the values of a field. */
export function readAnswer(view: QuestionFormView, valueOf: (name: string) => readonly string[]): Read {
  switch (view.form) {
    case 'one':
    case 'many': {
      const chosen = valueOf('dap').filter((value) => view.rows.some(({ key }) => key === value));
      return chosen.length === 0 ? { fault: 'missing' } : { answer: view.form === 'one' ? chosen.slice(0, 1) : [...new Set(chosen)] };
    }
    case 'day': {
      const parts = ['ngay', 'thang', 'nam'].map((name) => (valueOf(name)[0] ?? '').trim());
      if (parts.every((part) => part === '')) return { fault: 'missing' };
      const day = parts.every((part) => /^\d{1,4}$/.test(part)) ? readTypedDate(parts.join('/')) : null;
      return day === null ? { fault: 'date' } : { answer: [day] };
    }
    case 'number': {
      const typed = (valueOf('dap')[0] ?? '').trim();
      if (typed === '') return { fault: 'missing' };
      return /^\d{1,6}$/.test(typed) ? { answer: [String(Number(typed))] } : { fault: 'number' };
    }
    case 'order':
      return readOrder(view, valueOf);
    case 'classify': {
      const classes = view.rows.map(({ key }) => valueOf(`dap.${key}`)[0] ?? '');
      return classes.every((value) => view.classes.some((known) => known.value === value)) ? { answer: classes } : { fault: 'missing' };
    }
  }
}
