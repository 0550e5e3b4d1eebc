import { insertAnswer } from '#db/transactions/workshops.ts';
import { takesAnswers } from '../domain/workshop/run.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { findSeat, runOf } from './workshop-access.ts';
import type { AnswerVoteInput, AnswerVoteRefusal } from './workshop-contracts.ts';

/** What was recorded, and where: the acknowledgement of an answer. Given only once it stands in the file. */
export interface RecordedAnswer {
  workshop: string;
  item: string;
  round: number;
  choice: string;
}

/**
 * Takes one answer of a seat to the round that is open. The same form again is the same answer; another form of the same seat
 * replaces it as long as the vote is open.
 */
export function answerVote(ports: Ports, input: AnswerVoteInput): Result<RecordedAnswer, AnswerVoteRefusal> {
  return withStorage<RecordedAnswer, AnswerVoteRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    const { item, round, choice, clientKey } = input;
    const options = runOf(ports, workshop).sheet.items.flatMap((each) => (each.kind === 'vote' && each.id === item ? each.options : []));
    if (!options.some(({ key }) => key === choice) || !/^[\w-]{8,120}$/.test(clientKey)) return failed({ reason: 'invalid', fields: { choice: { fault: 'choice' } } });
    const taken = insertAnswer(ports.db, { workshop: workshop.id, item, round, seat: seat.id, choice, clientKey, at: ports.clock.now() }, () => takesAnswers(runOf(ports, workshop), item, round));
    if ('closed' in taken) return failed({ reason: 'vote-closed' });
    return done({ workshop: workshop.id, ...('known' in taken ? taken.known : { item, round, choice }) });
  });
}
