import type { CourseView } from '../../domain/lessons/view-types.ts';
import { learning } from '../../messages/learning.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { Icon } from '../../ui/icon.tsx';
import { MINE } from '../learning/paths.ts';

/** Every course with its lessons. */
export function CourseListPage({ courses }: { courses: readonly CourseView[] }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
        <p><a className="more" href={MINE}>{learning.toMine}</a></p>
      </div>
      {courses.length === 0 ? <p className="empty">{words.none}</p> : null}
      {courses.map((course) => (
        <section key={course.id} className="sec strong course" aria-labelledby={`khoa-${course.id}`}>
          <div>
            <h2 id={`khoa-${course.id}`}><a href={course.href}>{course.title}</a></h2>
            <p>{course.summary}</p>
            <p className="sub">{words.courseCount(course.lessons.length, course.minutes)}</p>
          </div>
          <ol className="lesson-list">
            {course.lessons.map((lesson) => <li key={lesson.href}><a href={lesson.href}>{lesson.title}</a> <span className="sub">{words.minutes(lesson.minutes)}</span></li>)}
          </ol>
        </section>
      ))}
      <p className="sub mt6"><a className="more" href="/bai-hoc/thanh-phan">{words.toGallery}</a></p>
    </main>
  );
}

/** One course: what each lesson is about. */
export function CoursePage({ course }: { course: CourseView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href="/bai-hoc"><Icon name="arrow-left" />{words.backToCourses}</a>
        <h1>{course.title}</h1>
        <p className="read">{course.summary}</p>
        <p className="sub">{words.courseCount(course.lessons.length, course.minutes)}</p>
      </div>
      <ol className="provisions">
        {course.lessons.map((lesson, index) => (
          <li key={lesson.href}>
            <h2><a className="more" href={lesson.href}>{words.number(index + 1)}. {lesson.title}</a></h2>
            <p>{lesson.summary}</p>
            <p className="sub">{words.minutes(lesson.minutes)}</p>
          </li>
        ))}
      </ol>
      {course.cases.length === 0 ? null : (
        <section className="mt6" aria-labelledby="tinh-huong-cua-khoa">
          <h2 id="tinh-huong-cua-khoa">{words.casesOfCourse}</h2>
          <ul className="lesson-list mt3">{course.cases.map(({ title, href }) => <li key={href}><a href={href}>{title}</a></li>)}</ul>
        </section>
      )}
      <p className="sub mt5">{words.owner(course.owner)}</p>
    </main>
  );
}
