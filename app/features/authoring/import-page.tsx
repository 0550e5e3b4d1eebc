import { Link } from '@remix-run/react';
import { share, importing as words } from '../../messages/sharing.ts';
import type { LoadedImport } from '../../use-cases/share-contracts.ts';
import { fieldId, FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toast } from '../../ui/notice.tsx';
import { FilePlan, SheetRead } from './import-plan.tsx';
import { draftPath, DRAFTS_PATH } from './paths.ts';
import { IMPORT_PATH, templatePath, TEMPLATE_PATH } from './sharing-paths.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';

interface ImportPageProps {
  page: LoadedImport;
  state: FormState;
  refusal: string | null;
}

/** Taking in a shared file or a filled template: what it would bring, then the press that brings it. */
export function ImportPage({ page, state, refusal }: ImportPageProps) {
  const { plan, sheet, made } = page;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={DRAFTS_PATH}><Icon name="arrow-left" />{share.back}</Link>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>
        {made.length === 0 ? null : (
          <>
            <Toast>{words.made(made.length)}</Toast>
            <ul className="facts">{made.map(({ id, kind, title }) => <li key={id}><Link to={draftPath(kind, id)}>{title}</Link></li>)}</ul>
          </>
        )}
      </div>
      {plan === null ? null : <FilePlan plan={plan} page={page} state={state} />}
      {sheet === null ? null : <SheetRead sheet={sheet} page={page} state={state} />}
      <div className="split mt5">
        <section className="sec strong" aria-labelledby="chon">
          <h2 id="chon">{words.choose}</h2>
          <FileForm error={state.errors['file']} isNext={plan === null && sheet === null} />
        </section>
        <aside className="flow">
          <section className="sec" aria-labelledby="mau">
            <h2 id="mau">{words.template}</h2>
            <p>{words.templateLead}</p>
            <ul className="facts">
              <li><a href={TEMPLATE_PATH}>{words.blank}</a></li>
              {page.templates.map(({ id, label }) => <li key={id}><a href={templatePath(id)}>{label}</a></li>)}
            </ul>
          </section>
          <Keys page={page} />
        </aside>
      </div>
    </main>
  );
}

/** The file goes up as the browser sends it: a page that waits for twenty megabytes has nothing to show meanwhile. */
function FileForm({ error, isNext }: { error: string | undefined; isNext: boolean }) {
  return (
    <form method="post" action={IMPORT_PATH} encType="multipart/form-data">
      <div className={error === undefined ? 'f' : 'f bad'}>
        <label className="vh" htmlFor={fieldId('file')}>{words.file}</label>
        <span className="hint" id="o-file-h">{words.fileHint}</span>
        <input id={fieldId('file')} className="in" type="file" name="file" accept=".json,.xlsx" aria-describedby={error === undefined ? 'o-file-h' : 'o-file-h o-file-e'} aria-invalid={error === undefined ? undefined : true} />
        {error === undefined ? null : <p className="err" id="o-file-e"><span>{error}</span></p>}
      </div>
      <p className="mt4"><button className={isNext ? 'btn full-sm' : 'btn line full-sm'} type="submit" name="viec" value="xem">{words.look}</button></p>
    </form>
  );
}

function Keys({ page: { own, trusted, canTrust } }: { page: LoadedImport }) {
  return (
    <section className="sec" aria-labelledby="khoa">
      <h2 id="khoa">{words.keys}</h2>
      {trusted.length === 0 ? <p className="sub">{words.noKeys}</p> : (
        <ul className="facts">
          {trusted.map(({ publicKey, fingerprint, name, by, on }) => (
            <li key={publicKey}>
              {words.keyLine(name, by, formatDay(dayOf(on)))} <span className="key-digits">{fingerprint}</span>
              {canTrust ? (
                <form method="post" action={IMPORT_PATH}>
                  <input type="hidden" name="khoa" value={publicKey} />
                  <button className="btn text" type="submit" name="viec" value="thoi-tin" aria-label={words.distrustNamed(name)}>{words.distrust}</button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <h3 className="mt4">{words.own}</h3>
      <p className="key-digits">{own.fingerprint}</p>
    </section>
  );
}
