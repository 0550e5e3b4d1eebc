import { selectOptionalReport } from '#db/repositories/grading.ts';
import { insertContest } from '#db/transactions/contests.ts';
import { parseReport } from '../domain/report-schema.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt } from './attempt-access.ts';
import type { Caller, DisagreeInput, FieldFault, ForkRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

const WORDS_MAX = 2000;

/** "Tôi không đồng ý": the trainee's words go to the owner of the rule with the report and the finding they are about; the log says the rest. */
export function disagree(ports: Ports, caller: Caller, input: DisagreeInput): Result<null, ForkRefusal> {
  return withStorage<null, ForkRefusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'act');
    if (!found.ok) return found;
    // A trial of a draft is contested by mending the draft.
    if (found.value.trial !== null) return failed({ reason: 'not-found' });
    if (found.value.status !== 'submitted') return failed({ reason: 'not-submitted' });
    const words = input.words.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    const fields: Record<string, FieldFault> = {};
    if (words === '') fields['words'] = { fault: 'missing' };
    if ([...words].length > WORDS_MAX) fields['words'] = { fault: 'too-long', max: WORDS_MAX };
    const finding = input.finding === undefined || input.finding === '' ? null : input.finding;
    const stored = selectOptionalReport(ports.db, found.value.id);
    const contested = (stored === null ? null : parseReport(stored.json))?.findings.find(({ id }) => id === finding);
    if (finding !== null && contested === undefined) fields['finding'] = { fault: 'choice' };
    if (stored === null || Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });

    const now = ports.clock.now();
    const id = ports.tokens.id(now);
    const audit = auditEntry(ports, now, { actor: caller.person, act: 'attempt.disputed', subject: found.value.id, details: { disagreement: id, finding } });
    const contest = { id, attempt: found.value.id, report: stored.id, finding, rule: contested?.subject ?? null, words, at: now };
    if (!insertContest(ports.db, contest, audit)) return failed({ reason: 'invalid', fields: { finding: { fault: 'contest-open' } } });
    return done(null);
  });
}
