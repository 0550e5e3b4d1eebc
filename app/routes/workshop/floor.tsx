import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { unlessUnsent } from '../../features/errors/broken-network.ts';
import { FloorPage } from '../../features/workshop/floor-page.tsx';
import { floor as words, floorFault, floorRefusal } from '../../messages/hall-questions.ts';
import { pageTitle } from '../../messages/vi.ts';
import { room } from '../../messages/workshop.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { askFloor, loadFloor, wantFloorAnswer } from '../../use-cases/ask-floor.server.ts';
import { formAnswer, goOn, pageValue, querySeq } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(words.page(loaded?.floor.title ?? '')) }];

const doorOf = (code: string): string => `/lop/${encodeURIComponent(code)}/vao`;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params['code'] ?? '';
  const loaded = loadFloor(context.ports, { code, deviceToken: context.deviceToken });
  // Without a seat, or with a code that leads nowhere, the door says what is the matter.
  if (!loaded.ok && loaded.error.reason !== 'storage') throw goOn(doorOf(code));
  const url = new URL(request.url);
  const [asked, wanted] = [querySeq(url, 'da-gui'), querySeq(url, 'da-chon')];
  const done = asked !== null ? { what: 'asked' as const, number: asked } : wanted !== null ? { what: 'wanted' as const, number: wanted } : null;
  return { floor: pageValue(loaded), formKey: context.ports.tokens.token().slice(0, 16), done };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const code = params['code'] ?? '';
  const { ports, deviceToken, hall } = context;
  const isWant = form.text('viec') === 'cung-hoi';
  const result = isWant
    ? wantFloorAnswer(ports, { code, deviceToken, question: form.text('cau') })
    : askFloor(ports, { code, deviceToken, body: form.text('cau'), clientKey: form.text('khoa'), confirmed: form.text('xac-nhan') === 'co' });
  if (result.ok) {
    hall.changed(result.value.workshop, 'soon');
    return seeOther(`/lop/${encodeURIComponent(code)}/cau-hoi?${isWant ? 'da-chon' : 'da-gui'}=${result.value.number}#${isWant ? `cau-${result.value.number}` : 'vua-xong'}`);
  }
  const { error } = result;
  if (error.reason === 'no-seat') return goOn(doorOf(code));
  const fields = error.reason === 'invalid' ? { fields: Object.fromEntries(Object.entries(error.fields).map(([name, fault]) => [name, floorFault(name, fault)])) } : {};
  const { state } = formAnswer(form, { reason: error.reason, ...fields });
  const refused = { state: isWant ? EMPTY_FORM : state, refusal: floorRefusal(error), isWarned: error.reason === 'personal-data' };
  return data(refused, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' || error.reason === 'personal-data' ? 422 : 409 });
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => unlessUnsent(serverAction, { state: EMPTY_FORM, refusal: room.unsent, isWarned: false });

export default function Floor() {
  const { floor, formKey, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <FloorPage floor={floor} formKey={formKey} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} isWarned={answer?.isWarned ?? false} done={answer === undefined ? done : null} />;
}
