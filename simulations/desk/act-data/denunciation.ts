import { z } from 'zod';
import { slug } from '../../scenario/facts.ts';
import { carries } from './carries.ts';
import { contents, dated, form, ground, recipients, signatory } from './words.ts';

/** What is filled in for the acts of a denunciation. */

/** Places where a denouncer can be listened to. */
export const HEARING_PLACES = ['private-room', 'open-counter', 'online-recorded'] as const;
/** Ways of finding out who the denouncer is. */
export const IDENTITY_CHECKS = ['private-meeting', 'private-call', 'delegated', 'letter-to-village'] as const;
/** Ways in which a paper gets to the denouncer. */
export const DELIVERIES = ['by-hand', 'sealed-post', 'through-village', 'open-post'] as const;
/** What a decision of acceptance can state (Luật Tố cáo, Điều 29 khoản 2). */
export const DENUNCIATION_ITEMS = ['accepted-on', 'legal-basis', 'contents', 'settlement-term'] as const;
/** What a conclusion can state (Luật Tố cáo, Điều 35 khoản 2). */
export const CONCLUSION_ITEMS = ['verification-result', 'legal-basis', 'conclusion', 'responsibility', 'measures', 'recommendation'] as const;
/** How a denunciation is verified. */
export const VERIFICATION_WAYS = ['self', 'team', 'unit', 'spoken-order'] as const;
/** Reasons that can be written into an extension; the decree knows all but the last (Nghị định 31/2019/NĐ-CP, Điều 3). */
export const EXTENSION_GROUNDS = ['places', 'contents', 'many-people', 'foreign', 'agencies', 'disagreement', 'conflicting-evidence', 'workload'] as const;
export const EXPERT_SIGNERS = ['settler', 'authorised-unit', 'verifier-alone'] as const;
/** What can follow from a conclusion. */
export const MEASURES = ['discipline', 'administrative-penalty', 'recommend-handling', 'recover-money', 'refer-crime', 'restore-rights', 'handle-false-denouncer', 'none'] as const;
export const CONCLUSION_PUBLICATIONS = ['meeting', 'posted', 'portal', 'press'] as const;
export const FOLLOWERS = ['settler', 'inspectorate', 'advisory-unit', 'nobody'] as const;
export const PROTECTION_MEASURES = ['secrecy', 'stop-transfer', 'restore-post', 'other-post-agreed', 'other-post-imposed', 'police-guard'] as const;
export const PROTECTION_TARGETS = ['police', 'employer', 'province-chair'] as const;
export const PROTECTION_ENDS = ['concluded', 'terminated', 'grounds-gone', 'asked-in-writing', 'burden'] as const;
export const HARM_MEASURES = ['own-measure', 'told-police'] as const;
export const CRIME_TARGETS = ['investigation-police', 'procuracy'] as const;
export const SEARCHES = ['handwriting', 'asking-around', 'camera'] as const;
export const CONDITIONS_SET = ['prove-harm', 'village-confirmation', 'identity-copy', 'use-printed-form'] as const;

const persons = z.array(slug);

export const DENUNCIATION_ACT_DATA = {
  'denunciation.heard': z.strictObject({ place: z.enum(HEARING_PLACES) }),
  'denunciation.identityChecked': z.strictObject({ check: z.enum(IDENTITY_CHECKS) }),
  'denunciation.accepted': z.strictObject({ form, signatory, dated, contents, items: z.array(z.enum(DENUNCIATION_ITEMS)), carries, recipients }),
  'denunciation.acceptanceRefused': z.strictObject({ signatory, dated, ground, reasoned: z.boolean(), carries, recipients }),
  'denunciation.inspectionOrdered': z.strictObject({ signatory, dated, carries, recipients }).describe('Quyết định kiểm tra khi không thụ lý đơn nặc danh có nội dung rõ.'),
  'denunciation.denouncerNotified': z.strictObject({ form, delivery: z.enum(DELIVERIES) }),
  'denunciation.denouncedNotified': z.strictObject({ form, carries, recipients }),
  'denunciation.verificationAssigned': z.strictObject({ way: z.enum(VERIFICATION_WAYS), members: persons, form, signatory, dated, carries }),
  'denunciation.expertAsked': z.strictObject({ form, signer: z.enum(EXPERT_SIGNERS), dated, carries }),
  'denunciation.verificationReported': z.strictObject({ form, contents, findings: z.record(slug, z.enum(['right', 'partly-right', 'wrong'])), signed: z.boolean() }),
  'denunciation.confronted': z.strictObject({ present: z.array(z.string()) }),
  'denunciation.shown': z.strictObject({ to: z.string(), carries }),
  'denunciation.extended': z.strictObject({ form, signatory, dated, grounds: z.array(z.enum(EXTENSION_GROUNDS)), recipients }),
  'denunciation.suspended': z.strictObject({ signatory, dated, ground }),
  'denunciation.resumed': z.strictObject({ signatory, dated }),
  'denunciation.withdrawalTaken': z.strictObject({ form, signedBy: persons, contents, fileReviewed: z.boolean() }),
  'denunciation.terminated': z.strictObject({ signatory, dated, ground, contents }),
  'denunciation.writerSought': z.strictObject({ search: z.enum(SEARCHES) }),
  'denunciation.conditionSet': z.strictObject({ condition: z.enum(CONDITIONS_SET) }),
  'denunciation.harmPrevented': z.strictObject({ by: z.enum(HARM_MEASURES) }),
  'denunciation.superiorAnswered': z.strictObject({ with: z.enum(['report', 'report-and-file', 'phone-call']) }),
  'denunciation.papersRemoved': z.strictObject({}),
  'crime.referred': z.strictObject({ to: z.enum(CRIME_TARGETS), written: z.boolean() }),
  'protection.decided': z.strictObject({ measure: z.enum(PROTECTION_MEASURES), signatory, dated }),
  'protection.asked': z.strictObject({ of: z.enum(PROTECTION_TARGETS), way: z.enum(['at-once', 'letter-later']) }).describe('Yêu cầu nơi có thẩm quyền bảo vệ.'),
  'protection.refused': z.strictObject({ written: z.boolean(), reasoned: z.boolean() }),
  'protection.putOff': z.strictObject({}).describe('Bảo làm đơn rồi mới xem xét.'),
  'protection.ended': z.strictObject({ why: z.enum(PROTECTION_ENDS) }),
  'conclusion.made': z.strictObject({ form, signatory, dated, contents, conclusions: z.record(slug, z.enum(['right', 'partly-right', 'wrong'])), items: z.array(z.enum(CONCLUSION_ITEMS)), carries }),
  'conclusion.denouncerTold': z.strictObject({ delivery: z.enum(DELIVERIES) }),
  'conclusion.handled': z.strictObject({ measures: z.array(z.enum(MEASURES)), signatory, dated }),
  'conclusion.published': z.strictObject({ way: z.enum(CONCLUSION_PUBLICATIONS), days: z.int().min(1), carries }),
  'conclusion.followedUp': z.strictObject({ follower: z.enum(FOLLOWERS) }),
} as const;

