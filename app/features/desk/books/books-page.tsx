import { Link } from '@remix-run/react';
import type { BookPage } from '#simulations/desk/books/types.ts';
import { formatDay, weekdayName } from '#simulations/law/day.ts';
import { books as words } from '../../../messages/books.ts';
import { Icon } from '../../../ui/icon.tsx';
import { actPath, bookPath, deskPath } from '../paths.ts';
import { FolderSection, PostSection } from './folder-sections.tsx';
import { OnlineSection } from './online-section.tsx';
import { SoftwareSection } from './software-section.tsx';
import type { BooksPageView } from './books-view.ts';

/** One book of the desk at a time, with the way to the others; it can be printed as it stands. */
export function BooksPage({ view }: { view: BooksPageView }) {
  const { page } = view;
  return (
    <main className="page books-page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={deskPath(view.attempt)}><Icon name="arrow-left" />{words.back}</Link>
        <h1>{words.tab[page.kind]}</h1>
        <p>{words.ofCase(view.title)} {words.ofDay(weekdayName(view.today), formatDay(view.today))} <span className="no-print">{words.fromActs} {words.printHint}</span></p>
      </div>
      <nav className="book-tabs no-print" aria-label={words.tabs}>
        {view.tabs.map((kind) => <Link key={kind} to={bookPath(view.attempt, kind)} {...(kind === page.kind ? { 'aria-current': 'page' as const } : {})}>{words.tab[kind]}</Link>)}
      </nav>
      <Content view={view} />
    </main>
  );
}

function Content({ view }: { view: BooksPageView }) {
  const { page, attempt, open } = view;
  switch (page.kind) {
    case 'reception':
    case 'register':
      return (
        <>
          <Book book={page.book} />
          {open ? <p className="mt4 no-print"><Link className="btn line full-sm" to={`${actPath(attempt, 'petition.registered')}#giay-dang-lap`}>{words.writePetition}</Link></p> : null}
        </>
      );
    case 'software':
      return <SoftwareSection software={page.software} view={view} />;
    case 'folder':
      return <FolderSection folder={page.folder} />;
    case 'post':
      return <PostSection post={page.post} />;
    case 'online':
      return <OnlineSection online={page.online} />;
  }
}

/** A book as it is printed: every column of its edition, also those in which nothing stands yet. */
function Book({ book }: { book: BookPage }) {
  return (
    <section aria-label={book.name}>
      <p className="sub">{book.form === null ? words.noForm : words.form(book.form)}</p>
      <div className="book-scroll mt3" role="region" aria-label={words.scroll(book.name)} tabIndex={0}>
        <table className="tbl stack wide-book">
          <caption className="vh">{book.name}</caption>
          <thead>
            <tr>{book.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
            <tr className="column-numbers" aria-hidden="true">{book.columns.map((column, index) => <td key={column}>{index + 1}</td>)}</tr>
          </thead>
          <tbody>
            {book.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) => <td key={book.columns[index]} data-l={book.columns[index]} className={cell === '' ? 'blank' : undefined}>{cell === '' ? <span className="vh">{words.blank}</span> : cell}</td>)}
              </tr>
            ))}
            {book.rows.length === 0 ? <tr><td colSpan={book.columns.length} className="sub">{words.emptyBook}</td></tr> : null}
          </tbody>
        </table>
      </div>
    </section>
  );
}
