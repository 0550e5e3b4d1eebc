import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { LearningPage } from '../../features/learning/learning-page.tsx';
import { certificatePath } from '../../features/learning/paths.ts';
import { refusalWords } from '../../messages/faults.ts';
import { learning } from '../../messages/learning.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { issueCertificate } from '../../use-cases/certificate.server.ts';
import { loadLearning } from '../../use-cases/load-learning.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(learning.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return pageValue(loadLearning(context.ports, requireCaller(context, request)));
}

/** Takes the certificate of a course that is done. */
export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const result = issueCertificate(context.ports, caller, { course: form.text('khoa') });
  if (result.ok) return seeOther(certificatePath(result.value.code));
  if (result.error.reason === 'course-unfinished') return data({ refusal: learning.unfinished as string }, { status: 422 });
  return data({ refusal: refusalWords(result.error) }, { status: result.error.reason === 'storage' ? 503 : 404 });
}

export default function Mine() {
  const view = useLoaderData<typeof loader>();
  return <LearningPage view={view} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}
