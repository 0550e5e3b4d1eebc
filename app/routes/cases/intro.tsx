import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { canAuthor } from '../../domain/access.ts';
import { ATTEMPT_MODES } from '../../domain/roles.ts';
import { IntroPage } from '../../features/cases/intro-page.tsx';
import { MiniCasePage } from '../../features/cases/mini-case-page.tsx';
import { StaleNote } from '../../features/currency/stale-note.tsx';
import { deskPath } from '../../features/desk/paths.ts';
import { refusalWords } from '../../messages/faults.ts';
import { library, pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { staleNote } from '../../use-cases/currency.server.ts';
import { showScenario } from '../../use-cases/list-scenarios.server.ts';
import { startAttempt } from '../../use-cases/start-attempt.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';
import { askedPractice, miniCaseOf } from './mini-case-data.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.scenario.title ?? library.title) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const scenario = params['scenarioId'] ?? '';
  return {
    mini: miniCaseOf(context, request, scenario),
    scenario: pageValue(showScenario(context.ports, context.caller, { scenario })),
    teaches: context.caller !== null && canAuthor(context.caller),
    stale: staleNote(context.ports, `scenario:${scenario}`),
  };
}

const mode = z.enum(ATTEMPT_MODES).catch('practice');

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const practice = askedPractice(request);
  const started = startAttempt(context.ports, caller, {
    scenario: params['scenarioId'] ?? '',
    mode: mode.parse(form.text('mode')),
    variant: form.text('variant') === '1',
    ...(practice === null ? {} : { practice }),
  });
  return started.ok ? seeOther(deskPath(started.value.attempt)) : data({ refusal: refusalWords(started.error) }, { status: 422 });
}

export default function Intro() {
  const { scenario, stale, mini, teaches } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal ?? null;
  const notice = <StaleNote note={stale} />;
  return mini === null ? <IntroPage scenario={scenario} teaches={teaches} notice={notice} refusal={refusal} /> : <MiniCasePage view={mini} notice={notice} refusal={refusal} />;
}
