import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { unlessUnsent } from '../../features/errors/broken-network.ts';
import { RoomPage } from '../../features/workshop/room-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { room as words, workshopRefusal } from '../../messages/workshop.ts';
import type { RequestContext } from '../../platform/context.ts';
import { readForm, seeOther, signedIn } from '../../platform/respond.server.ts';
import { answerVote } from '../../use-cases/answer-vote.server.ts';
import { loadRoom } from '../../use-cases/load-workshop.server.ts';
import { sitAtDesk } from '../../use-cases/sit-at-desk.server.ts';
import { goOn, pageValue, readSeq } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(words.title(loaded?.room.stage.title ?? '')) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const code = params['code'] ?? '';
  const loaded = loadRoom(context.ports, { code, deviceToken: context.deviceToken });
  // Without a seat, or with a code that leads nowhere, the door says what is the matter.
  if (!loaded.ok && loaded.error.reason !== 'storage') throw goOn(`/lop/${encodeURIComponent(code)}/vao`);
  return { room: pageValue(loaded), formKey: context.ports.tokens.token().slice(0, 16) };
}

/** To this seat's own desk, as the seat's person where nobody is signed in. */
function toDesk(context: RequestContext, code: string) {
  const { ports, caller, deviceToken, device, sessionToken } = context;
  const desk = sitAtDesk(ports, caller, { code, deviceToken, device, ...(sessionToken === null ? {} : { replaces: sessionToken }) });
  if (!desk.ok) return refused(code, desk.error);
  const path = `/ban-lam-viec/${desk.value.attempt}`;
  return desk.value.session === null ? seeOther(path) : signedIn(context, desk.value.session, path);
}

function refused(code: string, error: { reason: string }) {
  if (error.reason === 'no-seat') return goOn(`/lop/${encodeURIComponent(code)}/vao`);
  if (error.reason === 'no-role') return goOn(`/lop/${encodeURIComponent(code)}/vai`);
  return data({ refusal: error.reason === 'invalid' ? words.choose : workshopRefusal(error) }, { status: error.reason === 'storage' ? 503 : 409 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const code = params['code'] ?? '';
  if (form.text('viec') === 'ban') return toDesk(context, code);
  const result = answerVote(context.ports, { code, deviceToken: context.deviceToken, item: form.text('item'), round: readSeq(form, 'round'), choice: form.text('choice'), clientKey: form.text('khoa') });
  if (result.ok) {
    context.hall.changed(result.value.workshop, 'soon');
    return seeOther(`/lop/${code}#vua-xong`);
  }
  return refused(code, result.error);
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => unlessUnsent(serverAction, { refusal: words.unsent });

export default function Room() {
  const { room, formKey } = useLoaderData<typeof loader>();
  return <RoomPage room={room} formKey={formKey} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}
