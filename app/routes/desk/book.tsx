import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BooksPage } from '../../features/desk/books/books-page.tsx';
import { bookOf, booksPageView } from '../../features/desk/books/books-view.ts';
import { books as words } from '../../messages/books.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadBooks } from '../../use-cases/load-books.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [{ title: pageTitle(view === undefined ? words.tabs : words.title(words.tab[view.page.kind], view.title)) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const { attempt, open, books } = pageValue(loadBooks(context.ports, caller, { attempt: params['attemptId'] ?? '' }));
  const kind = bookOf(params['book'] ?? '');
  const view = kind === null ? null : booksPageView({ attempt, open, books, kind });
  if (view === null) throw data(null, { status: 404 });
  return view;
}

export default function Book() {
  return <BooksPage view={useLoaderData<typeof loader>()} />;
}
