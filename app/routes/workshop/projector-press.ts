import type { ActionFunctionArgs } from '@remix-run/node';
import { data } from '@remix-run/node';
import { RUN_EVENTS } from '../../domain/workshop/run-machine.ts';
import { readForm } from '../../platform/respond.server.ts';
import { steerWorkshop } from '../../use-cases/steer-workshop.server.ts';
import { readSeq, requireCaller } from '../guards.server.ts';

const STATUS: Readonly<Record<string, number>> = { conflict: 409, cannot: 409, storage: 503 };

/** A key of the projector's page. What it brings about comes to the page as it comes to everybody. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const workshop = params['id'] ?? '';
  const form = await readForm(request);
  const type = RUN_EVENTS.find((each) => each === form.text('viec'));
  if (type === undefined) throw data(null, { status: 400 });
  const result = steerWorkshop(context.ports, caller, { workshop, expectedSeq: readSeq(form), type });
  if (!result.ok) return new Response(null, { status: STATUS[result.error.reason] ?? 404 });
  context.hall.changed(workshop, 'now');
  return new Response(null, { status: 204 });
}
