import { selectLastSeq } from '#db/repositories/attempts.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt } from './attempt-access.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { CrewNews } from './crew-contracts.ts';
import { crewNews } from './crew-desk.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** What the desks of a group may watch: that others have acted, or joined. The file itself is asked for by each desk. */
export function watchCrew(ports: Ports, caller: Caller, input: { attempt: string }): Result<{ workshop: string; view(): CrewNews }, Refusal> {
  return withStorage<{ workshop: string; view(): CrewNews }, Refusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    if (found.value.crew === null) return failed({ reason: 'not-found' });
    const view = (): CrewNews => {
      const now = findAttempt(ports, caller, input.attempt, 'see');
      if (!now.ok || now.value.crew === null) throw new Error(`no group at ${input.attempt}`);
      return crewNews(now.value, now.value.crew, selectLastSeq(ports.db, input.attempt));
    };
    return done({ workshop: input.attempt, view });
  });
}
