import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readAnswer } from '../../domain/questions/question-form.ts';
import type { AnswerFault } from '../../domain/questions/question-form.ts';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { answeredPath } from '../../features/refreshers/paths.ts';
import { RefresherPage } from '../../features/refreshers/refresher-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { refresher } from '../../messages/refreshers.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { answerItem, loadItem, loadRefresher } from '../../use-cases/refresher.server.ts';
import { pageValue, requireCaller, typedValues } from '../guards.server.ts';

const SEED = /^\d{1,10}$/;

export const meta: MetaFunction = () => [{ title: pageTitle(refresher.title) }];

const isHinted = (request: Request): boolean => new URL(request.url).searchParams.get('goi-y') === '1';

export function loader({ request, context }: LoaderFunctionArgs) {
  const { ports } = context;
  const caller = requireCaller(context, request);
  const answered = new URL(request.url).searchParams.get('ket-qua');
  return { page: pageValue(loadRefresher(ports, caller, { answered, hint: isHinted(request) })), formKey: ports.tokens.id(ports.clock.now()) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const seed = form.text('so');
  const ref = { rule: form.text('quy-tac'), key: form.text('cau'), seed: SEED.test(seed) ? Number(seed) : -1 };
  const item = pageValue(loadItem(context.ports, ref));
  const state = { values: typedValues(form), errors: {} };
  const read = readAnswer(item.decision, (name) => form.all(name));
  const ground = item.ground === null ? null : form.all('can-cu').filter((key) => item.ground?.rows.some((row) => row.key === key) === true).slice(0, 1);
  const groundMissing = ground?.length === 0;
  const fault: AnswerFault | null = 'fault' in read ? read.fault : null;
  if ('fault' in read || groundMissing) return data({ state, fault, groundMissing, refusal: null }, { status: 422 });
  const result = answerItem(context.ports, caller, { ...ref, id: form.text('khoa'), decision: read.answer, ground, hinted: isHinted(request) });
  if (result.ok) return seeOther(answeredPath(result.value.id));
  return data({ state, fault, groundMissing, refusal: refusalWords(result.error) }, { status: result.error.reason === 'storage' ? 503 : 422 });
}

export default function Refresher() {
  const { page, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? { state: EMPTY_FORM, fault: null, groundMissing: false, refusal: null };
  return <RefresherPage page={page} formKey={formKey} answer={answer} />;
}

export function ErrorBoundary() {
  return <ErrorScreen title={refresher.gone} words={refresher.goneWords} />;
}
