import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { LessonView } from '../../domain/lessons/view-types.ts';
import { StaleNote } from '../../features/currency/stale-note.tsx';
import { ReadingEnd } from '../../features/learning/mark-form.tsx';
import { LessonPage } from '../../features/lessons/lesson-page.tsx';
import { QuestionForm } from '../../features/questions/question-form.tsx';
import { lessons } from '../../messages/lessons.ts';
import { pageTitle } from '../../messages/vi.ts';
import { lessonData } from './lesson-data.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.title ?? lessons.title) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return lessonData(context, request, params);
}

export default function Lesson() {
  const page = useLoaderData<typeof loader>();
  const view = JSON.parse(page.view) as LessonView;
  return (
    <LessonPage
      notice={<StaleNote note={page.stale} />}
      view={view}
      end={view.otherDay === null ? <ReadingEnd lesson={view.path} version={page.version} headings={view.headings} /> : null}
      question={(id, number) => {
        const question = page.questions[id];
        return question === undefined ? null : <QuestionForm question={question} number={number} lesson={`${view.path}#cau-${id}`} />;
      }}
    />
  );
}
