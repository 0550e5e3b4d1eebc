import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readItemFilter } from '../../domain/authoring/item-filter.ts';
import { CaseFiguresPage, QuestionFiguresPage } from '../../features/authoring/figures-page.tsx';
import { ALL_QUESTIONS, CASE_FIGURES, figuresPath, QUESTION_FIGURES } from '../../features/authoring/inbox-paths.ts';
import { authorFigures, caseRegradeWords } from '../../messages/author-inbox.ts';
import { refusalWords } from '../../messages/faults.ts';
import { regrade } from '../../messages/regrade.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadCaseFigures, loadQuestionFigures } from '../../use-cases/author-inbox.server.ts';
import { regradeCase } from '../../use-cases/case-regrade.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(loaded === undefined || loaded.page === null ? authorFigures.questionsTitle : authorFigures.title(loaded.page.title)) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports, regrader } = context;
  const filter = readItemFilter(new URL(request.url).searchParams);
  const { kind, id = '' } = params;
  if (kind === CASE_FIGURES) return { page: pageValue(await loadCaseFigures(ports, regrader, caller, { item: id })), questions: null, filter };
  if (kind === QUESTION_FIGURES && id === ALL_QUESTIONS) return { page: null, questions: pageValue(loadQuestionFigures(ports, caller)), filter };
  throw data(null, { status: 404 });
}

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, 'not-allowed': 403, storage: 503 };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const intent = (await readForm(request)).text('intent');
  if (params['kind'] !== CASE_FIGURES || (intent !== 'dry' && intent !== 'real')) throw data(null, { status: 400 });
  const item = params['id'] ?? '';
  const result = regradeCase(context.ports, context.regrader, caller, { item, kind: intent });
  if (result.ok) return seeOther(`${figuresPath(CASE_FIGURES, item)}#cham-lai`);
  const { error } = result;
  const status = STATUS[error.reason] ?? 409;
  if (status === 404 || status === 403) throw data(null, { status });
  return data({ refusal: error.reason === 'not-offered' ? caseRegradeWords.notOffered : (regrade.refusals[error.reason] ?? refusalWords(error)) }, { status });
}

export default function Figures() {
  const { page, questions, filter } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return page === null ? <QuestionFiguresPage rows={questions} filter={filter} /> : <CaseFiguresPage page={page} filter={filter} refusal={answer?.refusal ?? null} />;
}
