import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ComposerPage } from '../../features/workshop/composer-page.tsx';
import { composer, composeRefusal } from '../../messages/hall-composer.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { composeRunSheet } from '../../use-cases/compose-run-sheet.server.ts';
import { loadComposer } from '../../use-cases/load-composer.server.ts';
import { replaceSheet } from '../../use-cases/plan-workshop.server.ts';
import { formAnswer, pageValue, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(composer.title(loaded?.view.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  return { view: pageValue(loadComposer(context.ports, caller, { workshop: params['id'] ?? '' })), just: new URL(request.url).searchParams.get('vua') ?? '' };
}

/** The presses of the list, with what the page says of them afterwards. */
const PRESSES = { up: 'doi', down: 'doi', twice: 'nhan-doi', remove: 'bo' } as const;
const pressOf = (name: string) => (['up', 'down', 'twice', 'remove'] as const).find((each) => each === name);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports, hall } = context;
  const workshop = params['id'] ?? '';
  const form = await readForm(request);
  const revision = readSeq(form, 'phien-ban');
  const [name = '', step = ''] = form.text('lam').split(':');
  const press = pressOf(name);
  if (press === undefined && name !== 'thay') throw data(null, { status: 400 });
  const result = press === undefined ? replaceSheet(ports, caller, { workshop, revision, source: form.text('source') }) : composeRunSheet(ports, caller, { workshop, revision, do: press, step });
  if (result.ok) {
    hall.changed(workshop, 'now');
    const page = `/lop-dieu-hanh/${workshop}/soan?vua=${press === undefined ? 'thay' : PRESSES[press]}`;
    return seeOther(press === 'up' || press === 'down' ? `${page}#viec-${step}` : page);
  }
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  return data({ ...formAnswer(form, error), refusal: composeRefusal(error, false) }, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' ? 422 : 409 });
}

export default function Composer() {
  const { view, just } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ComposerPage view={view} just={just} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
