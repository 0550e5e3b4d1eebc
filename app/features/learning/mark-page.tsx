import type { LessonMarkView } from '../../domain/learning/view-types.ts';
import { learning as words } from '../../messages/learning.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MarkForm } from './mark-form.tsx';
import { markPath, MINE } from './paths.ts';

interface MarkPageProps {
  view: LessonMarkView;
  /** What the visitor came to mark. */
  wanted: { section: string | null; version: string | null };
  refusal: string | null;
}

/** One lesson: marked, or about to be. The same page before signing in, after it, and after marking. */
export function MarkPage({ view, wanted, refusal }: MarkPageProps) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={view.path}><Icon name="arrow-left" />{words.backToLesson}</a>
        <p className="sub">{view.course.title}</p>
        <h1>{view.title}</h1>
      </div>
      <FormSummary title={refusal} />
      {view.own === null ? <SignInFirst view={view} wanted={wanted} /> : <Marked view={view} own={view.own} wanted={wanted} />}
    </main>
  );
}

function SignInFirst({ view, wanted: { section, version } }: Omit<MarkPageProps, 'refusal'>) {
  const here = markPath(view.path, { section, ...(version === null ? {} : { version }) });
  return (
    <div className="flow">
      <h2>{words.signInTitle}</h2>
      <p className="measure">{words.signInWords}</p>
      <p><a className="btn full-sm" href={`/dang-nhap?ve=${encodeURIComponent(here)}`}>{words.signIn}<Icon name="arrow-right" /></a></p>
      <p className="sub">{words.withoutSignIn}</p>
    </div>
  );
}

function Marked({ view, own, wanted }: { view: LessonMarkView; own: NonNullable<LessonMarkView['own']>; wanted: MarkPageProps['wanted'] }) {
  const heading = view.headings.find(({ id }) => id === wanted.section);
  const isOld = heading === undefined && own.read !== 'yes' && wanted.version !== null && wanted.version !== view.version;
  return (
    <div className="flow">
      {own.read === 'yes' && own.readOn !== null ? <Notice kind="done"><p>{words.readDone(own.readOn)}</p></Notice> : null}
      {own.read === 'changed' && own.readOn !== null && !isOld ? <p className="measure">{words.changed(own.readOn)}</p> : null}
      {own.stopped === null ? null : (
        <>
          <Notice kind="done"><p>{words.placeDone(own.stopped.title)}</p></Notice>
          <p><a className="more" href={`${view.path}#${own.stopped.id}`}>{words.toPlace}</a></p>
        </>
      )}
      {isOld ? (
        <>
          <Notice><p>{words.oldText}</p></Notice>
          <p><a className="btn full-sm" href={view.path}>{words.readNew}</a></p>
        </>
      ) : null}
      {heading !== undefined && own.stopped?.id !== heading.id ? (
        <>
          <p>{words.stopLabel}: “{heading.title}”</p>
          <MarkForm lesson={view.path} version={view.version} section={heading.id} label={words.stop} />
        </>
      ) : null}
      {heading === undefined && own.read !== 'yes' && !isOld ? <MarkForm lesson={view.path} version={view.version} label={words.mark} /> : null}
      <Left view={view} own={own} />
      <p className="row mt5">
        {view.next === null || own.read !== 'yes' ? null : <a className="btn full-sm" href={view.next.href}>{words.nextLesson(view.next.title)}<Icon name="arrow-right" /></a>}
        <a className="btn text" href={MINE}>{words.toMine}</a>
      </p>
    </div>
  );
}

function Left({ view, own }: { view: LessonMarkView; own: NonNullable<LessonMarkView['own']> }) {
  if (own.read !== 'yes') return null;
  if (own.left.length === 0) return <p>{words.lessonDone}</p>;
  return (
    <section className="sec" aria-labelledby="con-lai">
      <h2 id="con-lai">{words.leftTitle}</h2>
      <ul className="papers">{own.left.map((one) => <li key={one.href}><a href={one.href} aria-label={`${one.words}: ${view.title}`}>{one.words}</a></li>)}</ul>
    </section>
  );
}
