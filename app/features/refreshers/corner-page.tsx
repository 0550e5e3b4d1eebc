import { Form } from '@remix-run/react';
import { corner as words } from '../../messages/refreshers.ts';
import { Icon } from '../../ui/icon.tsx';
import type { CornerPage as Page, TodayRow } from '../../use-cases/refresher-contracts.ts';
import { deskPath } from '../desk/paths.ts';
import { CompetenceList } from '../learning/competence-list.tsx';
import { MINE } from '../learning/paths.ts';
import { DEVICE_PATH } from '../offline/paths.ts';
import { questionPath } from '../questions/paths.ts';
import { OWN_DATA, REFRESHER, REMINDER_FILE, UNIT_LEARNING } from './paths.ts';

/** The learning corner. One filled button: what to do now. */
export function CornerPage({ page, fault }: { page: Page; fault: string | null }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
      </div>
      <div className="split">
        <div>
          <Now page={page} />
          {page.today.length === 0 ? null : <Today rows={page.today} />}
          <Slips slips={page.slips} />
          {page.nextCase === null || page.now.kind === 'next-case' ? null : (
            <section className="sec flow" aria-labelledby="ca-tiep">
              <h2 id="ca-tiep">{words.nextCaseTitle}</h2>
              <p><a className="more" href={`/tinh-huong/${page.nextCase.id}`}>{page.nextCase.title}</a></p>
              <p className="sub">{words.nextCaseWhy(page.nextCase.rules)}</p>
            </section>
          )}
          <Competences page={page} />
        </div>
        <aside>
          <Week page={page} />
          <Goal goal={page.goal} fault={fault} />
          {page.lookalikes.length === 0 ? null : (
            <section className="sec" aria-labelledby="de-nham">
              <h2 id="de-nham">{words.lookalikesTitle}</h2>
              <ul className="papers">{page.lookalikes.map(({ id, question, seed }) => <li key={id}><a href={questionPath(question, { seed })}>{words.lookalikes[id]}</a></li>)}</ul>
            </section>
          )}
          <Reminder />
          <section className="sec" aria-labelledby="xem-them">
            <h2 id="xem-them">{words.more}</h2>
            <ul className="papers">
              <li><a href={MINE}>{words.toLessons}</a></li>
              <li><a href={DEVICE_PATH}>{words.toDevice}</a></li>
              <li><a href={OWN_DATA}>{words.toData}</a></li>
              {page.isTrainer ? <li><a href={UNIT_LEARNING}>{words.toUnit}</a></li> : null}
            </ul>
          </section>
        </aside>
      </div>
    </main>
  );
}

function Now({ page: { now, done, nextCase } }: { page: Page }) {
  return (
    <section className="sec strong flow" aria-labelledby="bay-gio">
      <h2 id="bay-gio">{words.nowTitle}</h2>
      <NowLine now={now} />
      {now.kind === 'next-case' && nextCase !== null ? <p className="measure">{words.nextCaseWhy(nextCase.rules)}</p> : null}
      {done === 0 ? null : <p className="sub">{words.dayDone(done)}</p>}
    </section>
  );
}

function NowLine({ now }: { now: Page['now'] }) {
  switch (now.kind) {
    case 'refresher':
      return <Todo line={words.now.refresher(now.count)} href={REFRESHER} action={words.action.refresher} />;
    case 'case':
      return <Todo line={words.now.case(now.attempt.title)} href={deskPath(now.attempt.id)} action={words.action.case} />;
    case 'lesson':
      return <Todo line={words.now.lesson(now.step.title)} href={now.step.href} action={now.step.action} />;
    case 'next-case':
      return <Todo line={words.now.nextCase(now.title)} href={`/tinh-huong/${now.id}`} action={words.action.nextCase} />;
    case 'rest':
      return <p className="measure">{words.now.rest}</p>;
  }
}

function Todo({ line, href, action }: { line: string; href: string; action: string }) {
  return (
    <>
      <p className="big-title">{line}</p>
      <p><a className="btn full-sm" href={href}>{action}<Icon name="arrow-right" /></a></p>
    </>
  );
}

