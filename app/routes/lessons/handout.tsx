import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { LessonView } from '../../domain/lessons/view-types.ts';
import { StaleNote } from '../../features/currency/stale-note.tsx';
import { AnswerSheet } from '../../features/lessons/answer-sheet.tsx';
import { HandoutPage } from '../../features/lessons/handout-page.tsx';
import { PrintedQuestion } from '../../features/lessons/printed-question.tsx';
import { lessons } from '../../messages/lessons.ts';
import { pageTitle } from '../../messages/vi.ts';
import { lessonData } from './lesson-data.server.ts';
import { answersOf } from '../../use-cases/lesson-reading.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(lessons.handoutOf(page?.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = lessonData(context, request, params);
  return { ...page, answers: answersOf(context.ports.content, Object.keys(page.questions)) };
}

export default function Handout() {
  const page = useLoaderData<typeof loader>();
  return (
    <HandoutPage
      notice={<StaleNote note={page.stale} />}
      answers={<AnswerSheet entries={page.answers} />}
      view={JSON.parse(page.view) as LessonView}
      question={(id, number) => {
        const question = page.questions[id];
        return question === undefined ? null : <PrintedQuestion question={question} number={number} />;
      }}
    />
  );
}
