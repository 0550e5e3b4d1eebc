import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { unlessUnsent } from '../../features/errors/broken-network.ts';
import { useLastAnswer } from '../../features/shell/use-last-answer.ts';
import { HallTestPage } from '../../features/workshop/hall-test-page.tsx';
import { hallTest as words, notTaken } from '../../messages/hall-tests.ts';
import { pageTitle } from '../../messages/vi.ts';
import { room, workshopRefusal } from '../../messages/workshop.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { answerHallTest } from '../../use-cases/answer-hall-test.server.ts';
import { loadHallTest } from '../../use-cases/load-hall-test.server.ts';
import { goOn, pageValue, querySeq, typedValues } from '../guards.server.ts';

const KEY_LENGTH = 16;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(words.page(loaded?.test.stage.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params['code'] ?? '';
  const url = new URL(request.url);
  const loaded = loadHallTest(context.ports, { code, deviceToken: context.deviceToken, number: querySeq(url, 'cau') });
  // Without a seat, or with a code that leads nowhere, the door says what is the matter.
  if (!loaded.ok && loaded.error.reason !== 'storage') throw goOn(`/lop/${encodeURIComponent(code)}/vao`);
  const test = pageValue(loaded);
  const recorded = querySeq(url, 'da-ghi');
  // The address alone acknowledges nothing: only what stands in the file does.
  const isRecorded = test.test?.places.some(({ number, answered }) => number === recorded && answered) ?? false;
  return { test, formKey: context.ports.tokens.token().slice(0, KEY_LENGTH), recorded: isRecorded ? recorded : null, refusal: notTaken[url.searchParams.get('chua-ghi') ?? ''] ?? null };
}

/** The test is not what the page thought: it is shown as it now is, with why the answer was not taken. */
const NOT_TAKEN: Readonly<Record<string, string>> = { 'test-closed': 'da-khoa', 'other-variant': 'cau-khac' };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const code = params['code'] ?? '';
  const result = answerHallTest(context.ports, {
    code,
    deviceToken: context.deviceToken,
    item: form.text('item'),
    question: form.text('cau'),
    seed: form.text('bien-the'),
    clientKey: form.text('khoa'),
    valueOf: (field) => form.all(field),
  });
  if (result.ok) {
    context.hall.changed(result.value.workshop, 'soon');
    return seeOther(`/lop/${code}/kiem-tra?da-ghi=${result.value.number}#vua-xong`);
  }
  const { error } = result;
  if (error.reason === 'no-seat') throw goOn(`/lop/${encodeURIComponent(code)}/vao`);
  const why = NOT_TAKEN[error.reason];
  if (why !== undefined) return seeOther(`/lop/${code}/kiem-tra?chua-ghi=${why}`);
  const isUnanswered = error.reason === 'unanswered';
  const status = isUnanswered || error.reason === 'invalid' ? 422 : error.reason === 'storage' ? 503 : 409;
  return data({ state: { values: typedValues(form), errors: {} }, refusal: isUnanswered ? null : workshopRefusal(error), fault: isUnanswered ? error.fault : null }, { status });
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => unlessUnsent(serverAction, { state: EMPTY_FORM, refusal: room.unsent, fault: null });

export default function HallTest() {
  const { test, formKey, recorded, refusal } = useLoaderData<typeof loader>();
  const answer = useLastAnswer<typeof action>();
  return <HallTestPage loaded={test} formKey={formKey} recorded={recorded} state={answer?.state ?? EMPTY_FORM} fault={answer?.fault ?? null} refusal={answer?.refusal ?? refusal} />;
}
