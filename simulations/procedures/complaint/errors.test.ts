import { expect, test } from 'vitest';
import { caseOf, daysFrom } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { add, all, doLate, endWith, fillIn, gradeRun, lawfulRun, leaveOut, leftAfterRepairs, moveBehind, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import type { CaseEvent, Json } from '../case-event.ts';

/** Slips of the catalogue (content of the research notes, KN-01 … KN-67): each alone gives its finding and no other. */

const NOW = '2026-08-03';
const DENUNCIATION = { id: 'tc', gist: 'Xử lý cán bộ', demand: 'report-violation' as const, ownInterest: false, against: 'can-bo' };
const MIXED: CaseChange = { moreContents: [DENUNCIATION], affected: ['ke-ben'], verification: { places: 2, involved: ['can-bo'] } };
const FORWARDED: CaseChange = { petition: { channel: 'forwarded', forwardedBy: { kind: 'front', name: 'Mặt trận xã' } } };
const ORAL: CaseChange = { petition: { channel: 'oral', documents: [] } };
const HARM: CaseChange = { matter: { irreversible: { on: daysFrom(NOW, 25), what: 'Tháo dỡ' } } };
const LATE: CaseChange = { matter: { madeOn: daysFrom(NOW, -130), knownOn: daysFrom(NOW, -120) } };
const POLICE: CaseChange = { matter: { madeBy: 'police' } };
const TWO: CaseChange = { moreContents: [{ id: 'nd2', gist: 'Tính lại giá', demand: 'review', ownInterest: true, matter: 'qd', merits: 'wrong' }] };

const ACCEPTANCE = { form: 'nd124-2020/mau-03@2026', signatory: 'chair', contents: ['nd'], items: ['round', 'received-on', 'accepted-on', 'contents'] };
const REFUSAL = { form: 'nd124-2020/mau-04@2026', signatory: 'chair', ground: 'lkn-2011/d11/k6', items: ['round', 'received-on', 'contents', 'reason-and-provision'] };
const TERMINATION = { form: 'nd124-2020/mau-14a@2026', signatory: 'chair', ground: 'lkn-2011/d11a/k2/a', contents: ['nd'] };

const withdrawal = (data: { written: boolean; contents?: string[] }): NonNullable<CaseChange['happenings']> => [
  { id: 'rut', when: { after: 'verification.assigned', days: 3 }, event: 'complaint.withdrawn', data, who: 'dan', says: 'Tôi rút.' },
];
const WITHDRAWN: CaseChange = { happenings: withdrawal({ written: true }) };
const WITHDRAWN_IN_PART: CaseChange = { ...TWO, happenings: withdrawal({ written: true, contents: ['nd2'] }) };

/** The finding that is expected; none for what is no slip after all. */
const ERRORS: [string, CaseChange, Damage, string][] = [
  ['KN-01 receipt refused', {}, endWith('petition.receiptRefused', 'petition.registered', { reason: 'wrong-form' }), 'branch:receipt-may-be-refused:'],
  ['KN-02 petition handed back', {}, endWith('petition.returned', 'complaint.accepted', { to: 'complainant' }), 'branch:may-be-handed-back:'],
  ['KN-03 statement not recorded', ORAL, leaveOut('statement.recorded'), 'omission:record-statement:'],
  ['KN-03 statement not signed', ORAL, fillIn('statement.recorded', { signed: false }), 'content:statement-signed:'],
  ['KN-03 statement not read back', ORAL, fillIn('statement.recorded', { readBack: false }), 'content:statement-read-back:'],
  ['KN-04 wrong day in the book', {}, fillIn('petition.registered', { receivedOn: '2026-08-04' }), 'content:registered-day:'],
  ['KN-04 no receipt', {}, leaveOut('receipt.issued'), 'omission:give-receipt:'],
  ['KN-04 receipt on the old form', {}, fillIn('receipt.issued', { form: 'tt04-2021/mau-02@2021' }), 'form:receipt-form:'],
  ['KN-05 taken for feedback and answered', {}, all(fillIn('petition.classified', { classes: { nd: 'feedback' } }), endWith('reply.written', 'complaint.accepted', { signatory: 'chair' })), 'branch:class-is-feedback:'],
  ['KN-06 denunciation classed as complaint', MIXED, fillIn('petition.classified', { classes: { nd: 'complaint', tc: 'complaint' } }), 'content:other-classes:'],
  ['KN-06 denunciation accepted as well', MIXED, fillIn('complaint.accepted', { contents: ['nd', 'tc'] }), 'content:accepted-contents:'],
  ['KN-07 not told to separate', MIXED, leaveOut('separation.guided'), 'omission:separate:'],
  ['KN-09 land dispute decision accepted', { matter: { settlesLandDispute: true } }, acceptInstead(), 'branch:not-a-land-dispute-decision:'],
  ['KN-10 accepted outside competence', POLICE, acceptInstead(), 'branch:commune-is-competent:'],
  ['KN-12 own case pushed away', {}, endWith('complainant.guided', 'complaint.accepted', { to: 'province-chair', form: 'none', signatory: 'chair' }), 'branch:another-authority-is-competent:'],
  ['KN-14 guided to the wrong place', POLICE, fillIn('complainant.guided', { to: 'province-chair' }), 'content:guided-to:'],
  ['KN-17 refused though in time', {}, all(endWith('complaint.acceptanceRefused', 'complaint.accepted', REFUSAL), sent('refusalNotice', ['dan'])), 'branch:refusal-is-grounded:'],
  ['KN-18 accepted though out of time', LATE, acceptInstead(), 'branch:in-time:'],
  ['KN-19 accepted late', {}, putOff('complaint.accepted', '2026-08-14'), 'late:complaint.accepted:'],
  ['KN-20 not accepted at all', {}, leaveOut('complaint.accepted', 'paper.sent#acceptanceNotice', 'decision.rechecked'), 'omission:complaint.accepted:'],
  ['KN-20 notice not sent', {}, leaveOut('paper.sent#acceptanceNotice'), 'omission:send-acceptance:'],
  ['KN-21 accepted after verification was assigned', {}, acceptAfterAssignment(), 'order:complaint.accepted < verification.assigned:'],
  ['KN-22 notice lacks an item', {}, fillIn('complaint.accepted', { items: ['round', 'contents'] }), 'content:accepted-items:'],
  ['KN-22 notice on the old form', {}, fillIn('complaint.accepted', { form: 'nd124-2020/mau-03@2020' }), 'form:accepted-form:'],
  ['KN-23 forwarder not told', FORWARDED, fillIn('paper.sent#acceptanceNotice', { recipients: ['dan'] }), 'recipient:acceptance-recipients:'],
  ['KN-24 refusal without reason', LATE, fillIn('complaint.acceptanceRefused', { items: ['round'] }), 'content:refusal-reason:'],
  ['KN-25 refusal on the wrong ground', LATE, fillIn('complaint.acceptanceRefused', { ground: 'lkn-2011/d11/k1' }), 'ground:refusal-ground:'],
  ['KN-26 unsigned group petition accepted', { petition: { complainants: 14, signatures: 12, representatives: 3 } }, all(acceptInstead(), fillIn('complaint.settled', { items: ['date', 'parties', 'contents', 'verification-result', 'dialogue-result', 'legal-basis', 'conclusion', 'handling', 'second-complaint-and-court', 'complainant-list'] })), 'branch:is-signed:'],
  ['KN-28 handwritten authorisation accepted', { complainant: { represented: { by: 'con', paper: 'handwritten' }, standsAlone: false } }, acceptInstead(), 'branch:lawfully-represented:'],
  ['KN-31 freely withdrawn content accepted again', { matter: { withdrawnBefore: 'freely' } }, acceptInstead(), 'branch:not-withdrawn-freely:'],
  ['KN-32 no re-check', {}, leaveOut('decision.rechecked'), 'omission:recheck:'],
  ['KN-34 verified without a decision', {}, leaveOut('verification.assigned'), 'omission:verification.assigned:'],
  ['KN-35 complainant not heard', {}, leaveOut('session.held'), 'omission:hear-complainant:dan'],
  ['KN-37 two days for documents', {}, add('documents.requested', 'verification.assigned', { from: 'dan', form: 'nd124-2020/mau-07@2020', days: 2 }), 'prohibited:short-time-for-documents:'],
  ['KN-39 report leaves a content out', TWO, fillIn('verification.reported', { contents: ['nd'] }), 'content:reported-contents:'],
  ['KN-39 decision leaves a content out', TWO, fillIn('complaint.settled', { contents: ['nd'] }), 'content:decision-contents:'],
  ['KN-41 findings against the evidence', {}, fillIn('verification.reported', { findings: { nd: 'wrong' } }), 'content:reported-findings:'],
  ['KN-42 longer time without a record', MIXED, putOff('complaint.settled', '2026-09-14'), 'late:complaint.settled:'],
  ['KN-43 complex for a false reason', MIXED, add('complexity.recorded', 'verification.assigned', { grounds: ['workload'], signatory: 'chair' }), 'ground:complexity-grounds:'],
  ['KN-44 settled late', {}, putOff('complaint.settled', '2026-09-10'), 'late:complaint.settled:'],
  ['KN-45 no dialogue', {}, leaveOut('dialogue.held', 'dialogue.invited'), 'omission:dialogue.held:'],
  ['KN-46 invited by telephone', {}, fillIn('dialogue.invited', { way: 'phone' }), 'form:invited-in-writing:'],
  ['KN-46 not invited', {}, leaveOut('dialogue.invited'), 'omission:invite:'],
  ['KN-47 respondent not invited', {}, fillIn('dialogue.invited', { recipients: ['dan'] }), 'recipient:invited-everybody:'],
  ['KN-48 no minutes', {}, fillIn('dialogue.held', { minutes: 'none' }), 'content:minutes-taken:'],
  ['KN-48 minutes on no form', {}, fillIn('dialogue.held', { form: 'none' }), 'form:minutes-form:'],
  ['KN-49 terminated because of absence', {}, all(endWith('settlement.terminated', 'dialogue.invited', TERMINATION), sent('terminationDecision', ['dan', 'chu-tich']), archived(['petition', 'documents', 'verification-minutes', 'page-numbers'])), 'branch:termination-is-grounded:'],
  ['KN-54 pressed to withdraw', {}, add('withdrawal.pressed', 'verification.assigned', {}), 'prohibited:press-to-withdraw:'],
  ['KN-54 terminated after a partial withdrawal', WITHDRAWN_IN_PART, all(endWith('settlement.terminated', 'verification.reported', { ...TERMINATION, contents: ['nd', 'nd2'] }), sent('terminationDecision', ['dan', 'chu-tich']), archived(['petition', 'documents', 'page-numbers'])), 'branch:termination-is-grounded:'],
  ['KN-51 terminated by a notice', WITHDRAWN, fillIn('settlement.terminated', { form: 'none' }), 'form:termination-form:'],
  ['terminated on the wrong ground', WITHDRAWN, fillIn('settlement.terminated', { ground: 'lkn-2011/d11a/k2/b' }), 'ground:termination-ground:'],
  ['termination not sent', WITHDRAWN, leaveOut('paper.sent#terminationDecision'), 'omission:send-termination:'],
  ['withdrawn content decided all the same', WITHDRAWN_IN_PART, fillIn('complaint.settled', { contents: ['nd', 'nd2'] }), 'content:decision-contents:'],
  ['KN-60 the Front not told', FORWARDED, fillIn('paper.sent#settlementDecision', { recipients: ['dan', 'province-chair'] }), 'recipient:decision-recipients: omission:report-to-forwarder:'],
  ['suspended without any ground', {}, all(add('paper.sent#suspensionDecision', 'verification.assigned', { kind: 'suspensionDecision', recipients: ['dan', 'chu-tich'] }), add('settlement.suspended', 'verification.assigned', { form: 'nd124-2020/mau-14a@2026', signatory: 'chair', ground: 'lkn-2011/d11a/k1/a' })), 'branch:suspension-is-grounded:'],
  ['an official told who is not denounced in the notice', MIXED, fillIn('paper.sent#acceptanceNotice', { recipients: ['dan', 'can-bo'] }), ''],
  ['denunciation accepted, and told to the denounced', MIXED, all(fillIn('complaint.accepted', { contents: ['nd', 'tc'] }), fillIn('paper.sent#acceptanceNotice', { recipients: ['dan', 'can-bo'] })), 'content:accepted-contents: prohibited:disclose-identity:'],
  ['KN-55 answered by letter', {}, endWith('reply.written', 'dialogue.invited', { signatory: 'chair' }), 'branch:may-answer-by-letter:'],
  ['KN-56 way on not shown', {}, fillIn('complaint.settled', { items: ['date', 'parties', 'contents', 'verification-result', 'dialogue-result', 'legal-basis', 'conclusion', 'handling'] }), 'content:decision-shows-the-way:'],
  ['KN-56 sent to the district', {}, fillIn('complaint.settled', { secondTo: 'district-chair' }), 'content:second-to:'],
  ['KN-56 the district court', {}, fillIn('complaint.settled', { court: 'court-district' }), 'content:court-named:'],
  ['KN-57 head of a unit signs', {}, fillIn('complaint.settled', { signatory: 'unitHead' }), 'actor:decision-signatory:'],
  ['KN-59 decision sent late', {}, doLate('paper.sent#settlementDecision', '2026-09-30'), 'late:send-decision:'],
  ['KN-59 superior not told', {}, fillIn('paper.sent#settlementDecision', { recipients: ['dan'] }), 'recipient:decision-recipients:'],
  ['KN-62 not enforced', {}, leaveOut('enforcement.ordered'), 'omission:enforce:'],
  ['KN-63 execution not suspended', HARM, leaveOut('execution.suspended', 'paper.sent#executionSuspension'), 'omission:suspend-execution:'],
  ['KN-64 file without page numbers', {}, fillIn('file.archived', { items: ['petition', 'documents', 'verification-minutes', 'dialogue-minutes', 'decision'] }), 'content:file-items:'],
  ['KN-66 database not updated', {}, leaveOut('database.updated'), 'omission:update-database:'],
  ['backdated decision', {}, fillIn('complaint.settled', { dated: '2026-08-20' }), 'prohibited:backdate:'],
  ['identity papers kept', {}, fillIn('citizen.identified', { how: 'kept-papers' }), 'prohibited:keep-identity-papers:'],
  ['filed away', {}, endWith('petition.filed', 'complaint.accepted', { ground: 'tt05-2021/d28' }), 'branch:may-be-filed:'],
  ['settled at once without verification', {}, all(leaveOut('verification.assigned', 'session.held', 'verification.reported', 'dialogue.invited', 'dialogue.held'), fillIn('complaint.settled', { items: ['date', 'parties', 'contents', 'legal-basis', 'conclusion', 'handling', 'second-complaint-and-court'] })), 'branch:plainly-right:'],
];

/** Accepts what should have been refused or guided away, and carries the case through as if that were right. */
function acceptInstead(): Damage {
  return (events) => {
    const lawful = lawfulRun(caseOf(NOW));
    const accepted = lawful.findIndex((event) => event.type === 'complaint.accepted');
    const answered = events.findIndex((event) => ['complaint.acceptanceRefused', 'complainant.guided'].includes(event.type));
    const rest = lawful.slice(accepted);
    return [...events.slice(0, answered), ...rest.map((event) => ({ ...event, data: event.type === 'complaint.accepted' ? ACCEPTANCE : event.data }))];
  };
}

function sent(kind: string, recipients: string[]): Damage {
  return (events) => [...events, { seq: 0, type: 'paper.sent', choice: kind, day: events.at(-1)!.day, src: 'trainee', actor: 'clerk', data: { kind, recipients } }];
}

function archived(items: string[]): Damage {
  return (events) => [...events, { seq: 0, type: 'file.archived', day: events.at(-1)!.day, src: 'trainee', actor: 'clerk', data: { items } }];
}

/** Everything that follows acceptance moves with it; only the decision to verify stands before. */
function acceptAfterAssignment(): Damage {
  return all(
    leaveOut('session.held', 'decision.rechecked', 'paper.sent#acceptanceNotice'),
    moveBehind('complaint.accepted', 'verification.assigned'),
    add('session.held', 'complaint.accepted', { with: 'dan', form: 'nd124-2020/mau-06@2020' }),
    add('decision.rechecked', 'complaint.accepted', {}),
    add('paper.sent#acceptanceNotice', 'complaint.accepted', { kind: 'acceptanceNotice', recipients: ['dan'] }),
  );
}

test.each(ERRORS)('%s: found alone, told in whole sentences', (_name, change, damage, expected) => {
  const scenario = caseOf(NOW, change);
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  const withoutInstance = (id: string) => id.replace(/:[^:]*$/, ':');
  const wanted = expected === '' ? [] : expected.split(/ (?=\w+:\w)/).map(withoutInstance);
  expect(report.findings.map(({ id }) => withoutInstance(id)).sort()).toEqual(wanted.sort());
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

const advice = (change: CaseChange, damage: Damage) => {
  const scenario = caseOf(NOW, change);
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  return { score: report.score, findings: report.findings.map(({ id }) => id), advice: report.advice.map(({ subject, open }) => [subject, ...open].join(' ')), texts: report.advice.map(({ text }) => text) };
};

test.each<[string, CaseChange, Damage, string]>([
  ['the deputy signs the decision (oq-08)', {}, fillIn('complaint.settled', { signatory: 'deputyChair' }), 'decision-signatory oq-08'],
  ['the deputy signs the notice (oq-08)', {}, fillIn('complaint.accepted', { signatory: 'deputyChair' }), 'accepted-signatory oq-08'],
  ['the deputy chairs the dialogue (oq-07)', {}, fillIn('dialogue.held', { chairedBy: 'deputyChair' }), 'chaired-by-chair oq-07'],
  ['the decision is not published (oq-01)', {}, leaveOut('decision.published'), 'publish oq-01'],
  ['the respondent verifies; the clause on impartiality is not in the register', MIXED, fillIn('verification.assigned', { verifier: 'can-bo' }), 'impartial-verifier'],
])('advice and no points where the law is open or unread: %s', (_name, change, damage, expected) => {
  const found = advice(change, damage);
  expect(found).toMatchObject({ score: 100, findings: [], advice: [expected] });
  for (const text of found.texts) expect(text).not.toMatch(/[{}]|: \.$/);
});

test('a disciplinary complaint is chaired by nobody but the one who settles it (lkn-2011/d53/k1)', () => {
  const discipline: CaseChange = { matter: { kind: 'discipline', knownOn: daysFrom(NOW, -5) } };
  expect(advice(discipline, fillIn('dialogue.held', { chairedBy: 'deputyChair' })).findings).toEqual(['actor:chaired-by-chair:']);
});

test.each([
  ['2025-10-06', 'sending to the district is advised against, not charged, while the decree is unread', 'second-to', []],
  ['2025-03-10', 'sending to the province instead of the district costs points', '', ['content:second-to:']],
] as const)('second instance on %s: %s', (received, _words, advised, findings) => {
  const scenario = caseOf(received);
  const wrong = received === '2025-03-10' ? 'province-chair' : 'district-chair';
  const report = gradeRun(scenario, fillIn('complaint.settled', { secondTo: wrong })(lawfulRun(scenario)));
  expect(report.findings.map(({ id }) => id)).toEqual(findings);
  expect(report.advice.map(({ subject }) => subject)).toEqual(advised === '' ? [] : [advised]);
});

test('before 2026-07-01 both readings of ten days are in time, the eleventh working day is not (oq-02)', () => {
  const scenario = caseOf('2025-03-10');
  const findings = (iso: string) => gradeRun(scenario, putOff('complaint.accepted', iso)(lawfulRun(scenario))).findings.map(({ id }) => id);
  expect(findings('2025-03-21')).toEqual([]);
  expect(findings('2025-03-24')).toEqual([]);
  expect(findings('2025-03-25')).toEqual(['late:complaint.accepted:']);
});

test('before 2026-07-01 a complex case may take longer without a record, a plain one may not (lkn-2011/d28)', () => {
  const late = (change: CaseChange) => {
    const scenario = caseOf('2025-03-10', change);
    return gradeRun(scenario, putOff('complaint.settled', '2025-04-21')(lawfulRun(scenario))).findings.map(({ id }) => id);
  };
  expect(late({ verification: { agenciesDisagree: true } })).toEqual([]);
  expect(late({})).toEqual(['late:complaint.settled:']);
});

test('suspension with its papers stops the clock; without going on again it is a slip (lkn-2011/d11a/k4)', () => {
  const scenario = caseOf(NOW);
  const world = (type: string, day: number): CaseEvent => ({ seq: 0, type, day, src: 'world', actor: 'world', data: { who: 'dan' } });
  const suspend: Damage = (events) => {
    const at = events.findIndex((event) => event.type === 'verification.reported');
    const day = events[at]!.day;
    const later = events.slice(at).map((event) => ({ ...event, day: event.day + 28 }));
    const act = (type: string, on: number, data: Record<string, Json>, choice?: string): CaseEvent => ({ seq: 0, type, day: on, src: 'trainee', actor: 'chair', data, ...(choice === undefined ? {} : { choice }) });
    const everybody = ['dan', 'chu-tich'];
    return [
      ...events.slice(0, at),
      world('obstacle.arose', day),
      act('settlement.suspended', day, { form: 'nd124-2020/mau-14a@2026', signatory: 'chair', ground: 'lkn-2011/d11a/k1/a' }),
      act('paper.sent', day, { kind: 'suspensionDecision', recipients: everybody }, 'suspensionDecision'),
      world('obstacle.ended', day + 21),
      act('settlement.resumed', day + 21, { form: 'nd124-2020/mau-14b@2026', signatory: 'chair' }),
      act('paper.sent', day + 21, { kind: 'resumptionDecision', recipients: everybody }, 'resumptionDecision'),
      ...later,
    ];
  };
  const findings = (damage: Damage) => gradeRun(scenario, damage(lawfulRun(scenario))).findings.map(({ id }) => id);
  expect(findings(suspend)).toEqual([]);
  expect(findings(all(suspend, leaveOut('settlement.resumed', 'paper.sent#resumptionDecision')))).toEqual(['omission:resume:']);
  expect(findings(all(suspend, fillIn('settlement.suspended', { form: 'none' })))).toEqual(['form:suspension-form:']);
  expect(findings(all(suspend, leaveOut('paper.sent#suspensionDecision')))).toEqual(['omission:send-suspension:']);
});
