import { expect, test } from 'vitest';
import { caseOf, daysFrom } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { add, all, endWith, fillIn, gradeRun, lawfulRun, leaveOut, leftAfterRepairs } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import type { CaseEvent } from '../case-event.ts';

/** Slips of groups, urgent stops, new evidence, and of what follows a decision: each alone gives its finding and no other. */

const NOW = '2026-08-03';
const PERIODS = ['2025-03-10', '2025-10-06', NOW] as const;
type Happenings = NonNullable<CaseChange['happenings']>;

const GROUP: CaseChange = { petition: { complainants: 14, signatures: 14, representatives: 3 }, complaint: { members: ['ke-ben'] } };
const SIX: CaseChange = { petition: { complainants: 14, signatures: 14, representatives: 6 }, complaint: { members: ['ke-ben'] } };
const OUTSIDER: CaseChange = { petition: { complainants: 7, signatures: 7, representatives: 1 }, complaint: { members: ['ke-ben'], chosen: ['con'] }, happenings: [{ id: 'cu', when: { after: 'representatives.asked', days: 0 }, event: 'representatives.chosen', data: { chosen: ['dan'] }, says: 'Bà con cử lại.' }] };
const TWO_SONS: CaseChange = { complainant: { represented: { by: 'con', paper: 'certified' } }, complaint: { authorised: ['ke-ben'] } };
const LOST: CaseChange = {
  ...GROUP,
  happenings: [
    { id: 'mat', when: { after: 'verification.assigned', days: 2 }, event: 'representative.left', data: { died: true }, who: 'dan', says: 'Ông Dân mất.' },
    { id: 'cu', when: { after: 'representatives.asked', days: 1 }, event: 'representatives.chosen', data: { chosen: ['ke-ben'] }, says: 'Bà con cử bà Bên.' },
  ],
};
const SOME_WITHDRAW: CaseChange = { ...GROUP, happenings: [{ id: 'rut', when: { after: 'verification.assigned', days: 3 }, event: 'complaint.withdrawn', data: { written: true, by: ['ke-ben'] }, who: 'ke-ben', says: 'Tôi rút.' }] };
const HARM: CaseChange = { matter: { irreversible: { on: daysFrom(NOW, 25), what: 'Tháo dỡ' } } };
const HARM_GONE: CaseChange = { ...HARM, happenings: [{ id: 'het', when: { after: 'verification.assigned', days: 2 }, event: 'harm.gone', says: 'Đã bỏ kế hoạch tháo dỡ.' }] };
const EVIDENCE: CaseChange = { happenings: [{ id: 'giay', when: { after: 'verification.assigned', days: 2 }, event: 'evidence.offered', who: 'dan', says: 'Tôi tìm được giấy cũ.' }] };
const EXCUSED: CaseChange = { happenings: [{ id: 'vang', when: { after: 'dialogue.held', days: 0 }, event: 'dialogue.missed', data: { excused: true }, who: 'dan', says: 'Ông Dân cấp cứu, có giấy của bệnh viện.' }] };
const COURT: CaseChange = {
  happenings: [
    { id: 'toa', when: { after: 'verification.assigned', days: 2 }, event: 'court.accepted', says: 'Tòa đã thụ lý.' },
    { id: 'ho-so', when: { after: 'settlement.terminated', days: 3 }, event: 'file.asked', data: { asker: 'court' }, says: 'Tòa yêu cầu hồ sơ.' },
  ],
};
const AWAITED: Happenings = [
  { id: 'doi', when: { after: 'verification.assigned', days: 2 }, event: 'related.pending', says: 'Phải chờ kết quả đo lại.' },
];
const SECOND: CaseChange = {
  happenings: [
    { id: 'len', when: { after: 'paper.sent#settlementDecision', days: 10 }, event: 'second.lodged', who: 'dan', says: 'Tôi gửi lên trên.' },
    { id: 'hoi', when: { after: 'paper.sent#settlementDecision', days: 14 }, event: 'file.asked', data: { asker: 'second-instance' }, says: 'Trên yêu cầu hồ sơ.' },
    { id: 'quyet', when: { after: 'paper.sent#settlementDecision', days: 40 }, event: 'second.decided', data: { changed: true }, says: 'Có quyết định lần hai.' },
  ],
};
const STALLED: CaseChange = { happenings: [{ id: 'i', when: { after: 'enforcement.ordered', days: 10 }, event: 'enforcement.stalled', says: 'Chưa ai làm.' }] };
const BY_ILLNESS: CaseChange = {
  matter: { madeOn: daysFrom(NOW, -130), knownOn: daysFrom(NOW, -120) },
  complainant: { obstacles: [{ kind: 'illness', from: daysFrom(NOW, -100), to: daysFrom(NOW, -60), proven: true, what: 'Nằm viện' }] },
};
const REFUSAL = { form: 'nd124-2020/mau-04@2026', signatory: 'chair', ground: 'lkn-2011/d11/k6', items: ['round', 'received-on', 'contents', 'reason-and-provision'] };

