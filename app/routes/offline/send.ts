import type { ActionFunctionArgs } from '@remix-run/node';
import { readBatch } from '../../domain/offline/device-event-schema.ts';
import { readForm } from '../../platform/respond.server.ts';
import { receiveDeviceEvents } from '../../use-cases/receive-device-events.server.ts';
import { answerJson, json } from './answer-json.server.ts';

/** A parcel of a device. Another person who is signed in by now is nobody to whom it belongs. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.caller !== null && form.text('nguoi') !== context.caller.person) return json({ reason: 'signed-out' }, 401);
  const batch = readBatch(form.text('goi'));
  if (batch === null) return json({ reason: 'unreadable' }, 400);
  return answerJson(context, (caller) => receiveDeviceEvents(context.ports, caller, batch));
}
