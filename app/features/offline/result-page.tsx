import type { Finding } from '#simulations/grading/types.ts';
import { formatScore, tenthsOf } from '../../domain/score.ts';
import { offline as words } from '../../messages/offline.ts';
import { Meta } from '../../ui/rows.tsx';
import { debriefPath } from '../desk/paths.ts';
import type { ResultView, StatusView } from './offline-view.ts';
import { DEVICE_PATH } from './paths.ts';
import { Status } from './status.tsx';

/** What the grader on the device found in a case that was handed in. */
export function ResultPage({ status, view: { title, report, attempt, forked, differs } }: { status: StatusView; view: ResultView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.resultOf(title)}</h1>
        <p><b>{words.score(formatScore(tenthsOf(report.score)), report.passed)}</b></p>
        <p>{attempt === null ? words.resultWaits : differs ? words.caseDiffers : words.resultSent}</p>
        {forked ? <p>{words.caseForked}</p> : null}
      </div>
      <Status view={status} />
      <section className="sec strong" aria-labelledby="sai-sot">
        <h2 id="sai-sot">{words.findings}</h2>
        {report.findings.length === 0 ? <p>{words.noFindings}</p> : null}
        {report.findings.map((finding) => <OneFinding key={finding.id} finding={finding} />)}
      </section>
      <p className="row mt6">
        {attempt === null ? null : <a className="btn full-sm" href={debriefPath(attempt)}>{words.toServer}</a>}
        <a className="btn text" href={DEVICE_PATH}>{words.home}</a>
      </p>
    </main>
  );
}

function OneFinding({ finding }: { finding: Finding }) {
  return (
    <article className="flow mt4">
      <h3>{finding.texts.name}</h3>
      <p>{finding.why}</p>
      <Meta entries={[[words.required, finding.texts.required], [words.citizen, finding.texts.citizen], [words.mend, finding.repair.words]]} />
    </article>
  );
}
