import { Link } from '@remix-run/react';
import { authorActWords, authorAudit as words } from '../../messages/author-audit.ts';
import { authorRights } from '../../messages/authoring.ts';
import { Icon } from '../../ui/icon.tsx';
import { RIGHTS_PATH } from './paths.ts';

interface AuditRow {
  id: string;
  /** The instant in words. */
  when: string;
  who: string | null;
  act: string;
  about: string | null;
}

/** Who wrote, signed, published and gave rights, newest first. */
export function AuditPage({ rows }: { rows: readonly AuditRow[] }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={RIGHTS_PATH}><Icon name="arrow-left" />{authorRights.title}</Link>
        <h1>{words.title}</h1>
        <p className="measure">{words.lead}</p>
      </div>
      {rows.length === 0 ? <p className="empty">{words.none}</p> : (
        <>
          <p className="sub">{words.newest(rows.length)}</p>
          <table className="tbl stack mt3">
            <thead><tr><th scope="col">{words.what}</th><th scope="col">{words.about}</th><th scope="col">{words.who}</th><th scope="col">{words.when}</th></tr></thead>
            <tbody>
              {rows.map(({ id, when, who, act, about }) => (
                <tr key={id}>
                  <th scope="row">{authorActWords(act)}</th>
                  <td data-l={words.about}>{about}</td>
                  <td data-l={words.who}>{who ?? words.nobody}</td>
                  <td data-l={words.when} className="nb">{when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </main>
  );
}
