import type { HallSeatRecord, WorkshopRecord } from '#db/hall-records.ts';
import { listTestAnswersOfSeat } from '#db/repositories/hall-tests.ts';
import { isAnswerable, judgeAnswer } from '#simulations/questions/judge.ts';
import { judgementView } from '../domain/questions/judgement-view.ts';
import { answerFields, questionForm } from '../domain/questions/question-form.ts';
import { itemOf, testOf } from '../domain/workshop/run.ts';
import { stageView } from '../domain/workshop/stage-view.ts';
import { isTest, testsOf } from '../domain/workshop/test-draw.ts';
import type { TestItem } from '../domain/workshop/test-draw.ts';
import type { OwnTestResult } from '../domain/workshop/test-view-types.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { askedIn, drawFor } from './hall-test-access.ts';
import type { LoadedHallTest, LoadHallTestInput } from './hall-test-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { findSeat, runOf, stageSources } from './workshop-access.ts';
import type { RoomRefusal } from './workshop-contracts.ts';

interface Taken {
  ports: Ports;
  workshop: WorkshopRecord;
  seat: HallSeatRecord;
  /** What the seat has answered in an item, by question. */
  givenIn(item: string): ReadonlyMap<string, readonly string[]>;
}

function ownTest({ ports, workshop, seat, givenIn }: Taken, wanted: number | null): LoadedHallTest['test'] {
  const run = runOf(ports, workshop);
  const item = itemOf(run);
  if (!isTest(item)) return null;
  const phase = testOf(run, item.id);
  const given = givenIn(item.id);
  const asked = askedIn(ports, item);
  const waiting = asked.findIndex(({ id }) => !given.has(id));
  const index = wanted !== null && wanted >= 1 && wanted <= asked.length ? wanted - 1 : waiting;
  const question = phase === 'open' ? asked[index] : undefined;
  const view = question === undefined ? null : questionForm(drawFor(ports, question, { workshop: workshop.id, seat: seat.number, kind: item.kind }));
  return {
    item: item.id,
    kind: item.kind,
    title: item.title,
    phase,
    places: asked.map(({ id }, place) => ({ number: place + 1, answered: given.has(id) })),
    current: view === null ? null : { number: index + 1, question: view, given: answerFields(view, given.get(view.id) ?? []) },
  };
}

/** Judged anew: an answer that the question does not allow any more, because the bank was changed since, counts as none. */
function ownResult({ ports, workshop, seat, givenIn }: Taken, test: TestItem, withReasons: boolean): OwnTestResult {
  const { register, bank } = ports.content;
  const given = givenIn(test.id);
  const answered = askedIn(ports, test).flatMap((question, index) => {
    const answer = given.get(question.id);
    const drawn = drawFor(ports, question, { workshop: workshop.id, seat: seat.number, kind: test.kind });
    return answer === undefined || !isAnswerable(drawn, answer) ? [] : [{ number: index + 1, drawn, answer }];
  });
  return {
    item: test.id,
    kind: test.kind,
    title: test.title,
    right: answered.filter(({ drawn, answer }) => judgeAnswer(drawn, answer, bank.misconceptions).outcome === 'right').length,
    of: test.questions.length,
    judged: withReasons ? answered.map(({ number, drawn, answer }) => ({ number, question: questionForm(drawn), judgement: judgementView(drawn, answer, register, bank.misconceptions) })) : [],
  };
}

function ownResults(taken: Taken): OwnTestResult[] {
  const tests = testsOf(runOf(taken.ports, taken.workshop).sheet).filter(({ id }) => taken.givenIn(id).size > 0);
  // The last one brings the reasons; earlier ones asked the same.
  return tests.map((test) => ownResult(taken, test, test === tests.at(-1)));
}

/** The test as one phone sees it: a question at a time, what it has answered, and its own result once that may be seen. */
export function loadHallTest(ports: Ports, input: LoadHallTestInput): Result<LoadedHallTest, RoomRefusal> {
  return withStorage<LoadedHallTest, RoomRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    const answers = listTestAnswersOfSeat(ports.db, seat.id);
    const taken: Taken = { ports, workshop, seat, givenIn: (item) => new Map(answers.filter((answer) => answer.item === item).map(({ question, given }) => [question, given])) };
    const stage = stageView(runOf(ports, workshop), stageSources(ports, workshop));
    const { kind, number, size } = seat;
    return done({ code: workshop.code, seat: { kind, number, size }, stage, test: ownTest(taken, input.number), results: stage.testAnswersShown ? ownResults(taken) : null });
  });
}
