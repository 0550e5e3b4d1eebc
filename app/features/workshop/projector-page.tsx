import type { FloorLine } from '../../domain/workshop/floor.ts';
import type { ProjectorView } from '../../domain/workshop/view-types.ts';
import { projectorMap } from '../../messages/hall-map.ts';
import { floorScreen } from '../../messages/hall-questions.ts';
import { clockWords, screenWords, slideWords } from '../../messages/hall-projector.ts';
import { kindWords, projector as words, room, spacedCode, statusWords } from '../../messages/workshop.ts';
import { shell } from '../../messages/vi.ts';
import { Brand } from '../shell/brand.tsx';
import { Rounds } from './bars.tsx';
import { SlideView } from './slide-view.tsx';
import { ProjectedTest } from './test-board.tsx';
import { useLive } from './use-live.ts';
import { useProjectorKeys } from './use-projector-keys.ts';

interface ProjectorPageProps {
  id: string;
  live: ProjectorView;
  /** What people type, "192.168.1.5:3000/vao", and the same as a picture. */
  address: string;
  qr: { size: number; path: string };
}

type Door = Pick<ProjectorPageProps, 'address' | 'qr'> & { code: string };

/** What the whole hall sees: the code, what is now, and distributions that were revealed. No names, nobody's own answer. */
export function ProjectorPage({ id, live: first, address, qr }: ProjectorPageProps) {
  const { view: live, offline } = useLive<ProjectorView>(first, `/may-chieu/${id}/tin`);
  const unsent = useProjectorKeys(id, live);
  const { step, vote, status, title } = live.stage;
  const isWelcome = status === 'planned' || (status === 'going' && step?.kind === 'welcome');
  if (live.dark && status !== 'ended') return <main className="hall-dark" id="noi-dung"><h1 className="vh">{title}</h1><p className="vh" role="status">{screenWords.dark}</p></main>;
  const door: Door = { address, qr, code: live.code };
  return (
    <div className={live.slide === null ? 'hall' : 'hall paged'}>
      <a className="skip" href="#noi-dung">{shell.skip}</a>
      <header className="hall-top">
        <Brand />
        <p>{title}</p>
        <p><b>{vote !== null && vote.round > 0 ? words.answered(live.answered, live.seats, live.sheets) : words.inHall(live.seats, live.people)}</b></p>
      </header>
      <main className={isWelcome ? 'hall-main wide' : 'hall-main'} id="noi-dung" tabIndex={-1}>
        {isWelcome ? <Welcome live={live} door={door} /> : (
          <>
            <div aria-live="polite"><Now live={live} /></div>
            <JoinCorner door={door} />
          </>
        )}
      </main>
      <footer className="hall-foot">
        <p>{step === null ? '' : room.step(step.number, step.of)}{live.page === null || live.page.of === 1 || status !== 'going' ? '' : `. ${slideWords.place(live.page.number, live.page.of)}`}</p>
        <p role="status">{offline ? screenWords.offline : unsent ? screenWords.unsent : ''}</p>
        <p className="row">
          {step === null || step.scenario === null ? null : <a href={`/may-chieu/${id}/ban-do?ca=${step.scenario}`}>{projectorMap.title}</a>}
          <a href={`/lop-dieu-hanh/${id}`}>{words.console}</a>
        </p>
      </footer>
    </div>
  );
}

/** The door of the hall, as large as the wall allows. */
function Welcome({ live, door }: { live: ProjectorView; door: Door }) {
  return (
    <section className="hall-welcome" aria-labelledby="hoi">
      <svg className="qr" viewBox={`0 0 ${door.qr.size} ${door.qr.size}`} role="img" aria-label={words.qr}><path d={door.qr.path} /></svg>
      <div>
        <h1 id="hoi">{live.stage.step?.title ?? words.join}</h1>
        <p>{words.address(door.address)}</p>
        <p className="join-code">{spacedCode(door.code)}</p>
        <p>{screenWords.seated(live.people)}</p>
        <p className="sub">{words.noPhone}</p>
      </div>
    </section>
  );
}

/** The way in for whoever comes late, on every other screen. */
function JoinCorner({ door }: { door: Door }) {
  return (
    <aside className="hall-join" aria-label={words.join}>
      <svg className="qr" viewBox={`0 0 ${door.qr.size} ${door.qr.size}`} role="img" aria-label={words.qr}><path d={door.qr.path} /></svg>
      <p className="join-code">{spacedCode(door.code)}</p>
    </aside>
  );
}

/** The step that the hall is at. */
function Now({ live }: { live: ProjectorView }) {
  const { step, vote, status } = live.stage;
  if (step === null || status === 'ended' || status === 'paused') {
    return <section className="hall-pause" aria-labelledby="hoi"><h1 id="hoi">{statusWords[status]}</h1>{status === 'paused' && step !== null ? <p>{step.title}</p> : null}</section>;
  }
  if (live.floor.asked !== null) return <FloorAsked asked={live.floor.asked} />;
  if (live.slide !== null && live.page !== null) return <SlideView key={`${step.id}-${live.page.number}`} slide={live.slide} page={live.page} />;
  if (live.rest !== null) return <Rest rest={live.rest} title={step.title} />;
  return (
    <section aria-labelledby="hoi">
      <h1 id="hoi">{vote !== null && vote.phase !== 'ready' ? vote.ask : step.title}</h1>
      {step.kind === 'questions' ? <FloorTop top={live.floor.top} /> : vote === null && kindWords[step.kind] !== step.title ? <p>{kindWords[step.kind]}</p> : null}
      {live.testing === null ? null : <ProjectedTest board={live.testing} seats={live.seats} />}
      {vote === null || vote.phase === 'ready' ? null : vote.shown === null ? (
        <ul className="hall-options">{vote.options.map(({ key, text }) => <li key={key}><b>{key.toUpperCase()}.</b> {text}</li>)}</ul>
      ) : <Rounds shown={vote.shown} before={vote.before} />}
    </section>
  );
}

/** Letters beyond which a question is set smaller, so that it is on the screen as a whole. */
const LONG_QUESTION = 200;

/** The question that is being answered. */
function FloorAsked({ asked }: { asked: FloorLine }) {
  return (
    <section aria-labelledby="hoi">
      <h1 id="hoi" className={asked.body.length > LONG_QUESTION ? 'floor-asked long' : 'floor-asked'}>{asked.body}</h1>
      <p>{floorScreen.number(asked.number, asked.votes)}</p>
    </section>
  );
}

/** How to ask, and what most people want answered. */
function FloorTop({ top }: { top: readonly FloorLine[] }) {
  return (
    <>
      <p>{floorScreen.invite}</p>
      {top.length === 0 ? null : (
        <>
          <h2>{floorScreen.top}</h2>
          <ul className="hall-floor">{top.map(({ number, body, votes }) => <li key={number}><p className="floor-body">{body}</p><p>{floorScreen.number(number, votes)}</p></li>)}</ul>
        </>
      )}
    </>
  );
}

/** A break with its clock. It only tells: the hall goes on when the facilitator does. */
function Rest({ rest, title }: { rest: NonNullable<ProjectorView['rest']>; title: string }) {
  return (
    <section className="hall-pause" aria-labelledby="hoi">
      <h1 id="hoi">{title}</h1>
      <p className="hall-clock">{screenWords.restUntil(clockWords(rest.until))}</p>
      <p>{rest.minutesLeft > 0 ? screenWords.restLeft(rest.minutesLeft) : screenWords.restOver}</p>
    </section>
  );
}
