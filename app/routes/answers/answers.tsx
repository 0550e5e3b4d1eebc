import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { AnswersPage } from '../../features/answers/answers-page.tsx';
import { library } from '../../messages/hall-questions.ts';
import { pageTitle } from '../../messages/vi.ts';
import { listAnswers } from '../../use-cases/answer-library.server.ts';
import { pageValue } from '../guards.server.ts';

const page = z.coerce.number().int().min(1).max(500).catch(1);

export const handle = { noJs: true };

export const meta: MetaFunction = () => [{ title: pageTitle(library.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return { list: pageValue(listAnswers(context.ports, { typed: asked.get('q') ?? '', provision: asked.get('dieu') ?? '', page: page.parse(asked.get('trang') ?? 1) })) };
}

export default function Answers() {
  return <AnswersPage list={useLoaderData<typeof loader>().list} />;
}
