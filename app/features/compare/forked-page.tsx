import type { ForkedView } from '../../domain/compare/view-types.ts';
import { compare as words } from '../../messages/compare.ts';
import { CompareHead } from './compare-head.tsx';
import { Futures } from './futures.tsx';

/** An attempt beside one that was forked from it. */
export function ForkedPage({ view }: { view: ForkedView }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <CompareHead attempt={view.attempt} title={words.futuresTitle}>
        <p>{view.scenario}. {words.forkLead}</p>
      </CompareHead>
      <Futures view={view.futures} />
    </main>
  );
}
