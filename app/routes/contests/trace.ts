import type { LoaderFunctionArgs } from '@remix-run/node';
import { traceText } from '../../domain/contest-trace.ts';
import { loadContestTrace } from '../../use-cases/contests.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** An upheld contest as a file for whoever mends the rule. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const trace = pageValue(loadContestTrace(context.ports, requireCaller(context, request), { contest: params['contestId'] ?? '' }));
  return new Response(traceText(trace), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="${trace.scenario}.json"` },
  });
}
