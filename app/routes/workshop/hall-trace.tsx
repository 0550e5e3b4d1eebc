import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { hallMapPath } from '../../domain/workshop/hall-paths.ts';
import { deskPath } from '../../features/desk/paths.ts';
import { HallTracePage } from '../../features/workshop/hall-trace-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { hallTrace } from '../../messages/hall-map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { forkHallTrace, loadHallTrace } from '../../use-cases/hall-trace.server.ts';
import { pageValue, querySeq, readSeq, requireCaller } from '../guards.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(hallTrace.page(loaded?.trace.deviation.name ?? '')) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const ask = (name: string): string => url.searchParams.get(name) ?? '';
  const workshop = params['id'] ?? '';
  const result = await loadHallTrace(context.ports, requireCaller(context, request), {
    workshop,
    scenario: ask('ca'),
    date: url.searchParams.get('ngay'),
    deviation: ask('loi'),
    trace: url.searchParams.get('vet'),
  });
  // Whoever left the law there has gone on: the map tells what is so now.
  if (!result.ok && result.error.reason === 'no-trace') throw seeOther(hallMapPath(workshop, { scenario: ask('ca'), date: url.searchParams.get('ngay') }));
  const trace = pageValue(result);
  const at = querySeq(url, 'buoc') ?? trace.deviatesAt;
  return { trace, at: Math.min(Math.max(at, 1), trace.steps.length) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const result = forkHallTrace(context.ports, caller, { workshop: params['id'] ?? '', scenario: form.text('ca'), trace: form.text('vet'), beforeSeq: readSeq(form) });
  if (result.ok) return seeOther(deskPath(result.value.attempt));
  if (result.error.reason === 'not-found') throw data(null, { status: 404 });
  return data({ refusal: refusalWords(result.error) }, { status: 503 });
}

export default function HallTrace() {
  const { trace, at } = useLoaderData<typeof loader>();
  return <HallTracePage trace={trace} at={at} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}
