import { Form } from '@remix-run/react';
import type { RunEventType } from '../../domain/workshop/run-machine.ts';
import type { ConsoleView } from '../../domain/workshop/view-types.ts';
import { remoteWords, slideWords } from '../../messages/hall-projector.ts';
import { consoleWords as words, phaseWords, pressWords, roleWords, room, spacedCode, statusWords } from '../../messages/workshop.ts';
import { hallMapWords, hallNotes, whereaboutsWords } from '../../messages/hall-map.ts';
import { moderation } from '../../messages/hall-questions.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedConsole } from '../../use-cases/workshop-contracts.ts';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { Rounds } from './bars.tsx';
import { nextWords } from './next-words.ts';
import { PaperForm } from './paper-form.tsx';
import { ScreenKeys } from './screen-keys.tsx';
import { WatchedTest } from './test-board.tsx';
import { useLive } from './use-live.ts';
import { WorkshopTabs } from './workshop-tabs.tsx';

interface ConsolePageProps {
  hall: LoadedConsole;
  state: FormState;
  refusal: string | null;
  /** The sheet of paper that was just keyed. */
  keyed: number | null;
}

/** Ends the morning: not beside the others. */
const LAST: RunEventType = 'run.ended';

/** The facilitator's console: the step that runs, the presses, what came in, paper, and who is here. */
export function ConsolePage({ hall, state, refusal, keyed }: ConsolePageProps) {
  const { view: live, offline } = useLive<ConsoleView>(hall.live, `/lop-dieu-hanh/${hall.id}/tin`);
  useFreshNames(live, hall.live, offline);
  const { step, vote } = live.stage;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="row between mb5">
        <div>
          <a className="back" href="/lop-dieu-hanh"><Icon name="arrow-left" />{words.back}</a>
          <h1>{hall.title}</h1>
          <p>{hall.place === null ? '' : `${hall.place}. `}{words.code} <b className="nb read">{spacedCode(hall.code)}</b></p>
        </div>
        <p className="row"><a className="btn line" href={`/may-chieu/${hall.id}`} target="_blank" rel="noreferrer">{words.projector}</a><a className="btn line" href={`/lop-dieu-hanh/${hall.id}/dieu-khien`}>{remoteWords.open}</a></p>
      </div>
      <WorkshopTabs id={hall.id} here="" />
      <FormSummary title={refusal} />
      {offline ? <p className="note">{room.offline}</p> : null}
      <div className="split mt4">
        <div>
          <section className="sec strong flow" aria-labelledby="dang" aria-live="polite">
            <h2 id="dang">{step === null ? statusWords[live.stage.status] : `${room.step(step.number, step.of)}: ${step.title}`}</h2>
            {step === null || live.stage.status === 'going' ? null : <p><b>{statusWords[live.stage.status]}</b></p>}
            <p>{words.inHall(live.seats, live.people)}</p>
            {step === null ? null : <p className="sub">{words.minutes(live.spentMinutes, live.plannedMinutes)}{live.spentMinutes > live.plannedMinutes ? ` ${words.over}` : ''}</p>}
            {live.page === null || live.page.of === 1 ? null : <p>{slideWords.place(live.page.number, live.page.of)}: <b>{live.page.title}</b></p>}
            {live.dark ? <p><b>{remoteWords.isDark}</b></p> : null}
            {vote === null ? null : <p>{vote.ask}</p>}
            {vote === null ? null : <p className="sub">{phaseWords[vote.phase]}</p>}
            {vote === null || vote.round === 0 ? null : <p><b>{words.answered(live.answered, live.seats)}</b>, {words.people(live.peopleAnswered)}{live.sheets > 0 ? `, ${words.sheets(live.sheets)}` : ''}</p>}
            {step === null || step.scenario === null ? null : <p className="row"><a href={`/lop-dieu-hanh/${hall.id}/ban-do?ca=${step.scenario}`}>{hallMapWords.link}</a><a href={`/lop-dieu-hanh/${hall.id}/ai-dang-o-dau?ca=${step.scenario}`}>{whereaboutsWords.link}</a></p>}
            <p><a href={`/lop-dieu-hanh/${hall.id}/ghi-chu`}>{hallNotes.link}</a></p>
            <p><a href={`/lop-dieu-hanh/${hall.id}/cau-hoi`}>{moderation.waiting(live.floor.fresh, live.floor.open)}</a></p>
          </section>
          <Presses live={live} />
          {live.testing === null ? null : <WatchedTest board={live.testing} seats={live.seats} workshop={hall.id} />}
          {live.counted === null ? null : <section className="mt5"><Rounds shown={live.counted} before={vote?.before ?? null} /></section>}
          {vote === null || vote.round === 0 ? null : <PaperForm key={`${vote.item}-${vote.round}-${keyed ?? ''}`} vote={vote} state={state} paper={hall.paper} keyed={keyed} />}
          <ScreenKeys />
          <Attendance hall={hall} />
        </div>
        <aside>
          <section className="sec strong" aria-labelledby="trinh-tu">
            <h2 id="trinh-tu">{words.steps}</h2>
            <ol className="path">
              {hall.steps.map(({ id, title, minutes, state: where }) => (
                <li key={id} className={where === 'done' ? 'done' : undefined} aria-current={where === 'now' ? 'step' : undefined}>
                  {where === 'now' ? <b>{title}</b> : title}
                  <br />
                  <span className="sub">{words.plan(minutes)}{words.step[where] === '' ? '' : `, ${words.step[where]}`}</span>
                </li>
              ))}
            </ol>
          </section>
        </aside>
      </div>
    </main>
  );
}

