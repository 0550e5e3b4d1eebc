import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { canAuthor } from '../domain/access.ts';
import { filterErrors } from '../domain/authoring/error-filter.ts';
import type { ErrorFilter } from '../domain/authoring/error-filter.ts';
import { ALL_PARTS, errorCatalogueView } from '../domain/error-catalogue/error-catalogue.ts';
import type { ErrorEntry } from '../domain/error-catalogue/error-catalogue.ts';
import { catalogueWords as words } from '../messages/error-catalogue.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { ErrorStarts } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** Errors that are shown at once; who wants another one narrows the list. */
const SHOWN = 60;

/** An error of the catalogue as the law of a day tells it; null where there is none of that id. */
export function errorNamed(register: LawRegister, error: string, on: string): ErrorEntry | null {
  const { parts } = errorCatalogueView(procedures, register, dayOf(on), ALL_PARTS);
  return parts.flatMap(({ entries }) => entries).find(({ id }) => id === error) ?? null;
}

/** The errors that somebody can make in a case of the library, from each of which a case can be begun. */
export function listErrorStarts(ports: Ports, caller: Caller, filter: ErrorFilter): Result<ErrorStarts, Refusal> {
  return withStorage<ErrorStarts, Refusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const { register, errorCases } = ports.content;
    const { parts } = errorCatalogueView(procedures, register, dayOf(localDate(ports.clock.now())), ALL_PARTS);
    const reachable = parts.map((part) => ({ ...part, entries: part.entries.filter(({ id }) => errorCases.has(id)) })).filter(({ entries }) => entries.length > 0);
    const entries = reachable.flatMap(({ id: part, entries: within }) =>
      within.map(({ id, name, weight, required }) => ({ part, id, name, weight, required, scenario: ports.content.versionOf(errorCases.get(id) ?? '')?.scenario.title ?? '' })),
    );
    const found = filterErrors(entries, filter);
    return done({
      parts: reachable.map(({ id, heading, entries: { length } }) => ({ id, name: words.partHeading(words.partNames[id] ?? heading, length) })),
      found: found.length,
      errors: found.slice(0, SHOWN).map(({ part: _part, ...error }) => error),
    });
  });
}
