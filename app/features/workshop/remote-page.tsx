import { Form } from '@remix-run/react';
import type { Presses } from '../../domain/workshop/presses.ts';
import type { ConsoleView } from '../../domain/workshop/view-types.ts';
import { remotePress, remoteWords as words, slideWords } from '../../messages/hall-projector.ts';
import { consoleWords, phaseWords, pressWords, room, statusWords } from '../../messages/workshop.ts';
import { FormSummary, TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { nextWords } from './next-words.ts';
import { useLive } from './use-live.ts';

/** A one-time link that was just made. It is nowhere else. */
export interface FreshRemoteLink {
  url: string;
  qr: { size: number; path: string };
  /** "9 giờ 45". */
  until: string;
}

interface RemotePageProps {
  id: string;
  live: ConsoleView;
  link: FreshRemoteLink | null;
  refusal: string | null;
}

const SMALL: readonly Exclude<keyof Presses, 'next'>[] = ['back', 'hold', 'screen', 'leave'];

/** The facilitator's phone: what is on, what comes next, five big buttons. */
export function RemotePage({ id, live: first, link, refusal }: RemotePageProps) {
  const { view: live, offline } = useLive<ConsoleView>(first, `/lop-dieu-hanh/${id}/tin`);
  const path = `/lop-dieu-hanh/${id}/dieu-khien`;
  return (
    <main className="page narrow remote" id="noi-dung" tabIndex={-1}>
      <a className="back" href={`/lop-dieu-hanh/${id}`}><Icon name="arrow-left" />{words.back}</a>
      <div aria-live="polite"><Standing live={live} /></div>
      <FormSummary title={refusal} />
      {offline ? <p className="note">{room.offline}</p> : null}
      <Buttons live={live} path={path} />
      <p className="mt4"><a href={path}>{words.refresh}</a></p>
      <OtherDevice path={path} link={link} />
    </main>
  );
}

function Standing({ live }: { live: ConsoleView }) {
  const { step, vote, status } = live.stage;
  return (
    <>
      <h1>{step === null ? statusWords[status] : step.title}</h1>
      <p className="sub">{step === null ? live.stage.title : `${room.step(step.number, step.of)}. ${consoleWords.minutes(live.spentMinutes, live.plannedMinutes)}`}</p>
      {status === 'paused' || status === 'ended' ? <p><b>{statusWords[status]}</b></p> : null}
      {live.page === null || live.page.of === 1 ? null : <p>{slideWords.place(live.page.number, live.page.of)}: <b>{live.page.title}</b></p>}
      {vote === null ? null : <p>{phaseWords[vote.phase]}{vote.round > 0 ? ` ${consoleWords.answered(live.answered, live.seats)}.` : ''}</p>}
      {live.dark ? <p><b>{words.isDark}</b></p> : null}
      <p className="sub">{nextWords(live)}</p>
    </>
  );
}

function Buttons({ live, path }: { live: ConsoleView; path: string }) {
  const { presses, stage } = live;
  const label = (button: keyof Presses): string => {
    const type = presses[button];
    return type === null ? words.none[button] : (remotePress[type] ?? pressWords[type]);
  };
  return (
    <Form method="post" action={path} className="remote-keys" aria-label={words.buttons} preventScrollReset>
      <input type="hidden" name="seq" value={stage.seq} />
      <button className="btn" type="submit" name="viec" value={presses.next ?? ''} disabled={presses.next === null}>{label('next')}</button>
      {SMALL.map((button) => <button key={button} className="btn line" type="submit" name="viec" value={presses[button] ?? ''} disabled={presses[button] === null}>{label(button)}</button>)}
    </Form>
  );
}

function OtherDevice({ path, link }: { path: string; link: FreshRemoteLink | null }) {
  return (
    <section className="sec mt7" aria-labelledby="may-khac">
      <h2 id="may-khac">{words.another}</h2>
      <p>{words.anotherLead}</p>
      <div aria-live="polite">
        {link === null ? null : (
          <div className="flow mt4">
            <p><b>{words.issued}</b></p>
            <svg className="qr" viewBox={`0 0 ${link.qr.size} ${link.qr.size}`} role="img" aria-label={words.qr}><path d={link.qr.path} /></svg>
            <p>{words.until(link.until)}</p>
            <TextField name="duong-dan" label={words.orType} value={link.url} />
          </div>
        )}
      </div>
      <Form method="post" action={path} className="mt4" preventScrollReset>
        <p><button className="btn line full-sm" type="submit" name="viec" value="may-khac">{words.issue}</button></p>
      </Form>
      <p className="sub mt4">{words.orSignIn}</p>
    </section>
  );
}
