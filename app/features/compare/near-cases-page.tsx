import type { NearCasesView, NearCaseView, NearSideView } from '../../domain/compare/view-types.ts';
import { nearCases as words } from '../../messages/near-cases.ts';
import { CompareHead } from './compare-head.tsx';
import { PairRows } from './pair-rows.tsx';

/** A finished case beside those that differ from it in one thing or two: the facts, the answer, both lawful paths. */
export function NearCasesPage({ view }: { view: NearCasesView }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <CompareHead attempt={view.attempt} title={words.title}>
        <p className="measure">{view.cases.length === 0 ? words.none : words.lead}</p>
      </CompareHead>
      {view.cases.map((one, index) => <NearCase key={one.other.title} view={one} id={`vu-${index + 1}`} />)}
    </main>
  );
}

const ROWS: readonly (readonly [label: string, of: (side: NearSideView) => string])[] = [
  [words.differs, ({ differs }) => differs],
  [words.isClass, ({ petitionClass }) => petitionClass],
  [words.authority, ({ authority }) => authority],
  [words.response, ({ response }) => response],
];

function NearCase({ view, id }: { view: NearCaseView; id: string }) {
  return (
    <section className="sec strong mt6" aria-labelledby={id}>
      <h2 id={id}>{view.other.title}</h2>
      <table className="tbl stack">
        <thead><tr><th scope="col">{words.differs}</th><th scope="col">{words.mine}</th><th scope="col">{words.other}</th></tr></thead>
        <tbody>
          {ROWS.map(([label, of]) => (
            <tr key={label}><th scope="row">{label}</th><td data-l={words.mine}>{of(view.mine)}</td><td data-l={words.other}>{of(view.other)}</td></tr>
          ))}
        </tbody>
      </table>
      <h3 className="mt5">{words.path}</h3>
      <PairRows rows={view.path} left={words.mine} right={words.other} />
    </section>
  );
}
