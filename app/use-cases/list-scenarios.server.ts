import { listWorkedCases } from '#db/repositories/worked-cases.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { canVary } from '#simulations/scenario/variants/variants.ts';
import { DIFFICULTIES } from '../domain/difficulty.vi.ts';
import { adviseMode, CASES_COUNTED } from '../domain/mode-advice.ts';
import type { ModeAdvice } from '../domain/mode-advice.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { attemptCards } from './attempt-cards.ts';
import type { AttemptCard, Caller, Refusal, ScenarioCard, ScenarioIntro } from './contracts.ts';
import type { Ports, ScenarioEntry } from './ports.ts';
import { withStorage } from './storage.ts';

function procedureOfCase(ports: Ports, { scenario }: ScenarioEntry) {
  return procedureFor(scenario.facts, createLawView(ports.content.register), dayOf(scenario.opensOn));
}

function cardOf(ports: Ports, entry: ScenarioEntry, attempts: readonly AttemptCard[]): ScenarioCard {
  const { scenario, competences } = entry;
  return {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    aims: scenario.aims,
    difficulty: scenario.difficulty,
    minutes: scenario.minutes,
    role: scenario.role,
    procedure: procedureOfCase(ports, entry).id,
    competences,
    opensOn: dayOf(scenario.opensOn),
    commune: scenario.place.commune,
    attempts: attempts.filter((attempt) => attempt.scenario === scenario.id && attempt.stage === null),
  };
}

/** The library, what the caller is in the midst of first and then the easiest, each case with his own attempts. Visitors see it without attempts. */
export function listScenarios(ports: Ports, caller: Caller | null): Result<ScenarioCard[], Refusal> {
  return withStorage<ScenarioCard[], Refusal>(ports, () => {
    const mine = caller === null ? [] : attemptCards(ports, caller.person);
    const cards = [...ports.content.scenarios.values()].map((entry) => cardOf(ports, entry, mine));
    const rank = ({ attempts, difficulty }: ScenarioCard): number => (attempts.some(({ status }) => status === 'open') ? -1 : DIFFICULTIES.indexOf(difficulty));
    return done(cards.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'vi')));
  });
}

/** The mode to begin a case in, by the caller's last cases of its procedure. */
function adviceFor(ports: Ports, caller: Caller | null, entry: ScenarioEntry): ModeAdvice {
  if (caller === null) return adviseMode([]);
  return adviseMode(listWorkedCases(ports.db, caller.person, procedureOfCase(ports, entry).id, CASES_COUNTED));
}

/** One case before it is begun. */
export function showScenario(ports: Ports, caller: Caller | null, input: { scenario: string }): Result<ScenarioIntro, Refusal> {
  return withStorage<ScenarioIntro, Refusal>(ports, () => {
    const entry = ports.content.versionOf(input.scenario);
    if (!entry) return failed({ reason: 'not-found' });
    const { place, closesOn } = entry.scenario;
    const mine = caller === null ? [] : attemptCards(ports, caller.person);
    return done({ ...cardOf(ports, entry, mine), province: place.province, district: place.district ?? null, closesOn: dayOf(closesOn), advice: adviceFor(ports, caller, entry), offersVariants: canVary(entry.scenario) });
  });
}
