import type { RunItem } from '../domain/workshop/run-sheet.ts';
import { plannedMinutes } from '../domain/workshop/run-sheet.ts';
import { plannedTimes } from '../domain/workshop/compose.ts';
import { statusOf } from '../domain/workshop/run.ts';
import { stepForm as words } from '../messages/hall-composer.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { findPlan } from './compose-access.ts';
import type { ComposerView } from './compose-contracts.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { ContentLibrary, Ports } from './ports.ts';
import { lessonAt, stagesOfCase } from './read-step.ts';
import { listSheetSources } from './sheet-sources.ts';
import { withStorage } from './storage.ts';

interface Held {
  about: string | null;
  gone: boolean;
}

function caseHeld(content: ContentLibrary, id: string, stage?: string | null): Held {
  const scenario = content.scenarios.get(id)?.scenario;
  if (scenario === undefined) return { about: null, gone: true };
  if (stage === undefined) return { about: scenario.title, gone: false };
  const label = stage === null ? null : stagesOfCase(content, scenario).find((each) => each.id === stage)?.label;
  return { about: words.stageWords(scenario.title, label ?? stage), gone: label === undefined };
}

/** What a step holds, in a line, and whether the library still has it. */
function heldBy(content: ContentLibrary, item: RunItem): Held {
  switch (item.kind) {
    case 'lesson': {
      const lesson = lessonAt(content, item.lesson);
      return { about: lesson?.title ?? null, gone: lesson === null };
    }
    case 'case-stage':
      return caseHeld(content, item.scenario, item.stage);
    case 'debrief':
      return caseHeld(content, item.scenario);
    case 'vote':
      return { about: item.ask, gone: false };
    case 'law': {
      const articles = item.provisions.map((id) => content.register.provisions.get(id)?.article);
      return { about: articles.filter((article) => article !== undefined).join('; '), gone: articles.includes(undefined) };
    }
    case 'pre-test':
    case 'post-test':
      return { about: words.questionWords(item.questions.length), gone: item.questions.some((id) => !content.bank.questions.has(id)) };
    default:
      return { about: null, gone: false };
  }
}

/** A run-sheet as its trainer composes it: each step with its planned time, and what may still change. */
export function loadComposer(ports: Ports, caller: Caller, input: { workshop: string }): Result<ComposerView, Refusal> {
  return withStorage<ComposerView, Refusal>(ports, () => {
    const plan = findPlan(ports, caller, input.workshop);
    if (!plan.ok) return plan;
    const { workshop, run, sheet, settled } = plan.value;
    const status = statusOf(run);
    const times = plannedTimes(sheet, workshop.startsAt);
    return done({
      id: workshop.id,
      title: workshop.title,
      place: workshop.place,
      status,
      revision: workshop.revision,
      startsAt: times[0]?.from ?? 0,
      endsAt: times.at(-1)?.to ?? 0,
      minutes: plannedMinutes(sheet),
      steps: sheet.items.map((item, index) => {
        const { about, gone } = heldBy(ports.content, item);
        const { from, to } = times[index] ?? { from: 0, to: 0 };
        return { id: item.id, kind: item.kind, title: item.title, minutes: item.minutes, from, to, about: about === item.title ? null : about, gone, settled: status === 'ended' || index < settled };
      }),
      sources: status === 'planned' ? listSheetSources(ports, caller, workshop.id) : [],
    });
  });
}
