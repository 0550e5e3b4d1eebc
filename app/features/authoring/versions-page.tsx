import { Form, Link } from '@remix-run/react';
import { draftVersions as words } from '../../messages/authoring.ts';
import type { LoadedVersions, VersionRow } from '../../use-cases/draft-contracts.ts';
import { FormSummary, SelectField } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { Differences } from './differences.tsx';
import { DraftHeading } from './draft-tabs.tsx';

/** An instant as it stands on the page, made on the server: `day` is 22/11/2026, `time` 10:00. */
export interface ShownInstant {
  day: string;
  time: string;
}

interface VersionsPageProps {
  loaded: LoadedVersions;
  /** When each version was saved, by its number. */
  instants: Readonly<Record<number, ShownInstant>>;
  /** The version that was just restored. */
  restored: number | null;
  refusal: string | null;
}

/** All versions of a draft, two of them held against each other in sentences, and the way back to an earlier one. */
export function VersionsPage({ loaded, instants, restored, refusal }: VersionsPageProps) {
  const { draft, versions, compared } = loaded;
  const options = versions.map(({ revision }) => ({ value: String(revision), label: words.version(revision) }));
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="versions" />
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{restored === null ? null : <Toast>{words.restored(restored)}</Toast>}</div>
      <div className="split">
        <section className="sec strong" aria-labelledby="khac">
          <h2 id="khac">{compared === null ? words.compare : words.differences(compared.from, compared.to)}</h2>
          {compared === null ? <p className="empty mt3">{words.only}</p> : (
            <>
              <Form method="get" className="draft-compare mt4">
                <SelectField name="tu" label={words.from} empty={words.version(compared.from)} options={options} values={[String(compared.from)]} />
                <SelectField name="den" label={words.to} empty={words.version(compared.to)} options={options} values={[String(compared.to)]} />
                <p><button className="btn line full-sm" type="submit">{words.compare}</button></p>
              </Form>
              {compared.differences.length === 0 ? <p className="empty mt4">{words.same}</p> : <Differences differences={compared.differences} named={draft.kind === 'case'} />}
            </>
          )}
        </section>
        <aside>
          <section aria-labelledby="cac-ban">
            <h2 id="cac-ban">{words.heading}</h2>
            <ol className="draft-versions mt3" reversed>
              {versions.map((version) => <Version key={version.revision} version={version} instant={instants[version.revision]} draft={draft} />)}
            </ol>
          </section>
        </aside>
      </div>
    </main>
  );
}

function Version({ version, instant, draft }: { version: VersionRow; instant: ShownInstant | undefined; draft: LoadedVersions['draft'] }) {
  const { revision, by, note, auto, marks } = version;
  const isCurrent = revision === draft.revision;
  const said = [...(isCurrent ? [words.current] : []), ...(auto ? [words.auto] : []), ...marks.map((mark) => words.marks[mark])];
  return (
    <li>
      <p><Link to={`?den=${revision}`}>{words.version(revision)}</Link>{said.length === 0 ? null : <span className="sub"> ({said.join(', ')})</span>}</p>
      <p className="sub">{words.by(by, instant?.day ?? '', instant?.time ?? '')}</p>
      {note === null ? null : <p>{note}</p>}
      {isCurrent || !draft.canWrite ? null : (
        <Form method="post">
          <input type="hidden" name="phien-ban" value={draft.revision} />
          <button className="btn text" type="submit" name="lay-lai" value={revision} aria-label={words.restoreNamed(revision)}>{words.restore}</button>
        </Form>
      )}
    </li>
  );
}
