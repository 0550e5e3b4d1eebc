import type { LoaderFunctionArgs } from '@remix-run/node';
import { watchWorkshop } from '../../use-cases/load-workshop.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';
import { newsResponse } from './news.server.ts';

/** What the console shows now. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const watched = pageValue(watchWorkshop(context.ports, caller, { workshop: params['id'] ?? '', audience: 'console' }));
  return newsResponse(request, context, { ...watched, audience: 'console', holder: caller.session });
}
