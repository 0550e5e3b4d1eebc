import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RIGHTS_PATH } from '../../features/authoring/paths.ts';
import { RightsPage } from '../../features/authoring/rights-page.tsx';
import { authorRights } from '../../messages/authoring.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { grantRights, listRights } from '../../use-cases/author-rights.server.ts';
import { formAnswer, pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(authorRights.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const table = pageValue(listRights(context.ports, requireCaller(context, request)));
  return { table, saved: new URL(request.url).searchParams.get('da-ghi') === '1' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const result = grantRights(context.ports, caller, { person: form.text('person'), unit: form.text('unit'), roles: form.all('roles') });
  if (result.ok) return seeOther(`${RIGHTS_PATH}?da-ghi=1#vua-xong`);
  if (result.error.reason === 'not-allowed') throw data(null, { status: 403 });
  return data(formAnswer(form, result.error), { status: result.error.reason === 'storage' ? 503 : 422 });
}

export default function Rights() {
  const { table, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RightsPage table={table} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} saved={saved && answer === undefined} />;
}
