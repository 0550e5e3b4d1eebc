import { listPeopleToFold } from '#db/repositories/refreshers.ts';
import { dropBefore } from '#db/transactions/refreshers.ts';
import { dayOfInstant, foldNew } from './fold-refreshers.ts';
import type { Ports } from './ports.ts';
import { auditEntry } from './storage.ts';

/** Evidences are kept for three years; what is remembered is a state and stays. */
const KEPT_DAYS = 3 * 365;

/**
 * The work of a night, person by person, so that a server can answer others in between: folds what is new of everybody, then deletes
 * what has been kept long enough. Stopped half way, it is taken up where it was.
 */
export function* tendRefreshers(ports: Ports): Generator<string, void> {
  for (const person of listPeopleToFold(ports.db)) {
    foldNew(ports, person);
    yield person;
  }
  const at = ports.clock.now();
  dropBefore(ports.db, dayOfInstant(at) - KEPT_DAYS, auditEntry(ports, at, { actor: null, act: 'refresher.tended', subject: 'refreshers' }));
}
