import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { filterDrafts, readDraftFilter } from '../../domain/authoring/draft-filter.ts';
import { DraftsPage, ROWS_SHOWN } from '../../features/authoring/drafts-page.tsx';
import { draftPath } from '../../features/authoring/paths.ts';
import { draftList, draftStart } from '../../messages/authoring.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { listDrafts, listDraftStarts } from '../../use-cases/list-drafts.server.ts';
import { startDraft } from '../../use-cases/start-draft.server.ts';
import { formAnswer, pageValue, querySeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(draftList.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const url = new URL(request.url);
  const filter = readDraftFilter(url.searchParams);
  const page = querySeq(url, 'trang') ?? 0;
  const { drafts, canGrant } = pageValue(listDrafts(context.ports, caller));
  const found = filterDrafts(drafts, filter);
  const rows = found.slice(page * ROWS_SHOWN, (page + 1) * ROWS_SHOWN);
  return { rows, found: found.length, all: drafts.length, page, filter, canGrant, starts: pageValue(listDraftStarts(context.ports, caller)) };
}

/** The field of the form that a way to begin is chosen in. */
const SOURCE_FIELDS: Readonly<Record<string, string>> = { template: 'template', case: 'case', draft: 'draft', error: 'error' };

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const from = form.text('from');
  const field = SOURCE_FIELDS[from] ?? 'from';
  // Lessons, questions and courses have neither templates nor cases to copy.
  const begun = form.text('kind') === 'case' || from === 'draft' ? from : 'nothing';
  const result = startDraft(context.ports, caller, { kind: form.text('kind'), from: begun, source: form.text(field), title: form.text('title'), unit: form.text('unit') });
  if (result.ok) return seeOther(draftPath(result.value.kind, result.value.draft));
  const { error } = result;
  if (error.reason === 'not-allowed') throw data(null, { status: 403 });
  const { source, ...fields } = error.reason === 'invalid' ? error.fields : {};
  const answer = formAnswer(form, error.reason === 'invalid' ? { reason: 'invalid', fields: source === undefined ? fields : { ...fields, [field]: source } } : error);
  return data(error.reason === 'invalid' ? { ...answer, refusal: draftStart.wrong } : answer, { status: error.reason === 'storage' ? 503 : 422 });
}

export default function Drafts() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <DraftsPage {...loaded} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
