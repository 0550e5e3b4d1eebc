import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { variantsPath } from '../../features/authoring/paths.ts';
import { VariantsPage } from '../../features/authoring/variants-page.tsx';
import { useLastAnswer } from '../../features/shell/use-last-answer.ts';
import { draftRefusal } from '../../messages/authoring.ts';
import { refusalWords } from '../../messages/faults.ts';
import { draftVariants } from '../../messages/trial.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadVariants, markVaries } from '../../use-cases/draft-variants.server.ts';
import { pageValue, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(draftVariants.title(page?.loaded.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = pageValue(loadVariants(context.ports, context.prover, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { loaded, saved: new URL(request.url).searchParams.get('da-ghi') === '1' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  const what = form.all('what');
  const marked = markVaries(context.ports, caller, { draft, revision: readSeq(form, 'phien-ban'), names: what.includes('names'), sums: what.includes('sums'), dates: form.text('dates'), roles: form.all('roles') });
  if (marked.ok) return seeOther(`${variantsPath(draft)}?da-ghi=1#vua-xong`);
  const { error } = marked;
  if (error.reason === 'not-found' || error.reason === 'not-allowed' || error.reason === 'storage') return data({ refusal: pageValue<string>({ ok: false, error }) });
  // Overtaken: the page shows what stands now, and the marks are set once more.
  return data({ refusal: draftRefusal(error.reason === 'draft-overtaken' ? 'draft-moved' : error.reason) ?? refusalWords(error) }, { status: 409 });
}

export default function Variants() {
  const { loaded, saved } = useLoaderData<typeof loader>();
  const answer = useLastAnswer<typeof action>();
  return <VariantsPage page={loaded} saved={saved && answer === undefined} refusal={answer?.refusal ?? null} />;
}
