import { nearCaseView } from '../domain/compare/near-cases.ts';
import type { NearCasesView } from '../domain/compare/view-types.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, DebriefRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { submittedCase } from './submitted-case.ts';

/** A handed-in case beside the published cases of its family; none where it has no family. */
export function loadNearCases(ports: Ports, caller: Caller, input: { attempt: string }): Result<NearCasesView, DebriefRefusal> {
  return withStorage<NearCasesView, DebriefRefusal>(ports, () => {
    const found = submittedCase(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const { attempt, setting, watching } = found.value;
    const family = setting.scenario.family?.id;
    const others = [...ports.content.scenarios.values()].map(({ scenario }) => scenario).filter(({ id, family: own }) => family !== undefined && own?.id === family && id !== setting.scenario.id);
    return done({ attempt: attempt.id, scenario: setting.scenario.title, watching, cases: others.map((other) => nearCaseView(setting, other)) });
  });
}
