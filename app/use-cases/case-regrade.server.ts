import { listOutdatedAttempts, selectOptionalCaseRegrade } from '#db/repositories/case-regrades.ts';
import { selectOptionalScenarioVersionId } from '#db/repositories/content.ts';
import { listHandedInCases } from '#db/repositories/item-figures.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findOwnCase } from './author-access.ts';
import type { CaseRegrade, CaseRegradeRefusal } from './author-inbox-contracts.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { Regrader } from './regrade-contracts.ts';
import { prepareRegrade, regradeView } from './regrade.server.ts';
import type { PlannedRegrade } from './regrade.server.ts';
import { withStorage } from './storage.ts';

/** What the version that stands in the library makes necessary; null where none stands there. */
function planOf(ports: Ports, item: string): (PlannedRegrade & { variants: number }) | null {
  const entry = ports.content.versionOf(item);
  const scenarioVersion = entry === null ? null : selectOptionalScenarioVersionId(ports.db, item, entry.hash);
  if (entry === null || scenarioVersion === null) return null;
  const outdated = listOutdatedAttempts(ports.db, item, scenarioVersion);
  const attempts = outdated.flatMap(({ attempt, isVariant }) => (isVariant ? [] : [attempt]));
  const submitted = listHandedInCases(ports.db).find(({ scenario }) => scenario === item)?.runs ?? 0;
  return { attempts, variants: outdated.length - attempts.length, submitted, scenarioVersion, changes: [{ kind: 'case', name: entry.scenario.title, attempts: attempts.length }] };
}

/** How far the attempts of an amended case are graded by it. The caller's right is proved before. Attempts are told without names. */
export function caseRegrade(ports: Ports, regrader: Regrader, item: string): CaseRegrade {
  const plan = planOf(ports, item);
  const run = selectOptionalCaseRegrade(ports.db, item);
  const view = run === null ? null : regradeView(ports, run, regrader.isWorking(run.id));
  const latest = view === null ? null : { ...view, different: view.different.map((one) => ({ ...one, attempt: '', trainee: '' })) };
  return { touched: plan?.attempts.length ?? 0, variants: plan?.variants ?? 0, submitted: plan?.submitted ?? 0, latest };
}

/**
 * Grades the attempts of an amended case by the version that stands in the library, or only shows what would come of it. A new
 * report stands beside the old one, and a lower mark waits for an administrator, as wherever something is graded anew.
 */
export function regradeCase(ports: Ports, regrader: Regrader, caller: Caller, input: { item: string; kind: 'dry' | 'real' }): Result<null, CaseRegradeRefusal> {
  return withStorage<null, CaseRegradeRefusal>(ports, () => {
    const own = findOwnCase(ports, caller, input.item);
    if (!own.ok) return own;
    if (!own.value.canRegrade) return failed({ reason: 'not-allowed' });
    const plan = planOf(ports, input.item);
    if (plan === null) return failed({ reason: 'not-offered' });
    const prepared = prepareRegrade(ports, caller.person, input.kind, plan);
    if (!prepared.ok) return prepared;
    regrader.start(prepared.value.regrade);
    return done(null);
  });
}
