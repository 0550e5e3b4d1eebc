import { formatDay } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { CiteView } from '../../domain/debrief/view-types.ts';
import { cite as citeWords } from '../../messages/debrief.ts';
import { offline as words } from '../../messages/offline.ts';
import { offlinePages as pageWords } from '../../messages/offline-pages.ts';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import { provisionPath } from '../law/citation.tsx';
import { REGISTER_PATH, registerPath } from '../law/paths.ts';
import type { StatusView } from './offline-view.ts';
import { DEVICE_PATH } from './paths.ts';
import { Status } from './status.tsx';

export interface ProvisionOnDevice {
  id: string;
  article: string;
  on: Day;
  /** The wording of the day; null when none is in force. */
  wording: CiteView | null;
  others: CiteView['otherVersions'];
  /** Questions that the law leaves open. */
  open: string[];
}

interface Row {
  id: string;
  article: string;
  summary: string;
}

export interface LookUpView {
  on: Day;
  asOf: Day;
  words: string;
  /** What was typed for the day, and what is wrong with it. */
  day: { typed: string; error: string | undefined };
  found: number;
  rows: Row[];
  /** By instrument, where nothing is looked for. */
  instruments: { name: string; rows: Row[] }[];
}

/** The register that lies on the device: by words and day. */
export function LookUpPage({ status, view }: { status: StatusView; view: LookUpView }) {
  const { on, asOf, day, rows, found, instruments } = view;
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{pageWords.law}</h1>
        <p>{pageWords.lawLead(formatDay(asOf))}</p>
      </div>
      <Status view={status} />
      <form action={REGISTER_PATH} method="get" role="search">
        <TextField kind="search" name="tim" label={pageWords.lawWords} hint={pageWords.lawWordsHint} value={view.words} maxLength={80} />
        <TextField kind="digits" className="date-in" name="ngay" label={pageWords.lawDay} hint={pageWords.lawDayHint} value={day.typed} error={day.error} />
        <p className="mt4"><button className="btn full-sm" type="submit"><Icon name="search" />{pageWords.lawFind}</button></p>
      </form>
      <section className="sec strong mt6" aria-labelledby="kq">
        <h2 id="kq">{view.words === '' ? pageWords.lawAll(formatDay(on)) : pageWords.lawFound(found, formatDay(on))}</h2>
        {rows.length < found ? <p className="sub">{pageWords.lawMore(rows.length)}</p> : null}
        <Rows rows={rows} on={on} />
        {instruments.map(({ name, rows: own }) => <details key={name}><summary>{name}</summary><Rows rows={own} on={on} /></details>)}
      </section>
      <p className="mt6"><a className="btn text" href={DEVICE_PATH}>{words.home}</a></p>
    </main>
  );
}

function Rows({ rows, on }: { rows: readonly Row[]; on: Day }) {
  return (
    <ul className="provisions">
      {rows.map(({ id, article, summary }) => <li key={id}><h3><a href={provisionPath(id, on)}>{article}</a></h3><p className="measure">{summary}</p></li>)}
    </ul>
  );
}

/** One provision: the wording of the day, how surely it is known, and the wordings of other days. */
export function ProvisionOnDevicePage({ status, view }: { status: StatusView; view: ProvisionOnDevice }) {
  const { id, on, wording, others, open } = view;
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={registerPath({ on })}><Icon name="arrow-left" />{pageWords.lawBack}</a>
        <h1>{view.article}</h1>
      </div>
      <Status view={status} />
      <section className="sec strong flow wording" aria-labelledby="ban">
        <h2 id="ban">{pageWords.lawOn(formatDay(on))}</h2>
        {wording === null ? <p className="note">{pageWords.lawNotOn(formatDay(on))}</p> : (
          <>
            <p className="read measure">{wording.summary}</p>
            <Meta entries={[[citeWords.instrument, wording.instrument], [citeWords.applies, wording.applies], [citeWords.verified, wording.verified]]} />
          </>
        )}
      </section>
      {open.length === 0 ? null : (
        <section className="sec" aria-labelledby="de-mo">
          <h2 id="de-mo">{pageWords.lawOpen}</h2>
          {open.map((question) => <p key={question} className="note mt3 measure">{question}</p>)}
        </section>
      )}
      {others.length === 0 ? null : (
        <section className="sec flow" aria-labelledby="ngay-khac">
          <h2 id="ngay-khac">{pageWords.lawOther}</h2>
          {others.map(({ applies, summary }) => <p key={applies} className="measure"><b>{applies}:</b> {summary}</p>)}
        </section>
      )}
      <p className="mt6"><a className="btn text" href={provisionPath(id, on)} target="_self">{pageWords.lawServer}</a></p>
    </main>
  );
}
