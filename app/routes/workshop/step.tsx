import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ITEM_KINDS } from '../../domain/workshop/run-sheet.ts';
import { NewStepPage, StepPage } from '../../features/workshop/step-page.tsx';
import { composeRefusal, composer } from '../../messages/hall-composer.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import type { StepFormInput } from '../../use-cases/compose-contracts.ts';
import { saveStep } from '../../use-cases/compose-run-sheet.server.ts';
import { loadStepForm } from '../../use-cases/load-step-form.server.ts';
import { formAnswer, pageValue, readSeq, requireCaller, typedValues } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(composer.title(loaded?.view.title ?? '')) }];

const kindOf = (name: string | null) => ITEM_KINDS.find((each) => each === name);

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const asked = new URL(request.url).searchParams;
  const kind = kindOf(asked.get('loai'));
  const step = params['step'] ?? null;
  const view = pageValue(loadStepForm(context.ports, caller, { workshop: params['id'] ?? '', step, kind: kind ?? 'welcome', values: null }));
  return { view, after: asked.get('sau'), isChosen: step !== null || kind !== undefined };
}

const TAKES: Readonly<Record<string, StepFormInput['take']>> = { 'lay-cau-hoi': 'question', 'lay-viec': 'acts' };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports, hall } = context;
  const workshop = params['id'] ?? '';
  const step = params['step'] ?? null;
  const form = await readForm(request);
  const kind = kindOf(form.text('loai'));
  if (kind === undefined) throw data(null, { status: 400 });
  const asked = form.text('viec');
  const after = form.text('sau') || null;
  const values = typedValues(form);
  const take = TAKES[asked];
  const formNow = () => pageValue(loadStepForm(ports, caller, { workshop, step, kind, values, ...(take === undefined ? {} : { take }) }));
  if (asked !== 'luu') return { view: formNow(), errors: {}, refusal: null, after, asked };
  // Another page has removed the step, and this one has said so: now it is added again.
  const target = form.text('lai') === '' ? step : null;
  const result = saveStep(ports, caller, { workshop, revision: readSeq(form, 'phien-ban'), step: target, kind, after, values });
  if (result.ok) {
    hall.changed(workshop, 'now');
    return seeOther(`/lop-dieu-hanh/${workshop}/soan?vua=${target === null ? 'them' : 'sua'}#viec-${result.value.step}`);
  }
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  const { state } = formAnswer(form, error);
  const refusal = composeRefusal(error, true);
  return data({ view: formNow(), errors: state.errors, refusal, after, asked: null }, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' ? 422 : 409 });
}

export default function Step() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { view, after } = answer ?? loaded;
  const isGone = view.state === 'gone';
  if (answer === undefined && (isGone || !loaded.isChosen)) return <NewStepPage id={view.workshop} title={composer.add} after={after} isGone={isGone} />;
  return <StepPage view={view} errors={answer?.errors ?? {}} refusal={answer?.refusal ?? null} after={after} asked={answer?.asked ?? null} />;
}
