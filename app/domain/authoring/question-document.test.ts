import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DraftDocument } from './document.ts';
import { formOfQuestion, questionOfForm } from './question-document.ts';

const BANK = 'content/questions';
const questions = readdirSync(BANK)
  .filter((name) => name.endsWith('.yaml') && name !== 'misconceptions.yaml')
  .flatMap((name) => (parse(readFileSync(`${BANK}/${name}`, 'utf8'), { schema: 'core' }) as (DraftDocument & { id: string })[]).map((question) => ({ ...question, course: name.replace('.yaml', '') })));

/** What the form adds by itself: whose interest it is, where the file leaves it open; the provision of the answer, first. */
function comparable({ id: _id, ...question }: DraftDocument): unknown {
  const items = question['items'] as { text: string; facts: object }[] | undefined;
  const answer = question['answer'] as { term?: string; value?: string } | undefined;
  const asked = answer?.term ?? answer?.value;
  const provisions = question['provisions'] as string[];
  return JSON.parse(JSON.stringify({ ...question, ...(items === undefined ? {} : { items: items.map(({ text, facts }) => ({ text, facts: { own: false, ...facts } })) }), provisions: [...new Set([...(asked === undefined ? [] : [asked]), ...provisions])] }));
}

const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)])) : value);

test('every question of the bank comes through the form as it is', () => {
  expect(questions.length).toBeGreaterThan(100);
  for (const question of questions) {
    const fields = formOfQuestion(question);
    const again = questionOfForm((name) => fields[name] ?? []);
    expect(sorted(again), question.id).toEqual(sorted(comparable(question)));
  }
});

test('what was typed and cannot be read is kept as it was typed', () => {
  const typed: Record<string, string[]> = { kind: ['date'], ask: ['Ngày nào?'], 'd.term': ['khong-co'], 'd.from': ['hôm qua'], on: ['31/2/2026'], 'v.0.name': ['n'], 'v.0.sort': ['sum'], 'v.0.from': ['năm'], 'v.0.to': ['9'] };
  expect(questionOfForm((name) => typed[name] ?? [])).toMatchObject({ answer: { term: 'khong-co', from: 'hôm qua' }, on: '31/2/2026', provisions: ['khong-co'], vary: { n: { sum: { from: 'năm', to: 9 } } } });
});
