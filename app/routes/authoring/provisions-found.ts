import type { LoaderFunctionArgs } from '@remix-run/node';
import { findProvisions } from '../../use-cases/find-provisions.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** Provisions for the citation picker of the editors. */
export function loader({ request, context }: LoaderFunctionArgs): Response {
  const found = pageValue(findProvisions(context.ports, requireCaller(context, request), { words: new URL(request.url).searchParams.get('tim') ?? '' }));
  return Response.json({ found });
}
