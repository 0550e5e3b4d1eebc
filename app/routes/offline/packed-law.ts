import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadPackedLaw } from '../../use-cases/load-pack.server.ts';
import { answerJson } from './answer-json.server.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return answerJson(context, () => loadPackedLaw(context.ports, { version: params['version'] ?? '' }));
}
