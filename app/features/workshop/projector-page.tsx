import type { ProjectorView } from '../../domain/workshop/view-types.ts';
import { kindWords, projector as words, room, spacedCode, statusWords } from '../../messages/workshop.ts';
import { shell } from '../../messages/vi.ts';
import { Brand } from '../shell/brand.tsx';
import { Rounds } from './bars.tsx';
import { useLive } from './use-live.ts';

interface ProjectorPageProps {
  id: string;
  live: ProjectorView;
  /** What people type, "192.168.1.5:3000/vao", and the same as a picture. */
  address: string;
  qr: { size: number; path: string };
}

/** What the whole hall sees: the code, what is now, and distributions that were revealed. No names, nobody's own answer. */
export function ProjectorPage({ id, live: first, address, qr }: ProjectorPageProps) {
  const { view: live } = useLive<ProjectorView>(first, `/may-chieu/${id}/tin`);
  const { stage } = live;
  const { step, vote } = stage;
  return (
    <div className="hall">
      <a className="skip" href="#noi-dung">{shell.skip}</a>
      <header className="hall-top">
        <Brand />
        <p>{stage.title}{step === null ? '' : `, ${room.step(step.number, step.of).toLocaleLowerCase('vi')}`}</p>
        <p><b>{vote !== null && vote.round > 0 ? words.answered(live.answered, live.seats, live.sheets) : words.inHall(live.seats, live.people)}</b></p>
      </header>
      <main className="hall-main" id="noi-dung" tabIndex={-1}>
        <section aria-live="polite" aria-labelledby="hoi">
          <h1 id="hoi">{vote !== null && vote.phase !== 'ready' ? vote.ask : step === null || stage.status === 'ended' ? statusWords[stage.status] : step.title}</h1>
          {stage.status === 'paused' ? <p><b>{statusWords.paused}</b></p> : null}
          {step === null || vote !== null ? null : <p>{kindWords[step.kind]}</p>}
          {step === null || step.provisions.length === 0 ? null : <ul className="facts">{step.provisions.map(({ id: provision, article }) => <li key={provision}>{article}</li>)}</ul>}
          {vote === null || vote.phase === 'ready' ? null : vote.shown === null ? (
            <ul className="hall-options">{vote.options.map(({ key, text }) => <li key={key}><b>{key.toUpperCase()}.</b> {text}</li>)}</ul>
          ) : <Rounds shown={vote.shown} before={vote.before} />}
        </section>
        <aside className="hall-join" aria-label={words.join}>
          <p>{words.join}</p>
          <p className="join-code">{spacedCode(live.code)}</p>
          <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.qr}><path d={qr.path} /></svg>
          <p>{words.address(address)}</p>
          <p className="sub">{words.noPhone}</p>
        </aside>
      </main>
      <footer><a href={`/lop-dieu-hanh/${id}`}>{words.console}</a></footer>
    </div>
  );
}
