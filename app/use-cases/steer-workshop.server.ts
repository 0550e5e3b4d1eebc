import { appendWorkshopEvent, replacePaperSheet } from '#db/transactions/workshops.ts';
import { advanceRun, itemOf, voteOf } from '../domain/workshop/run.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, FieldFault } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';
import type { PaperInput, PaperRefusal, SteerInput, SteerRefusal } from './workshop-contracts.ts';
import { slideNow } from './workshop-slides.ts';

/** One press on the console. A press on a page that others have overtaken changes nothing: two devices never both go on. */
export function steerWorkshop(ports: Ports, caller: Caller, input: SteerInput): Result<{ seq: number }, SteerRefusal> {
  return withStorage<{ seq: number }, SteerRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const run = runOf(ports, found.value);
    if (run.seq !== input.expectedSeq) return failed({ reason: 'conflict', actualSeq: run.seq });
    const at = ports.clock.now();
    const slide = slideNow(ports, run);
    if (input.type === 'slide.turned' && (slide === null || slide.index + 1 === slide.of)) return failed({ reason: 'cannot', why: 'not-now' });
    const event = { type: input.type, at };
    const next = advanceRun(run, event);
    if (!next.ok) return failed({ reason: 'cannot', why: next.refusal });
    const item = itemOf(next.run)?.id ?? null;
    const audit = auditEntry(ports, at, { actor: caller.person, act: `workshop.${input.type}`, subject: input.workshop, details: { seq: next.run.seq, item } });
    const appended = appendWorkshopEvent(ports.db, { workshop: input.workshop, expectedSeq: input.expectedSeq, event, actor: caller.person }, audit);
    return 'conflict' in appended ? failed({ reason: 'conflict', actualSeq: appended.conflict }) : done({ seq: next.run.seq });
  });
}

const MOST_HANDS = 2000;
const MOST_SHEETS = 999;

function readNumber(text: string, min: number, max: number): number | null {
  const typed = text.normalize('NFKC').trim();
  const number = typed === '' ? min : Number(typed);
  return /^\d*$/.test(typed) && number >= min && number <= max ? number : null;
}

/** Keys what was counted on paper or by raised hands, sheet by sheet, into the vote that the hall is at. */
export function keyPaperCounts(ports: Ports, caller: Caller, input: PaperInput): Result<{ sheet: number }, PaperRefusal> {
  return withStorage<{ sheet: number }, PaperRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const run = runOf(ports, found.value);
    const item = itemOf(run);
    if (item?.kind !== 'vote' || item.id !== input.item || input.round < 1 || voteOf(run, item.id).round !== input.round) return failed({ reason: 'no-such-round' });

    const fields: Record<string, FieldFault> = {};
    const sheet = readNumber(input.sheet, 1, MOST_SHEETS);
    if (sheet === null) fields['sheet'] = { fault: 'number', min: 1, max: MOST_SHEETS };
    const counts = item.options.map(({ key }) => ({ choice: key, count: readNumber(input.counts[key] ?? '', 0, MOST_HANDS) }));
    for (const { choice, count } of counts) if (count === null) fields[`so.${choice}`] = { fault: 'number', min: 0, max: MOST_HANDS };
    if (sheet === null || Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });

    const at = ports.clock.now();
    const keyed = counts.map(({ choice, count }) => ({ choice, count: count ?? 0 }));
    const details = { item: item.id, round: input.round, sheet, counts: Object.fromEntries(keyed.map(({ choice, count }) => [choice, count])) };
    replacePaperSheet(ports.db, { workshop: input.workshop, item: item.id, round: input.round, sheet }, keyed, auditEntry(ports, at, { actor: caller.person, act: 'workshop.paper-keyed', subject: input.workshop, details }));
    return done({ sheet });
  });
}
