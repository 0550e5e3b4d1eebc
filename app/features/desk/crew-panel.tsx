import { crewDesk as words } from '../../messages/hall-crew.ts';
import { Notice } from '../../ui/notice.tsx';
import type { CrewNews, DeskCrew } from '../../use-cases/crew-contracts.ts';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { useLive } from '../workshop/use-live.ts';
import { deskPath } from './paths.ts';

interface CrewPanelProps {
  attempt: string;
  crew: DeskCrew;
  /** Somebody is filling in a form: the page stays as it is, and says that there is more. */
  formOpen: boolean;
}

/** The group at whose desk somebody sits: their role, who else is in, and that others have written something. */
export function CrewPanel({ attempt, crew, formOpen }: CrewPanelProps) {
  const { view: live, offline } = useLive<CrewNews>(crew.news, `${deskPath(attempt)}/tin`);
  const isStale = JSON.stringify(live) !== JSON.stringify(crew.news);
  // Somebody else of the group has written into the file.
  useFreshData(isStale && !formOpen, 0);
  return (
    <section className="sec strong crew" aria-labelledby="nhom">
      <h2 id="nhom">{words.title(crew.number, crew.own)}</h2>
      <p>{words.lead}</p>
      <p className="sub">{words.members(live.roles)}</p>
      <div aria-live="polite">
        {offline ? <p className="note">{words.offline}</p> : null}
        {formOpen && live.seq > crew.news.seq ? <Notice><p>{words.news}</p></Notice> : null}
      </div>
      <p className="row">
        <a className="btn text" href={`/lop/${crew.code}`}>{words.room}</a>
        {formOpen ? null : <a className="btn text" href={deskPath(attempt)}>{words.refresh}</a>}
      </p>
    </section>
  );
}
