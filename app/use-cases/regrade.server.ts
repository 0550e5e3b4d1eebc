import type { RegradeRecord, WaitingReport } from '#db/records.ts';
import { countWaitingReports, listWaitingReports, selectOptionalReport, selectOptionalReportById } from '#db/repositories/grading.ts';
import { countItems, listGradedItems, listRegrades, selectOptionalRegrade, selectRunningRegrade } from '#db/repositories/regrades.ts';
import { endRegrade, startRegrade as storeRegrade } from '#db/transactions/regrades.ts';
import { decideReport } from '#db/transactions/reports.ts';
import { z } from 'zod';
import { canRegrade } from '../domain/access.ts';
import { parseReport } from '../domain/report-schema.ts';
import { differenceOf, parseDifference } from '../domain/regrading.ts';
import { formatScore } from '../domain/score.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { ChangeView, DecideRefusal, RegradedView, RegradePage, RegradePlan, Regrader, RegradeRefusal, RegradeView, WaitingView } from './regrade-contracts.ts';
import { planRegrade } from './regrade-plan.ts';
import { auditEntry, withStorage } from './storage.ts';

const SHOWN = 100;

const changesSchema: z.ZodType<{ changes: ChangeView[]; submitted: number }> = z.strictObject({
  changes: z.array(z.strictObject({ kind: z.enum(['provision', 'form', 'calendar', 'rule', 'norm', 'engine', 'unknown', 'case']), name: z.string(), attempts: z.int() })),
  submitted: z.int(),
});

function scoresOf({ before, after }: { before: number; after: number }): { before: string; after: string } {
  return { before: formatScore(before), after: formatScore(after) };
}

/** Attempts of a grading that came out otherwise, or could not be graded; all of them with `limit` left out. */
export function listDifferent(ports: Ports, regrade: string, limit = -1): RegradedView[] {
  return listGradedItems(ports.db, regrade, ['waiting', 'applied', 'failed'], limit).flatMap(({ attempt, person, title, outcome, difference }) => {
    if (outcome === null || difference === null) return [];
    const { score, ...rest } = parseDifference(difference);
    return [{ attempt, trainee: person, scenario: title, outcome, score: scoresOf(score), ...rest }];
  });
}

function planOf(run: RegradeRecord): RegradePlan {
  const { changes, submitted } = changesSchema.parse(JSON.parse(run.changes));
  return { changes, submitted, touched: 0 };
}

/** A grading as it stands. `working` is false after the server stopped in the middle. */
export function regradeView(ports: Ports, run: RegradeRecord, working: boolean): RegradeView {
  const { open, ...counts } = countItems(ports.db, run.id);
  const finished = counts.same + counts.applied + counts.waiting + counts.failed;
  return {
    id: run.id,
    kind: run.kind,
    status: run.status === 'running' && !working ? 'stopped' : run.status,
    startedOn: localDate(run.startedAt),
    outdated: run.registerVersion !== ports.content.register.version,
    total: open + finished,
    done: finished,
    counts,
    different: run.status === 'running' && working ? [] : listDifferent(ports, run.id, SHOWN),
  };
}

function waitingView(ports: Ports, waiting: WaitingReport): WaitingView[] {
  const present = selectOptionalReport(ports.db, waiting.attempt);
  const after = parseReport(waiting.json);
  if (present === null || after === null) return [];
  const { score, passed, gone, added } = differenceOf({ ...present, report: parseReport(present.json) }, after);
  return [{ report: waiting.report, attempt: waiting.attempt, trainee: waiting.person, scenario: waiting.title, score: scoresOf(score), passed, gone, added }];
}

/** What changed, whom it touches, how the grading goes, and which lower marks wait. */
export function loadRegrade(ports: Ports, regrader: Regrader, caller: Caller): Result<RegradePage, Refusal> {
  return withStorage<RegradePage, Refusal>(ports, () => {
    if (!canRegrade(caller)) return failed({ reason: 'not-allowed' });
    const [newest] = listRegrades(ports.db, 1);
    const latest = newest === undefined ? null : regradeView(ports, newest, regrader.isWorking(newest.id));
    // While the work goes on nothing is planned anew: the page is asked every second.
    const { changes, touched, submitted } = newest !== undefined && newest.status === 'running' ? { ...planOf(newest), touched: latest?.total ?? 0 } : planRegrade(ports);
    return done({ plan: { changes, touched, submitted }, latest, waiting: listWaitingReports(ports.db, SHOWN).flatMap((waiting) => waitingView(ports, waiting)), waitingCount: countWaitingReports(ports.db) });
  });
}

