import { Form } from '@remix-run/react';
import type { StageView, StepView, VoteView } from '../../domain/workshop/view-types.ts';
import { crewPage } from '../../messages/hall-crew.ts';
import { floor } from '../../messages/hall-questions.ts';
import { kindHints, kindWords, room as words, seatName, statusWords } from '../../messages/workshop.ts';
import { FormSummary, OptionGroup } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { LoadedRoom } from '../../use-cases/workshop-contracts.ts';
import { Rounds } from './bars.tsx';
import { OwnResultLink, TestEntry } from './test-entry.tsx';
import { useLive } from './use-live.ts';

interface RoomPageProps {
  room: LoadedRoom;
  /** New with each answer that was taken: the key of the next one. */
  formKey: string;
  refusal: string | null;
}

/** A phone in the hall: what is now, and the answer that this seat has given. */
export function RoomPage({ room, formKey, refusal }: RoomPageProps) {
  const { view: stage, offline } = useLive<StageView>(room.stage, `/lop/${room.code}/tin`);
  const { step, vote } = stage;
  const name = seatName(room.seat.kind, room.seat.number);
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head" aria-live="polite">
        <p className="sub">{stage.title}{step === null ? '' : `. ${words.step(step.number, step.of)}`}</p>
        <h1>{step === null || stage.status === 'ended' ? statusWords[stage.status] : step.title}</h1>
        {stage.status === 'paused' ? <p><b>{statusWords.paused}</b></p> : null}
        {offline ? <p className="note">{words.offline}</p> : null}
      </div>
      <FormSummary title={refusal} />
      {vote !== null && stage.status !== 'ended' ? <Vote vote={vote} mine={mineIn(room, vote)} formKey={formKey} /> : stage.test !== null && stage.status !== 'ended' ? <TestEntry test={stage.test} room={room} /> : <Step step={step} status={stage.status} code={room.code} />}
      {stage.testAnswersShown ? <OwnResultLink room={room} /> : null}
      <p className="row mt6">
        <a className="btn line full-sm" href={`/lop/${room.code}`}>{words.refresh}</a>
        <span className="sub">{words.refreshHint}</span>
      </p>
      <p className="mt4"><a className={step?.kind === 'questions' ? 'btn full-sm' : 'btn line full-sm'} href={`/lop/${room.code}/cau-hoi`}>{floor.link}</a></p>
      <section className="sec mt6" aria-labelledby="cho-ngoi">
        <h2 id="cho-ngoi">{words.seat}</h2>
        <p><b>{words.seatWords(room.seat.name ?? '', name)}</b></p>
        {room.seat.kind === 'table' ? <p>{words.tableSize(room.seat.size)}</p> : null}
        <p className="sub">{words.moveHint(room.seat.number, room.seat.moveCode)}</p>
      </section>
    </main>
  );
}

function mineIn(room: LoadedRoom, vote: VoteView): string | null {
  return room.answers.find(({ item, round }) => item === vote.item && round === vote.round)?.choice ?? null;
}

function Step({ step, status, code }: { step: StepView | null; status: StageView['status']; code: string }) {
  if (step === null || status === 'ended') return null;
  return (
    <section className="flow">
      <p className="sub">{kindWords[step.kind]}</p>
      <p>{step.groups ? crewPage.hint : kindHints[step.kind]}</p>
      {step.groups ? <p><a className="btn full-sm wide" href={`/lop/${code}/vai`}>{crewPage.link}</a></p> : null}
      {step.kind === 'case-stage' && !step.groups ? (
        <Form method="post" reloadDocument>
          <input type="hidden" name="viec" value="ban" />
          <p><button className="btn full-sm wide" type="submit">{words.sitDown}</button></p>
        </Form>
      ) : null}
      {step.provisions.length === 0 ? null : (
        <ul className="papers">{step.provisions.map(({ id, article }) => <li key={id}><a href={`/tra-cuu/${id}`}>{article}</a></li>)}</ul>
      )}
    </section>
  );
}

interface VoteProps {
  vote: VoteView;
  mine: string | null;
  formKey: string;
}

function Vote({ vote, mine, formKey }: VoteProps) {
  const own = vote.options.find(({ key }) => key === mine);
  const options = vote.options.map(({ key, text }) => ({ value: key, label: `${key.toUpperCase()}. ${text}` }));
  return (
    <section className="flow" aria-labelledby="cau-hoi">
      <h2 id="cau-hoi">{vote.ask}</h2>
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{own === undefined ? null : <Toast>{words.recorded(own.key, own.text)}</Toast>}</div>
      {vote.phase === 'ready' ? <p>{kindHints.vote}</p> : null}
      {vote.phase === 'open' && vote.round > 1 ? <p>{words.again(vote.round)}</p> : null}
      {vote.phase === 'open' ? (
        <Form key={`${vote.item}-${vote.round}`} method="post" preventScrollReset>
          <input type="hidden" name="item" value={vote.item} />
          <input type="hidden" name="round" value={vote.round} />
          <input type="hidden" name="khoa" value={`${formKey}-${vote.item}-${vote.round}`} />
          <OptionGroup kind="radio" name="choice" label={words.choose} options={options} values={mine === null ? [] : [mine]} />
          <p className="mt4"><button className={mine === null ? 'btn full-sm wide' : 'btn line full-sm wide'} type="submit">{mine === null ? words.answer : words.change}</button></p>
        </Form>
      ) : null}
      {vote.phase !== 'open' && vote.phase !== 'ready' && mine === null ? <p>{words.notRecorded}</p> : null}
      {vote.phase === 'closed' ? <p>{words.waitReveal}</p> : null}
      {vote.shown === null ? null : <Rounds shown={vote.shown} before={vote.before} />}
    </section>
  );
}
