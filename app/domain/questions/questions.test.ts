import { expect, test } from 'vitest';
import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { Question } from '#simulations/questions/question.ts';
import { realRegister } from '#tests/support/complaint-case.ts';
import { answerKey } from './answer-key.ts';
import { judgementView } from './judgement-view.ts';
import { answerFields, lessonQuestions, questionForm, readAnswer } from './question-form.ts';

const register = realRegister();
const law = createLawView(register);
const misconceptions = new Map([['luat-cu', { id: 'luat-cu', name: 'Áp dụng quy định cũ', why: 'Quy định đã đổi.' }]]);

const common = { course: 'khieu-nai', competence: 'time', provisions: ['lkn-2011/d27'], ask: 'Hỏi?' } as const;
const day: Question = { ...common, id: 'ngay', level: 3, kind: 'date', answer: { term: 'lkn-2011/d27', from: '2026-08-26' }, because: '{term}.' };
const sorting: Question = {
  ...common,
  id: 'loai',
  level: 2,
  kind: 'classify',
  items: [
    { text: 'một', facts: { demand: 'reflect' } },
    { text: 'hai', facts: { demand: 'report-violation' } },
  ],
};
const steps: Question = { ...common, id: 'buoc', level: 2, kind: 'order', order: { scenario: 's', acts: [], steps: ['Ghi sổ', 'Thụ lý', 'Giải quyết'].map((name) => ({ act: name, name })) } };

const read = (question: Question, fields: Readonly<Record<string, string[]>>) => readAnswer(questionForm(drawQuestion(question, law, 1)), (name) => fields[name] ?? []);

test('a day is read from its three fields, and a day that is not on the calendar is told', () => {
  expect(read(day, { ngay: ['09'], thang: ['9'], nam: ['2026'] })).toEqual({ answer: ['2026-09-09'] });
  expect(read(day, { ngay: ['31'], thang: ['9'], nam: ['2026'] })).toEqual({ fault: 'date' });
  expect(read(day, { ngay: ['9'], thang: [''], nam: ['2026'] })).toEqual({ fault: 'date' });
  expect(read(day, {})).toEqual({ fault: 'missing' });
});

test('an order is read as keys from first to last; a place used twice is told', () => {
  const [a, b, c] = questionForm(drawQuestion(steps, law, 1)).rows.map(({ key }) => `dap.${key}`);
  expect(read(steps, { [a ?? '']: ['3'], [b ?? '']: ['1'], [c ?? '']: ['2'] })).toEqual({ answer: ['b', 'c', 'a'] });
  expect(read(steps, { [a ?? '']: ['1'], [b ?? '']: ['1'], [c ?? '']: ['2'] })).toEqual({ fault: 'place-twice' });
  expect(read(steps, { [a ?? '']: ['1'], [b ?? '']: ['4'], [c ?? '']: ['2'] })).toEqual({ fault: 'missing' });
});

test('sorting needs a known class in every row', () => {
  expect(read(sorting, { 'dap.a': ['complaint'], 'dap.b': ['feedback'] })).toEqual({ answer: ['complaint', 'feedback'] });
  expect(read(sorting, { 'dap.a': ['complaint'], 'dap.b': ['petition'] })).toEqual({ fault: 'missing' });
});

test('an answer that was given stands in the form again', () => {
  const answers: [Question, string[]][] = [[day, ['2026-09-09']], [steps, ['b', 'c', 'a']], [sorting, ['complaint', 'feedback']]];
  for (const [question, answer] of answers) expect(read(question, answerFields(questionForm(drawQuestion(question, law, 1)), answer))).toEqual({ answer });
});

test('what is sent to a screen before answering says nothing about the answer', () => {
  const asked = JSON.stringify([day, sorting, steps].map((question) => questionForm(drawQuestion(question, law, 1))));
  expect(asked).not.toMatch(/2026-09-09|"right"|"place"|"class":/);
});

test('a wrong day is told with its misconception, the counting, the calendar with the day that was typed, and the wording in force', () => {
  const view = judgementView(drawQuestion(day, law, 1), ['2026-09-07'], register, misconceptions);
  expect(view).toMatchObject({ outcome: 'wrong', given: '07/9/2026', right: ['Thứ Tư, 09/9/2026'], misconceptions: [{ id: 'luat-cu' }], because: '07 ngày làm việc.' });
  expect(view.derivation.length).toBeGreaterThan(1);
  expect(view.calendar?.weeks.flat().find(({ mark }) => mark === 'done')?.label).toBe('07');
  expect(view.cites.map(({ article }) => article)).toEqual(['Điều 27 Luật Khiếu nại']);
});

test('a typed day far from the calendar is judged all the same', () => {
  expect(judgementView(drawQuestion(day, law, 1), ['2050-01-01'], register, misconceptions)).toMatchObject({ outcome: 'wrong', misconceptions: [], given: '01/01/2050' });
});

test('a lesson asks everybody the same', () => {
  const bank = new Map([day, sorting].map((question) => [question.id, question]));
  expect(Object.keys(lessonQuestions(bank, ['loai', 'gone', 'ngay'], law))).toEqual(['loai', 'ngay']);
  expect(lessonQuestions(bank, ['loai'], law)).toEqual(lessonQuestions(bank, ['loai'], law));
});

test('the sheet of answers asks as the lesson does, and says why: the day by its counting, choices each by their reason, steps in their order', () => {
  const choice: Question = {
    ...common,
    id: 'chon',
    level: 2,
    kind: 'single',
    options: [
      { text: 'Trả lời bằng văn bản.', right: true, because: 'Luật buộc.' },
      { text: 'Im lặng.', because: 'Im lặng cũng là vi phạm.', misconception: 'im-lang' },
    ],
  };
  const bank = new Map([day, choice, steps, sorting].map((question) => [question.id, question]));
  const [typed, chosen, ordered, sorted] = answerKey(bank, [...bank.keys()], { register, law, misconceptions });
  expect(typed).toMatchObject({ number: 1, right: [{ text: 'Thứ Tư, 09/9/2026' }], because: '07 ngày làm việc.', articles: ['Điều 27 Luật Khiếu nại'] });
  expect(typed?.derivation.join(' ')).toContain('Quốc khánh');
  expect(chosen).toMatchObject({ number: 2, right: [{ text: 'Trả lời bằng văn bản.', because: 'Luật buộc.' }], wrong: [{ text: 'Im lặng.', because: 'Im lặng cũng là vi phạm.' }] });
  expect(ordered).toMatchObject({ ordered: true, right: [{ text: 'Ghi sổ' }, { text: 'Thụ lý' }, { text: 'Giải quyết' }] });
  expect(sorted?.right.map(({ text }) => text).sort()).toEqual(['hai. Đây là tố cáo.', 'một. Đây là phản ánh.']);
});
