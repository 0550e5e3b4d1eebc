import { Form } from '@remix-run/react';
import type { CertificateView, CompetenceRow, CourseRow, LearningView, StepView } from '../../domain/learning/view-types.ts';
import { certificate, learning as words } from '../../messages/learning.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CompetenceList } from './competence-list.tsx';
import { certificatePath } from './paths.ts';

/** One's own learning. One filled button: where to go on. */
export function LearningPage({ view, refusal }: { view: LearningView; refusal: string | null }) {
  const started = view.courses.filter((course) => course.started);
  const others = view.courses.filter((course) => !course.started);
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      <div className="split">
        <div>
          <Continue step={view.next} begun={started.length > 0} />
          {started.length === 0 ? null : (
            <section className="sec" aria-labelledby="dang-hoc">
              <h2 id="dang-hoc">{words.started}</h2>
              {started.map((course) => <StartedCourse key={course.id} course={course} />)}
            </section>
          )}
          {others.length === 0 ? null : (
            <section className="sec" aria-labelledby="chua-hoc">
              <h2 id="chua-hoc">{words.others}</h2>
              <ul className="papers">{others.map((course) => <li key={course.id}><a href={course.href}>{course.title}</a></li>)}</ul>
            </section>
          )}
        </div>
        <aside>
          <Certificates certificates={view.certificates} />
          <Competences rows={view.competences} />
        </aside>
      </div>
    </main>
  );
}

function Continue({ step, begun }: { step: StepView | null; begun: boolean }) {
  return (
    <section className="sec strong flow" aria-labelledby="hoc-tiep">
      <h2 id="hoc-tiep">{words.continueTitle}</h2>
      {step === null ? (
        <>
          <p className="measure">{begun ? words.allDone : words.nothing}</p>
          <p><a className={begun ? 'btn line full-sm' : 'btn full-sm'} href="/bai-hoc">{words.toCourses}</a></p>
        </>
      ) : (
        <>
          <p className="big-title">{step.title}</p>
          <p className="measure">{step.why}</p>
          <p><a className="btn full-sm" href={step.href}>{step.action}<Icon name="arrow-right" /></a></p>
        </>
      )}
    </section>
  );
}

function StartedCourse({ course }: { course: CourseRow }) {
  return (
    <div className="my-course">
      <h3><a href={course.href}>{course.title}</a></h3>
      <p>{course.words}</p>
      {course.canIssue ? (
        <Form method="post" reloadDocument>
          <input type="hidden" name="khoa" value={course.id} />
          <button className="btn line full-sm" type="submit">{words.issue(course.title)}</button>
        </Form>
      ) : null}
      <details>
        <summary>{words.lessonsOf}<span className="vh">: {course.title}</span></summary>
        <ol className="lesson-list my-lessons">
          {course.lessons.map((lesson) => (
            <li key={lesson.href}><a href={lesson.href}>{lesson.title}</a> <span className={lesson.done ? 'sub is-done' : 'sub'}>{lesson.words}</span></li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Certificates({ certificates }: { certificates: readonly CertificateView[] }) {
  return (
    <section className="sec strong" aria-labelledby="giay">
      <h2 id="giay">{words.certificates}</h2>
      {certificates.length === 0 ? <p>{words.certificatesHint}</p> : (
        <ul className="papers">
          {certificates.map((one) => (
            <li key={one.code}>
              <a href={certificatePath(one.code)}>{words.open(one.course)} <span className="sub">{words.issued(certificate.dateShort(one.issuedOn), one.code)}</span></a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Competences({ rows }: { rows: readonly CompetenceRow[] }) {
  return (
    <section className="sec" aria-labelledby="nang-luc">
      <h2 id="nang-luc">{words.competences}</h2>
      <p className="sub">{words.competencesLead}</p>
      <CompetenceList rows={rows} />
    </section>
  );
}
