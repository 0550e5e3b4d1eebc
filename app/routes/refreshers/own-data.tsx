import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OwnDataPage } from '../../features/refreshers/own-data-page.tsx';
import { OWN_DATA } from '../../features/refreshers/paths.ts';
import { refusalWords } from '../../messages/faults.ts';
import { ownData } from '../../messages/refreshers.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { deleteLearning } from '../../use-cases/own-learning.server.ts';
import { requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(ownData.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  requireCaller(context, request);
  return { deleted: new URL(request.url).searchParams.get('xoa') === 'roi' };
}

/** Deletes the caller's own learning. */
export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const sure = (await readForm(request)).text('chac') === 'co';
  const result = deleteLearning(context.ports, caller, { sure });
  if (result.ok) return seeOther(`${OWN_DATA}?xoa=roi`);
  if (result.error.reason === 'invalid') return data({ fault: ownData.notSure as string }, { status: 422 });
  return data({ fault: refusalWords(result.error) }, { status: 503 });
}

export default function OwnData() {
  return <OwnDataPage deleted={useLoaderData<typeof loader>().deleted} fault={useActionData<typeof action>()?.fault ?? null} />;
}
