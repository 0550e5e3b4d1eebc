import { listLastNotes } from '#db/repositories/workshop-notes.ts';
import { appendNote } from '#db/transactions/workshop-notes.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { itemOf } from '../domain/workshop/run.ts';
import { hallNotes } from '../messages/hall-map.ts';
import { localDate, localTime } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { LoadedNotes, SaveNoteInput, SaveNoteRefusal } from './hall-insight-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

/** As long as a note may be. */
export const NOTE_MAX = 4000;

/** The facilitator's notes, one for each step of the run-sheet. */
export function loadNotes(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedNotes, Refusal> {
  return withStorage<LoadedNotes, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { id, title } = found.value;
    const run = runOf(ports, found.value);
    const present = itemOf(run)?.id ?? null;
    const notes = listLastNotes(ports.db, id);
    return done({
      id,
      title,
      notes: run.sheet.items.map((item) => {
        const note = notes.get(item.id);
        return { item: item.id, title: item.title, now: item.id === present, version: note?.version ?? 0, body: note?.body ?? '', at: note === undefined ? null : hallNotes.moment(localTime(note.at), formatDay(dayOf(localDate(note.at)))) };
      }),
    });
  });
}

/** Adds a version of a note. The same text again is no version; one that another device has overtaken changes nothing and comes back. */
export function saveNote(ports: Ports, caller: Caller, input: SaveNoteInput): Result<{ version: number }, SaveNoteRefusal> {
  return withStorage<{ version: number }, SaveNoteRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { workshop, item, expectedVersion } = input;
    if (!runOf(ports, found.value).sheet.items.some(({ id }) => id === item)) return failed({ reason: 'not-found' });
    const body = input.body.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (body.length > NOTE_MAX) return failed({ reason: 'invalid', fields: { [`ghi.${item}`]: { fault: 'too-long', max: NOTE_MAX } } });
    const standing = listLastNotes(ports.db, workshop).get(item);
    if ((standing?.body ?? '') === body) return done({ version: standing?.version ?? 0 });
    const at = ports.clock.now();
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'workshop.noted', subject: workshop, details: { item, version: expectedVersion + 1 } });
    const appended = appendNote(ports.db, { workshop, item, expectedVersion, body, at }, audit);
    return 'conflict' in appended ? failed({ reason: 'conflict', version: appended.conflict, body: standing?.body ?? '' }) : done(appended);
  });
}
