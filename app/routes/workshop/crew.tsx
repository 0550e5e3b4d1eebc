import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CrewPage } from '../../features/workshop/crew-page.tsx';
import { crewPage as words, crewRefusal } from '../../messages/hall-crew.ts';
import { pageTitle } from '../../messages/vi.ts';
import { workshopRefusal } from '../../messages/workshop.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { loadCrews, takeCrewRole } from '../../use-cases/take-crew-role.server.ts';
import { formAnswer, goOn, pageValue } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(words.title) }];

/** Without a seat the door; where the hall is at nothing in groups any more, the room says what it is at. */
function wayOut(code: string, reason: string): string {
  return reason === 'no-groups' ? `/lop/${encodeURIComponent(code)}` : `/lop/${encodeURIComponent(code)}/vao`;
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params['code'] ?? '';
  const loaded = loadCrews(context.ports, { code, deviceToken: context.deviceToken });
  if (!loaded.ok && loaded.error.reason !== 'storage') throw goOn(wayOut(code, loaded.error.reason));
  return { loaded: pageValue(loaded), taken: new URL(request.url).searchParams.get('xong') === '1' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const code = params['code'] ?? '';
  const result = takeCrewRole(context.ports, { code, deviceToken: context.deviceToken, number: form.text('number'), role: form.text('role') });
  if (result.ok) {
    // Those of the group who sit at the file already see who has come.
    if (result.value.attempt !== null) context.hall.changed(result.value.attempt, 'soon');
    return seeOther(`/lop/${code}/vai?xong=1#vua-xong`);
  }
  const { error } = result;
  if (error.reason === 'no-seat' || error.reason === 'no-groups') return goOn(wayOut(code, error.reason));
  return data({ ...formAnswer(form, error), refusal: crewRefusal(error) ?? workshopRefusal(error) }, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' ? 422 : 409 });
}

export default function Crew() {
  const { loaded, taken } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CrewPage loaded={loaded} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} taken={taken && answer === undefined} />;
}
