import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CornerPage } from '../../features/refreshers/corner-page.tsx';
import { CORNER } from '../../features/refreshers/paths.ts';
import { refusalWords } from '../../messages/faults.ts';
import { corner } from '../../messages/refreshers.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadCorner } from '../../use-cases/load-corner.server.ts';
import { chooseGoal } from '../../use-cases/own-learning.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(corner.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return pageValue(loadCorner(context.ports, requireCaller(context, request)));
}

/** Sets the minutes a week. */
export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const result = chooseGoal(context.ports, caller, (await readForm(request)).text('phut'));
  if (result.ok) return seeOther(`${CORNER}#muc-tieu`);
  if (result.error.reason === 'invalid') return data({ fault: corner.goalBad as string }, { status: 422 });
  return data({ fault: refusalWords(result.error) }, { status: 503 });
}

export default function Corner() {
  return <CornerPage page={useLoaderData<typeof loader>()} fault={useActionData<typeof action>()?.fault ?? null} />;
}
