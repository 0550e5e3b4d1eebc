import { lookUp as words } from '../../messages/law.ts';
import { Icon } from '../../ui/icon.tsx';
import { provisionPath } from './citation.tsx';
import { REGISTER_PATH } from './paths.ts';

interface TermsPageProps {
  terms: readonly { id: string; name: string; means: string; provision: { id: string; article: string } | null }[];
}

/** Every legal word of the library in plain ones. */
export function TermsPage({ terms }: TermsPageProps) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={REGISTER_PATH}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.glossary}</h1>
        <p>{terms.length === 0 ? words.glossaryNone : words.glossaryLead}</p>
      </div>
      <dl className="term-list">
        {terms.map(({ id, name, means, provision }) => (
          <div key={id} id={`tu-${id}`}>
            <dt>{name}</dt>
            <dd>{means}{provision === null ? null : <> (<a href={provisionPath(provision.id)}>{provision.article}</a>)</>}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
