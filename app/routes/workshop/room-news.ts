import type { LoaderFunctionArgs } from '@remix-run/node';
import { watchRoom } from '../../use-cases/load-workshop.server.ts';
import { newsResponse } from './news.server.ts';

/** What is now in the hall, for a phone with a seat. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const watched = watchRoom(context.ports, { code: params['code'] ?? '', deviceToken: context.deviceToken });
  if (!watched.ok) return new Response(null, { status: watched.error.reason === 'storage' ? 503 : 403 });
  return newsResponse(request, context, { ...watched.value, audience: 'room', holder: watched.value.seat });
}