/** What is to be graded anew: the attempts, and because of what. */
export interface PlannedRegrade extends Pick<RegradePlan, 'changes' | 'submitted'> {
  attempts: readonly string[];
  /** The amended version of a case; null where the law or its rules changed. */
  scenarioVersion: string | null;
}

/** Notes the attempts that changes touch, to be graded by whoever works: those of the present law, or of an amended case. `actor` null: at the machine. */
export function prepareRegrade(ports: Ports, actor: string | null, kind: 'dry' | 'real', plan?: PlannedRegrade): Result<{ regrade: string }, RegradeRefusal> {
  if (selectRunningRegrade(ports.db) !== null) return failed({ reason: 'regrade-running' });
  const { attempts, changes, submitted, scenarioVersion } = plan ?? { ...planRegrade(ports), scenarioVersion: null };
  if (attempts.length === 0) return failed({ reason: 'nothing-touched' });
  const now = ports.clock.now();
  const id = ports.tokens.id(now);
  const audit = auditEntry(ports, now, { actor, act: 'regrade.started', subject: id, details: { kind, attempts: attempts.length, register: ports.content.register.version, ...(scenarioVersion === null ? {} : { scenarioVersion }) } });
  const stored = storeRegrade(ports.db, { id, kind, registerVersion: ports.content.register.version, startedBy: actor, at: now, changes: JSON.stringify({ changes, submitted }), scenarioVersion, attempts }, audit);
  return stored ? done({ regrade: id }) : failed({ reason: 'regrade-running' });
}

/** "Chạy thử" and "Chấm lại": the work itself goes on in the background. */
export function startRegrade(ports: Ports, regrader: Regrader, caller: Caller, input: { kind: 'dry' | 'real' }): Result<null, RegradeRefusal> {
  return withStorage<null, RegradeRefusal>(ports, () => {
    if (!canRegrade(caller)) return failed({ reason: 'not-allowed' });
    const prepared = prepareRegrade(ports, caller.person, input.kind);
    if (!prepared.ok) return prepared;
    regrader.start(prepared.value.regrade);
    return done(null);
  });
}

/** Goes on with a grading that stopped with the server. */
export function resumeRegrade(ports: Ports, regrader: Regrader, caller: Caller, input: { regrade: string }): Result<null, RegradeRefusal> {
  return withStorage<null, RegradeRefusal>(ports, () => {
    if (!canRegrade(caller)) return failed({ reason: 'not-allowed' });
    const run = selectOptionalRegrade(ports.db, input.regrade);
    if (run === null) return failed({ reason: 'not-found' });
    if (run.registerVersion !== ports.content.register.version) return failed({ reason: 'regrade-outdated' });
    if (run.status === 'running' && !regrader.isWorking(run.id)) regrader.start(run.id);
    return done(null);
  });
}

/** Stops a grading; what was graded stays graded. */
export function cancelRegrade(ports: Ports, caller: Caller, input: { regrade: string }): Result<null, Refusal> {
  return withStorage<null, Refusal>(ports, () => {
    if (!canRegrade(caller)) return failed({ reason: 'not-allowed' });
    const now = ports.clock.now();
    endRegrade(ports.db, { id: input.regrade, status: 'cancelled', at: now }, auditEntry(ports, now, { actor: caller.person, act: 'regrade.cancelled', subject: input.regrade }));
    return done(null);
  });
}

/** A person decides on a lower mark: it counts from now on, or the trainee keeps the present one. */
export function decideOnReport(ports: Ports, caller: Caller, input: { attempt: string; report: string; apply: boolean }): Result<null, DecideRefusal> {
  return withStorage<null, DecideRefusal>(ports, () => {
    if (!canRegrade(caller)) return failed({ reason: 'not-allowed' });
    if (selectOptionalReportById(ports.db, input.attempt, input.report) === null) return failed({ reason: 'not-found' });
    const now = ports.clock.now();
    const act = input.apply ? 'report.applied' : 'report.kept';
    const audit = auditEntry(ports, now, { actor: caller.person, act, subject: input.attempt, details: { report: input.report } });
    return decideReport(ports.db, input, audit) ? done(null) : failed({ reason: 'already-decided' });
  });
}