function Today({ rows }: { rows: readonly TodayRow[] }) {
  return (
    <section className="sec" aria-labelledby="hom-nay">
      <h2 id="hom-nay">{words.todayTitle}</h2>
      <ul className="papers">
        {rows.map(({ rule, topic, reason, by }) => <li key={rule}><span>{topic}<span className="sub skill-basis">{by === null ? words.reason[reason] : words.setBy(by)}</span></span></li>)}
      </ul>
    </section>
  );
}

function Week({ page: { week } }: { page: Page }) {
  return (
    <section className="sec" aria-labelledby="tuan">
      <h2 id="tuan">{words.weekTitle}</h2>
      <ul className="facts">{week.map(({ day, count }) => <li key={day}>{words.weekLine(day, count)}</li>)}</ul>
      <p className="sub">{words.weekHint}</p>
    </section>
  );
}

function Goal({ goal, fault }: { goal: Page['goal']; fault: string | null }) {
  return (
    <section className="sec flow" aria-labelledby="muc-tieu">
      <h2 id="muc-tieu">{words.goalTitle}</h2>
      <p>{words.goalLine(goal.spent, goal.minutes)}</p>
      <p className="sub">{words.goalForgives}</p>
      <Form method="post">
        <div className={fault === null ? 'f' : 'f bad'}>
          <label htmlFor="phut">{words.goalLabel}</label>
          <input id="phut" className="in" name="phut" inputMode="numeric" autoComplete="off" maxLength={3} size={4} defaultValue={goal.minutes} aria-invalid={fault === null ? undefined : true} aria-describedby={fault === null ? undefined : 'loi-phut'} />
          {fault === null ? null : <p className="err" id="loi-phut" role="alert"><span>{fault}</span></p>}
        </div>
        <p className="mt4"><button className="btn line full-sm" type="submit">{words.goalButton}</button></p>
      </Form>
    </section>
  );
}

function Reminder() {
  return (
    <section className="sec flow" aria-labelledby="nhac">
      <h2 id="nhac">{words.reminderTitle}</h2>
      <p className="sub">{words.reminderHint}</p>
      <form method="get" action={REMINDER_FILE}>
        <div className="f">
          <label htmlFor="gio">{words.reminderLabel}</label>
          <input id="gio" className="in" name="gio" type="time" defaultValue="07:45" required />
        </div>
        <p className="mt4"><button className="btn line full-sm" type="submit">{words.reminderButton}</button></p>
      </form>
    </section>
  );
}

function Competences({ page: { competences, rules } }: { page: Page }) {
  return (
    <section className="sec" aria-labelledby="nang-luc">
      <h2 id="nang-luc">{words.competencesTitle}</h2>
      <p className="sub">{words.competencesLead}</p>
      <CompetenceList rows={competences} />
      <p className="sub">{words.rules(rules.met, rules.firm)}</p>
    </section>
  );
}

function Slips({ slips }: { slips: Page['slips'] }) {
  return (
    <section className="sec" aria-labelledby="da-sai">
      <h2 id="da-sai">{words.slipsTitle}</h2>
      {slips.rules.length === 0 ? <p className="empty">{words.slipsNone}</p> : (
        <>
          <ul className="papers">
            {slips.rules.map(({ name, times, last, known, canAsk }) => <li key={name}><span>{name}<span className="sub skill-basis">{words.slipLine(times, last, known)}{canAsk ? null : ` ${words.onlyCases}`}</span></span></li>)}
          </ul>
          <table className="tbl stack mt3">
            <thead><tr><th scope="col">{words.slipsWeek}</th><th scope="col">{words.slipsCount}</th></tr></thead>
            <tbody>{slips.weeks.map(({ from, count }) => <tr key={from}><th scope="row" data-l={words.slipsWeek}>{from}</th><td data-l={words.slipsCount}>{count}</td></tr>)}</tbody>
          </table>
        </>
      )}
    </section>
  );
}
