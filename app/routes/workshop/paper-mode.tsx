import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PaperModePage } from '../../features/workshop/paper-mode-page.tsx';
import { paperMode as words } from '../../messages/hall-paper.ts';
import { pageTitle } from '../../messages/vi.ts';
import { workshopRefusal } from '../../messages/workshop.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { keyPaper } from '../../use-cases/key-paper.server.ts';
import { loadPaperMode } from '../../use-cases/load-paper-mode.server.ts';
import { formAnswer, pageValue, querySeq, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(`${words.title}: ${loaded?.hall.title ?? ''}`) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const hall = pageValue(
    loadPaperMode(context.ports, requireCaller(context, request), {
      workshop: params['id'] ?? '',
      item: url.searchParams.get('viec'),
      round: querySeq(url, 'lan'),
      sheet: querySeq(url, 'tap'),
      rows: querySeq(url, 'hang'),
    }),
  );
  const people = querySeq(url, 'nguoi');
  const sheets = querySeq(url, 'phieu');
  return { hall, keyed: people === null || sheets === null ? null : hall.form?.kind === 'vote' ? words.keyed(sheets, people) : words.keyedAny(people) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const workshop = params['id'] ?? '';
  const cells = Object.fromEntries(form.names().flatMap((name) => (name.startsWith('p.') ? [[name, form.text(name)]] : [])));
  const round = readSeq(form, 'round');
  const result = keyPaper(context.ports, caller, { workshop, item: form.text('item'), round, sheet: form.text('sheet'), hands: form.text('hands'), cells });
  if (result.ok) {
    context.hall.changed(workshop, 'now');
    const { item, sheets, people } = result.value;
    return seeOther(`/lop-dieu-hanh/${workshop}/ban-giay?viec=${item}&lan=${round}&phieu=${sheets}&nguoi=${people}#vua-xong`);
  }
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  const refusal = error.reason === 'invalid' ? words.faults : error.reason === 'not-yet' ? words.noSuch : workshopRefusal(error);
  return data({ ...formAnswer(form, error), refusal }, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' ? 422 : 409 });
}

export default function PaperMode() {
  const { hall, keyed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PaperModePage hall={hall} keyed={answer === undefined ? keyed : null} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
