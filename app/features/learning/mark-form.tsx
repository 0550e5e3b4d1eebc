import { learning as words } from '../../messages/learning.ts';
import { markPath, MINE } from './paths.ts';

interface MarkFormProps {
  /** Address of the lesson. */
  lesson: string;
  /** The version that this page shows. */
  version: string;
  section?: string | null;
  label: string;
  line?: boolean;
}

/** Posts that a lesson was read, or where the reader stops. Plain, so that it works on pages that are the same for everybody. */
export function MarkForm({ lesson, version, section = null, label, line = false }: MarkFormProps) {
  return (
    <form method="post" action={markPath(lesson)}>
      <input type="hidden" name="ban" value={version} />
      {section === null ? null : <input type="hidden" name="muc" value={section} />}
      <button className={line ? 'btn line full-sm' : 'btn full-sm'} type="submit">{label}</button>
    </form>
  );
}

interface ReadingEndProps {
  lesson: string;
  version: string;
  headings: readonly { id: string; title: string }[];
}

/** At the end of a lesson: mark it as read, or keep the place. */
export function ReadingEnd({ lesson, version, headings }: ReadingEndProps) {
  return (
    <section className="sec strong mt7 no-print reading-end" aria-labelledby="danh-dau">
      <h2 id="danh-dau">{words.markTitle}</h2>
      <p className="measure">{words.markHint}</p>
      <MarkForm lesson={lesson} version={version} label={words.mark} line />
      {headings.length === 0 ? null : (
        <details>
          <summary>{words.stopTitle}</summary>
          <form className="keep-place" method="post" action={markPath(lesson)}>
            <input type="hidden" name="ban" value={version} />
            <div className="f">
              <label htmlFor="dang-doc">{words.stopLabel}</label>
              <select id="dang-doc" name="muc">
                {headings.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
              </select>
            </div>
            <button className="btn line full-sm" type="submit">{words.stop}</button>
          </form>
        </details>
      )}
      <p><a className="more" href={MINE}>{words.toMine}</a></p>
    </section>
  );
}
