import type { StaleNoteView } from '../../domain/currency/view-types.ts';
import { staleNote as words } from '../../messages/currency.ts';
import { ChangeList } from './change-list.tsx';

/** On the page of something whose law has changed since it was last looked through. Nothing while it is up to date. */
export function StaleNote({ note }: { note: StaleNoteView | null }) {
  if (note === null) return null;
  return (
    <div className="note strong mb5">
      <p><b>{words.title(note.since)}</b></p>
      <p>{words.lead}</p>
      <ChangeList changes={note.changes} more={note.more} />
    </div>
  );
}
