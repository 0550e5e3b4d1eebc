import { z } from 'zod';
import { isoDate } from '../../scenario/facts/words.ts';
import { basis, dated, recipients, signatory } from './words.ts';

/** What is filled in for mediating a dispute over land and for settling it. */

/** What is looked into before a mediation (Nghị định 102/2024/NĐ-CP, Điều 105 khoản 1 điểm b). */
export const INQUIRY_ITEMS = ['dispute-cause', 'party-papers', 'land-origin', 'present-use'] as const;
/** Who can sit in the council besides its chair. */
export const COUNCIL_MEMBERS = ['front-member', 'land-officer', 'long-time-resident', 'justice-officer', 'village-head', 'women-union', 'police-officer-member'] as const;
/** How a session ends. */
export const MEDIATION_OUTCOMES = ['succeeded', 'failed', 'postponed'] as const;
/** What minutes of a mediation can hold (Nghị định 102/2024/NĐ-CP, Điều 105 khoản 2). */
export const MEDIATION_ITEMS = ['time-and-place', 'attendance', 'origin-and-time-of-use', 'verified-cause', 'council-opinion', 'agreed-points'] as const;
/** Signatures and seal on the minutes. */
export const MINUTES_SIGNATURES = ['signed-parties', 'signed-council', 'signed-pages', 'sealed'] as const;
/** To whom somebody can hand a mediation on instead of a council. */
export const MEDIATION_DELEGATES = ['land-officer', 'grassroots-team', 'village-head'] as const;
/** What the file of a settlement holds (Nghị định 151/2025/NĐ-CP, Phụ lục I Phần VIII mục I khoản 3). */
export const DISPUTE_FILE_ITEMS = ['settlement-request', 'commune-mediation-minutes', 'meeting-minutes', 'site-minutes', 'maps-and-registers', 'proposal-and-draft'] as const;
/** On what a settlement can rest; the decree knows all but the last two (Nghị định 102/2024/NĐ-CP, Điều 108 khoản 1). */
export const DISPUTE_GROUNDS = ['origin-evidence', 'actual-area', 'planning-fit', 'merit-policy', 'land-rules', 'village-custom', 'tax-paid'] as const;

const minutes = { present: z.array(z.string()), items: z.array(z.enum(MEDIATION_ITEMS)), signed: z.array(z.enum(MINUTES_SIGNATURES)) };

export const LAND_DISPUTE_ACT_DATA = {
  'mediation.accepted': z.strictObject({ signatory, dated, basis }),
  'mediation.refused': z.strictObject({ signatory, dated, reasoned: z.boolean() }),
  'mediation.delegated': z.strictObject({ to: z.enum(MEDIATION_DELEGATES) }).describe('Giao người khác hòa giải thay Hội đồng.'),
  'mediation.inquired': z.strictObject({ items: z.array(z.enum(INQUIRY_ITEMS)) }).describe('Thẩm tra trước buổi hòa giải.'),
  'mediation.councilFormed': z.strictObject({ chairedBy: signatory, members: z.array(z.enum(COUNCIL_MEMBERS)), signatory, dated }),
  'mediation.invited': z.strictObject({ on: isoDate, recipients }),
  'mediation.held': z.strictObject({ outcome: z.enum(MEDIATION_OUTCOMES), chairedBy: signatory, ...minutes, basis }),
  'mediation.reheld': z.strictObject({ outcome: z.enum(['succeeded', 'failed']), chairedBy: signatory, ...minutes }).describe('Họp lại Hội đồng sau khi có ý kiến khác.'),
  'mediation.recognised': z.strictObject({ signatory, dated, tellsTerm: z.boolean() }).describe('Văn bản công nhận kết quả hòa giải thành.'),
  'mediation.guided': z.strictObject({ to: z.array(z.string()) }).describe('Hướng dẫn sau khi hòa giải không thành.'),
  'dispute.accepted': z.strictObject({ signatory, dated, basis }),
  'dispute.mediated': z.strictObject({ present: z.array(z.string()) }),
  'dispute.reported': z.strictObject({ items: z.array(z.enum(DISPUTE_FILE_ITEMS)) }),
  'dispute.settled': z.strictObject({
    signatory,
    dated,
    grounds: z.array(z.enum(DISPUTE_GROUNDS)),
    complaintTo: z.string().describe('Nơi nhận khiếu nại, ghi trong quyết định: mã cơ quan.'),
    days: z.int().min(1).describe('Số ngày để khiếu nại hoặc khởi kiện, ghi trong quyết định.'),
    basis,
  }),
} as const;
