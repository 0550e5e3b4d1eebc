import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AnswerPage } from '../../features/answers/answer-page.tsx';
import { library } from '../../messages/hall-questions.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadAnswer } from '../../use-cases/answer-library.server.ts';
import { pageValue } from '../guards.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(loaded?.answer.asked ?? library.title) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  return { answer: pageValue(loadAnswer(context.ports, params['answer'] ?? '')) };
}

export default function Answer() {
  return <AnswerPage answer={useLoaderData<typeof loader>().answer} />;
}
