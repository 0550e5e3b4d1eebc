import { formatDay } from '#simulations/law/day.ts';
import type { Difference, DifferenceGroup, Grouping, TwoDatesView } from '../../domain/law/two-dates.ts';
import { lookUp as words } from '../../messages/law.ts';
import { OptionGroup, TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sentences, Statements } from './change.tsx';
import { provisionPath } from './citation.tsx';
import { REGISTER_PATH, TWO_DATES_PATH, twoDatesPath } from './paths.ts';

interface TwoDatesPageProps {
  view: TwoDatesView;
  grouping: Grouping;
  dates: { from: string; to: string; fromError: string | undefined; toError: string | undefined };
  /** The dates were given the wrong way round. */
  swapped: boolean;
  turns: readonly { label: string; from: number; to: number }[];
}

const GROUPINGS: readonly Grouping[] = ['van-ban', 'chu-de'];

/** The law of two days laid side by side: what is new, changed, gone. Works without script. */
export function TwoDatesPage({ view, grouping, dates, swapped, turns }: TwoDatesPageProps) {
  const total = view.counts.changed + view.counts.new + view.counts.gone;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={REGISTER_PATH}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.twoTitle}</h1>
        <p>{words.twoLead}</p>
      </div>
      <nav className="row" aria-label={words.presets}>
        {turns.map(({ label, from, to }) => <a key={label} className="btn line" href={twoDatesPath(from, to, { grouping })} aria-current={from === view.from && to === view.to ? 'true' : undefined}>{label}</a>)}
      </nav>
      <form className="mt5" action={TWO_DATES_PATH} method="get">
        <div className="f-row">
          <TextField kind="digits" className="date-in" name="tu" label={words.twoFrom} hint={words.dateHint} value={dates.from} error={dates.fromError} />
          <TextField kind="digits" className="date-in" name="den" label={words.twoTo} hint={words.dateHint} value={dates.to} error={dates.toError} />
        </div>
        <OptionGroup kind="radio" name="xep" label={words.twoGrouping} options={GROUPINGS.map((value) => ({ value, label: words.grouping[value] }))} values={[grouping]} />
        <p className="row mt4"><button className="btn full-sm" type="submit">{words.twoButton}</button></p>
      </form>
      <section className="sec strong mt6" aria-labelledby="kq">
        <h2 id="kq">{words.twoHeading(formatDay(view.from), formatDay(view.to))}</h2>
        {swapped ? <p className="note">{words.swapped}</p> : null}
        <p>{view.from === view.to ? words.sameDay : total === 0 ? words.twoSame : words.twoCounts(view.counts.changed, view.counts.new, view.counts.gone)}</p>
        {view.groups.length < 2 ? null : <Groups view={view} grouping={grouping} />}
        {view.groups.filter(({ differences }) => differences.length > 0).map((group) => <Group key={group.id} group={group} view={view} />)}
      </section>
    </main>
  );
}

function Groups({ view, grouping }: { view: TwoDatesView; grouping: Grouping }) {
  return (
    <nav className="often mt4" aria-label={words.groups}>
      <ul className="often-list">
        {view.groups.map(({ id, label, count, differences }) => (
          <li key={id}><a href={`${twoDatesPath(view.from, view.to, { grouping, only: id })}#kq`} aria-current={differences.length > 0 ? 'true' : undefined}>{words.groupCount(label, count)}</a></li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ group, view }: { group: DifferenceGroup; view: TwoDatesView }) {
  return (
    <section className="mt5" aria-labelledby={`nhom-${group.id}`}>
      <h3 id={`nhom-${group.id}`}>{words.groupCount(group.label, group.count)}</h3>
      <ul className="provisions">{group.differences.map((difference) => <One key={difference.id} difference={difference} view={view} />)}</ul>
    </section>
  );
}

function One({ difference, view }: { difference: Difference; view: TwoDatesView }) {
  const { id, article, kind, by, before, after, change } = difference;
  return (
    <li>
      <h4><a className="touch" href={provisionPath(id, kind === 'gone' ? view.from : view.to)}>{article}</a></h4>
      <p className="sub">{words.kinds[kind]}. {words.by} {by}.</p>
      {change === null ? <p className="measure">{after ?? before}</p> : change.sentences !== null ? <Sentences change={change} /> : before === after ? <p className="measure">{after}</p> : (
        <dl className="both">
          <div><dt>{words.before}</dt><dd>{before}</dd></div>
          <div><dt>{words.after}</dt><dd>{after}</dd></div>
        </dl>
      )}
      {change === null ? null : <Statements change={change} />}
    </li>
  );
}
