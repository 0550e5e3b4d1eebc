import { formatDay, weekdayName } from '#simulations/law/day.ts';
import { hallMapPath, tracePath } from '../../domain/workshop/hall-paths.ts';
import type { TraceStep } from '../../domain/workshop/trace.ts';
import { hallTrace as words } from '../../messages/hall-map.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import type { LoadedHallTrace } from '../../use-cases/hall-insight-contracts.ts';

interface HallTracePageProps {
  trace: LoadedHallTrace;
  /** The number of the step that is shown; what came before it is folded above. */
  at: number;
  refusal: string | null;
}

/** One anonymous desk of the hall, step by step, with a fork at each. */
export function HallTracePage({ trace, at, refusal }: HallTracePageProps) {
  const { steps, deviation } = trace;
  const step = steps[at - 1];
  const path = (to: { step?: number; trace?: string }) => tracePath(trace.id, { scenario: trace.scenario.id, deviation: deviation.key, date: trace.date, trace: to.trace ?? trace.trace, ...(to.step === undefined ? {} : { step: to.step }) });
  const earlier = steps.slice(0, at - 1);
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={hallMapPath(trace.id, { scenario: trace.scenario.id, date: trace.date })}><Icon name="arrow-left" />{words.back}</a>
        <h1>{deviation.name}</h1>
        <p className="sub">{trace.scenario.title}</p>
        <p>{words.lead(trace.number, trace.of)} {words.anonymous}</p>
        {trace.other === null ? null : <p><a href={path({ trace: trace.other })}>{words.other}</a></p>}
      </div>
      <FormSummary title={refusal} />
      {earlier.length === 0 ? null : (
        <details className="earlier">
          <summary>{words.earlier(earlier.length)}</summary>
          <ol className="trace">{earlier.map((one) => <li key={one.number}><Step step={one} here={deviation.key} /></li>)}</ol>
        </details>
      )}
      {step === undefined ? null : (
        <section className="sec strong mt5 flow" aria-labelledby="buoc">
          <h2 id="buoc">{words.step(step.number, steps.length)}</h2>
          <Step step={step} here={deviation.key} />
        </section>
      )}
      <nav className="row mt5" aria-label={words.title}>
        {at > 1 ? <a className="btn line" href={path({ step: at - 1 })}>{words.before}</a> : null}
        {at < steps.length ? <a className="btn" href={path({ step: at + 1 })}>{words.next}</a> : null}
        {at === 1 ? null : <a href={path({ step: 1 })}>{words.first}</a>}
        {at === trace.deviatesAt ? null : <a href={path({ step: trace.deviatesAt })}>{words.toDeviation}</a>}
      </nav>
      {step === undefined || step.forkBefore === null ? null : (
        <form method="post" className="sec mt6">
          <input type="hidden" name="ca" value={trace.scenario.id} />
          <input type="hidden" name="vet" value={trace.trace} />
          <input type="hidden" name="seq" value={step.forkBefore} />
          <p>{words.forkLead}</p>
          <p className="mt4"><button className="btn line full-sm" type="submit">{words.fork}</button></p>
        </form>
      )}
    </main>
  );
}

function Step({ step, here }: { step: TraceStep; here: string }) {
  return (
    <div className="flow">
      <p className="sub">{sentenceCase(weekdayName(step.day))}, <time>{formatDay(step.day)}</time></p>
      <p><b>{step.done}</b></p>
      {step.answers.map((answer, index) => <p key={index}>{answer}</p>)}
      {step.findings.map((finding) => (
        <div key={finding.key} className="note">
          <p><b>{finding.key === here ? `${words.here}: ` : ''}{finding.name}</b></p>
          <Meta entries={[[words.did, finding.did], [words.required, finding.required]]} />
        </div>
      ))}
    </div>
  );
}
