import { Form, Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { currency } from '../../messages/currency.ts';
import { classes as words } from '../../messages/office.ts';
import { workshops } from '../../messages/workshop.ts';
import type { ClassView } from '../../use-cases/contracts.ts';
import { firstError, FormSummary, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';

/** A class with its days in Vietnam, not instants. */
export interface ClassOnPage extends Omit<ClassView, 'opensAt' | 'closesAt'> {
  opensOn: string;
  closesOn: string;
}

interface ClassesPageProps {
  classes: readonly ClassOnPage[];
  /** The class that was just opened. */
  fresh: ClassOnPage | null;
  /** The address that trainees type, "http://192.168.1.5:3000". */
  origin: string;
  state: FormState;
  refusal: string | null;
}

/** The trainer's classes with their codes, and opening another. */
export function ClassesPage({ classes, fresh, origin, state, refusal }: ClassesPageProps) {
  const focus = firstError(state, ['title', 'opensOn', 'closesOn']);
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p><a href="/lop-dieu-hanh">{workshops.link}</a></p>
        <p><Link to="/quan-tri/cap-nhat">{currency.link}</Link></p>
      </div>
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{fresh === null ? null : <Toast>{words.created(fresh.title, fresh.code)}</Toast>}</div>
      <div className="split mt5">
        <section aria-labelledby="cac-lop">
          <h2 id="cac-lop">{words.list}</h2>
          {classes.length === 0 ? <p className="empty mt3">{words.none}</p> : null}
          {classes.map((course) => <OneClass key={course.id} course={course} origin={origin} />)}
        </section>
        <aside>
          <section className="sec strong" aria-labelledby="mo-lop">
            <h2 id="mo-lop">{words.create}</h2>
            <FormSummary title={refusal} />
            {/* A new key empties the form once the class is open. */}
            <Form key={fresh?.id} method="post" className="mt4">
              <TextField name="title" label={words.name} hint={words.nameHint} error={state.errors['title']} value={typed(state, 'title')} focus={focus === 'title'} />
              <TextField kind="digits" className="date-in" name="opensOn" label={words.opensOn} hint={words.dateHint} error={state.errors['opensOn']} value={typed(state, 'opensOn')} focus={focus === 'opensOn'} />
              <TextField kind="digits" className="date-in" name="closesOn" label={words.closesOn} hint={words.closeHint} error={state.errors['closesOn']} value={typed(state, 'closesOn')} focus={focus === 'closesOn'} />
              <p className="mt5"><button className="btn full-sm" type="submit">{words.button}</button></p>
            </Form>
          </section>
        </aside>
      </div>
    </main>
  );
}

function OneClass({ course, origin }: { course: ClassOnPage; origin: string }) {
  return (
    <article className="sec strong mt4" aria-labelledby={`lop-${course.id}`}>
      <h3 id={`lop-${course.id}`}>{course.title}</h3>
      <p className="sub">{words.period(formatDay(dayOf(course.opensOn)), formatDay(dayOf(course.closesOn)))}, {course.open ? words.open : words.shut}.{course.trainer === '' ? '' : ` ${words.trainer}: ${course.trainer}`}</p>
      <p className="mt3">{words.code}</p>
      <p className="join-code">{course.code.replace(/^(\d{3})(\d{3})$/, '$1 $2')}</p>
      <p>{words.address}: <b>{`${origin}/dang-nhap`}</b></p>
      {course.members.length === 0 ? <p className="sub mt3">{words.members(0)}</p> : (
        <details>
          <summary>{words.members(course.members.length)}</summary>
          <table className="tbl stack">
            <caption className="vh">{words.membersOf(course.title)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.memberName}</th>
                <th scope="col">{words.memberCommune}</th>
                <th scope="col" className="num">{words.memberAttempts}</th>
                <th scope="col" className="num">{words.memberSubmitted}</th>
              </tr>
            </thead>
            <tbody>
              {course.members.map((member, index) => (
                <tr key={index}>
                  <th scope="row">{member.name}</th>
                  <td data-l={words.memberCommune}>{member.commune ?? ''}</td>
                  <td data-l={words.memberAttempts} className="num">{member.attempts}</td>
                  <td data-l={words.memberSubmitted} className="num">{member.submitted}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </article>
  );
}
