import type { ReactNode } from 'react';
import type { InlineView, TermInLesson } from '../../domain/lessons/view-types.ts';
import { lessons as words } from '../../messages/lessons.ts';

/** Longer than this, words may go on in the next line: "07 ngày làm việc" stays together. */
const LONGEST_UNBROKEN = 20;

/** Words that the register gives inside a sentence. What today's law says otherwise is underlined, and said. */
export function Inline({ view }: { view: InlineView }) {
  const said = view.href === null ? view.words : <a href={view.href}>{view.words}</a>;
  if (!view.differs) return view.href === null ? <b className={view.words.length <= LONGEST_UNBROKEN ? 'nb' : undefined}>{said}</b> : said;
  return <mark className="differs">{said}<span className="vh"> ({words.differs})</span></mark>;
}

/** Where the list at the end of the page says what a legal word means. */
export const termAnchor = (id: string) => `tu-${id}`;

/** A legal word; its plain meaning stands in the list at the end, on the screen and on paper. */
export function GlossaryTerm({ id, children }: { id: string; children: ReactNode }) {
  return <a className="gloss" href={`#${termAnchor(id)}`}>{children}</a>;
}

/** The legal words of a page in plain ones. */
export function TermList({ terms }: { terms: readonly TermInLesson[] }) {
  if (terms.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="tu-trong-bai">
      <h2 id="tu-trong-bai">{words.terms}</h2>
      <dl className="term-list">
        {terms.map((term) => (
          <div key={term.id} id={termAnchor(term.id)}>
            <dt>{term.name}</dt>
            <dd>{term.means}{term.provision === null ? null : <> (<a href={term.provision.href}>{term.provision.article}</a>)</>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
