import { dayOf, formatDay } from '#simulations/law/day.ts';
import { draftReview as words } from '../../messages/authoring.ts';
import type { DraftFaultView, LawView } from '../../use-cases/draft-contracts.ts';
import { Citation } from '../law/citation.tsx';

/** What the law makes of the facts: the lawful path with its days, how each was counted, and where it stands. */
export function DerivedLaw({ law, faults }: { law: LawView | null; faults: readonly DraftFaultView[] }) {
  return (
    <>
      {faults.length === 0 ? <p className="mt3"><span className="sev ok">{words.whole}</span></p> : (
        <section className="mt4">
          <h3>{words.faults(faults.length)}</h3>
          <ul className="tight mt3">{faults.map(({ text }, index) => <li key={index}>{text}</li>)}</ul>
        </section>
      )}
      {law === null ? <p className="empty mt4">{words.notYet}</p> : (
        <section className="mt5">
          <h3>{words.pathTitle}</h3>
          <LawfulWay law={law} />
        </section>
      )}
    </>
  );
}

/** The lawful path, who settles the case, and what the law leaves open. */
export function LawfulWay({ law, isNarrow = false }: { law: LawView; isNarrow?: boolean }) {
  return (
    <>
      {law.authority === null ? null : <p className="sub mt3">{words.authority(law.authority)}</p>}
      <ol className="path mt4">{law.steps.map((step, index) => <Step key={index} step={step} isNarrow={isNarrow} />)}</ol>
      {law.open.length === 0 ? null : (
        <>
          <h3 className="mt5">{words.open}</h3>
          <ul className="tight mt3">{law.open.map((question) => <li key={question}>{question}</li>)}</ul>
        </>
      )}
    </>
  );
}

/** In a narrow column what a step rests on is folded away with the count of its days. */
function Step({ step: { label, day, due, derivation, cites }, isNarrow }: { step: LawView['steps'][number]; isNarrow: boolean }) {
  const basis = cites.map((cite) => <Citation key={`${cite.provision} ${cite.applies}`} cite={cite} />);
  const count = derivation.map((line, index) => <p key={index}>{line}</p>);
  return (
    <li>
      <b>{label}</b>
      <br />
      <span className="sub">{[...(day === null ? [] : [formatDay(dayOf(day))]), ...(due === null || due === day ? [] : [words.due(formatDay(dayOf(due)))])].join(', ')}</span>
      {isNarrow && count.length + basis.length > 0 ? <details><summary>{count.length === 0 ? words.basis : words.howAndBasis}</summary>{count}{basis}</details> : null}
      {isNarrow ? null : basis}
      {isNarrow || count.length === 0 ? null : <details><summary>{words.how}</summary>{count}</details>}
    </li>
  );
}
