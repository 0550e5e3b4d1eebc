import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { versionsPath } from '../../features/authoring/paths.ts';
import { VersionsPage } from '../../features/authoring/versions-page.tsx';
import { draftRefusal, draftVersions } from '../../messages/authoring.ts';
import { refusalWords } from '../../messages/faults.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadDraftVersions } from '../../use-cases/load-draft-versions.server.ts';
import { restoreDraftVersion } from '../../use-cases/save-draft.server.ts';
import { pageValue, querySeq, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(draftVersions.title(page?.loaded.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const loaded = pageValue(loadDraftVersions(context.ports, requireCaller(context, request), { draft: params['id'] ?? '', from: querySeq(url, 'tu'), to: querySeq(url, 'den') }));
  const instants = Object.fromEntries(loaded.versions.map(({ revision, at }) => [revision, { day: formatDay(dayOf(localDate(at))), time: localTime(at) }]));
  return { loaded, instants, restored: querySeq(url, 'da-lay') };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  const restore = readSeq(form, 'lay-lai');
  const result = restoreDraftVersion(context.ports, caller, { draft, revision: readSeq(form, 'phien-ban'), restore, note: draftVersions.note(restore) });
  if (result.ok) return seeOther(`${versionsPath(draft)}?da-lay=${restore}#vua-xong`);
  const { error } = result;
  if (error.reason === 'not-found' || error.reason === 'not-allowed') throw data(null, { status: error.reason === 'not-found' ? 404 : 403 });
  return data({ refusal: draftRefusal(error.reason) ?? refusalWords(error) }, { status: error.reason === 'draft-moved' ? 409 : 503 });
}

export default function Versions() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <VersionsPage {...page} restored={answer === undefined ? page.restored : null} refusal={answer?.refusal ?? null} />;
}
