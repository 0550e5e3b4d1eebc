import type { AttemptRecord } from '#db/records.ts';
import { layStage } from '#simulations/practice/lay-stage.ts';
import type { LaidStage } from '#simulations/practice/lay-stage.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { lessonPractice } from '../domain/lessons/practice.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { attemptCards } from './attempt-cards.ts';
import type { Caller, LoadedDebrief, Refusal } from './contracts.ts';
import type { MiniCaseInput, MiniCaseIntro } from './mini-case-contracts.ts';
import type { Ports } from './ports.ts';
import { stageLabel } from './stage-label.ts';
import { withStorage } from './storage.ts';

/** The beginning of a mini-case; null where the story never comes to the stage, or the desk cannot be set so. */
export function laidStage(ports: Ports, scenario: Scenario, stage: string): { procedure: Procedure; laid: LaidStage } | null {
  const law = createLawView(ports.content.register);
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
  const laid = layStage({ scenario, procedure, law }, stage);
  return laid === null || laid.refused.length > 0 ? null : { procedure, laid };
}

/** The mini-case of a stage, before it is begun. Visitors see it without attempts. */
export function showMiniCase(ports: Ports, caller: Caller | null, input: MiniCaseInput): Result<MiniCaseIntro, Refusal> {
  return withStorage<MiniCaseIntro, Refusal>(ports, () => {
    const scenario = ports.content.versionOf(input.scenario)?.scenario;
    const begun = scenario === undefined ? null : laidStage(ports, scenario, input.stage);
    if (scenario === undefined || begun === null) return failed({ reason: 'not-found' });
    const { procedure, laid } = begun;
    const cards = caller === null ? [] : attemptCards(ports, caller.person);
    return done({
      scenario: scenario.id,
      title: scenario.title,
      summary: scenario.summary,
      stage: { id: input.stage, label: stageLabel(procedure.id, input.stage) },
      from: laid.log.at(-1)?.day ?? dayOf(scenario.opensOn),
      hasBefore: laid.log.some(({ src }) => src === 'trainee'),
      lesson: input.lesson === undefined ? null : lessonPractice(ports.content.courses, input.lesson, input),
      attempts: cards.filter((card) => card.scenario === scenario.id && card.stage === input.stage),
    });
  });
}

/** What an attempt practises, and the lesson to go back to; null where the whole case is worked. */
export function practiceOf(ports: Ports, { stage, lesson, procedure, scenario }: AttemptRecord): LoadedDebrief['practice'] {
  if (stage === null) return null;
  const from = lesson === null ? null : lessonPractice(ports.content.courses, lesson, { scenario, stage });
  return { stage: stageLabel(procedure, stage), lesson: from === null ? null : { title: from.title, href: from.href } };
}
