import { expect, test } from 'vitest';
import { gradeRun, lawfulRun } from '#tests/support/damaged-run.ts';
import { proposalCaseOf } from '#tests/support/proposal-case.ts';
import type { ProposalChange } from '#tests/support/proposal-case.ts';
import { labelOf } from '../case-event.ts';

/** The lawful way of a recommendation or a piece of feedback, whatever the facts and the time. */

const POWER = { id: 'dien', gist: 'Mất điện', demand: 'reflect' as const, ownInterest: true };
const RULES = { id: 'tt', gist: 'Thủ tục rườm rà', demand: 'propose' as const, ownInterest: false };
const OFFICER = { id: 'tc', gist: 'Cán bộ vòi tiền', demand: 'report-violation' as const, ownInterest: false, against: 'can-bo' };
const EARLIER = { outcome: 'answered' as const, on: '2026-05-04' };
const ELSEWHERE = [{ content: 'nd', whose: 'utility-company' as const }];

const WAYS: [string, ProposalChange, string[]][] = [
  ['the commune’s own: considered and answered', {}, ['proposal.assigned', 'reply.written', 'paper.sent#replyLetter']],
  ['a plain one is answered at once', { tasks: [{ content: 'nd', work: 'plain' }] }, ['reply.written', 'paper.sent#replyLetter']],
  ['work of weeks is promised and told', { tasks: [{ content: 'nd', work: 'long' }] }, ['proposal.assigned', 'reply.written', 'paper.sent#replyLetter', 'proposal.resultSent']],
  ['another body’s is sent on and the sender told', { tasks: ELSEWHERE }, ['petition.transferred', 'paper.sent#transferLetter']],
  ['each part goes to whom it concerns', { moreContents: [POWER, RULES, OFFICER], tasks: [{ content: 'dien', whose: 'utility-company' }, { content: 'tt', whose: 'procedure-control' }] }, ['separation.guided', 'proposal.passedOn', 'proposal.passedOn', 'proposal.assigned', 'reply.written', 'paper.sent#replyLetter']],
  ['answered before, nothing new: filed and linked', { petition: { earlier: EARLIER } }, ['petition.filed', 'petition.linked']],
  ['answered before, with something new: handled as a new one', { petition: { earlier: { ...EARLIER, newDetails: true } } }, ['proposal.assigned', 'reply.written', 'paper.sent#replyLetter']],
  ['sent on before, nothing new: filed and linked', { petition: { earlier: { ...EARLIER, outcome: 'transferred' } }, tasks: ELSEWHERE }, ['petition.filed', 'petition.linked']],
  ['wrongly shown the way before: answered now', { petition: { earlier: { ...EARLIER, outcome: 'guided' } } }, ['proposal.assigned', 'reply.written', 'paper.sent#replyLetter']],
  ['sent to the competent body as well: filed', { petition: { alsoSentTo: ['utility-company'] }, tasks: ELSEWHERE }, ['petition.filed']],
  ['nameless: filed', { petition: { sender: 'anonymous', channel: 'post' } }, ['petition.filed']],
  ['unreadable: filed', { petition: { writing: 'torn' } }, ['petition.filed']],
  ['a subordinate’s overdue business is reported to the head', { petition: { overdueBelow: true } }, ['petition.overdueReported', 'proposal.assigned', 'reply.written', 'paper.sent#replyLetter']],
  ['forwarded by deputies: they are told', { petition: { channel: 'forwarded', forwardedBy: { kind: 'deputies', name: 'Đại biểu HĐND xã' } } }, ['proposal.assigned', 'reply.written', 'paper.sent#replyLetter', 'result.reported']],
];

const COMMON = ['case.opened', 'citizen.identified', 'petition.registered', 'petition.classified', 'database.updated', 'statement.recorded'];

test.each(WAYS)('%s, under the law of every time', (_name, change, wanted) => {
  for (const received of ['2024-02-05', '2025-03-10', '2025-10-06', '2026-08-03', '2027-08-02']) {
    const scenario = proposalCaseOf(received, change);
    const events = lawfulRun(scenario);
    const report = gradeRun(scenario, events);
    expect([received, report.score, report.findings.map(({ id }) => id), report.advice.map(({ subject }) => subject)]).toEqual([received, 100, [], []]);
    const done = events.map((event) => labelOf(event)).filter((label) => !COMMON.includes(label.split('#')[0] ?? ''));
    expect([received, [...done].sort()]).toEqual([received, [...wanted].sort()]);
  }
});
