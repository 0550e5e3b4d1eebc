import { formatDay, dayOf } from '#simulations/law/day.ts';
import { MOST_CASES } from '../../domain/offline/pack.ts';
import { offline as words } from '../../messages/offline.ts';
import { SelectField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { REGISTER_PATH } from '../law/paths.ts';
import { ITEMS_PATH, DEVICE_PATH } from './paths.ts';
import { Status } from './status.tsx';
import type { CaseRow, HomeView, LessonRow } from './offline-view.ts';

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
        {view.kept === 'insecure' ? <Notice title={words.insecureTitle}><p>{words.insecure}</p></Notice> : <p className="sub measure">{view.kept === 'kept' ? `${words.kept} ${words.install}` : words.keeping}</p>}
      </section>
    </main>
  );
}

/** Room on the device, in whole kilobytes. */
function roomOf(bytes: number): string {
  return words.kilobytes(String(Math.max(1, Math.round(bytes / 1000))));
}

function Today({ view: { pack, status } }: { view: HomeView }) {
  const day = pack === null ? '' : formatDay(dayOf(pack.day));
  return (
    <section className="sec strong flow" aria-labelledby="hom-nay">
      <h2 id="hom-nay">{words.today}</h2>
      {pack === null ? <p>{status.online ? words.signInFirst : words.nothingYet}</p> : <p>{words.todayCount(pack.left)}</p>}
      {pack === null || pack.left === 0 ? null : <p><a className="btn full-sm" href={ITEMS_PATH}>{words.startItems}</a></p>}
      {pack === null ? null : <p className="sub">{pack.isOld ? words.oldPack(day) : words.takenOn(roomOf(pack.bytes), day)}</p>}
      {pack !== null && !pack.isOld ? null : (
        <form method="post" action={DEVICE_PATH}>
          <button className="btn line full-sm" type="submit" name="lam" value="lay-viec">{words.fetchPack}</button>
        </form>
      )}
      {pack === null ? null : <p><a className="more" href={REGISTER_PATH}>{words.toLaw}</a></p>}
    </section>
  );
}

function Cases({ view: { pack, cases, offered } }: { view: HomeView }) {
  return (
    <section className="sec flow" aria-labelledby="vu-viec">
      <h2 id="vu-viec">{words.cases}</h2>
      <p className="sub">{cases.length < MOST_CASES ? words.roomLeft(cases.length, MOST_CASES) : words.roomFull(MOST_CASES)}</p>
      <ul className="plain held">{cases.map((row) => <li key={row.id}><OneCase row={row} /></li>)}</ul>
      {pack === null || offered.length === 0 ? null : (
        <form method="post" action={DEVICE_PATH} className="mt4">
          <SelectField name="vu" label={words.takeLabel} hint={words.takeHint} options={offered} values={[]} empty={words.choose} />
          <p className="mt4"><button className="btn line full-sm" type="submit" name="lam" value="lay-vu">{words.takeButton}</button></p>
        </form>
      )}
    </section>
  );
}

function OneCase({ row }: { row: CaseRow }) {
  return (
    <>
      <p><a className="held-name" href={row.address} aria-label={row.score === null ? words.openCase(row.title) : words.seeResult(row.title)}>{row.title}</a></p>
      <p className="sub">{row.score === null ? words.caseOpen(formatDay(row.day)) : words.caseDone(row.score)} {words.takenOn(roomOf(row.bytes), formatDay(row.takenOn))}</p>
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

function Lessons({ view: { kept, pack, lessons, lessonsOffered } }: { view: HomeView }) {
  return (
    <section className="sec flow" aria-labelledby="bai-hoc">
      <h2 id="bai-hoc">{words.lessons}</h2>
      {kept === 'insecure' ? <p className="sub">{words.lessonsNeedKeeping}</p> : null}
      {kept !== 'insecure' && lessons.length === 0 ? <p className="empty">{words.noLessons}</p> : null}
      <ul className="plain held">{lessons.map((row) => <li key={row.path}><OneLesson row={row} /></li>)}</ul>
      {kept === 'insecure' || pack === null || lessonsOffered.length === 0 ? null : (
        <form method="post" action={DEVICE_PATH} className="mt4">
          <SelectField name="bai" label={words.lessonLabel} hint={words.lessonHint} options={lessonsOffered} values={[]} empty={words.choose} />
          <p className="mt4"><button className="btn line full-sm" type="submit" name="lam" value="lay-bai">{words.takeLesson}</button></p>
        </form>
      )}
    </section>
  );
}

function OneLesson({ row: { path, title, takenOn, bytes, state } }: { row: LessonRow }) {
  return (
    <>
      <p><a className="held-name" href={path} aria-label={words.openLesson(title)}>{title}</a></p>
      <p className="sub">{words.takenOn(roomOf(bytes), formatDay(takenOn))}</p>
      {state === 'same' ? null : <p className="note">{words.lessonState[state]}</p>}
      <form method="post" action={DEVICE_PATH} className="row">
        <input type="hidden" name="bai" value={path} />
        {state === 'law' || state === 'text' ? <button className="btn line" type="submit" name="lam" value="lay-bai" aria-label={words.takeThisAgain(title)}>{words.takeAgain}</button> : null}
        <button className="btn text" type="submit" name="lam" value="bo-bai" aria-label={words.removeThis(title)}>{words.removeCase}</button>
      </form>
    </>
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
