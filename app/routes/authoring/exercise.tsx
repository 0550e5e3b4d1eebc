import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExercisePage } from '../../features/authoring/exercise-page.tsx';
import { sharePath } from '../../features/authoring/sharing-paths.ts';
import { exercise } from '../../messages/sharing.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadDraftExercise } from '../../use-cases/paper-exercise.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(exercise.title(page?.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const draft = params['id'] ?? '';
  return { ...pageValue(loadDraftExercise(context.ports, requireCaller(context, request), { draft })), back: { to: sharePath(draft), label: exercise.backToShare } };
}

export default function DraftExercise() {
  return <ExercisePage {...useLoaderData<typeof loader>()} />;
}
