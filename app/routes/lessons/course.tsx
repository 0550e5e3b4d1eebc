import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { courseView } from '../../domain/lessons/lesson-view.server.ts';
import { CoursePage } from '../../features/lessons/course-pages.tsx';
import { lessons } from '../../messages/lessons.ts';
import { pageTitle } from '../../messages/vi.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.course.title ?? lessons.title) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const course = context.ports.content.courses.find(({ id }) => id === params['course']);
  if (course === undefined) throw data(null, { status: 404 });
  return { course: courseView(course) };
}

export default function Course() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} />;
}
