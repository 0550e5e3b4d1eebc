import { selectLog } from '#db/repositories/attempts.ts';
import { viewBooks } from '#simulations/desk/books/view-books.ts';
import type { DeskBooks } from '#simulations/desk/books/types.ts';
import { canActIn } from '../domain/access.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { findAttempt, settingOf } from './attempt-access.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** The books of a case, and whether whoever looks may still write into them. */
interface LoadedBooks {
  attempt: string;
  open: boolean;
  books: DeskBooks;
}

/** The books, the software, the folder and the post of an attempt as they stand after the last event of its log. */
export function loadBooks(ports: Ports, caller: Caller, input: { attempt: string }): Result<LoadedBooks, Refusal> {
  return withStorage<LoadedBooks, Refusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const attempt = found.value;
    const events = selectLog(ports.db, attempt.id).map(({ event }) => event);
    return done({ attempt: attempt.id, open: attempt.status === 'open' && canActIn(caller, attempt), books: viewBooks(settingOf(ports, attempt), events) });
  });
}
