import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plannedMinutes } from '#app/domain/workshop/run-sheet.ts';
import { TEMPLATES } from '#app/domain/workshop/templates.vi.ts';
import { addressesIn } from '#content/compile/courses.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { ROOT } from '#tests/integration/support/files.ts';
import { content } from '#tests/integration/support/world.ts';

const { register, scenarios } = content();

test('the templates fill what their names promise: two half days, one day, ninety minutes', () => {
  expect(TEMPLATES.map(({ id, sheet }) => [id, plannedMinutes(sheet)])).toEqual([
    ['khieu-nai-nua-ngay', 210],
    ['to-cao-nua-ngay', 210],
    ['dat-dai-dong-nguoi-mot-ngay', 465],
    ['doi-moi-2026-chin-muoi-phut', 90],
  ]);
});

test('every case of a template is in the library, and every stage belongs to its procedure', () => {
  for (const { id, sheet } of TEMPLATES) {
    for (const item of sheet.items) {
      if (item.kind !== 'case-stage' && item.kind !== 'debrief') continue;
      const scenario = scenarios.get(item.scenario)?.scenario;
      expect(scenario, `${id}: ${item.scenario}`).toBeDefined();
      if (scenario === undefined || item.kind !== 'case-stage' || item.stage === null) continue;
      const { stages } = procedureFor(scenario.facts, createLawView(register), dayOf(scenario.opensOn));
      expect(stages.map((stage) => stage.id), `${id}: ${item.id}`).toContain(item.stage);
    }
  }
});

test('every provision that is shown after a vote is in force on its day and has been read', () => {
  for (const { id, sheet } of TEMPLATES) {
    for (const item of sheet.items) {
      if (item.kind !== 'law') continue;
      for (const provision of item.provisions) {
        const version = register.provisions.get(provision)?.versions.find(({ from, to }) => from <= dayOf(item.on) && (to === null || dayOf(item.on) < to));
        expect(version?.confidence, `${id}: ${provision}`).toBe('read');
      }
    }
  }
});

test('every lesson of a template is in the library', () => {
  const addresses = addressesIn(join(ROOT, 'content/courses'));
  const lessons = TEMPLATES.flatMap(({ sheet }) => sheet.items.flatMap((item) => (item.kind === 'lesson' ? [item.lesson] : [])));
  expect(lessons.filter((lesson) => !addresses.has(lesson))).toEqual([]);
});

test('every template asks the same questions of the bank before and after, with time to read them, and some are drawn anew', () => {
  const { bank } = loadQuestions(join(ROOT, 'content/questions'), register, new Map([...scenarios].map(([id, { scenario }]) => [id, scenario])));
  const known = new Map(bank.questions.map((question) => [question.id, question]));
  for (const { id, sheet } of TEMPLATES) {
    const tests = sheet.items.flatMap((item) => (item.kind === 'pre-test' || item.kind === 'post-test' ? [item] : []));
    expect(tests.map(({ kind }) => kind), id).toEqual(['pre-test', 'post-test']);
    const [before, after] = tests;
    expect(after?.questions, id).toEqual(before?.questions);
    expect(before?.questions.filter((question) => !known.has(question)), id).toEqual([]);
    expect(before?.questions.some((question) => known.get(question)?.vary !== undefined), id).toBe(true);
    for (const item of tests) expect(item.minutes, `${id}: ${item.id}`).toBeGreaterThanOrEqual(1.5 * item.questions.length);
  }
});
