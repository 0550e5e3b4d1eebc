import { courseEditor as words } from '../../messages/course-editor.ts';
import type { CourseRow } from '../../use-cases/course-draft-contracts.ts';

/** What a written course holds, in its order; `presses` stand beside each. */
export function CourseRows({ rows, presses }: { rows: readonly CourseRow[]; presses?: (row: CourseRow, index: number) => JSX.Element }) {
  if (rows.length === 0) return <p className="empty mt3">{words.none}</p>;
  return (
    <ol className="course-rows mt3">
      {rows.map((row, index) => (
        <li key={`${row.kind} ${row.id}`}>
          <p>{row.title} <span className="sub">({row.kind === 'lesson' ? words.lesson : words.case}{row.isGone ? `, ${words.isGone}` : ''})</span></p>
          {presses?.(row, index)}
        </li>
      ))}
    </ol>
  );
}
