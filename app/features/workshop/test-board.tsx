import type { TestBoard, TestShare } from '../../domain/workshop/test-view-types.ts';
import { testBoard as words } from '../../messages/hall-tests.ts';

function ShareBars({ shares, withAsk }: { shares: readonly TestShare[]; withAsk: boolean }) {
  return (
    <ul className={withAsk ? 'bars' : 'bars test-bars'} aria-label={words.shares}>
      {shares.map(({ number, ask, percent }) => (
        <li key={number}>
          <span>{words.number(number)}{withAsk ? `. ${ask}` : ''}</span>
          <b>{words.percent(percent)}</b>
          <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width={percent ?? 0} height="1" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

function doneWords({ finished, sheets }: TestBoard, seats: number): string {
  return `${words.done(finished, seats)}${sheets > 0 ? `, ${words.sheets(sheets)}` : ''}`;
}

/** The test on the projector: how many are done; once shown, how each question went, and the words of the hardest. */
export function ProjectedTest({ board, seats }: { board: TestBoard; seats: number }) {
  const { shares } = board;
  if (shares === null) {
    return (
      <>
        <p><b>{doneWords(board, seats)}</b></p>
        <p>{board.phase === 'open' ? words.onPhones : words.locked}</p>
      </>
    );
  }
  const hardest = shares.reduce<TestShare | null>((worst, share) => (share.percent !== null && (worst === null || share.percent < (worst.percent ?? 0)) ? share : worst), null);
  return (
    <>
      <p><b>{words.shares}</b></p>
      <ShareBars shares={shares} withAsk={false} />
      {hardest === null ? null : <p className="test-hardest"><b>{words.hardest(hardest.number)}:</b> {hardest.ask}</p>}
    </>
  );
}

/** The test on the console, with the words of each question. */
export function WatchedTest({ board, seats, workshop }: { board: TestBoard; seats: number; workshop: string }) {
  return (
    <section className="sec mt5 flow" aria-labelledby="bai-kiem-tra">
      <h2 id="bai-kiem-tra">{words.title}</h2>
      <p><b>{doneWords(board, seats)}</b>, {words.begun(board.begun)}</p>
      <p className="sub">{words.phase[board.phase]}</p>
      {board.shares === null || board.begun + board.sheets === 0 ? null : (
        <>
          <h3>{words.shares}</h3>
          <p className="sub">{words.variant}</p>
          <ShareBars shares={board.shares} withAsk />
        </>
      )}
      <p><a href={`/lop-dieu-hanh/${workshop}/kiem-tra`}>{words.results}</a></p>
    </section>
  );
}
