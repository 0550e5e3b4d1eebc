import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportLearning } from '../../use-cases/own-learning.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** Everything that is kept of one's own learning, as a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const text = pageValue(exportLearning(context.ports, requireCaller(context, request)));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': 'attachment; filename="sa-ban-viec-hoc.json"', 'Cache-Control': 'no-store' } });
}
