import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadPackedCase } from '../../use-cases/load-pack.server.ts';
import { answerJson } from './answer-json.server.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return answerJson(context, () => loadPackedCase(context.ports, { scenario: params['scenario'] ?? '' }));
}