const sentRefusal: Damage = (events) => [...events, { seq: 0, type: 'paper.sent', choice: 'refusalNotice', day: events.at(-1)!.day, src: 'trainee', actor: 'clerk', data: { kind: 'refusalNotice', recipients: ['dan'] } }];

/** Drops the second dialogue, which the excused absence from the first has made due. */
const leaveOutSecondDialogue: Damage = (events) => {
  const held = events.flatMap((event, index) => (event.type === 'dialogue.held' || event.type === 'dialogue.invited' ? [index] : []));
  const behind = events.findIndex((event) => event.type === 'dialogue.missed');
  return events.filter((_, index) => !held.includes(index) || index < behind);
};

const ERRORS: [string, CaseChange, Damage, string][] = [
  ['KN-11 sent to the district for the second time', { matter: { firstDecisionOn: daysFrom(NOW, -10) } }, fillIn('complainant.guided', { to: 'district-chair' }), 'content:guided-to:'],
  ['KN-16 refused though the obstacle is proven', BY_ILLNESS, all(endWith('complaint.acceptanceRefused', 'complaint.accepted', REFUSAL), sentRefusal), 'branch:refusal-is-grounded:'],
  ['KN-27 six representatives accepted', SIX, leaveOut('representatives.asked'), 'omission:ask-for-representatives:'],
  ['KN-27 told to choose six again', SIX, fillIn('representatives.asked', { most: 6 }), 'content:number-of-representatives:'],
  ['KN-27 a representative who does not complain himself', OUTSIDER, all(leaveOut('representatives.asked'), (events) => events.filter(({ type }) => type !== 'representatives.chosen')), 'omission:ask-for-representatives:'],
  ['KN-29 two people authorised for one content', TWO_SONS, leaveOut('representatives.asked'), 'omission:ask-for-representatives:'],
  ['somebody of the group heard who was not chosen', GROUP, fillIn('session.held', { with: 'ke-ben' }), 'actor:heard-representative:'],
  ['a stranger heard for the group', GROUP, fillIn('session.held', { with: 'con' }), 'omission:hear-complainant:'],
  ['nobody asked to choose a new representative', LOST, all(leaveOut('representatives.asked'), (events) => events.filter(({ type }) => type !== 'representatives.chosen')), 'omission:ask-for-new-representative:'],
  ['dialogue with the son of the dead representative', LOST, all((events) => events.filter(({ type }) => type !== 'representatives.chosen'), fillIn('dialogue.held', { present: ['con', 'chu-tich'] })), 'branch:group-is-represented:'],
  ['too many to choose anew', LOST, fillIn('representatives.asked', { most: 9 }), 'content:number-of-new-representatives:'],
  ['the decision not sent to the new representative', LOST, fillIn('paper.sent#settlementDecision', { recipients: ['dan', 'province-chair'] }), 'recipient:decision-recipients:'],
  ['KN-58 the decision lists nobody', GROUP, fillIn('complaint.settled', { items: ['date', 'parties', 'contents', 'verification-result', 'dialogue-result', 'legal-basis', 'conclusion', 'handling', 'second-complaint-and-court'] }), 'content:decision-lists-group:'],
  ['terminated because one of a group withdrew', SOME_WITHDRAW, all(endWith('settlement.terminated', 'verification.reported', { form: 'nd124-2020/mau-14a@2026', signatory: 'chair', ground: 'lkn-2011/d11a/k2/a', contents: ['nd'] }), add('paper.sent#terminationDecision', 'settlement.terminated', { kind: 'terminationDecision', recipients: ['dan', 'chu-tich'] }), add('file.archived', 'settlement.terminated', { items: ['petition', 'documents', 'page-numbers'] })), 'branch:termination-is-grounded:'],
  ['KN-36 minutes that nobody signed', {}, fillIn('session.held', { signed: 'nobody' }), 'content:complainant-minutes-signed:'],
  ['KN-36 minutes with the neighbour that nobody signed', { affected: ['ke-ben'] }, (events) => events.map((event) => (event.type === 'session.held' && event.data['with'] === 'ke-ben' ? { ...event, data: { ...event.data, signed: 'nobody' } } : event)), 'content:affected-minutes-signed:'],
  ['KN-38 new evidence without minutes', EVIDENCE, leaveOut('evidence.received'), 'omission:take-evidence:'],
  ['KN-38 new evidence on the wrong form', EVIDENCE, fillIn('evidence.received', { form: 'nd124-2020/mau-06@2020' }), 'form:handover-form:'],
  ['KN-40 a report without any proposal', {}, fillIn('verification.reported', { says: 'no-proposal' }), 'content:report-says-all:'],
  ['KN-50 settled after an excused absence', EXCUSED, leaveOutSecondDialogue, 'omission:dialogue.held:'],
  ['KN-52 settlement suspended instead of execution', HARM, all(leaveOut('execution.suspended', 'paper.sent#executionSuspension'), add('paper.sent#suspensionDecision', 'verification.assigned', { kind: 'suspensionDecision', recipients: ['dan', 'chu-tich'] }), add('settlement.suspended', 'verification.assigned', { form: 'nd124-2020/mau-14a@2026', signatory: 'chair', ground: 'lkn-2011/d11a/k1/a' })), 'branch:suspension-is-grounded: omission:suspend-execution:'],
  ['execution suspended beyond the time for settling', HARM, fillIn('execution.suspended', { until: '2026-12-31' }), 'content:suspended-until:'],
  ['KN-63 execution let go ahead', HARM, add('execution.goneAhead', 'decision.rechecked', {}), 'prohibited:go-ahead-with-execution:'],
  ['the stop is not lifted when its reason is gone', HARM_GONE, leaveOut('execution.suspensionLifted', 'paper.sent#executionSuspensionLifted'), 'omission:lift-execution-suspension:'],
  ['the stop is lifted on no form', HARM_GONE, fillIn('execution.suspensionLifted', { form: 'none' }), 'form:lifting-form:'],
  ['the head of a unit lifts the stop', HARM_GONE, fillIn('execution.suspensionLifted', { signatory: 'unitHead' }), 'actor:lifting-signatory:'],
  ['the lifting is not sent', HARM_GONE, leaveOut('paper.sent#executionSuspensionLifted'), 'omission:send-lifting:'],
  ['the lifting is not sent to the respondent', HARM_GONE, fillIn('paper.sent#executionSuspensionLifted', { recipients: ['dan'] }), 'recipient:lifting-recipients:'],
  ['KN-65 the file not handed to the court', COURT, leaveOut('file.handedOver'), 'omission:hand-over-file:'],
  ['KN-65 the file handed to the wrong court', COURT, fillIn('file.handedOver', { to: 'court-district' }), 'recipient:file-to-asker:'],
  ['KN-65 the file not handed to the second instance', SECOND, leaveOut('file.handedOver'), 'omission:hand-over-file:'],
  ['KN-65 the file handed over without page numbers', SECOND, fillIn('file.handedOver', { items: ['petition', 'documents', 'verification-minutes', 'dialogue-minutes', 'decision'] }), 'content:handed-file-items:'],
  ['settled once more while the second instance has it', SECOND, add('complaint.settled', 'file.handedOver', { form: 'nd124-2020/mau-15@2020', signatory: 'chair', contents: ['nd'], conclusions: { nd: 'right' }, items: ['date'], secondTo: 'province-chair', court: 'court-regional' }), 'redundant:complaint.settled:'],
  ['enforced while a second complaint is pending', SECOND, add('enforcement.ordered', 'file.handedOver', { to: 'chu-tich', signatory: 'chair' }), 'prohibited:enforce-while-pending:'],
  ['KN-62 not enforced after the second decision', SECOND, leaveOut('enforcement.ordered'), 'omission:enforce-second:'],
  ['an order after the second decision without a term', SECOND, fillIn('enforcement.ordered', { says: 'no-term' }), 'content:second-order-says-all:'],
  ['an order without a report', {}, fillIn('enforcement.ordered', { says: 'no-report' }), 'content:order-says-all:'],
  ['KN-62 left alone when nobody carries it out', STALLED, leaveOut('enforcement.urged'), 'omission:urge-enforcement:'],
  ['KN-62 waited on when nobody carries it out', STALLED, fillIn('enforcement.urged', { measure: 'wait' }), 'content:urged-effectively:'],
  ['KN-67 the complainant harassed', {}, add('complainant.harassed', 'verification.assigned', {}), 'prohibited:harass-complainant:'],
];

