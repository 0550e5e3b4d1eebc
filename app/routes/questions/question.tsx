import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readAnswer } from '../../domain/questions/question-form.ts';
import { StaleNote } from '../../features/currency/stale-note.tsx';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { questionPath } from '../../features/questions/paths.ts';
import { QuestionPage } from '../../features/questions/question-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { questions } from '../../messages/questions.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { answerQuestion } from '../../use-cases/answer-question.server.ts';
import { staleNote } from '../../use-cases/currency.server.ts';
import { loadQuestion } from '../../use-cases/load-question.server.ts';
import { pageValue, typedValues } from '../guards.server.ts';

const MAX_SEED = 1_000_000_000;
const SEED_DIGITS = 6;

export const meta: MetaFunction = () => [{ title: pageTitle(questions.page) }];

/** The seed, the lesson to go back to and the answer, as the address names them. */
function asked(url: URL): { seed: number | null; lesson: string | null; answer: string[] | null } {
  const seed = url.searchParams.get('so') ?? '';
  const lesson = url.searchParams.get('bai') ?? '';
  const answer = url.searchParams.get('dap');
  return {
    seed: /^\d{1,10}$/.test(seed) && Number(seed) < MAX_SEED ? Number(seed) : null,
    lesson: /^\/bai-hoc(\/[a-z0-9-]+){1,2}(#[a-z0-9-]+)?$/.test(lesson) ? lesson : null,
    answer: answer === null ? null : answer.split(','),
  };
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { ports } = context;
  const question = params['questionId'] ?? '';
  const { seed, lesson, answer } = asked(new URL(request.url));
  if (seed === null) throw redirect(questionPath(question, { seed: Number(ports.tokens.digits(SEED_DIGITS)), lesson }));
  const page = pageValue(loadQuestion(ports, { question, seed, answer }));
  return { page, lesson, formKey: ports.tokens.id(ports.clock.now()), stale: staleNote(ports, `question:${question}`) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const question = params['questionId'] ?? '';
  const { seed, lesson } = asked(new URL(request.url));
  if (seed === null) throw data(null, { status: 400 });
  const { question: view } = pageValue(loadQuestion(context.ports, { question, seed, answer: null }));
  const form = await readForm(request);
  const state = { values: typedValues(form), errors: {} };
  const read = readAnswer(view, (name) => form.all(name));
  if ('fault' in read) return data({ state, fault: read.fault, refusal: null }, { status: 422 });
  const result = answerQuestion(context.ports, context.caller, { question, seed, answer: read.answer, key: form.text('khoa') || null });
  if (!result.ok) return data({ state, fault: null, refusal: refusalWords(result.error) }, { status: 503 });
  return seeOther(`${questionPath(question, { seed, lesson, answer: read.answer })}#ket-qua`);
}

export default function QuestionRoute() {
  const { page, lesson, formKey, stale } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <QuestionPage page={page} lesson={lesson} formKey={formKey} state={answer?.state ?? EMPTY_FORM} fault={answer?.fault ?? null} refusal={answer?.refusal ?? null} notice={<StaleNote note={stale} />} />;
}

export function ErrorBoundary() {
  return <ErrorScreen title={questions.notFound} words={questions.notFoundWords} />;
}
