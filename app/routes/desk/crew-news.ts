import type { LoaderFunctionArgs } from '@remix-run/node';
import { watchCrew } from '../../use-cases/watch-crew.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';
import { newsResponse } from '../workshop/news.server.ts';

/** What a group's desks are told while others of the group act. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const watched = pageValue(watchCrew(context.ports, caller, { attempt: params['attemptId'] ?? '' }));
  return newsResponse(request, context, { ...watched, audience: 'crew', holder: caller.session });
}
