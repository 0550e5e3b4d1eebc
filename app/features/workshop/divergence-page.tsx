import { divergence as words } from '../../messages/workshop.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedDivergence } from '../../use-cases/workshop-contracts.ts';

/** Where a hall left the law in a case: causes and how many desks show them. */
export function DivergencePage({ hall }: { hall: LoadedDivergence }) {
  const { graded, lawful, divergences } = hall.counts;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={`/lop-dieu-hanh/${hall.id}`}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.title}</h1>
        <p className="sub">{hall.title}</p>
        <p>{graded === 0 ? words.nobody : words.lead(graded, lawful)}</p>
      </div>
      {graded > 0 && divergences.length === 0 ? <p className="empty">{words.none}</p> : null}
      {divergences.length === 0 ? null : (
        <table className="tbl">
          <caption className="vh">{words.title}</caption>
          <thead><tr><th scope="col">{words.what}</th><th scope="col" className="num">{words.desks}</th></tr></thead>
          <tbody>
            {divergences.map(({ class: kind, subject, name, attempts }) => (
              <tr key={`${kind}:${subject}`}><th scope="row">{name}</th><td className="num">{attempts}</td></tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
