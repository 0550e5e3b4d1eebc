import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegradePage } from '../../features/regrade/regrade-page.tsx';
import { useLastAnswer } from '../../features/shell/use-last-answer.ts';
import { refusalWords } from '../../messages/faults.ts';
import { regrade } from '../../messages/regrade.ts';
import { pageTitle } from '../../messages/vi.ts';
import type { RequestContext } from '../../platform/context.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import type { Caller } from '../../use-cases/contracts.ts';
import { cancelRegrade, decideOnReport, loadRegrade, resumeRegrade, startRegrade } from '../../use-cases/regrade.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(regrade.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return { page: pageValue(loadRegrade(context.ports, context.regrader, requireCaller(context, request))) };
}

function perform(form: PostedForm, { ports, regrader }: RequestContext, caller: Caller) {
  const intent = form.text('intent');
  switch (intent) {
    case 'dry':
    case 'real':
      return startRegrade(ports, regrader, caller, { kind: intent });
    case 'resume':
      return resumeRegrade(ports, regrader, caller, { regrade: form.text('regrade') });
    case 'cancel':
      return cancelRegrade(ports, caller, { regrade: form.text('regrade') });
    case 'apply':
    case 'keep':
      return decideOnReport(ports, caller, { attempt: form.text('attempt'), report: form.text('report'), apply: intent === 'apply' });
    default:
      throw data(null, { status: 400 });
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const result = perform(await readForm(request), context, caller);
  if (result.ok) return seeOther('/quan-tri/cham-lai');
  const { reason } = result.error;
  if (reason === 'not-allowed' || reason === 'not-found') throw data(null, { status: reason === 'not-allowed' ? 403 : 404 });
  return data({ refusal: regrade.refusals[reason] ?? refusalWords(result.error) }, { status: reason === 'storage' ? 503 : 409 });
}

export default function Regrade() {
  const { page } = useLoaderData<typeof loader>();
  return <RegradePage page={page} refusal={useLastAnswer<typeof action>()?.refusal ?? null} />;
}
