import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CurrencyPage } from '../../features/currency/currency-page.tsx';
import { currency } from '../../messages/currency.ts';
import { refusalWords } from '../../messages/faults.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { checkItem, loadCurrency } from '../../use-cases/currency.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

const PATH = '/quan-tri/cap-nhat';

export const meta: MetaFunction = () => [{ title: pageTitle(currency.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const query = new URL(request.url).searchParams;
  const kind = query.get('loai') ?? '';
  const page = pageValue(loadCurrency(context.ports, caller, { kind }));
  return { page, kind, checked: query.has('xong') ? (page.recent[0]?.title ?? null) : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const result = checkItem(context.ports, caller, { item: form.text('item') });
  if (result.ok) {
    context.renewPages();
    return seeOther(`${PATH}?${new URLSearchParams({ ...(form.text('kind') === '' ? {} : { loai: form.text('kind') }), xong: '1' }).toString()}`);
  }
  const { reason } = result.error;
  if (reason === 'not-allowed') throw data(null, { status: 403 });
  return data({ refusal: reason === 'not-found' ? currency.notThere : refusalWords(result.error) }, { status: reason === 'not-found' ? 404 : 503 });
}

export default function Currency() {
  const { page, kind, checked } = useLoaderData<typeof loader>();
  return <CurrencyPage page={page} kind={kind} checked={checked} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}