test.each(ERRORS)('%s: found alone, told in whole sentences', (_name, change, damage, expected) => {
  const scenario = caseOf(NOW, change);
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  const withoutInstance = (id: string) => id.replace(/:[^:]*$/, ':');
  expect(report.findings.map(({ id }) => withoutInstance(id)).sort()).toEqual(expected.split(/ (?=\w+:\w)/).sort());
  expect(report.findings.every(({ cites }) => cites.length > 0)).toBe(true);
  const sentences = report.findings.flatMap(({ texts }) => Object.values(texts));
  for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]{5,}$/u);
});

test('each repair mends its finding, and all together make the case lawful', () => {
  const left = ERRORS.flatMap(([name, change, damage]) => {
    const scenario = caseOf(NOW, change);
    return leftAfterRepairs(name, scenario, damage(lawfulRun(scenario)));
  });
  expect(left).toEqual([]);
});

const KINDS: [string, (received: string) => CaseChange, string][] = [
  ['a group', () => GROUP, 'complaint.settled'],
  ['a group with too many representatives', () => SIX, 'representatives.asked'],
  ['a group whose representative dies', () => LOST, 'representatives.asked'],
  ['new evidence', () => EVIDENCE, 'evidence.received'],
  ['a stop that is lifted', (received) => ({ ...HARM_GONE, matter: { irreversible: { on: daysFrom(received, 25), what: 'Tháo dỡ' } } }), 'execution.suspensionLifted'],
  ['a second complaint', () => SECOND, 'file.handedOver'],
  ['an order that nobody carries out', () => STALLED, 'enforcement.urged'],
];

