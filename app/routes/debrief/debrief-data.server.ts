import { deskPath } from '../../features/desk/paths.ts';
import type { RequestContext } from '../../platform/context.ts';
import { seeOther } from '../../platform/respond.server.ts';
import type { LoadedDebrief } from '../../use-cases/contracts.ts';
import { loadDebrief } from '../../use-cases/load-debrief.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** The debrief of the address; a case that is still open goes back to the desk. */
export function debriefOf(context: RequestContext, request: Request, attempt = ''): LoadedDebrief {
  const report = new URL(request.url).searchParams.get('bai');
  const result = loadDebrief(context.ports, requireCaller(context, request), { attempt, ...(report === null ? {} : { report }) });
  if (!result.ok && result.error.reason === 'not-submitted') throw seeOther(deskPath(attempt));
  return pageValue(result);
}
