import type { LoaderFunctionArgs } from '@remix-run/node';
import { watchWorkshop } from '../../use-cases/load-workshop.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';
import { newsResponse } from './news.server.ts';

/** What the projector shows now. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const watched = pageValue(watchWorkshop(context.ports, caller, { workshop: params['id'] ?? '', audience: 'projector' }));
  return newsResponse(request, context, { ...watched, audience: 'projector', holder: caller.session });
}
