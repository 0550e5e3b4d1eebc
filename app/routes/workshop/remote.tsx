import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { RUN_EVENTS } from '../../domain/workshop/run-machine.ts';
import { unlessUnsent } from '../../features/errors/broken-network.ts';
import { RemotePage } from '../../features/workshop/remote-page.tsx';
import type { FreshRemoteLink } from '../../features/workshop/remote-page.tsx';
import { clockWords, remoteWords } from '../../messages/hall-projector.ts';
import { pageTitle } from '../../messages/vi.ts';
import { room, workshopRefusal } from '../../messages/workshop.ts';
import { localTime } from '../../platform/clock.ts';
import type { RequestContext } from '../../platform/context.ts';
import { qrPath } from '../../platform/qr.server.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import type { Caller } from '../../use-cases/contracts.ts';
import { loadRemote } from '../../use-cases/load-workshop.server.ts';
import { issueRemote } from '../../use-cases/remote-link.server.ts';
import { steerWorkshop } from '../../use-cases/steer-workshop.server.ts';
import { pageValue, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(remoteWords.title(loaded?.live.stage.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return pageValue(loadRemote(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' }));
}

interface RemoteAnswer {
  link: FreshRemoteLink | null;
  refusal: string | null;
}

function refused(error: { reason: string }) {
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  return data<RemoteAnswer>({ link: null, refusal: error.reason === 'workshop-over' ? remoteWords.goneWords['workshop-over'] : workshopRefusal(error) }, { status: error.reason === 'storage' ? 503 : 409 });
}

/** Answers with the page itself instead of a redirect: a one-time link must not stand in an address. */
function offer(context: RequestContext, caller: Caller, workshop: string) {
  const issued = issueRemote(context.ports, caller, { workshop });
  if (!issued.ok) return refused(issued.error);
  const url = `${context.hallOrigin}/dieu-khien/${issued.value.token}`;
  return data<RemoteAnswer>({ link: { url, qr: qrPath(url), until: clockWords(localTime(issued.value.expiresAt)) }, refusal: null });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const workshop = params['id'] ?? '';
  const form = await readForm(request);
  const intent = form.text('viec');
  if (intent === 'may-khac') return offer(context, caller, workshop);
  const type = RUN_EVENTS.find((each) => each === intent);
  if (type === undefined) throw data(null, { status: 400 });
  const result = steerWorkshop(context.ports, caller, { workshop, expectedSeq: readSeq(form), type });
  if (!result.ok) return refused(result.error);
  context.hall.changed(workshop, 'now');
  return seeOther(`/lop-dieu-hanh/${workshop}/dieu-khien`);
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => unlessUnsent(serverAction, { link: null, refusal: room.unsent });

export default function Remote() {
  const { id, live } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RemotePage id={id} live={live} link={answer?.link ?? null} refusal={answer?.refusal ?? null} />;
}
