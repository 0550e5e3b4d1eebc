import type { TestStage } from '../../domain/workshop/test-view-types.ts';
import { hallTest as words } from '../../messages/hall-tests.ts';
import { kindWords } from '../../messages/workshop.ts';
import type { LoadedRoom } from '../../use-cases/workshop-contracts.ts';

const testPath = (code: string): string => `/lop/${code}/kiem-tra`;

/** The way from a phone's room into the test that the hall takes. */
export function TestEntry({ test, room }: { test: TestStage; room: LoadedRoom }) {
  const answered = room.testAnswers[test.item] ?? 0;
  const button = answered === 0 ? words.begin : answered < test.questions ? words.goOn : words.review;
  return (
    <section className="flow">
      <p className="sub">{kindWords[test.kind]}</p>
      <p>{words.entry}</p>
      {answered === 0 ? null : <p><b>{words.done(answered, test.questions)}</b></p>}
      {test.phase === 'open' ? <p><a className={answered < test.questions ? 'btn full-sm wide' : 'btn line full-sm wide'} href={testPath(room.code)}>{button}</a></p> : <p>{words.locked[test.phase]}</p>}
    </section>
  );
}

/** To what was right, for a phone that has answered something. */
export function OwnResultLink({ room }: { room: LoadedRoom }) {
  return Object.keys(room.testAnswers).length === 0 ? null : <p className="mt4"><a className="btn line full-sm" href={testPath(room.code)}>{words.own}</a></p>;
}
