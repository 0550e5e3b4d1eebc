import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { courseView } from '../../domain/lessons/lesson-view.server.ts';
import { CourseListPage } from '../../features/lessons/course-pages.tsx';
import { lessons } from '../../messages/lessons.ts';
import { pageTitle } from '../../messages/vi.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(lessons.title) }];

export function loader({ context }: LoaderFunctionArgs) {
  return { courses: context.ports.content.courses.map(courseView) };
}

export default function Courses() {
  const { courses } = useLoaderData<typeof loader>();
  return <CourseListPage courses={courses} />;
}
