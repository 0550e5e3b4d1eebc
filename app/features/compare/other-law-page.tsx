import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { LawShiftView, OtherLawPageView, OtherLawView, ProvisionPairView, WordingView } from '../../domain/compare/view-types.ts';
import { compare as words } from '../../messages/compare.ts';
import { TextField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { provisionPath } from '../law/citation.tsx';
import { CompareHead } from './compare-head.tsx';
import { otherLawPath } from './paths.ts';

/** The same log under the law of another date: the date to choose, and what that law judges otherwise. Works without script. */
export function OtherLawPage({ view }: { view: OtherLawPageView }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <CompareHead attempt={view.attempt} title={words.lawTitle}>
        <p>{view.scenario}. {words.lawLead}</p>
      </CompareHead>
      {view.periods.length === 0 ? null : (
        <nav aria-labelledby="giai-doan">
          <h2 id="giai-doan">{words.lawPick}</h2>
          <ul className="row mt3 periods">
            {view.periods.map(({ label, on, current }) => (
              <li key={on}><a className="btn line" href={otherLawPath(view.attempt, on)} aria-current={current ? 'true' : undefined}>{label}</a></li>
            ))}
          </ul>
        </nav>
      )}
      <form className="mt5" method="get" action={`${otherLawPath(view.attempt)}#kq`}>
        <TextField kind="digits" className="date-in" name="ngay" label={words.lawDate} hint={words.lawDateHint} value={view.typed} error={view.error} focus={view.error !== undefined} maxLength={20} />
        <p className="mt4"><button className="btn full-sm" type="submit">{words.lawButton}</button></p>
      </form>
      {view.comparison === null ? null : <Comparison view={view.comparison} />}
    </main>
  );
}

function Comparison({ view }: { view: OtherLawView }) {
  const sides = [{ title: view.left, result: view.before }, { title: view.right, result: view.after }];
  return (
    <div className="mt6" id="kq" tabIndex={-1}>
      {view.empty ? <Notice><p>{words.lawEmpty(formatDay(view.on))}</p></Notice> : (
        <>
          <dl className="sides">
            {sides.map(({ title, result }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd><b>{words.outOf(result.score)}</b><br />{result.verdict}, {words.findingCount(result.findings)}</dd>
              </div>
            ))}
          </dl>
          <section className="sec strong mt6" aria-labelledby="khac">
            <h2 id="khac">{view.shifts.length === 0 ? words.noShifts : words.shifts(view.shifts.length)}</h2>
            {view.shifts.length === 0 ? <p>{words.noShiftsWords}</p> : null}
            {view.shifts.map((shift, index) => <Shift key={index} shift={shift} view={view} />)}
          </section>
          <Terms view={view} />
          {view.same.length === 0 ? null : (
            <section className="sec mt6" aria-labelledby="van-sai">
              <h2 id="van-sai">{words.stillWrong}</h2>
              <ul className="changes">{view.same.map((name, index) => <li key={index}>{name}</li>)}</ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}

const SIGNS = { 'to-wrong': '✕', 'to-right': '✓', 'to-none': '○', 'from-none': '+', 'to-advice': '○', 'from-advice': '+', reworded: '≠' } as const;

function Shift({ shift, view }: { shift: LawShiftView; view: OtherLawView }) {
  const changed = shift.provisions.some((pair) => pair.changed);
  return (
    <article className="shift">
      <p className="pair-mark"><span className="pair-sign" aria-hidden="true">{SIGNS[shift.mark]}</span>{shift.words}</p>
      <h3>{shift.name}</h3>
      <dl className="sides plain">
        <div><dt>{view.left}</dt><dd>{shift.before}</dd></div>
        <div><dt>{view.right}</dt><dd>{shift.after}</dd></div>
        {shift.forms.map((form, index) => [
          <div key={`${index}-a`}><dt>{words.form}, {view.left}</dt><dd>{form.before}</dd></div>,
          <div key={`${index}-b`}><dt>{words.form}, {view.right}</dt><dd>{form.after}</dd></div>,
        ])}
      </dl>
      {shift.provisions.length === 0 ? null : (
        <details open={changed}>
          <summary>{changed ? words.wording : words.wordingBasis}</summary>
          {shift.provisions.map((pair) => <Wordings key={pair.provision} pair={pair} view={view} asked={shift.asked} />)}
        </details>
      )}
    </article>
  );
}

function Wordings({ pair, view, asked }: { pair: ProvisionPairView; view: OtherLawView; asked: number }) {
  return (
    <div className="wordings">
      <p><a href={provisionPath(pair.provision, asked)}>{pair.article}</a></p>
      {pair.changed ? (
        <dl className="sides plain">
          <div><dt>{view.left}</dt><dd><Wording wording={pair.before} /></dd></div>
          <div><dt>{view.right}</dt><dd><Wording wording={pair.after} /></dd></div>
        </dl>
      ) : <p className="sub">{words.wordingSame}: {pair.before?.summary ?? ''}</p>}
    </div>
  );
}

function Wording({ wording }: { wording: WordingView | null }) {
  if (wording === null) return <>{words.noWording}</>;
  return <>{wording.summary} <span className="sub">({wording.applies})</span></>;
}

const dueWords = (due: number | null): string => (due === null ? words.noTerm : words.dueOn(formatDay(due)));

function Terms({ view }: { view: OtherLawView }) {
  if (view.terms.length === 0) return null;
  return (
    <section className="sec mt6" aria-labelledby="han-khac">
      <h2 id="han-khac">{words.movedTerms}</h2>
      <ul className="changes">
        {view.terms.map(({ label, before, after, done }, index) => (
          <li key={index}>{words.movedTerm(label, dueWords(before), dueWords(after))}{done === null ? '' : words.movedTermDone(formatDayAndMonth(done))}.</li>
        ))}
      </ul>
    </section>
  );
}
