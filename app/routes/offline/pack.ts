import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadPack } from '../../use-cases/load-pack.server.ts';
import { answerJson } from './answer-json.server.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return answerJson(context, (caller) => loadPack(context.ports, caller));
}
