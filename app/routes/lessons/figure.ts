import { data } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';

/** A picture of a course, or of the samples. What it may hold is decided when content is built; opened by itself it may run nothing. */
export function loader({ params, context }: LoaderFunctionArgs): Response {
  const { content } = context.ports;
  const { course = '', file = '' } = params;
  const figures = course === 'thanh-phan' ? content.samples.figures : (content.courses.find(({ id }) => id === course)?.figures ?? {});
  const svg = Object.hasOwn(figures, file) ? figures[file] : undefined;
  if (svg === undefined) throw data(null, { status: 404 });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600', 'Content-Security-Policy': "default-src 'none'; sandbox" } });
}
