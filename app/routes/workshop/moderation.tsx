import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useLastAnswer } from '../../features/shell/use-last-answer.ts';
import { ModerationPage } from '../../features/workshop/moderation-page.tsx';
import { floorFault, floorRefusal, moderation as words } from '../../messages/hall-questions.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { loadRemote } from '../../use-cases/load-workshop.server.ts';
import { loadModeration, mergeQuestion, moveQuestion } from '../../use-cases/moderate-floor.server.ts';
import { formAnswer, pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(words.page(loaded?.hall.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const workshop = params['id'] ?? '';
  return { hall: pageValue(loadModeration(context.ports, caller, { workshop })), live: pageValue(loadRemote(context.ports, caller, { workshop })).live };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports, hall } = context;
  const form = await readForm(request);
  const pressed = { workshop: params['id'] ?? '', question: form.text('cau'), from: form.text('tu') };
  const intent = form.text('viec');
  const result = intent === 'gop' ? mergeQuestion(ports, caller, { ...pressed, into: form.text(`vao.${pressed.question}`) }) : moveQuestion(ports, caller, { ...pressed, to: intent });
  if (result.ok) {
    hall.changed(pressed.workshop, 'now');
    return seeOther(`/lop-dieu-hanh/${pressed.workshop}/cau-hoi`);
  }
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  const fields = error.reason === 'invalid' ? { fields: Object.fromEntries(Object.entries(error.fields).map(([name, fault]) => [name, floorFault(name, fault)])) } : {};
  return data({ state: formAnswer(form, { reason: error.reason, ...fields }).state, refusal: floorRefusal(error) }, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' ? 422 : 409 });
}

export default function Moderation() {
  const { hall, live } = useLoaderData<typeof loader>();
  const answer = useLastAnswer<typeof action>();
  return <ModerationPage hall={hall} live={live} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
