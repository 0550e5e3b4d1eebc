import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExercisePage } from '../../features/authoring/exercise-page.tsx';
import { exercise } from '../../messages/sharing.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadCaseExercise } from '../../use-cases/paper-exercise.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(exercise.title(page?.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const scenario = params['scenarioId'] ?? '';
  return { ...pageValue(loadCaseExercise(context.ports, requireCaller(context, request), { scenario })), back: { to: `/tinh-huong/${scenario}`, label: exercise.backToCase } };
}

export default function CaseExercise() {
  return <ExercisePage {...useLoaderData<typeof loader>()} />;
}
