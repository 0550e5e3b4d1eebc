import type { ActEntry as DeskActEntry, ActOffer, DeskView, Happening } from '#simulations/desk/view-types.ts';
import { BASIS_FIELD, NO_BASIS } from '../../domain/basis.ts';
import type { AttemptMode } from '../../domain/roles.ts';
import { basis } from '../../messages/coaching.ts';
import type { LoadedDesk } from '../../use-cases/desk-contracts.ts';

/** An act as the list shows it. What it fixes stays on the server. */
export type ActEntry = Pick<DeskActEntry, 'key' | 'label' | 'search' | 'impossible' | 'form' | 'own'>;

export interface DeskPageView extends Omit<DeskView, 'groups' | 'happenings'> {
  groups: { id: string; label: string; acts: ActEntry[] }[];
  latest: Happening[];
  earlier: Happening[];
  attempt: LoadedDesk['attempt'];
  remarks: LoadedDesk['remarks'];
  stages: LoadedDesk['stages'];
  stop: LoadedDesk['stop'];
  hints: LoadedDesk['hints'];
}

/** The offer as its form asks for it: an examination wants the ground of a marked act stated, or said not to be known. */
export function askedOffer(offer: ActOffer, mode: AttemptMode): ActOffer {
  if (mode !== 'exam') return offer;
  const fields = offer.fields.map((field) =>
    field.kind === 'provision' && field.name === BASIS_FIELD ? { ...field, required: true, hint: basis.asked, options: [{ value: NO_BASIS, label: basis.unknown }, ...field.options] } : field,
  );
  return { ...offer, fields };
}

/** What has happened since an event (or since the last act of the trainee), apart from what came before. `laid` events were there before the trainee came. */
export function splitHappenings(happenings: readonly Happening[], since: number | null, laid = 0): { latest: Happening[]; earlier: Happening[] } {
  const lastAct = happenings.findLast((item) => item.kind === 'done')?.seq ?? 0;
  const newerThanSince = since === null ? [] : happenings.filter((item) => item.seq > since);
  const latest = (newerThanSince.length > 0 ? newerThanSince : happenings.filter((item) => item.seq >= lastAct)).filter((item) => item.seq > laid);
  const firstSeq = latest[0]?.seq ?? Number.POSITIVE_INFINITY;
  return { latest, earlier: happenings.filter((item) => item.seq < firstSeq) };
}

/** Picks what the page needs from the loaded desk. `since` is the event after which everything is new to the reader. */
export function deskPageView({ desk, attempt, remarks, stages, stop, hints }: LoadedDesk, since: number | null): DeskPageView {
  const { groups, happenings, ...rest } = desk;
  // A paper that has been read lies open on the desk; reading it again is no choice worth a button.
  const read = new Set(desk.papersReceived.filter((paper) => paper.read).map((paper) => `paper.read:${paper.id}`));
  return {
    ...rest,
    ...splitHappenings(happenings, since, attempt.practice?.hasBefore === true ? attempt.practice.laid : 0),
    attempt,
    remarks,
    stages,
    stop,
    hints,
    groups: groups.map((group) => ({
      id: group.id,
      label: group.label,
      acts: group.acts.filter((act) => !read.has(act.key)).map(({ key, label, search, impossible, form, own }) => ({ key, label, search, form, own, ...(impossible === undefined ? {} : { impossible }) })),
    })),
  };
}
