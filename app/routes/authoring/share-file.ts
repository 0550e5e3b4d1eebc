import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { sharePath } from '../../features/authoring/sharing-paths.ts';
import { readForm } from '../../platform/respond.server.ts';
import { exportDrafts } from '../../use-cases/export-drafts.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** Whoever comes by the address finds the page with the press. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(sharePath(params['id'] ?? ''), { status: 303 });
}

/** Makes the signed file and hands it out. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const { name, text } = pageValue(exportDrafts(context.ports, caller, { draft: params['id'] ?? '', version: form.text('ban'), others: form.all('kem') }));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-store' } });
}