test.each(PERIODS)('every kind of case received on %s has a lawful run that earns 100 points without findings', (received) => {
  for (const [kind, change, act] of KINDS) {
    const scenario = caseOf(received, change(received));
    const events = lawfulRun(scenario);
    const report = gradeRun(scenario, events);
    expect({ kind, findings: report.findings.map(({ id }) => id), score: report.score }).toEqual({ kind, findings: [], score: 100 });
    expect(events.map(({ type }) => type), kind).toContain(act);
  }
});

test('what the first decision ordered is not owed once somebody has complained again', () => {
  const scenario = caseOf(NOW, SECOND);
  const events = lawfulRun(scenario);
  const lodged = events.findIndex(({ type }) => type === 'second.lodged');
  const decided = events.findIndex(({ type }) => type === 'second.decided');
  expect(lodged).toBeGreaterThan(0);
  expect(events.slice(lodged, decided).map(({ type }) => type)).not.toContain('enforcement.ordered');
  expect(gradeRun(scenario, events.slice(0, decided)).findings).toEqual([]);
});

test('while another authority has to answer first, settlement is suspended on that ground from 2026-07-01 on (lkn-2011/d11a/k1/b)', () => {
  const scenario = caseOf(NOW, { happenings: AWAITED });
  const damaged = (ground: string): CaseEvent[] =>
    all(
      add('paper.sent#suspensionDecision', 'related.pending', { kind: 'suspensionDecision', recipients: ['dan', 'chu-tich'] }),
      add('settlement.suspended', 'related.pending', { form: 'nd124-2020/mau-14a@2026', signatory: 'chair', ground }),
    )(lawfulRun(scenario));
  const findings = (ground: string) => gradeRun(scenario, damaged(ground)).findings.map(({ id }) => id);
  expect(findings('lkn-2011/d11a/k1/b')).toEqual([]);
  expect(findings('lkn-2011/d11a/k1/a')).toEqual(['ground:suspension-ground:']);
});

test('the death of one of a group ends nothing (lkn-2011/d11a/k2/b, nd124-2020/d7a/k1)', () => {
  const died: NonNullable<CaseChange['happenings']> = [{ id: 'mat', when: { after: 'verification.assigned', days: 2 }, event: 'complainant.died', data: { inherited: false }, who: 'dan', says: 'Ông Dân mất.' }];
  const ends = (change: CaseChange) => lawfulRun(caseOf(NOW, { ...change, happenings: died })).map(({ type }) => type).filter((type) => ['settlement.terminated', 'complaint.settled'].includes(type));
  expect(ends({})).toEqual(['settlement.terminated']);
  expect(ends(GROUP)).toEqual(['complaint.settled']);
});
