import { listClassesOfMember } from '#db/repositories/classes.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { attemptCards } from './attempt-cards.ts';
import type { Caller, Refusal, ResumeList } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** The learning corner: what is half done, what is finished, and the classes with the code of the caller's own seat. */
export function resumeList(ports: Ports, caller: Caller): Result<ResumeList, Refusal> {
  return withStorage<ResumeList, Refusal>(ports, () => {
    const cards = attemptCards(ports, caller.person);
    return done({
      open: cards.filter((card) => card.status === 'open'),
      submitted: cards.filter((card) => card.status === 'submitted'),
      classes: listClassesOfMember(ports.db, caller.person).map(({ id, title, seatCode }) => ({ id, title, seatCode })),
    });
  });
}
