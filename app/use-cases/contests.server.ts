import type { ContestRecord } from '#db/records.ts';
import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { listContests as selectContests } from '#db/repositories/contests.ts';
import type { ContestFilter } from '#db/repositories/contests.ts';
import { selectOptionalReport, selectOptionalReportById } from '#db/repositories/grading.ts';
import { answerContest as storeAnswer } from '#db/transactions/contests.ts';
import type { Report } from '#simulations/grading/types.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { canAnswerContests } from '../domain/access.ts';
import { contestTrace } from '../domain/contest-trace.ts';
import type { ContestTrace } from '../domain/contest-trace.ts';
import { parseReport } from '../domain/report-schema.ts';
import { ruleName } from '../domain/rule-name.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { AnswerContestInput, AnswerContestRefusal, ContestList, ContestRow, ContestStatus, ContestView } from './contest-contracts.ts';
import type { Caller, FieldFault, Refusal } from './contracts.ts';
import { findContest } from './author-access.ts';
import { debriefOfReport } from './load-debrief.server.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

const LISTED = 500;
const WORDS_MAX = 2000;
const ANSWERS: readonly Exclude<ContestStatus, 'open'>[] = ['upheld', 'rejected', 'answered'];
const STATUSES: readonly ContestStatus[] = ['open', ...ANSWERS];

/** What a rule is called, whichever procedure it is of. */
export function nameOfRule(rule: string): string {
  return procedures.map((procedure) => ruleName(procedure, rule)).find((name) => name !== rule) ?? rule;
}

function rowOf(contest: ContestRecord): ContestRow {
  const { id, personName, classTitle, title, createdAt, status, finding, rule, words } = contest;
  return { id, trainee: personName, classTitle, scenario: title, on: localDate(createdAt), status, finding: finding === null ? null : nameOfRule(rule ?? finding), rule, words };
}

/** What trainees contested, open ones first: a trainer sees those of the own classes, an administrator all. */
export function listContests(ports: Ports, caller: Caller, input: { status: string; rule: string }): Result<ContestList, Refusal> {
  return withStorage<ContestList, Refusal>(ports, () => {
    if (!canAnswerContests(caller)) return failed({ reason: 'not-allowed' });
    const reach: ContestFilter = { trainer: caller.role === 'admin' ? null : caller.person, status: null, rule: null, limit: LISTED };
    const rules = new Set(selectContests(ports.db, reach).flatMap(({ rule }) => rule ?? []));
    const status = STATUSES.find((known) => known === input.status) ?? null;
    const contests = selectContests(ports.db, { ...reach, status, rule: rules.has(input.rule) ? input.rule : null });
    return done({ contests: contests.map(rowOf), rules: [...rules].map((id) => ({ id, label: nameOfRule(id) })) });
  });
}

/** The report that was contested; contests of before reports were noted are about the one that counts. */
function contestedReport(ports: Ports, contest: ContestRecord): Report | null {
  const stored = contest.report === null ? selectOptionalReport(ports.db, contest.attempt) : selectOptionalReportById(ports.db, contest.attempt, contest.report);
  return stored === null ? null : parseReport(stored.json);
}

/** A contest with the contested finding in full and the log beside the lawful path. */
export function loadContest(ports: Ports, caller: Caller, input: { contest: string }): Result<ContestView, Refusal> {
  return withStorage<ContestView, Refusal>(ports, () => {
    const found = findContest(ports, caller, input.contest);
    if (!found.ok) return found;
    const { contest, anonymous, canAnswer, draft } = found.value;
    const attempt = selectOptionalAttempt(ports.db, contest.attempt);
    const report = contestedReport(ports, contest);
    const debrief = attempt === null || report === null ? null : debriefOfReport(ports, attempt, report);
    const finding = debrief?.findings.find(({ id }) => id === contest.finding);
    return done({
      ...rowOf(contest),
      ...(anonymous ? { trainee: null, classTitle: null } : {}),
      finding: finding?.name ?? rowOf(contest).finding,
      attempt: anonymous ? null : contest.attempt,
      answer: contest.answer,
      answeredBy: contest.answeredBy,
      answeredOn: contest.answeredAt === null ? null : localDate(contest.answeredAt),
      // An author is told what was done and what the law wanted, and nothing that leads to whoever did it.
      debrief: debrief !== null && anonymous ? { ...debrief, attempt: '', disagreements: [] } : debrief,
      canAnswer,
      item: contest.scenario,
      ofOwnCase: draft !== null,
      anchor: finding?.anchor ?? null,
      hasTrace: contest.status === 'upheld' && finding !== undefined,
    });
  });
}

/** Upholds, rejects or answers a contest, in words that the trainee reads in the debrief. An answer is given once. */
export function answerContest(ports: Ports, caller: Caller, input: AnswerContestInput): Result<null, AnswerContestRefusal> {
  return withStorage<null, AnswerContestRefusal>(ports, () => {
    const found = findContest(ports, caller, input.contest);
    if (!found.ok) return found;
    const { contest, canAnswer } = found.value;
    if (!canAnswer) return failed({ reason: 'not-allowed' });
    const answer = input.answer.normalize('NFC').trim();
    const status = ANSWERS.find((known) => known === input.status);
    const fields: Record<string, FieldFault> = {};
    if (status === undefined) fields['status'] = { fault: 'choice' };
    if (answer === '') fields['answer'] = { fault: 'missing' };
    if ([...answer].length > WORDS_MAX) fields['answer'] = { fault: 'too-long', max: WORDS_MAX };
    if (status === undefined || Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });
    const now = ports.clock.now();
    const audit = auditEntry(ports, now, { actor: caller.person, act: 'contest.answered', subject: contest.id, details: { status, attempt: contest.attempt, finding: contest.finding } });
    const stored = storeAnswer(ports.db, { contest: contest.id, status, answer, by: caller.person, at: now }, audit);
    return stored ? done(null) : failed({ reason: 'contest-answered' });
  });
}

function traceOf(ports: Ports, contest: ContestRecord): ContestTrace | null {
  const attempt = selectOptionalAttempt(ports.db, contest.attempt);
  const report = contestedReport(ports, contest);
  if (attempt === null || report === null || contest.status !== 'upheld' || contest.finding === null) return null;
  return contestTrace(attempt.scenario, selectEvents(ports.db, attempt.id), report, contest.finding);
}

/** The regression trace of an upheld contest, without anything that tells whose case it was. */
export function loadContestTrace(ports: Ports, caller: Caller, input: { contest: string }): Result<ContestTrace, Refusal> {
  return withStorage<ContestTrace, Refusal>(ports, () => {
    const found = findContest(ports, caller, input.contest);
    if (!found.ok) return found;
    const trace = traceOf(ports, found.value.contest);
    return trace === null ? failed({ reason: 'not-found' }) : done(trace);
  });
}

/** The traces of all upheld contests, for whoever sits at the machine. */
export function listContestTraces(ports: Ports): ContestTrace[] {
  return selectContests(ports.db, { trainer: null, status: 'upheld', rule: null, limit: LISTED }).flatMap((contest) => traceOf(ports, contest) ?? []);
}
