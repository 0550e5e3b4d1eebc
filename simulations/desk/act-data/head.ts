import { z } from 'zod';
import { RECEPTION_PAPERS } from '../../scenario/facts/reception.ts';
import { isoDate, slug } from '../../scenario/facts/words.ts';
import { NOTICE_ITEMS, RECEPTION_PLACES, SCHEDULE_ITEMS } from './reception.ts';
import { dated, form, signatory } from './words.ts';

/** What is filled in for the acts of the chair's own month. */

/** What a report to the superior on an overdue denunciation tells (Luật Tố cáo, Điều 38 khoản 2). */
export const SUPERIOR_ITEMS = ['settlement-course', 'delay-reasons', 'delay-responsibility'] as const;
export const ANSWER_WAYS = ['letter', 'phone'] as const;
/** What an order to execute a decision states (Nghị định 124/2020/NĐ-CP, Điều 31 khoản 1). */
export const EXECUTION_ITEMS = ['execution-responsibility', 'execution-content', 'execution-term', 'execution-reporting'] as const;
/** How a register can be made to look better than it is. */
export const ALTERATIONS = ['early-settlement', 'left-out', 'later-receipt'] as const;
/** Columns of the report, in the order of its tables. */
export const FIGURES = ['chairDays', 'deputyDays', 'carriedOver', 'received', 'complaints', 'denunciations', 'proposals', 'passedOn', 'settled', 'settledLate', 'pending', 'pendingLate'] as const;
export type Figure = (typeof FIGURES)[number];

const registerId = slug.describe('Mã đơn trong sổ theo dõi.');
const count = z.int().min(0);

export const HEAD_ACT_DATA = {
  'head.rulesPosted': z.strictObject({ papers: z.array(z.enum(RECEPTION_PAPERS)) }),
  'head.schedulePosted': z.strictObject({ dayList: z.array(isoDate), items: z.array(z.enum(SCHEDULE_ITEMS)) }),
  'head.dayHeld': z.strictObject({ day: isoDate, chairedBy: signatory, place: z.enum(RECEPTION_PLACES) }),
  'head.postponed': z.strictObject({ day: isoDate, newOn: isoDate, announced: z.boolean() }),
  'head.concluded': z.strictObject({ day: isoDate, signatory, dated, items: z.array(z.enum(NOTICE_ITEMS)) }),
  'head.backlogReviewed': z.strictObject({ overdue: z.array(registerId) }),
  'head.assigned': z.strictObject({ row: registerId, officer: slug.describe('Mã người, hoặc "can-bo-khac".') }),
  'head.urged': z.strictObject({ row: registerId, by: isoDate }),
  'head.extended': z.strictObject({ row: registerId, signatory, dated }),
  'head.registerAltered': z.strictObject({ alteration: z.enum(ALTERATIONS) }),
  'head.superiorAnswered': z.strictObject({ to: z.string(), answerWay: z.enum(ANSWER_WAYS), signatory, items: z.array(z.enum(SUPERIOR_ITEMS)) }),
  'head.executionOrdered': z.strictObject({ executor: slug, signatory, dated, items: z.array(z.enum(EXECUTION_ITEMS)) }),
  'head.executionUrged': z.strictObject({ executor: slug }),
  'head.figuresClosed': z.strictObject({ from: isoDate, until: isoDate }),
  'head.reported': z.strictObject({
    to: z.string(),
    form,
    signatory,
    dated,
    from: isoDate,
    until: isoDate,
    chairDays: count,
    deputyDays: count,
    carriedOver: count,
    received: count,
    complaints: count,
    denunciations: count,
    proposals: count,
    passedOn: count,
    settled: count,
    settledLate: count,
    pending: count,
    pendingLate: count,
  }),
} as const;
