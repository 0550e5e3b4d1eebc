import { expect, test } from 'vitest';
import { daysFrom } from '#tests/support/complaint-case.ts';
import { denunciationCase } from '#tests/support/denunciation-case.ts';
import type { DenunciationChange } from '#tests/support/denunciation-case.ts';
import { add, all, doLate, endWith, fillIn, gradeRun, lawfulRun, leaveOut, numbered, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import { applyRepair } from '../../grading/apply-repair.ts';
import { denunciationProcedure } from '../index.ts';

/** Slips of the catalogue (research notes on denunciations, TN-01 … QH-02): each alone gives its finding and no other. */

const NOW = '2026-08-03';
const OFFICIAL = [{ person: 'can-bo', office: 'commune-official' as const }];
const CHAIR: DenunciationChange = { content: { against: 'chu-tich' }, denunciation: { chair: 'chu-tich', handlers: ['xu-ly'], accused: [{ person: 'chu-tich', office: 'commune-chair' }] } };
const COMMITTEE: DenunciationChange = { accused: { office: 'commune-committee' } };
const NAMELESS: DenunciationChange = { petition: { signed: false, sender: 'anonymous' }, denunciation: { chair: 'chu-tich', handlers: ['xu-ly'], accused: OFFICIAL } };
const ORAL: DenunciationChange = { petition: { channel: 'oral', documents: [] } };
const HERE: DenunciationChange = { petition: { channel: 'in-person' } };
const FORWARDED: DenunciationChange = { petition: { channel: 'forwarded', forwardedBy: { kind: 'press', name: 'Báo Thử' } } };
const HARM: DenunciationChange = { denunciation: { harm: { on: daysFrom(NOW, 4), what: 'Đổ thải' }, accused: OFFICIAL } };
const CRIME: DenunciationChange = { denunciation: { crime: true, accused: OFFICIAL } };
const TWO: DenunciationChange = { moreContents: [{ id: 'nd2', gist: 'Cấp giấy sai', demand: 'report-violation', ownInterest: false, against: 'can-bo', merits: 'wrong' }] };
const MIXED: DenunciationChange = { moreContents: [{ id: 'kn', gist: 'Làm rãnh thoát nước', demand: 'propose', ownInterest: true }] };
const WRONG: DenunciationChange = { content: { merits: 'wrong' } };
const NO_EVIDENCE: DenunciationChange = { denunciation: { afterComplaint: 'without-evidence', accused: OFFICIAL } };
const COMPLEX: DenunciationChange = { verification: { days: 14, conflictingEvidence: true } };

type Happenings = NonNullable<DenunciationChange['happenings']>;
const happens = (event: NonNullable<Happenings[number]['event']>, after: string, days: number, data: Happenings[number]['data'] = {}): Happenings => [{ id: 'viec', when: { after, days }, event, data, says: 'Có việc mới.' }];
const WITHDRAWN: DenunciationChange = { ...WRONG, happenings: happens('denunciation.withdrawn', 'denunciation.verificationAssigned', 2) };
const WITHDRAWN_BY_ONE: DenunciationChange = { ...WRONG, denunciation: { others: ['con'], accused: OFFICIAL }, happenings: happens('denunciation.withdrawn', 'denunciation.verificationAssigned', 2, { by: ['dan'] }) };
const WITHDRAWN_RIGHT: DenunciationChange = { happenings: happens('denunciation.withdrawn', 'denunciation.verificationAssigned', 2) };
const SUSPENDED: DenunciationChange = {
  happenings: [
    { id: 'doi', when: { after: 'denunciation.verificationAssigned', days: 2 }, event: 'related.pending', says: 'Phải đợi giám định lại.' },
    { id: 'het-doi', when: { after: 'denunciation.verificationAssigned', days: 6 }, event: 'related.ended', says: 'Có kết quả giám định.' },
  ],
};
const AT_WORK: DenunciationChange = { denunciation: { protection: { risk: 'work', urgent: true, on: daysFrom(NOW, 20) }, accused: OFFICIAL }, happenings: happens('protection.requested', 'denunciation.accepted', 1, { urgent: true }) };
const IN_DANGER: DenunciationChange = { denunciation: { protection: { risk: 'life' }, accused: OFFICIAL }, happenings: happens('protection.requested', 'denunciation.accepted', 1) };
const ASKED: DenunciationChange = { happenings: happens('superior.asked', 'denunciation.accepted', 2, { file: true }) };

const ACCEPTANCE = { form: 'nd31-2019/mau-04@2019', signatory: 'chair', contents: ['nd'], items: ['accepted-on', 'legal-basis', 'contents', 'settlement-term'], carries: 'nothing', recipients: [] };
const TRANSFER = { to: 'province-chair', form: 'tt05-2021/mau-03@2021', signatory: 'chair', carriage: 'sealed' };
const EXTENSION = { form: 'nd31-2019/mau-01@2019', signatory: 'chair', grounds: ['conflicting-evidence'], recipients: ['dan', 'can-bo'] };

/** The findings that are expected, by class and subject; empty for what is no slip after all. */
const ERRORS: [string, DenunciationChange, Damage, string][] = [
  ['TN-01 sent away without a petition', ORAL, endWith('petition.receiptRefused', 'petition.registered', { reason: 'unsigned' }), 'branch:receipt-may-be-refused'],
  ['TN-01 word of mouth not written down', ORAL, leaveOut('statement.recorded'), 'omission:record-statement'],
  ['TN-02 statement not signed', ORAL, fillIn('statement.recorded', { signed: false }), 'content:statement-signed'],
  ['TN-03 not registered', {}, leaveOut('petition.registered'), 'omission:petition.registered'],
  ['TN-03 database not updated', {}, leaveOut('database.updated'), 'omission:update-database'],
  ['TN-04 no receipt', HERE, leaveOut('receipt.issued'), 'omission:give-receipt'],
  ['TN-05 heard at the open counter', HERE, add('denunciation.heard', 'citizen.identified', { place: 'open-counter' }), 'prohibited:disclose-identity'],
  ['TN-05 heard in private: no slip', HERE, add('denunciation.heard', 'citizen.identified', { place: 'private-room' }), ''],
  ['TN-06 laid before the denounced chair', CHAIR, add('denunciation.shown', 'petition.registered', { to: 'commune-chair', carries: 'original' }), 'prohibited:disclose-identity'],
  ['TN-06 laid before a chair who is not denounced: no slip', {}, add('denunciation.shown', 'petition.registered', { to: 'commune-chair', carries: 'original' }), ''],
  ['TN-07 harm not prevented', HARM, leaveOut('denunciation.harmPrevented'), 'omission:prevent-harm'],
  ['TN-07 harm prevented too late', HARM, doLate('denunciation.harmPrevented', '2026-08-10'), 'content:harm-prevented-in-time'],
  ['TN-08 heard online with recording', HERE, add('denunciation.heard', 'citizen.identified', { place: 'online-recorded' }), 'prohibited:disclose-identity'],
  ['TN-09 asked for proof of harm', {}, add('denunciation.conditionSet', 'petition.classified', { condition: 'prove-harm' }), 'prohibited:set-conditions'],
  ['PL-01 taken for a complaint and refused', {}, all(fillIn('petition.classified', { classes: { nd: 'complaint' } }), endWith('complaint.acceptanceRefused', 'denunciation.accepted', { form: 'nd124-2020/mau-04@2026', signatory: 'chair', ground: 'lkn-2011/d11/k2', items: ['round', 'received-on', 'contents', 'reason-and-provision'] }), notice('refusalNotice')), 'branch:class-is-complaint'],
  ['PL-01 taken for a complaint, the denounced invited to a dialogue', {}, all(fillIn('petition.classified', { classes: { nd: 'complaint' } }), endWith('complaint.acceptanceRefused', 'denunciation.accepted', { form: 'nd124-2020/mau-04@2026', signatory: 'chair', ground: 'lkn-2011/d11/k2', items: ['round', 'received-on', 'contents', 'reason-and-provision'] }), notice('refusalNotice'), add('dialogue.invited', 'petition.classified', { way: 'written', on: '2026-08-12', recipients: ['dan', 'can-bo'], signatory: 'chair' })), 'branch:class-is-complaint prohibited:disclose-identity'],
  ['PL-03 answered by letter', {}, endWith('reply.written', 'denunciation.accepted', { signatory: 'chair' }), 'branch:denunciation-may-be-answered-by-letter'],
  ['PL-03 taken for feedback and answered', {}, all(fillIn('petition.classified', { classes: { nd: 'feedback' } }), endWith('reply.written', 'denunciation.accepted', { signatory: 'chair' })), 'branch:class-is-feedback'],
  ['PL-04 not told to separate', MIXED, leaveOut('separation.guided'), 'omission:separate'],
  ['PL-04 accepted as one', MIXED, fillIn('denunciation.accepted', { contents: ['nd', 'kn'] }), 'content:denunciation-decision-contents'],
  ['PL-05 nameless but concrete petition filed', NAMELESS, endWith('petition.filed', 'denunciation.inspectionOrdered', { ground: 'ltc-2018/d25/k1' }), 'branch:denunciation-may-be-filed'],
  ['PL-06 nameless petition accepted', NAMELESS, acceptInstead('denunciation.inspectionOrdered'), 'branch:denouncer-is-known'],
  ['PL-07 looked for the writer', NAMELESS, add('denunciation.writerSought', 'petition.classified', { search: 'handwriting' }), 'prohibited:seek-writer'],
  ['PL-08 crime not referred', CRIME, leaveOut('crime.referred'), 'omission:refer-crime'],
  ['PL-08 crime referred after the verification', CRIME, doLate('crime.referred', '2026-09-01'), 'order:refer-crime'],
  ['PL-09 accepted late', {}, putOff('denunciation.accepted', '2026-08-14'), 'late:denunciation.accepted'],
  ['PL-10 ten days taken where seven are due', {}, putOff('denunciation.accepted', '2026-08-17'), 'late:denunciation.accepted'],
  ['PL-10 ten days where several places are asked: no slip', { denunciation: { checkPlaces: 2, accused: OFFICIAL } }, putOff('denunciation.accepted', '2026-08-17'), ''],
  ['PL-11 asked the village who she is', {}, fillIn('denunciation.identityChecked', { check: 'letter-to-village' }), 'prohibited:disclose-identity'],
  ['PL-12 councillor’s case kept', { accused: { office: 'councillor' } }, acceptInstead('petition.transferred'), 'branch:denunciation-is-ours'],
  ['TQ-01 the chair settles what is said of him', CHAIR, acceptInstead('petition.transferred', ['chu-tich']), 'branch:denunciation-is-ours'],
  ['TQ-02 the commune settles what is said of itself', COMMITTEE, acceptInstead('petition.transferred'), 'branch:denunciation-is-ours'],
  ['TQ-03 sent to the district', CHAIR, fillIn('petition.transferred', { to: 'district-chair' }), 'content:transferred-to'],
  ['TQ-04 sent on late', CHAIR, putOff('petition.transferred', '2026-08-14'), 'late:petition.transferred'],
  ['TQ-05 sender not told', CHAIR, leaveOut('paper.sent#transferLetter'), 'omission:tell-of-transfer'],
  ['TQ-06 sent on in the open', CHAIR, fillIn('petition.transferred', { carriage: 'open' }), 'prohibited:disclose-identity'],
  ['TQ-06 letter of transfer to many', CHAIR, fillIn('paper.sent#transferLetter', { recipients: ['dan', 'thon', 'province-inspectorate'] }), 'prohibited:disclose-identity'],
  ['TQ-07 passed down to the denounced “to answer”', {}, add('denunciation.shown', 'petition.classified', { to: 'can-bo', carries: 'original' }), 'prohibited:disclose-identity'],
  ['TQ-08 own case not handled', {}, endWith('petition.filed', 'denunciation.accepted', { ground: 'ltc-2018/d24/k3' }), 'branch:denunciation-may-be-filed'],
  ['TQ-09 refused because he has moved', { accused: { change: 'merged' } }, endWith('denunciation.acceptanceRefused', 'denunciation.accepted', { signatory: 'chair', ground: 'ltc-2018/d29/k1', reasoned: true, carries: 'nothing', recipients: ['dan'] }), 'branch:denunciation-refusal-is-grounded'],
  ['TQ-10 press not answered', FORWARDED, leaveOut('result.reported'), 'omission:answer-forwarder'],
  ['TQ-11 own case sent round', {}, all(endWith('petition.transferred', 'denunciation.accepted', TRANSFER), notice('transferLetter')), 'branch:denunciation-belongs-elsewhere'],
  ['TL-01 no decision of acceptance', {}, leaveOut('denunciation.accepted', 'denunciation.denouncerNotified', 'denunciation.denouncedNotified'), 'omission:denunciation.accepted'],
  ['TL-02 denouncer not told of acceptance', {}, leaveOut('denunciation.denouncerNotified'), 'omission:notify-denouncer'],
  ['TL-02 denounced told late', {}, doLate('denunciation.denouncedNotified', '2026-08-28'), 'late:notify-denounced'],
  ['TL-03 copy of the petition for the denounced', {}, fillIn('denunciation.denouncedNotified', { carries: 'copy' }), 'prohibited:disclose-identity'],
  ['TL-03 retyped, with what only she can know', { denunciation: { tellingDetails: true, accused: OFFICIAL } }, fillIn('denunciation.denouncedNotified', { carries: 'extract' }), 'prohibited:disclose-identity'],
  ['TL-03 retyped, nothing telling in it: no slip', {}, fillIn('denunciation.denouncedNotified', { carries: 'extract' }), ''],
  ['TL-04 named in the decision that stays in the file', {}, fillIn('denunciation.accepted', { carries: 'names' }), 'content:decision-names-nobody'],
  ['TL-04 named in the decision that goes round', {}, fillIn('denunciation.accepted', { carries: 'names', recipients: ['thon', 'can-bo'] }), 'prohibited:disclose-identity'],
  ['TL-04 named in a refusal sent to many', NO_EVIDENCE, fillIn('denunciation.acceptanceRefused', { carries: 'names', recipients: ['dan', 'thon'] }), 'prohibited:disclose-identity'],
  ['TL-04 named in a refusal for herself: no slip', NO_EVIDENCE, fillIn('denunciation.acceptanceRefused', { carries: 'names', recipients: ['dan'] }), ''],
  ['TL-05 refused without a reason', NO_EVIDENCE, fillIn('denunciation.acceptanceRefused', { reasoned: false }), 'content:denunciation-refusal-reasoned'],
  ['TL-06 accepted without evidence against the settler', NO_EVIDENCE, acceptInstead('denunciation.acceptanceRefused'), 'branch:evidence-against-settler'],
  ['TL-07 a content left out', TWO, fillIn('denunciation.accepted', { contents: ['nd'] }), 'content:denunciation-decision-contents'],
  ['TL-08 refused though everything is there', {}, endWith('denunciation.acceptanceRefused', 'denunciation.accepted', { signatory: 'chair', ground: 'ltc-2018/d29/k1', reasoned: true, carries: 'nothing', recipients: ['dan'] }), 'branch:denunciation-refusal-is-grounded'],
  ['identity not checked', {}, leaveOut('denunciation.identityChecked'), 'omission:check-denouncer'],
  ['XM-01 verification ordered by word of mouth', {}, fillIn('denunciation.verificationAssigned', { way: 'spoken-order', form: 'none', carries: 'nothing' }), 'form:assigned-in-writing'],
  ['XM-02 a team of one', {}, fillIn('denunciation.verificationAssigned', { members: ['can-bo-khac'] }), 'content:team-of-two'],
  ['XM-03 a brother-in-law in the team', {}, fillIn('denunciation.verificationAssigned', { members: ['can-bo-khac', 'em-vo'] }), 'actor:team-impartial'],
  ['XM-04 the petition itself for the team', {}, fillIn('denunciation.verificationAssigned', { carries: 'original' }), 'prohibited:disclose-identity'],
  ['XM-04 the original before the denounced', {}, fillIn('session.held', { with: 'can-bo', carries: 'original' }), 'omission:hear-denouncer prohibited:disclose-identity'],
  ['XM-05 denounced not heard', {}, withoutSessionWith('can-bo'), 'omission:hear-denounced'],
  ['XM-06 both sides face to face', {}, add('denunciation.confronted', 'denunciation.verificationAssigned', { present: ['dan', 'can-bo'] }), 'prohibited:disclose-identity'],
  ['XM-07 minutes on no form', {}, fillIn('session.held', { form: 'none' }), 'form:denouncer-minutes-form'],
  ['XM-07 report not signed', {}, fillIn('denunciation.verificationReported', { signed: false }), 'form:denunciation-report-signed'],
  ['XM-08 no report', {}, leaveOut('denunciation.verificationReported'), 'omission:denunciation.verificationReported'],
  ['XM-09 asked people with the petition in hand', {}, add('documents.requested', 'denunciation.verificationAssigned', { from: 'thon', form: 'none', days: 10, carries: 'names' }), 'prohibited:disclose-identity'],
  ['XM-10 told in the chat group', {}, add('denunciation.shown', 'denunciation.verificationAssigned', { to: 'chat-group', carries: 'names' }), 'prohibited:disclose-identity'],
  ['XM-11 verifier asks for an expert himself', {}, add('denunciation.expertAsked', 'denunciation.verificationAssigned', { form: 'nd31-2019/mau-09@2019', signer: 'verifier-alone', carries: 'nothing' }), 'prohibited:unauthorised-expert'],
  ['TH-01 concluded late', {}, putOff('conclusion.made', '2026-09-25'), 'late:conclusion.made'],
  ['TH-02 extended after the time ran out', COMPLEX, all(putOff('conclusion.made', '2026-09-25'), extendOn('2026-09-22', EXTENSION)), 'late:conclusion.made'],
  ['TH-03 extended twice for one criterion', COMPLEX, all(extendOn('2026-08-31', EXTENSION), extendOn('2026-09-01', EXTENSION)), 'content:extension-number'],
  ['TH-03 extended because of much work', COMPLEX, extendOn('2026-08-31', { ...EXTENSION, grounds: ['workload'] }), 'ground:extension-criteria'],
  ['TH-04 extension not told to both sides', COMPLEX, extendOn('2026-08-31', { ...EXTENSION, recipients: ['dan'] }), 'recipient:extension-recipients'],
  ['TH-05 thirty working days', {}, putOff('conclusion.made', '2026-09-17'), 'late:conclusion.made'],
  ['TH-06 suspended to gain time', {}, all(add('paper.sent#denunciationSuspension', 'denunciation.verificationAssigned', { kind: 'denunciationSuspension', recipients: ['dan', 'can-bo'] }), add('denunciation.suspended', 'denunciation.verificationAssigned', { signatory: 'chair', ground: 'ltc-2018/d34/k1' })), 'branch:denunciation-may-be-suspended'],
  ['TH-07 not resumed', SUSPENDED, suspended(), 'omission:resume-denunciation'],
  ['RT-01 pressed to withdraw', {}, add('withdrawal.pressed', 'denunciation.verificationAssigned', {}), 'prohibited:press-denouncer'],
  ['RT-02 terminated because one of two withdrew', WITHDRAWN_BY_ONE, terminated(), 'branch:denunciation-may-be-terminated'],
  ['RT-03 withdrawal on the old form', WITHDRAWN, fillIn('denunciation.withdrawalTaken', { form: 'nd31-2019/mau-02@2019' }), 'form:withdrawal-form'],
  ['RT-03 signed by somebody else', WITHDRAWN, fillIn('denunciation.withdrawalTaken', { signedBy: ['con'] }), 'content:withdrawal-signed'],
  ['RT-04 terminated though the file shows a violation', WITHDRAWN_RIGHT, terminated(), 'branch:denunciation-may-be-terminated'],
  ['RT-04 withdrawal taken without a look at the file', WITHDRAWN, fillIn('denunciation.withdrawalTaken', { fileReviewed: false }), 'content:withdrawal-examined'],
  ['RT-05 termination not sent', WITHDRAWN, leaveOut('paper.sent#denunciationTermination'), 'omission:send-denunciation-termination'],
  ['KL-01 letter in place of a conclusion', {}, endWith('reply.written', 'conclusion.made', { signatory: 'chair' }), 'branch:denunciation-may-be-answered-by-letter'],
  ['KL-02 an item missing', {}, fillIn('conclusion.made', { items: ['verification-result', 'legal-basis', 'conclusion'] }), 'content:conclusion-items'],
  ['KL-02 a content not concluded on', TWO, fillIn('conclusion.made', { contents: ['nd'] }), 'content:conclusion-contents'],
  ['concluded against the evidence', {}, fillIn('conclusion.made', { conclusions: { nd: 'wrong' } }), 'content:conclusion-right'],
  ['KL-03 conclusion sent late', {}, doLate('paper.sent#denunciationConclusion', '2026-09-30'), 'late:send-conclusion'],
  ['KL-04 conclusion names her', {}, fillIn('conclusion.made', { carries: 'names' }), 'content:conclusion-names-nobody prohibited:disclose-identity'],
  ['KL-05 denouncer not told', {}, leaveOut('conclusion.denouncerTold'), 'omission:tell-denouncer'],
  ['KL-06 conclusion not acted upon in time', {}, doLate('conclusion.handled', '2026-10-12'), 'late:handle-conclusion'],
  ['KL-07 rights not restored', WRONG, fillIn('conclusion.handled', { measures: ['none'] }), 'content:measures-fit'],
  ['KL-08 nobody follows up', {}, leaveOut('conclusion.followedUp'), 'omission:follow-up'],
  ['KL-08 follow-up given to nobody', {}, fillIn('conclusion.followedUp', { follower: 'nobody' }), 'actor:follower-allowed'],
  ['CK-01 not published', {}, leaveOut('conclusion.published'), 'omission:publish-conclusion'],
  ['CK-02 posted for ten days', {}, fillIn('conclusion.published', { days: 10 }), 'content:posted-long-enough'],
  ['CK-03 published with her name', {}, fillIn('conclusion.published', { carries: 'names' }), 'prohibited:disclose-identity'],
  ['BV-01 request unanswered', AT_WORK, leaveOut('protection.decided'), 'omission:protect-denouncer'],
  ['BV-01 refused by word of mouth', { denunciation: { protection: { risk: 'none' }, accused: OFFICIAL }, happenings: happens('protection.requested', 'denunciation.accepted', 1) }, all(leaveOut('protection.decided'), add('protection.refused', 'protection.requested', { written: false, reasoned: false })), 'form:protection-refused-in-writing-own'],
  ['BV-02 the protected moved about', AT_WORK, fillIn('protection.decided', { measure: 'other-post-imposed' }), 'content:protection-agreed'],
  ['BV-03 told to write first', AT_WORK, add('protection.putOff', 'protection.requested', {}), 'prohibited:put-off-protection'],
  ['BV-04 police not told', IN_DANGER, fillIn('protection.asked', { of: 'employer' }), 'content:protection-fits-elsewhere'],
  ['BV-05 protection ended as a burden', AT_WORK, add('protection.ended', 'protection.decided', { why: 'burden' }), 'prohibited:end-protection'],
  ['HS-01 file without page numbers', {}, fillIn('file.archived', { items: ['petition', 'documents', 'identity-minutes', 'acceptance-decision', 'assignment', 'verification-minutes', 'explanation', 'report', 'conclusion-paper', 'handling-papers'] }), 'content:denunciation-file-items'],
  ['HS-02 file open to everybody', {}, fillIn('file.archived', { access: 'everybody' }), 'prohibited:disclose-identity'],
  ['HS-03 papers taken out', {}, add('denunciation.papersRemoved', 'denunciation.verificationReported', {}), 'prohibited:remove-papers'],
  ['QH-01 superior not answered', ASKED, leaveOut('denunciation.superiorAnswered'), 'omission:answer-superior'],
  ['QH-02 file not handed over', ASKED, fillIn('denunciation.superiorAnswered', { with: 'report' }), 'content:file-handed-over'],
  ['backdated', {}, fillIn('conclusion.made', { dated: '2026-08-10' }), 'prohibited:backdate'],
];

function notice(kind: string): Damage {
  return (events) => [...events, { seq: 0, type: 'paper.sent', choice: kind, day: events.at(-1)!.day, src: 'trainee', actor: 'clerk', data: { kind, recipients: ['dan'] } }];
}

/** Accepts what should have been sent away, and carries the case through as if that were right. */
function acceptInstead(instead: string, denounced: string[] = ['can-bo']): Damage {
  return (events) => {
    const lawful = lawfulRun(denunciationCase(NOW, { accused: { person: 'can-bo', office: 'commune-official' } }));
    const checked = lawful.find(({ type }) => type === 'denunciation.identityChecked')!;
    const from = lawful.findIndex(({ type }) => type === 'denunciation.accepted');
    const end = events.findIndex(({ type }) => type === instead);
    const renamed = JSON.parse(JSON.stringify([{ ...checked, day: lawful[from]!.day }, ...lawful.slice(from)]).replaceAll('"can-bo"', JSON.stringify(denounced[0]))) as typeof lawful;
    const data = (type: string, own: (typeof lawful)[number]['data']) => (type === 'denunciation.accepted' ? ACCEPTANCE : own);
    return [...events.slice(0, end), ...renamed.map((event) => ({ ...event, data: data(event.type, event.data) }))];
  };
}

function withoutSessionWith(person: string): Damage {
  return (events) => events.filter((event) => event.type !== 'session.held' || event.data['with'] !== person);
}

/** Extends on a day, before everything of a later day. */
function extendOn(iso: string, data: typeof EXTENSION): Damage {
  return (events) => doLate('denunciation.extended', iso)(add('denunciation.extended', 'denunciation.verificationAssigned', data)(events));
}

/** Suspends while the result of others is awaited, and tells both sides; nobody resumes. */
function suspended(): Damage {
  return all(
    add('paper.sent#denunciationSuspension', 'related.pending', { kind: 'denunciationSuspension', recipients: ['dan', 'can-bo'] }),
    add('denunciation.suspended', 'related.pending', { signatory: 'chair', ground: 'ltc-2018/d34/k1' }),
  );
}

/** Ends the case when the withdrawal has been taken. */
function terminated(): Damage {
  return (events) => {
    const cut = endWith('denunciation.terminated', 'denunciation.verificationReported', { signatory: 'chair', ground: 'ltc-2018/d33/k2', contents: ['nd'] })(events);
    const last = cut.at(-1)!;
    const after = (type: string, data: (typeof last)['data'], choice?: string) => ({ ...last, type, data, ...(choice === undefined ? {} : { choice }) });
    return [
      ...cut,
      after('paper.sent', { kind: 'denunciationTermination', recipients: ['dan', 'can-bo'] }, 'denunciationTermination'),
      after('file.archived', { items: ['petition', 'documents', 'page-numbers', 'identity-minutes', 'acceptance-decision', 'assignment', 'verification-minutes', 'explanation'], access: 'restricted' }),
    ];
  };
}

test.each(ERRORS)('%s: found alone, told in whole sentences', (_name, change, damage, expected) => {
  const scenario = denunciationCase(NOW, change);
  const report = gradeRun(scenario, damage(lawfulRun(scenario)));
  const wanted = expected === '' ? [] : expected.split(' ');
  const short = (id: string): string => id.replace(/^order:(\S+).*/, 'order:$1').replace(/^(\w+:[^:]*):.*$/, '$1');
  expect(report.findings.map(({ id }) => short(id)).sort()).toEqual(wanted.sort());
  for (const finding of report.findings) {
    expect(finding.cites.length, finding.id).toBeGreaterThan(0);
    for (const text of Object.values(finding.texts)) expect(text, finding.id).not.toMatch(/[{}]|undefined| {2}/);
  }
});

test('a paper that names the sender and was never sent is written again before its sending is made up for', () => {
  const scenario = denunciationCase(NOW, ORAL);
  const events = numbered(all(fillIn('conclusion.made', { carries: 'names' }), leaveOut('paper.sent#denunciationConclusion'))(lawfulRun(scenario)));
  const left = gradeRun(scenario, events).findings.map(({ id, repair }) => [id, gradeRun(scenario, applyRepair(events, repair, denunciationProcedure)).findings.map((finding) => finding.id)]);
  expect(left).toEqual([
    ['content:conclusion-names-nobody:', ['omission:send-conclusion:']],
    ['omission:send-conclusion:', []],
  ]);
});
