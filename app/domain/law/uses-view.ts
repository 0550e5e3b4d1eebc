import type { Course } from '#content/compile/courses.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { ProvisionUses } from '../coverage.ts';

export interface UseLink {
  label: string;
  href: string;
}

/** Where a provision is taught, practised, asked, put on paper. */
export interface UsesView {
  lessons: readonly UseLink[];
  scenarios: readonly UseLink[];
  questions: readonly UseLink[];
  forms: readonly UseLink[];
  procedures: readonly UseLink[];
}

interface Library {
  register: LawRegister;
  uses: ReadonlyMap<string, ProvisionUses>;
  courses: readonly Course[];
  scenarios: ReadonlyMap<string, { scenario: Scenario }>;
  bank: { questions: ReadonlyMap<string, Question> };
}

/** A question is named as lessons ask it. */
const FIRST_DRAW = 1;

/** The uses that the build computed, by their titles. What the build knows and the content no longer has is left out. */
export function usesView({ register, uses, courses, scenarios, bank }: Library, provision: string): UsesView {
  const found = uses.get(provision) ?? { parts: [], scenarios: [], lessons: [], questions: [] };
  const law = createLawView(register);
  const lessons = courses.flatMap((course) => course.lessons.map((lesson) => ({ id: `${course.id}/${lesson.slug}`, label: lesson.head.title })));
  return {
    lessons: lessons.filter(({ id }) => found.lessons.includes(id)).map(({ id, label }) => ({ label, href: `/bai-hoc/${id}` })),
    scenarios: found.scenarios.flatMap((id) => {
      const title = scenarios.get(id)?.scenario.title;
      return title === undefined ? [] : [{ label: title, href: `/tinh-huong/${id}` }];
    }),
    questions: found.questions.flatMap((id) => {
      const question = bank.questions.get(id);
      return question === undefined ? [] : [{ label: drawQuestion(question, law, FIRST_DRAW).ask, href: `/cau-hoi/${id}` }];
    }),
    forms: register.forms.filter((form) => form.provision === provision).map(({ id, number, title }) => ({ label: `${number}: ${title}`, href: `/bieu-mau/${id}` })),
    procedures: procedures.filter(({ id }) => found.parts.includes(id)).map(({ id, title }) => ({ label: title, href: `/quy-trinh/${id}` })),
  };
}
