import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { wholeRegister } from '#tests/support/lesson-surroundings.ts';
import { checkPractices, practiceFault } from './check-practice.ts';
import type { Course } from './courses.ts';
import { loadScenarios } from './scenarios.ts';

const register = wholeRegister();
const law = createLawView(register);
const { scenarios } = loadScenarios('content/scenarios', register);

function faultOf(id: string, stage: string): string | null {
  const scenario = scenarios.get(id);
  if (scenario === undefined) throw new Error(id);
  const fault = practiceFault({ scenario, procedure: procedureFor(scenario.facts, law, dayOf(scenario.opensOn)), law }, stage);
  return fault === null ? null : fault.join(' ');
}

test('a stage of a few acts is a practice', () => {
  expect(faultOf('ao-ca-ven-song', 'dialogue')).toBeNull();
  // One act, and a paper to be read before it.
  expect(faultOf('so-do-cho-dinh-chinh', 'classification')).toBeNull();
});

test('a stage that the lawful run never comes to is refused, with the stages that would do', () => {
  expect(faultOf('don-to-chu-tich', 'denunciation-verification')).toBe('Cách xử lý đúng của tình huống “don-to-chu-tich” không đi qua chặng “denunciation-verification”. Chọn chặng khác của tình huống này (intake, denunciation-response), hoặc tình huống khác.');
});

test('a stage of one act is too short, one of more than twelve too long', () => {
  expect(faultOf('nghe-nham-loa', 'classification')).toContain('chỉ có 1 việc');
  expect(faultOf('ngan-keo-don-cu', 'month')).toContain('có 14 việc, quá dài');
});

test('a fault is told at the line of the mini-case, in the file of its lesson', () => {
  const lesson = { slug: 'doi-thoai-ngoi-lai-voi-nhau', uses: [{ component: 'MiniCase', attributes: { scenario: 'don-to-chu-tich', stage: 'dialogue' }, line: 132 }] };
  const course = { id: 'khieu-nai', lessons: [lesson] } as unknown as Course;
  expect(checkPractices('content/courses', [course], scenarios, register)).toMatchObject([{ file: 'khieu-nai/05-doi-thoai-ngoi-lai-voi-nhau.mdx', line: 132 }]);
});
