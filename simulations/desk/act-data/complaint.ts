import { z } from 'zod';
import { slug } from '../../scenario/facts.ts';
import { dated, form, signatory } from './words.ts';

/** What is filled in for acts that only some complaints have: groups, urgent stops, what follows a decision. */

/** What a report on verification can hold (Luật Khiếu nại, Điều 29 khoản 4). */
export const REPORTS = ['full-report', 'no-proposal', 'result-only'] as const;
/** What an order to carry out a decision can state (Nghị định 124/2020/NĐ-CP, Điều 31 khoản 1). */
export const ORDERS = ['full-order', 'no-term', 'no-report'] as const;
/** How the minutes of a working session are signed. */
export const SIGNINGS = ['everybody', 'witness', 'nobody'] as const;
/** What is done when a decision is not carried out. */
export const URGINGS = ['inspect-and-handle', 'propose-handling', 'wait'] as const;

export const COMPLAINT_ACT_DATA = {
  'representatives.asked': z.strictObject({ most: z.int().min(1).describe('Được cử nhiều nhất mấy người.') }).describe('Yêu cầu cử, cử lại người đại diện bằng văn bản.'),
  'evidence.received': z.strictObject({ from: slug, form }),
  'execution.suspensionLifted': z.strictObject({ form, signatory, dated }),
  'execution.goneAhead': z.strictObject({}).describe('Cho thi hành quyết định đang bị khiếu nại.'),
  'complainant.harassed': z.strictObject({}),
  'enforcement.urged': z.strictObject({ measure: z.enum(URGINGS) }).describe('Xử lý khi nơi được giao không thi hành.'),
} as const;
