import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadPackedAttempt } from '../../use-cases/load-pack.server.ts';
import { answerJson } from './answer-json.server.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return answerJson(context, (caller) => loadPackedAttempt(context.ports, caller, { attempt: params['attempt'] ?? '' }));
}
