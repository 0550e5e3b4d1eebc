import type { LoaderFunctionArgs } from '@remix-run/node';
import { listDrafts } from '../../use-cases/list-drafts.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** Every draft that the caller may see, for the filter in the browser. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return { rows: pageValue(listDrafts(context.ports, requireCaller(context, request))).drafts };
}
