import { listMergedCommunes, listRoster } from '#db/repositories/rosters.ts';
import type { WorkshopRecord } from '#db/hall-records.ts';
import { addToRoster } from '#db/transactions/rosters.ts';
import { readMergedCommunes } from '../domain/workshop/commune-names.ts';
import { draftRoster } from '../domain/workshop/roster.ts';
import type { RosterDraft, RosterPerson } from '../domain/workshop/roster.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { LoadedRosterForm, RosterInput, RosterRefusal } from './roster-contracts.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop } from './workshop-access.ts';

/** The page on which a list is read in. */
export function loadRosterForm(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedRosterForm, Refusal> {
  return withStorage<LoadedRosterForm, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { id, title, communes } = found.value;
    const merged = listMergedCommunes(ports.db, id).map(({ former, present }) => `${former} = ${present}`);
    return done({ id, title, communes, listed: listRoster(ports.db, id).length, merged: merged.join('\n') });
  });
}

type Drafting = (listed: readonly Pick<RosterPerson, 'name' | 'commune' | 'phone'>[]) => RosterDraft;

function draftingOf(workshop: WorkshopRecord, { sheet, merged, mendCommunes }: RosterInput): Result<{ draft: Drafting; merged: ReturnType<typeof readMergedCommunes>['merged'] }, RosterRefusal> {
  const communes = readMergedCommunes(merged);
  if (communes.wrong.length > 0) return failed({ reason: 'invalid', fields: { merged: { fault: 'choice' } } });
  return done({ merged: communes.merged, draft: (listed) => draftRoster(sheet, { communes: workshop.communes, merged: communes.merged, listed, mendCommunes }) });
}

/** The dry run: what a list would add, row by row. Nothing is stored. */
export function previewRoster(ports: Ports, caller: Caller, input: RosterInput): Result<RosterDraft, RosterRefusal> {
  return withStorage<RosterDraft, RosterRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const drafting = draftingOf(found.value, input);
    return drafting.ok ? done(drafting.value.draft(listRoster(ports.db, input.workshop))) : drafting;
  });
}

/** Adds a list to the roster. A list with a fault in it adds nobody; who is on the roster already is not added again. */
export function importRoster(ports: Ports, caller: Caller, input: RosterInput): Result<{ added: number }, RosterRefusal> {
  return withStorage<{ added: number }, RosterRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const drafting = draftingOf(found.value, input);
    if (!drafting.ok) return drafting;
    const { draft, merged } = drafting.value;
    const now = draft(listRoster(ports.db, input.workshop));
    if (now.faulty > 0 || now.whole !== null) return failed({ reason: 'roster-faulty', draft: now });
    const at = ports.clock.now();
    const added = addToRoster(
      ports.db,
      {
        workshop: input.workshop,
        merged,
        decide: (listed) => draft(listed).rows.flatMap(({ adds, name, commune, position, role, phone }) => (adds ? [{ id: ports.tokens.id(at), name, commune, position, role, phone }] : [])),
      },
      (count) => auditEntry(ports, at, { actor: caller.person, act: 'workshop.roster-added', subject: input.workshop, details: { added: count, rows: now.rows.length } }),
    );
    return done({ added });
  });
}
