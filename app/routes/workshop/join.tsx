import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EnterPage } from '../../features/workshop/enter-page.tsx';
import { JoinPage } from '../../features/workshop/join-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { entrance as words, workshopRefusal } from '../../messages/workshop.ts';
import { deviceCookie } from '../../platform/cookies.server.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { loadRoom } from '../../use-cases/load-workshop.server.ts';
import { joinWorkshop, loadEntrance, moveSeat } from '../../use-cases/take-hall-seat.server.ts';
import { formAnswer, goOn } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(words.title) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const code = params['code'] ?? '';
  if (context.deviceToken !== null && loadRoom(context.ports, { code, deviceToken: context.deviceToken }).ok) return goOn(`/lop/${code}`);
  const found = loadEntrance(context.ports, code);
  const page = found.ok ? { code, entrance: found.value, refusal: null } : { code, entrance: null, refusal: workshopRefusal(found.error) };
  // The token is there before the button is pressed: pressed twice, both presses come from one device.
  const headers: HeadersInit = context.deviceToken === null ? { 'Set-Cookie': deviceCookie(context.ports.tokens.token(), context) } : {};
  return data(page, { status: found.ok ? 200 : 404, headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const code = params['code'] ?? '';
  const { ports, deviceToken, hall } = context;
  const isMove = form.text('viec') === 'doi-may';
  const result = isMove
    ? moveSeat(ports, { code, deviceToken, number: form.text('number'), moveCode: form.text('moveCode') })
    : joinWorkshop(ports, { code, deviceToken, table: form.text('size').trim() !== '', size: form.text('size'), name: form.text('name'), commune: form.text('commune'), role: form.text('role') });
  if (!result.ok) return data({ ...formAnswer(form, result.error), refusal: workshopRefusal(result.error), form: isMove ? ('move' as const) : ('join' as const) }, { status: 422 });
  hall.changed(result.value.workshop, 'soon');
  return seeOther(`/lop/${code}`);
}

export default function Join() {
  const { code, entrance, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (entrance === null) return <EnterPage code={code} refusal={refusal} />;
  return <JoinPage entrance={entrance} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} form={answer?.form ?? 'join'} />;
}
