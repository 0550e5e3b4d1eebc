import { z } from 'zod';
import { isoDate, PETITION_CLASSES, slug } from '../scenario/facts.ts';
import { ACCESSES, CARRIAGES, carries } from './act-data/carries.ts';
import { COMPLAINT_ACT_DATA, ORDERS, REPORTS, SIGNINGS } from './act-data/complaint.ts';
import { CROWD_ACT_DATA } from './act-data/crowd.ts';
import { DENUNCIATION_ACT_DATA } from './act-data/denunciation.ts';
import { HEAD_ACT_DATA } from './act-data/head.ts';
import { LAND_DISPUTE_ACT_DATA } from './act-data/land-dispute.ts';
import { IDENTITY_ITEMS, RECEPTION_ACT_DATA } from './act-data/reception.ts';
import { PROPOSAL_ACT_DATA, REPLY_SAYS } from './act-data/proposal.ts';
import { basis, contents, dated, form, ground, recipients, signatory, SIGNATORIES } from './act-data/words.ts';

export { SIGNATORIES };

/**
 * What is filled in for each act of the desk. These are the payloads of trainee events, in the log and in
 * `saban grade`'s log file. An act is possible or impossible by the world (simulations/desk), never by the law.
 */

/** To whom the desk can point a petitioner or send a paper, besides the people of the case (their ids). */
export const AUTHORITIES = [
  'commune-chair',
  'other-commune-chair',
  'district-chair',
  'district-unit-head',
  'province-chair',
  'province-department-head',
  'province-inspectorate',
  'land-registration-office',
  'tax-office',
  'police',
  'court-district',
  'court-regional',
  'court-province',
  'forwarder',
  'ministry',
  'council-standing-committee',
  'council-approver',
  'front-organisation',
  'party-committee',
  'school-head',
  'utility-company',
  'procedure-control',
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Kinds of paper that the desk makes; `paper.sent#<kind>` sends one. */
export const PAPER_KINDS = [
  'receipt',
  'guidance',
  'separationGuidance',
  'transferLetter',
  'acceptanceNotice',
  'refusalNotice',
  'verificationDecision',
  'documentRequest',
  'complexityRecord',
  'verificationReport',
  'dialogueInvitation',
  'dialogueMinutes',
  'suspensionDecision',
  'resumptionDecision',
  'terminationDecision',
  'executionSuspension',
  'settlementDecision',
  'replyLetter',
  'enforcementOrder',
  'forwarderReport',
  'denunciationDecision',
  'denunciationSuspension',
  'denunciationResumption',
  'denunciationTermination',
  'denunciationConclusion',
  'denunciationExtension',
  'mediationNotice',
  'mediationRefusal',
  'mediationCouncil',
  'mediationInvitation',
  'mediationMinutes',
  'mediationGuidance',
  'mediationRecognition',
  'disputeNotice',
  'disputeReport',
  'disputeDecision',
  'receptionRefusal',
  'receptionConclusion',
  'superiorReport',
  'petitionReport',
  'executionSuspensionLifted',
  'handoverMinutes',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What a first settlement decision can contain (Luật Khiếu nại, Điều 31 khoản 2). */
export const DECISION_ITEMS = [
  'date',
  'parties',
  'contents',
  'verification-result',
  'dialogue-result',
  'legal-basis',
  'conclusion',
  'handling',
  'compensation',
  'second-complaint-and-court',
  'complainant-list',
] as const;

/** What a case file can hold (Luật Khiếu nại, Điều 34). */
export const FILE_ITEMS = ['petition', 'documents', 'verification-minutes', 'dialogue-minutes', 'decision', 'other-papers', 'page-numbers', 'identity-minutes', 'acceptance-decision', 'assignment', 'explanation', 'report', 'conclusion-paper', 'handling-papers'] as const;

/** What an acceptance notice can state. */
export const ACCEPTANCE_ITEMS = ['round', 'received-on', 'accepted-on', 'contents', 'reason-and-provision'] as const;

/** Reasons that somebody can write into a finding of complexity; the law knows all but the last (Nghị định 124/2020/NĐ-CP, Điều 3a). */
export const COMPLEXITY_GROUNDS = ['places', 'contents', 'many-people', 'foreign', 'agencies', 'disagreement', 'conflicting-evidence', 'workload'] as const;

export const ACT_DATA = {
  'person.asked': z.strictObject({ person: slug }),
  'paper.read': z.strictObject({ paper: slug }),
  'source.consulted': z.strictObject({ source: slug }),
  'citizen.identified': z.strictObject({ how: z.enum(['stated', 'shown', 'kept-papers']), asked: z.array(z.enum(IDENTITY_ITEMS)).optional() }),
  'statement.recorded': z.strictObject({ readBack: z.boolean(), signed: z.boolean() }),
  'petition.receiptRefused': z.strictObject({ reason: z.enum(['wrong-form', 'not-our-business', 'too-late', 'unsigned', 'busy', 'over-level']) }),
  'petition.registered': z.strictObject({ receivedOn: isoDate, book: z.enum(['reception-logbook', 'petition-logbook']) }),
  'receipt.issued': z.strictObject({ form, documents: z.array(z.string()) }),
  'database.updated': z.strictObject({}),
  'petition.classified': z.strictObject({ classes: z.record(slug, z.enum(PETITION_CLASSES)), basis }).describe('Loại của từng nội dung.'),
  'separation.guided': z.strictObject({ contents, form }),
  'complainant.guided': z.strictObject({ to: z.enum(AUTHORITIES), form, signatory, dated, basis }),
  'petition.transferred': z.strictObject({ to: z.enum(AUTHORITIES), form, signatory, dated, carriage: z.enum(CARRIAGES).optional(), basis }),
  'petition.returned': z.strictObject({ to: z.enum(['complainant', 'forwarder']) }),
  'petition.filed': z.strictObject({ ground }),
  'complaint.accepted': z.strictObject({ form, signatory, dated, contents, items: z.array(z.enum(ACCEPTANCE_ITEMS)), basis }),
  'complaint.acceptanceRefused': z.strictObject({ form, signatory, dated, ground, items: z.array(z.enum(ACCEPTANCE_ITEMS)) }),
  'decision.rechecked': z.strictObject({}),
  'execution.suspended': z.strictObject({ form, signatory, until: isoDate.optional().describe('Dừng việc thi hành đến hết ngày nào; bỏ trống là đến khi giải quyết xong.'), dated, basis }),
  'verification.assigned': z.strictObject({ form, signatory, dated, verifier: slug.describe('Mã người được giao, hoặc "can-bo-khac".'), basis }),
  'session.held': z.strictObject({ with: slug, form, signed: z.enum(SIGNINGS).optional(), carries: carries.optional() }),
  'documents.requested': z.strictObject({ from: z.string(), form, days: z.int().min(1).describe('Số ngày cho để cung cấp.'), carries: carries.optional() }),
  'site.inspected': z.strictObject({ form }),
  'complexity.recorded': z.strictObject({ grounds: z.array(z.enum(COMPLEXITY_GROUNDS)), signatory, dated, basis }),
  'verification.reported': z.strictObject({ form, contents, findings: z.record(slug, z.enum(['right', 'partly-right', 'wrong'])), says: z.enum(REPORTS).optional() }),
  'dialogue.invited': z.strictObject({ way: z.enum(['written', 'phone']), on: isoDate, recipients, signatory }),
  'dialogue.held': z.strictObject({ chairedBy: signatory, present: z.array(z.string()), form, minutes: z.enum(['full', 'no-absentees', 'none']), basis }),
  'settlement.suspended': z.strictObject({ form, signatory, dated, ground }),
  'settlement.resumed': z.strictObject({ form, signatory, dated, basis }),
  'settlement.terminated': z.strictObject({ form, signatory, dated, ground, contents }),
  'withdrawal.pressed': z.strictObject({}),
  'reply.written': z
    .strictObject({ signatory, dated, contents: contents.optional(), says: z.enum(REPLY_SAYS).optional(), promisedOn: isoDate.optional().describe('Ngày hẹn có kết quả.') })
    .describe('Trả lời bằng công văn.'),
  'complaint.settled': z.strictObject({
    form,
    signatory,
    dated,
    contents,
    conclusions: z.record(slug, z.enum(['right', 'partly-right', 'wrong'])),
    items: z.array(z.enum(DECISION_ITEMS)),
    secondTo: z.enum(AUTHORITIES).describe('Nơi nhận khiếu nại lần hai.'),
    court: z.enum(AUTHORITIES).describe('Tòa án để khởi kiện.'),
    basis,
  }),
  'paper.sent': z.strictObject({ kind: z.enum(PAPER_KINDS), recipients }),
  'decision.published': z.strictObject({ way: z.enum(['meeting', 'posted', 'media']), days: z.int().min(1) }),
  'enforcement.ordered': z.strictObject({ to: z.string(), says: z.enum(ORDERS).optional(), signatory, dated }),
  'result.reported': z.strictObject({ to: z.string(), carries: carries.optional() }).describe('Báo kết quả cho nơi chuyển đơn.'),
  'file.handedOver': z.strictObject({ to: z.enum(AUTHORITIES), items: z.array(z.enum(FILE_ITEMS)) }),
  'file.archived': z.strictObject({ items: z.array(z.enum(FILE_ITEMS)), access: z.enum(ACCESSES).optional() }),
  'deadline.noted': z.strictObject({ label: z.string().min(1), on: isoDate }),
  'provision.consulted': z.strictObject({ provision: z.string() }),
  ...COMPLAINT_ACT_DATA,
  ...DENUNCIATION_ACT_DATA,
  ...LAND_DISPUTE_ACT_DATA,
  ...RECEPTION_ACT_DATA,
  ...PROPOSAL_ACT_DATA,
  ...HEAD_ACT_DATA,
  ...CROWD_ACT_DATA,
} as const satisfies Record<string, z.ZodType>;

export type ActType = keyof typeof ACT_DATA;
export type ActData<T extends ActType> = z.output<(typeof ACT_DATA)[T]>;

/** Acts that have a variant which decides the branch, and the field that gives it. */
export const CHOICE_OF: Partial<Record<ActType, string>> = { 'paper.sent': 'kind', 'mediation.held': 'outcome', 'mediation.reheld': 'outcome', 'crowd.sorted': 'sort' };

/** Opening a hint: in the log, but no act of the desk. It takes no time and changes nothing. */
export const HINT_OPENED = 'hint.opened';
/** The subject of hints that say what to find out first; no duty, so nothing is lost by them. */
export const INQUIRY = 'inquiry';
const CODE_LENGTH = 120;
export const HINT_DATA = z.strictObject({
  subject: z.string().min(1).max(CODE_LENGTH).describe('Mã nghĩa vụ hoặc việc mà gợi ý nói tới.'),
  instance: z.string().max(CODE_LENGTH),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
});

/** Events that only the world produces. `complaint.withdrawn` has the choices `whole` and `partial`. */
export const WORLD_EVENTS = [
  'case.opened',
  'day.advanced',
  'complaint.withdrawn',
  'obstacle.arose',
  'obstacle.ended',
  'dialogue.missed',
  'reminder.received',
  'court.accepted',
  'complainant.died',
  'person.spoke',
  'paper.arrived',
  'denunciation.withdrawn',
  'denounced.died',
  'related.pending',
  'related.ended',
  'protection.requested',
  'superior.asked',
  'mediation.dissented',
  'crowd.came',
  'crowd.wentAbove',
  'representative.left',
  'representatives.chosen',
  'evidence.offered',
  'harm.gone',
  'second.lodged',
  'file.asked',
  'second.decided',
  'enforcement.stalled',
] as const;
