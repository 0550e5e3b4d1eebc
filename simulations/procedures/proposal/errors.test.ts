import { expect, test } from 'vitest';
import { caseOf, daysFrom } from '#tests/support/complaint-case.ts';
import { add, all, endWith, fillIn, gradeRun, lawfulRun, leaveOut, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import { proposalCaseOf } from '#tests/support/proposal-case.ts';
import type { ProposalChange } from '#tests/support/proposal-case.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Slips of the catalogue (research notes, section B: PL, CH, TB, SO) on petitions and proposals: each alone gives its finding and no other. */

const NOW = '2026-08-03';
const POWER = { id: 'dien', gist: 'Mất điện', demand: 'reflect' as const, ownInterest: true };
const RULES = { id: 'tt', gist: 'Thủ tục rườm rà', demand: 'propose' as const, ownInterest: false };
const OFFICER = { id: 'tc', gist: 'Cán bộ vòi tiền', demand: 'report-violation' as const, ownInterest: false, against: 'can-bo' };
const MIXED: ProposalChange = { moreContents: [POWER, RULES, OFFICER], tasks: [{ content: 'dien', whose: 'utility-company' }, { content: 'tt', whose: 'procedure-control' }] };
const ELSEWHERE: ProposalChange = { tasks: [{ content: 'nd', whose: 'utility-company' }] };
const DEPUTIES: ProposalChange = { petition: { channel: 'forwarded', forwardedBy: { kind: 'deputies', name: 'Đại biểu HĐND xã' } } };
const LONG: ProposalChange = { tasks: [{ content: 'nd', work: 'long' }] };
const OVERDUE: ProposalChange = { petition: { overdueBelow: true } };
const ANSWERED: ProposalChange = { petition: { earlier: { outcome: 'answered', on: daysFrom(NOW, -90) } } };

const REPLY = { contents: ['nd'], says: 'result', signatory: 'chair' };
const TRANSFER = { to: 'utility-company', form: 'tt05-2021/mau-04@2021', signatory: 'chair' };

/** What a fulfilled duty has done after the act that is taken back. */
const instead = (before: string, label: string, data: Parameters<typeof endWith>[2]): Damage => endWith(label, before, data);

const ERRORS: [string, ProposalChange, Damage, string][] = [
  ['PL-01 taken for a complaint', {}, all(fillIn('petition.classified', { classes: { nd: 'complaint' } }), instead('proposal.assigned', 'complainant.guided', { to: 'commune-chair', form: 'tt05-2021/mau-02@2021', signatory: 'chair' })), 'branch:class-is-complaint'],
  ['PL-02 not told to write separately', MIXED, leaveOut('separation.guided'), 'omission:separate'],
  ['PL-05 answered in place of another body', ELSEWHERE, all(instead('petition.transferred', 'reply.written', REPLY), add('paper.sent#replyLetter', 'reply.written', { kind: 'replyLetter', recipients: ['dan'] }), add('proposal.assigned', 'petition.classified', { unit: 'can-bo-khac', signatory: 'chair' })), 'branch:proposal-is-ours'],
  ['PL-07 put away although it is the commune’s', {}, instead('proposal.assigned', 'petition.filed', { ground: 'tt05-2021/d28' }), 'branch:may-be-filed'],
  ['own task pushed away', {}, all(instead('reply.written', 'petition.transferred', TRANSFER), add('paper.sent#transferLetter', 'petition.transferred', { kind: 'transferLetter', recipients: ['dan'] })), 'branch:proposal-belongs-elsewhere'],
  ['CH-03 only shown the way', ELSEWHERE, instead('petition.transferred', 'complainant.guided', { to: 'utility-company', form: 'tt05-2021/mau-02@2021', signatory: 'chair' }), 'branch:proposal-may-be-guided'],
  ['CH-03 a part not sent on', MIXED, (events) => events.filter((event) => event.data['content'] !== 'dien'), 'omission:pass-on'],
  ['CH-03 a part sent on, the sender not told', MIXED, (events) => events.map((event) => (event.data['content'] === 'dien' ? { ...event, data: { ...event.data, copyToSender: false } } : event)), 'recipient:passed-on-told'],
  ['CH-04 sent to the wrong place', ELSEWHERE, fillIn('petition.transferred', { to: 'province-chair' }), 'content:transferred-to'],
  ['CH-04 a part sent to the wrong place', MIXED, (events) => events.map((event) => (event.data['content'] === 'dien' ? { ...event, data: { ...event.data, to: 'province-chair' } } : event)), 'content:passed-on-to'],
  ['transferred without a word to the sender', ELSEWHERE, leaveOut('paper.sent#transferLetter'), 'omission:tell-of-transfer'],
  ['CH-05 the head not told of a subordinate’s delay', OVERDUE, leaveOut('petition.overdueReported'), 'omission:report-overdue-below'],
  ['answered before anybody looked at it', {}, leaveOut('proposal.assigned'), 'omission:proposal.assigned'],
  ['TB-01 not answered', {}, leaveOut('reply.written', 'paper.sent#replyLetter'), 'unfinished:proposal'],
  ['TB-01 answered late', {}, putOff('reply.written', '2026-08-20'), 'late:reply.written'],
  ['TB-01 answered but not sent', {}, leaveOut('paper.sent#replyLetter'), 'omission:send-reply'],
  ['TB-01 sent to somebody else', {}, fillIn('paper.sent#replyLetter', { recipients: ['ke-ben'] }), 'recipient:reply-recipients'],
  ['TB-02 “being looked at”', {}, fillIn('reply.written', { says: 'being-looked-at' }), 'content:reply-says'],
  ['TB-02 a content left unanswered', {}, fillIn('reply.written', { contents: [] }), 'content:reply-contents'],
  ['a promise without a result', LONG, leaveOut('proposal.resultSent'), 'omission:keep-promise'],
  ['a promise kept too late', LONG, putOff('proposal.resultSent', '2026-10-12'), 'content:promise-kept'],
  ['TB-05 deputies not told', DEPUTIES, leaveOut('result.reported'), 'omission:tell-deputies'],
  ['SO-01 nothing in the database', {}, leaveOut('database.updated'), 'omission:update-database'],
  ['TX-01 refused as petitioning over the head', {}, instead('petition.registered', 'petition.receiptRefused', { reason: 'over-level' }), 'branch:receipt-may-be-refused'],
];

const subjects = (scenario: Scenario, damage: Damage) => {
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  return { report, findings: report.findings.map(({ class: kind, subject }) => `${kind}:${subject}`), advice: report.advice.map(({ subject }) => subject) };
};

test.each(ERRORS)('%s: found alone, told in whole sentences', (_name, change, damage, wanted) => {
  const { report, findings } = subjects(proposalCaseOf(NOW, change), damage);
  expect(findings).toEqual([wanted]);
  for (const sentence of report.findings.flatMap(({ texts }) => Object.values(texts))) expect(sentence).toMatch(/^[^{}]{5,}$/u);
});

const POLICE_TWICE = caseOf(NOW, { matter: { madeBy: 'police' }, petition: { channel: 'post', earlier: { outcome: 'guided', on: daysFrom(NOW, -60) } } });

test.each<[string, Scenario, Damage, string]>([
  ['PL-06 a duplicate answered once more', proposalCaseOf(NOW, ANSWERED), all(endWith('reply.written', 'petition.filed', REPLY), add('paper.sent#replyLetter', 'reply.written', { kind: 'replyLetter', recipients: ['dan'] })), 'proposal-still-owed'],
  ['PL-06 a duplicate not linked', proposalCaseOf(NOW, ANSWERED), leaveOut('petition.linked'), 'link-to-earlier'],
  ['PL-06 a complaint shown the way a second time', POLICE_TWICE, endWith('complainant.guided', 'petition.filed', { to: 'police', form: 'tt05-2021/mau-02@2021', signatory: 'chair' }), 'guidance-still-owed'],
  ['PL-08 administrative rules left in the petition', proposalCaseOf(NOW, MIXED), (events) => events.filter((event) => event.data['content'] !== 'tt'), 'pass-on-rules'],
  ['PL-08 administrative rules sent elsewhere', proposalCaseOf(NOW, MIXED), (events) => events.map((event) => (event.data['content'] === 'tt' ? { ...event, data: { ...event.data, to: 'ministry' } } : event)), 'rules-passed-to'],
  ['a transfer on no form', proposalCaseOf(NOW, ELSEWHERE), fillIn('petition.transferred', { form: 'none' }), 'transfer-form'],
  ['a part sent on without its form', proposalCaseOf(NOW, MIXED), (events) => events.map((event) => (event.data['content'] === 'dien' ? { ...event, data: { ...event.data, form: 'none' } } : event)), 'passed-on-form'],
  ['SO-04 destroyed within the year', proposalCaseOf(NOW, ANSWERED), add('petition.destroyed', 'petition.filed', { signatory: 'chair' }), 'destroy-early'],
  ['filed before it was classified', proposalCaseOf(NOW, ANSWERED), leaveOut('petition.classified'), 'classified-first'],
])('advice and no points where nobody has read the text: %s', (_name, scenario, damage, wanted) => {
  const { report, findings, advice } = subjects(scenario, damage);
  expect([findings, report.score]).toEqual([[], 100]);
  expect(advice).toEqual([wanted]);
});

test('filed petitions may go after a year, when the chair says so', () => {
  const scenario = proposalCaseOf('2025-03-10', { petition: { earlier: { outcome: 'answered', on: '2025-01-06' } } });
  const later: Damage = (events) => [...events, { seq: 0, type: 'petition.destroyed', day: (events.at(-1)?.day ?? 0) + 370, src: 'trainee', actor: 'chair', data: { signatory: 'chair' } }];
  expect(subjects(scenario, later).advice).toEqual([]);
  expect(subjects(scenario, (events) => later(events).map((event) => (event.type === 'petition.destroyed' ? { ...event, data: { signatory: 'clerk' } } : event))).advice).toEqual(['destroy-early']);
});

test('a complaint of another authority’s is filed the second time, and shown the way again when it brings something new', () => {
  const petition = (newDetails: boolean) => ({ channel: 'post' as const, earlier: { outcome: 'guided' as const, on: daysFrom(NOW, -60), newDetails } });
  const ends = [false, true].map((newDetails) => lawfulRun(caseOf(NOW, { matter: { madeBy: 'police' }, petition: petition(newDetails) })).map(({ type }) => type));
  expect(ends[0]).toContain('petition.filed');
  expect(ends[1]).toContain('complainant.guided');
});

test('what concerns a land officer is answered within thirty days (Luật Đất đai, Điều 242)', () => {
  const scenario = proposalCaseOf(NOW, { tasks: [{ content: 'nd', landOfficer: true }] });
  expect(subjects(scenario, putOff('reply.written', '2026-09-01')).findings).toEqual([]);
  expect(subjects(scenario, putOff('reply.written', '2026-09-08')).findings).toEqual(['late:reply.written']);
});
