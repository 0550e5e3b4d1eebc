import { compare as words } from '../../messages/compare.ts';
import { nearCases } from '../../messages/near-cases.ts';
import { nearCasesPath, otherLawPath, repairedPath, waysPath } from './paths.ts';

/** Beside the fork of a finding: the same case with this one slip mended, next to the case as it was. */
export function RepairLink({ attempt, finding }: { attempt: string; finding: string }) {
  return <p><a className="btn text full-sm" href={repairedPath(attempt, finding)}>{words.redoForMe}</a></p>;
}

/** The section of the debrief that leads to the comparisons. */
export function OtherWaysSection({ attempt, inFamily }: { attempt: string; inFamily: boolean }) {
  return (
    <section className="sec strong mt7" aria-labelledby="cach-khac">
      <h2 id="cach-khac">{words.sectionTitle}</h2>
      <p className="measure">{words.sectionLead}</p>
      <p className="row mt4">
        <a className="btn line full-sm" href={waysPath(attempt)}>{words.toWays}</a>
        <a className="btn line full-sm" href={otherLawPath(attempt)}>{words.toOtherLaw}</a>
        {inFamily ? <a className="btn line full-sm" href={nearCasesPath(attempt)}>{nearCases.toCases}</a> : null}
      </p>
      {inFamily ? <p className="sub mt4">{nearCases.spoils}</p> : null}
    </section>
  );
}
