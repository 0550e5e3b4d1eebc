import type { LoaderFunctionArgs } from '@remix-run/node';
import { reminderFile } from '../../use-cases/load-corner.server.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const USUAL_TIME = '07:45';

/** A calendar file that reminds of the refreshers. It says nothing about anybody, so that nobody has to be signed in. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const asked = url.searchParams.get('gio') ?? '';
  const file = reminderFile(context.ports, { time: TIME.test(asked) ? asked : USUAL_TIME, origin: url.origin });
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="on-lai-sa-ban.ics"' } });
}
