import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sheetOfText, textOfSheet } from '../../domain/workshop/roster-sheet.ts';
import { RosterPage } from '../../features/workshop/roster-page.tsx';
import { fileFault, rosterForm, rosterRefusal } from '../../messages/hall-roster.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { readTableFile } from '../../platform/sheet-file.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { importRoster, loadRosterForm, previewRoster } from '../../use-cases/import-roster.server.ts';
import { pageValue, requireCaller, typedValues } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(rosterForm.title) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return { form: pageValue(loadRosterForm(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const workshop = params['id'] ?? '';
  const form = await readForm(request);
  const file = form.file('file');
  const read = file === null ? null : readTableFile(new Uint8Array(await file.arrayBuffer()));
  const back = (status: number, errors: Record<string, string>, refusal: string | null) => data({ state: { values: typedValues(form), errors }, refusal, preview: null }, { status });
  if (read !== null && !read.ok) return back(422, { file: fileFault(read.error) }, fileFault(read.error));
  if (read === null && form.text('text').trim() === '') return back(422, { text: rosterForm.missing }, rosterForm.missing);

  const sheet = read?.value ?? sheetOfText(form.text('text'));
  const input = { workshop, sheet, merged: form.text('merged'), mendCommunes: form.text('mend') === '1' };
  // A file that was chosen is looked at first: what was seen in the dry run is what is written.
  if (form.text('viec') === 'ghi' && file === null) {
    const written = importRoster(context.ports, caller, input);
    if (written.ok) return seeOther(`/lop-dieu-hanh/${workshop}/danh-sach?ghi=${written.value.added}`);
    if (written.error.reason === 'not-found') throw data(null, { status: 404 });
    if (written.error.reason === 'storage') return back(503, {}, rosterRefusal(written.error));
  }
  const seen = previewRoster(context.ports, caller, input);
  if (!seen.ok) {
    if (seen.error.reason === 'not-found') throw data(null, { status: 404 });
    return seen.error.reason === 'storage' ? back(503, {}, rosterRefusal(seen.error)) : back(422, { merged: rosterForm.mergedWrong }, rosterRefusal(seen.error));
  }
  const { hiddenRows, hiddenColumns, onlySheet } = sheet;
  const values = { ...typedValues(form), text: [textOfSheet(sheet)] };
  const refusal = form.text('viec') === 'ghi' && (seen.value.faulty > 0 || seen.value.whole !== null) ? rosterRefusal({ reason: 'roster-faulty' }) : null;
  return data({ state: { values, errors: {} }, refusal, preview: { draft: seen.value, hiddenRows, hiddenColumns, onlySheet } }, { status: refusal === null ? 200 : 422 });
}

export default function Roster() {
  const { form } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RosterPage form={form} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} preview={answer?.preview ?? null} />;
}
