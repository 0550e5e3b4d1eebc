import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { RUN_EVENTS } from '../../domain/workshop/run-machine.ts';
import { unlessUnsent } from '../../features/errors/broken-network.ts';
import { useLastAnswer } from '../../features/shell/use-last-answer.ts';
import { ConsolePage } from '../../features/workshop/console-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { consoleWords, room, workshopRefusal } from '../../messages/workshop.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { loadConsole } from '../../use-cases/load-workshop.server.ts';
import { keyPaperCounts, steerWorkshop } from '../../use-cases/steer-workshop.server.ts';
import { formAnswer, pageValue, querySeq, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(consoleWords.title(loaded?.hall.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  return { hall: pageValue(loadConsole(context.ports, caller, { workshop: params['id'] ?? '' })), keyed: querySeq(new URL(request.url), 'phieu') };
}

/** The numbers typed for each answer, by its key. */
function countsOf(form: PostedForm): Record<string, string> {
  return Object.fromEntries(form.names().flatMap((name) => (name.startsWith('so.') ? [[name.slice('so.'.length), form.text(name)]] : [])));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports, hall } = context;
  const workshop = params['id'] ?? '';
  const form = await readForm(request);
  const intent = form.text('viec');
  const type = RUN_EVENTS.find((each) => each === intent);
  if (type === undefined && intent !== 'phieu') throw data(null, { status: 400 });
  const result = type === undefined
    ? keyPaperCounts(ports, caller, { workshop, item: form.text('item'), round: readSeq(form, 'round'), sheet: form.text('sheet'), counts: countsOf(form) })
    : steerWorkshop(ports, caller, { workshop, expectedSeq: readSeq(form), type });
  if (result.ok) {
    hall.changed(workshop, 'now');
    return seeOther('sheet' in result.value ? `/lop-dieu-hanh/${workshop}?phieu=${result.value.sheet}#phieu` : `/lop-dieu-hanh/${workshop}`);
  }
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  return data({ ...formAnswer(form, error), refusal: workshopRefusal(error) }, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' ? 422 : 409 });
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => unlessUnsent(serverAction, { state: EMPTY_FORM, refusal: room.unsent });

export default function Console() {
  const { hall, keyed } = useLoaderData<typeof loader>();
  const answer = useLastAnswer<typeof action>();
  return <ConsolePage hall={hall} keyed={keyed} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
