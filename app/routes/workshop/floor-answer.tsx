import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FloorAnswerPage } from '../../features/workshop/floor-answer-page.tsx';
import { answerForm as words, floorFault, floorRefusal } from '../../messages/hall-questions.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadAnswerForm, saveAnswer } from '../../use-cases/answer-floor.server.ts';
import { formAnswer, pageValue, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(words.page(loaded?.form.question.number ?? 0)) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = pageValue(loadAnswerForm(context.ports, caller, { workshop: params['id'] ?? '', question: params['question'] ?? '', typed: null }));
  const saved = new URL(request.url).searchParams.get('da-luu');
  return { form, saved: saved === 'nhap' ? ('draft' as const) : saved === 'dang' ? ('published' as const) : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports, hall } = context;
  const workshop = params['id'] ?? '';
  const question = params['question'] ?? '';
  const form = await readForm(request);
  const intent = form.text('viec');
  const typed = { asked: form.text('asked'), body: form.text('body'), provisions: [...new Set(form.all('provisions'))], search: form.text('search') };
  const expectedRevision = readSeq(form, 'phien-ban');
  const formNow = (revision: number) => ({ ...pageValue(loadAnswerForm(ports, caller, { workshop, question, typed })), revision });
  const nothing = { errors: {}, refusal: null, isWarned: false, isSearched: false };
  if (intent !== 'dang' && intent !== 'nhap') return { ...nothing, form: formNow(expectedRevision), isSearched: true };
  const result = saveAnswer(ports, caller, { ...typed, workshop, question, expectedRevision, publish: intent === 'dang', confirmed: form.text('xac-nhan') === 'co' });
  if (result.ok) {
    hall.changed(workshop, 'now');
    // Pages of provisions list the answers that cite them.
    context.renewPages();
    return seeOther(`/lop-dieu-hanh/${workshop}/cau-hoi/${question}?da-luu=${intent}#vua-xong`);
  }
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  const fields = error.reason === 'invalid' ? { fields: Object.fromEntries(Object.entries(error.fields).map(([name, fault]) => [name, floorFault(name, fault)])) } : {};
  const { errors } = formAnswer(form, { reason: error.reason, ...fields }).state;
  // Overtaken by another device, the form goes on from what stands now: saved once more, it replaces that.
  const answer = { ...nothing, form: formNow(error.reason === 'answer-moved' ? error.revision : expectedRevision), errors, refusal: floorRefusal(error), isWarned: error.reason === 'personal-data' };
  return data(answer, { status: error.reason === 'storage' ? 503 : error.reason === 'answer-moved' ? 409 : 422 });
}

export default function FloorAnswer() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? loaded.form;
  return <FloorAnswerPage form={form} errors={answer?.errors ?? {}} refusal={answer?.refusal ?? null} isWarned={answer?.isWarned ?? false} isSearched={answer?.isSearched ?? false} saved={answer === undefined ? loaded.saved : null} />;
}
