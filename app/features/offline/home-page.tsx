import { formatDay, dayOf } from '#simulations/law/day.ts';
import { MOST_CASES } from '../../domain/offline/pack.ts';
import { offline as words } from '../../messages/offline.ts';
import { SelectField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ITEMS_PATH, DEVICE_PATH } from './paths.ts';
import { Status } from './status.tsx';
import type { CaseRow, HomeView } from './offline-view.ts';

/** What lies on this device, what can be taken along, and how far everything was sent. */
export function HomePage({ view }: { view: HomeView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <Status view={view.status} />
      {view.said === null ? null : <div className="mb5" role="status"><Notice><p>{view.said}</p></Notice></div>}
      {view.evicted ? <div className="mb5" role="alert"><Notice><p>{words.evicted}</p></Notice></div> : null}
      <Today view={view} />
      <Cases view={view} />
      <Lessons view={view} />
      <Refused view={view} />
      <section className="sec" aria-label={words.title}>
        {view.kept === 'insecure' ? <Notice title={words.insecureTitle}><p>{words.insecure}</p></Notice> : <p className="sub">{view.kept === 'kept' ? words.kept : words.keeping}</p>}
      </section>
    </main>
  );
}

function Today({ view: { pack } }: { view: HomeView }) {
  const day = pack === null ? '' : formatDay(dayOf(pack.day));
  return (
    <section className="sec strong flow" aria-labelledby="hom-nay">
      <h2 id="hom-nay">{words.today}</h2>
      {pack === null ? <p>{words.signInFirst}</p> : <p>{words.todayCount(pack.left)}</p>}
      {pack === null || pack.left === 0 ? null : <p><a className="btn full-sm" href={ITEMS_PATH}>{words.startItems}</a></p>}
      {pack === null ? null : <p className="sub">{pack.isOld ? words.oldPack(day) : words.packOf(day)}</p>}
      {pack !== null && !pack.isOld ? null : (
        <form method="post" action={DEVICE_PATH}>
          <button className="btn line full-sm" type="submit" name="lam" value="lay-viec">{words.fetchPack}</button>
        </form>
      )}
    </section>
  );
}

function Cases({ view }: { view: HomeView }) {
  return (
    <section className="sec flow" aria-labelledby="vu-viec">
      <h2 id="vu-viec">{words.cases}</h2>
      {view.cases.length === 0 ? <p className="empty">{words.noCases}</p> : null}
      <ul className="plain flow">{view.cases.map((row) => <li key={row.id}><OneCase row={row} /></li>)}</ul>
      {view.offered.length === 0 ? null : (
        <form method="post" action={DEVICE_PATH} className="mt4">
          <SelectField name="vu" label={words.takeLabel} hint={words.takeHint(MOST_CASES)} options={view.offered} values={[]} empty={words.choose} />
          <p className="mt4"><button className="btn line full-sm" type="submit" name="lam" value="lay-vu">{words.takeButton}</button></p>
        </form>
      )}
    </section>
  );
}

function OneCase({ row }: { row: CaseRow }) {
  return (
    <>
      <p><a href={row.address} aria-label={row.score === null ? words.openCase(row.title) : words.seeResult(row.title)}>{row.title}</a></p>
      <p className="sub">{row.score === null ? words.caseOpen(formatDay(row.day)) : words.caseDone(row.score)}</p>
      {row.forked ? <p className="sub">{words.caseForked}</p> : null}
      {row.differs ? <p className="sub">{words.caseDiffers}</p> : null}
      {row.waiting ? <p className="sub">{words.notYetSent}</p> : (
        <form method="post" action={DEVICE_PATH}>
          <input type="hidden" name="lam" value="bo-vu" />
          <button className="btn text" type="submit" name="vu" value={row.id} aria-label={words.removeThis(row.title)}>{words.removeCase}</button>
        </form>
      )}
    </>
  );
}

function Lessons({ view }: { view: HomeView }) {
  if (view.kept === 'insecure') return <section className="sec flow" aria-labelledby="bai-hoc"><h2 id="bai-hoc">{words.lessons}</h2><p className="sub">{words.lessonsNeedKeeping}</p></section>;
  return (
    <section className="sec flow" aria-labelledby="bai-hoc">
      <h2 id="bai-hoc">{words.lessons}</h2>
      {view.lessons.length === 0 ? <p className="empty">{words.noLessons}</p> : null}
      <ul className="plain">{view.lessons.map(({ path, title }) => <li key={path}><a className="more" href={path}>{title}</a></li>)}</ul>
      {view.lessonsOffered.length === 0 ? null : (
        <form method="post" action={DEVICE_PATH} className="mt4">
          <SelectField name="bai" label={words.lessonLabel} options={view.lessonsOffered} values={[]} empty={words.choose} />
          <p className="mt4"><button className="btn line full-sm" type="submit" name="lam" value="lay-bai">{words.takeButton}</button></p>
        </form>
      )}
    </section>
  );
}

function Refused({ view: { refused } }: { view: HomeView }) {
  if (refused.length === 0) return null;
  return (
    <section className="sec flow" aria-labelledby="khong-nhan">
      <h2 id="khong-nhan">{words.refusedTitle}</h2>
      <p>{words.refusedLead}</p>
      <ul>{refused.map(({ kind, reason, said }, index) => <li key={index}>{words.refusedRow(words.what[kind], said ?? words.because[reason])}</li>)}</ul>
    </section>
  );
}
