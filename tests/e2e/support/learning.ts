import { answerQuestion } from '#app/use-cases/answer-question.server.ts';
import { issueCertificate } from '#app/use-cases/certificate.server.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { lessonVersion } from '#app/use-cases/learning-standing.ts';
import { markLesson } from '#app/use-cases/mark-lesson.server.ts';
import type { Course, Lesson } from '#content/compile/courses.ts';
import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import { workCase } from './cases.ts';
import { actsOf } from './logs.ts';
import { valueOf, withPorts } from './people.ts';

/** A short course. */
export const SHORT_COURSE = 'chuyen-doi-so';

function rightAnswer(drawn: DrawnQuestion): string[] {
  switch (drawn.form) {
    case 'one':
    case 'many':
      return drawn.choices.filter(({ right }) => right).map(({ key }) => key);
    case 'day':
    case 'number':
      return drawn.accepted.slice(0, 1);
    case 'order':
      return drawn.steps.toSorted((a, b) => a.place - b.place).map(({ key }) => key);
    case 'classify':
      return drawn.items.map((item) => item.class);
  }
}

const namesIn = (lessons: readonly Lesson[]) => ({
  questions: lessons.flatMap(({ uses }) => uses.flatMap((use) => (use.component === 'Question' ? [use.attributes.id] : []))),
  scenarios: lessons.flatMap(({ uses }) => uses.flatMap((use) => (use.component === 'MiniCase' ? [use.attributes.scenario] : []))),
});

/** Everything of the short course but reading its last lesson: the other lessons, every question, every case. @returns the course */
export async function almostFinish(dataDir: string, session: OpenedSession): Promise<Course> {
  const course = await withPorts(dataDir, (ports) => {
    const found = ports.content.courses.find(({ id }) => id === SHORT_COURSE);
    if (found === undefined) throw new Error(`no course ${SHORT_COURSE}`);
    for (const { slug } of found.lessons.slice(0, -1)) valueOf(markLesson(ports, session.caller, { course: found.id, lesson: slug, version: lessonVersion(ports.content, found.id, slug) ?? '', section: null }));
    for (const id of namesIn(found.lessons).questions) {
      const question = ports.content.bank.questions.get(id);
      if (question === undefined) throw new Error(`no question ${id}`);
      valueOf(answerQuestion(ports, session.caller, { question: id, seed: 1, answer: rightAnswer(drawQuestion(question, createLawView(ports.content.register), 1)), key: null }));
    }
    return found;
  });
  for (const scenario of new Set(namesIn(course.lessons).scenarios)) await workCase(dataDir, session, scenario, actsOf(scenario, 'lawful'));
  return course;
}

/** The short course, done to its end. @returns the code of its certificate */
export async function earnCertificate(dataDir: string, session: OpenedSession): Promise<string> {
  const course = await almostFinish(dataDir, session);
  const last = course.lessons.at(-1)?.slug ?? '';
  return withPorts(dataDir, (ports) => {
    valueOf(markLesson(ports, session.caller, { course: course.id, lesson: last, version: lessonVersion(ports.content, course.id, last) ?? '', section: null }));
    return valueOf(issueCertificate(ports, session.caller, { course: course.id })).code;
  });
}
