import { Link } from '@remix-run/react';
import { SHARE_SCHEMA_PATH } from '../../domain/authoring/sharing/share-format.ts';
import { share as words } from '../../messages/sharing.ts';
import type { LoadedShare } from '../../use-cases/share-contracts.ts';
import { OptionGroup } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DRAFTS_PATH } from './paths.ts';
import { draftExercisePath, draftSheetPath, shareFilePath } from './sharing-paths.ts';

/** What goes into the signed file of an item, the press that makes it, and its other ways out: paper and Excel. */
export function SharePage({ item }: { item: LoadedShare }) {
  const { id, kind, title, parts, missing, others, versions, fingerprint } = item;
  const isSeen = versions.includes('drafted');
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={DRAFTS_PATH}><Icon name="arrow-left" />{words.back}</Link>
        <h1>{words.title(title)}</h1>
        <p>{words.lead}</p>
      </div>
      <div className="split">
        <section className="sec strong" aria-labelledby="tep">
          <h2 id="tep">{words.holds}</h2>
          <ul className="facts mt3">
            <li>{words.part(kind, title)}</li>
            {parts.map((part) => <li key={part.id}>{words.part(part.kind, part.title)}</li>)}
            <li>{words.authors}</li>
          </ul>
          {missing.length === 0 ? null : <p className="mt3">{words.missing(missing.length)}</p>}
          {isSeen ? null : <p className="mt3">{words.publishedOnly}</p>}
          <form method="post" action={shareFilePath(id)} className="mt5">
            {versions.length < 2 ? null : <OptionGroup kind="radio" name="ban" label={words.version} options={versions.map((value) => ({ value, label: words.versions[value] }))} values={['drafted']} />}
            {others.length === 0 ? null : <OptionGroup kind="checkbox" name="kem" label={words.others} options={others.map((other) => ({ value: other.id, label: other.title }))} values={[]} />}
            <p className="mt4"><button className="btn full-sm" type="submit">{words.download}</button></p>
          </form>
        </section>
        <aside className="flow">
          {kind !== 'case' || !isSeen ? null : (
            <>
              <section className="sec" aria-labelledby="giay">
                <h2 id="giay">{words.paper}</h2>
                <p>{words.paperLead}</p>
                <p className="mt3"><a className="btn line full-sm" href={draftExercisePath(id)}>{words.paperLink}</a></p>
              </section>
              <section className="sec" aria-labelledby="bang">
                <h2 id="bang">{words.sheet}</h2>
                <p>{words.sheetLead}</p>
                <p className="mt3"><a className="btn line full-sm" href={draftSheetPath(id)}>{words.sheetLink}</a></p>
              </section>
            </>
          )}
          <section className="sec" aria-labelledby="khoa">
            <h2 id="khoa">{words.key}</h2>
            <p className="key-digits">{fingerprint}</p>
            <p className="sub">{words.keyLead}</p>
            <p className="mt3"><a href={SHARE_SCHEMA_PATH}>{words.schema}</a></p>
          </section>
        </aside>
      </div>
    </main>
  );
}
