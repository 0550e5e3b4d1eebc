import type { WorkshopRecord } from '#db/hall-records.ts';
import { listTestAnswers } from '#db/repositories/hall-tests.ts';
import { testsOf } from '../domain/workshop/test-draw.ts';
import { testResults } from '../domain/workshop/test-results.ts';
import type { TestResults } from '../domain/workshop/test-results.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { LoadedTestResults } from './hall-test-contracts.ts';
import { drawnOnPaper, paperAnswers } from './paper-tests.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

/** What the tests of a workshop say, in raw counts: whoever prints them hides cells of fewer than five people. Null where no test asks anything. */
export function loadTestResults(ports: Ports, workshop: WorkshopRecord): TestResults | null {
  const tests = testsOf(runOf(ports, workshop).sheet);
  if (tests.length === 0) return null;
  const onPhones = listTestAnswers(ports.db, workshop.id).map(({ size, ...answer }) => ({ ...answer, count: 1, people: size }));
  const answers = [...onPhones, ...tests.flatMap((test) => paperAnswers(ports, workshop.id, test))];
  const asks = new Map(tests.flatMap((test) => drawnOnPaper(ports, workshop.id, test)).map(({ question, ask }) => [question.id, ask]));
  return testResults(tests, answers, ports.content.bank.misconceptions, (question) => asks.get(question) ?? null);
}

/** The same for the facilitator's page. */
export function loadOwnTestResults(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedTestResults, Refusal> {
  return withStorage<LoadedTestResults, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { id, title } = found.value;
    return done({ id, title, results: loadTestResults(ports, found.value) });
  });
}
