import type { BookPage, Correspondence, DeskBooks, FolderIndex, OnlineScreen, SoftwareRecord } from '#simulations/desk/books/types.ts';
import type { Day } from '#simulations/law/types.ts';
import { BOOK_ADDRESSES } from '../paths.ts';
import type { BookKind } from '../paths.ts';

/** What one page of the books shows; the others stay on the server. */
export type BookContent =
  | { kind: 'reception'; book: BookPage }
  | { kind: 'register'; book: BookPage }
  | { kind: 'software'; software: SoftwareRecord }
  | { kind: 'folder'; folder: FolderIndex }
  | { kind: 'post'; post: Correspondence }
  | { kind: 'online'; online: OnlineScreen };

export interface BooksPageView {
  attempt: string;
  /** Whoever looks may still act in the case. */
  open: boolean;
  title: string;
  today: Day;
  seq: number;
  tabs: BookKind[];
  page: BookContent;
}

/** The page of an address; null for none. */
export function bookOf(address: string): BookKind | null {
  return BOOK_ADDRESSES.find(([, known]) => known === address)?.[0] ?? null;
}

function contentOf(books: DeskBooks, kind: BookKind): BookContent | null {
  switch (kind) {
    case 'reception':
      return { kind, book: books.reception };
    case 'register':
      return { kind, book: books.register };
    case 'software':
      return { kind, software: books.software };
    case 'folder':
      return { kind, folder: books.folder };
    case 'post':
      return { kind, post: books.post };
    case 'online':
      return books.online === null ? null : { kind, online: books.online };
  }
}

/** The page of one book, with the way to the others; null where the case has no such page. */
export function booksPageView({ attempt, open, books, kind }: { attempt: string; open: boolean; books: DeskBooks; kind: BookKind }): BooksPageView | null {
  const page = contentOf(books, kind);
  if (page === null) return null;
  const tabs = BOOK_ADDRESSES.map(([known]) => known).filter((known) => known !== 'online' || books.online !== null);
  return { attempt, open, title: books.title, today: books.today, seq: books.seq, tabs, page };
}
