import { catalogueWords } from '../../messages/error-catalogue.ts';
import { mapWords as words } from '../../messages/map.ts';

/** A procedure as the list names it. */
export interface ProcedureEntry {
  id: string;
  title: string;
  stages: number;
  acts: number;
}

/** Every procedure that cases are judged by. */
export function ProcedureListPage({ procedures }: { procedures: readonly ProcedureEntry[] }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.listTitle}</h1>
        <p>{words.listLead}</p>
        <p><a href="/sai-sot">{catalogueWords.open}</a></p>
      </div>
      <ul className="provisions">
        {procedures.map((procedure) => (
          <li key={procedure.id}>
            <h2><a className="more" href={`/quy-trinh/${procedure.id}`}>{procedure.title}</a></h2>
            <p>{words.listEntry(procedure.stages, procedure.acts)}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