/** Names and steps come with the page: it is asked again when the live figures say that something of it has changed. */
function useFreshNames(live: ConsoleView, loaded: ConsoleView, offline: boolean): void {
  const isStale = live.stage.seq !== loaded.stage.seq || live.seats !== loaded.seats || live.answered !== loaded.answered || live.sheets !== loaded.sheets;
  useFreshData(isStale && !offline);
}

function Presses({ live }: { live: ConsoleView }) {
  const first = live.presses.next;
  const others = live.can.filter((type) => type !== first && type !== LAST);
  if (live.can.length === 0) return null;
  return (
    <Form method="post" className="mt5 presses" preventScrollReset>
      <input type="hidden" name="seq" value={live.stage.seq} />
      {first === null ? null : <p><button className="btn full-sm wide" type="submit" name="viec" value={first}>{pressWords[first]}</button></p>}
      {live.stage.step === null ? null : <p className="sub">{nextWords(live)}</p>}
      <p className="row">{others.map((type) => <button key={type} className="btn line full-sm" type="submit" name="viec" value={type}>{pressWords[type]}</button>)}</p>
      {live.can.includes(LAST) ? (
        <details>
          <summary>{pressWords[LAST]}</summary>
          <p><button className="btn line full-sm" type="submit" name="viec" value={LAST}>{pressWords[LAST]}</button></p>
        </details>
      ) : null}
    </Form>
  );
}

function Attendance({ hall }: { hall: LoadedConsole }) {
  const isVote = hall.live.stage.vote !== null && hall.live.stage.vote.round > 0;
  return (
    <section className="sec mt6" aria-labelledby="diem-danh">
      <h2 id="diem-danh">{words.attendance}</h2>
      <p className="sub">{words.attendanceHint}</p>
      {hall.seats.length === 0 ? <p className="empty">{words.nobody}</p> : (
        <table className="tbl stack">
          <caption className="vh">{words.attendance}</caption>
          <thead>
            <tr>
              <th scope="col">{words.seat}</th>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.role}</th>
              {isVote ? <th scope="col">{words.hasAnswered}</th> : null}
              <th scope="col">{words.moveCode}</th>
            </tr>
          </thead>
          <tbody>
            {hall.seats.map(({ number, kind, size, name, commune, role, answered, moveCode }) => (
              <tr key={number}>
                <th scope="row" data-l={words.seat}>{number}{kind === 'table' ? `, ${words.table(size)}` : ''}</th>
                <td data-l={words.person}>{name ?? ''}</td>
                <td data-l={words.unit}>{commune ?? ''}</td>
                <td data-l={words.role}>{role === null ? '' : roleWords[role]}</td>
                {isVote ? <td data-l={words.hasAnswered}>{answered ? words.yes : words.no}</td> : null}
                <td data-l={words.moveCode}>{moveCode}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
