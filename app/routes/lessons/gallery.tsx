import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { samplesView } from '../../domain/lessons/lesson-view.server.ts';
import type { SamplesView } from '../../domain/lessons/view-types.ts';
import { GalleryPage } from '../../features/lessons/gallery-page.tsx';
import { QuestionForm } from '../../features/questions/question-form.tsx';
import { lessons } from '../../messages/lessons.ts';
import { pageTitle } from '../../messages/vi.ts';
import { questionsOf, readingOf } from '../../use-cases/lesson-reading.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(lessons.gallery) }];

export function loader({ context }: LoaderFunctionArgs) {
  const { content } = context.ports;
  const view = samplesView(content.samples.samples, readingOf(content, 'thanh-phan', content.register.asOf));
  return { view: JSON.stringify(view), questions: questionsOf(content, view.questions) };
}

export default function Gallery() {
  const page = useLoaderData<typeof loader>();
  return (
    <GalleryPage
      view={JSON.parse(page.view) as SamplesView}
      question={(id, number) => {
        const question = page.questions[id];
        return question === undefined ? null : <QuestionForm question={question} number={number} />;
      }}
    />
  );
}
