import type { Correspondence, FolderIndex } from '#simulations/desk/books/types.ts';
import { formatDay } from '#simulations/law/day.ts';
import { books as words } from '../../../messages/books.ts';
import { Meta } from '../../../ui/rows.tsx';

const { folderColumns: columns } = words;

/** The index of the folder: number, paper, date, author, pages, and when it joined. */
export function FolderSection({ folder }: { folder: FolderIndex }) {
  const pages = folder.papers.reduce((sum, paper) => sum + paper.pages, 0);
  return (
    <>
      <table className="tbl stack">
        <caption>{words.folderIndex}. {words.total(folder.papers.length, pages)}</caption>
        <thead>
          <tr>{Object.values(columns).map((column) => <th key={column} scope="col">{column}</th>)}</tr>
        </thead>
        <tbody>
          {folder.papers.map((paper) => (
            <tr key={paper.number}>
              <td data-l={columns.number}>{paper.number}</td>
              <td data-l={columns.name}>{paper.name}{paper.read ? null : <span className="sub"> ({words.notRead})</span>}</td>
              <td data-l={columns.dated}>{paper.dated}</td>
              <td data-l={columns.author}>{paper.author}</td>
              <td data-l={columns.pages}>{paper.pages}</td>
              <td data-l={columns.joined}>{paper.joined === null ? words.fromStart : formatDay(paper.joined)}</td>
            </tr>
          ))}
          {folder.papers.length === 0 ? <tr><td colSpan={Object.keys(columns).length} className="sub">{words.emptyFolder}</td></tr> : null}
        </tbody>
      </table>
      {folder.archived === null ? <p className="mt5">{words.notArchived}</p> : (
        <section className="sec strong mt5" aria-labelledby="hs-dong">
          <h2 id="hs-dong">{words.archived(formatDay(folder.archived.on))}</h2>
          <Meta entries={folder.archived.lines.map(({ label, value }) => [label, value] as const)} />
        </section>
      )}
    </>
  );
}

/** Papers that came and went, and calls, each with its day. */
export function PostSection({ post }: { post: Correspondence }) {
  return (
    <>
      <section className="sec strong" aria-labelledby="cv-den">
        <h2 id="cv-den">{words.received}</h2>
        {post.received.length === 0 ? <p className="empty">{words.noReceived}</p> : (
          <table className="tbl">
            <thead><tr><th scope="col">{words.day}</th><th scope="col">{words.what}</th></tr></thead>
            <tbody>{post.received.map((row, index) => <tr key={index}><td>{formatDay(row.on)}</td><td>{row.what}{row.read ? null : <span className="sub"> ({words.notRead})</span>}</td></tr>)}</tbody>
          </table>
        )}
      </section>
      <section className="sec" aria-labelledby="cv-di">
        <h2 id="cv-di">{words.sent}</h2>
        {post.sent.length === 0 ? <p className="empty">{words.noSent}</p> : (
          <table className="tbl stack">
            <thead><tr><th scope="col">{words.day}</th><th scope="col">{words.what}</th><th scope="col">{words.to}</th></tr></thead>
            <tbody>
              {post.sent.map((row, index) => (
                <tr key={index}><td data-l={words.day}>{formatDay(row.on)}</td><td data-l={words.what}>{row.what}</td><td data-l={words.to}>{row.to}</td></tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section className="sec" aria-labelledby="cv-goi">
        <h2 id="cv-goi">{words.calls}</h2>
        {post.calls.length === 0 ? <p className="empty">{words.noCalls}</p> : <ol className="dated">{post.calls.map((call, index) => <li key={index}>{formatDay(call.on)}: {call.what}</li>)}</ol>}
      </section>
    </>
  );
}
