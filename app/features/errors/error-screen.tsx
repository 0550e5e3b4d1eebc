import { errors } from '../../messages/vi.ts';

interface ErrorScreenProps {
  title: string;
  words: string;
  /** The id under which the server logged what happened. */
  reference?: string | null;
  /** Asking for the same page again is the remedy. */
  reload?: boolean;
}

/** What stands in the place of a page that cannot be shown: what is wrong, what to do, and that nothing was lost. */
export function ErrorScreen({ title, words, reference = null, reload = false }: ErrorScreenProps) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{title}</h1>
        <p>{words}</p>
        {reference === null ? null : <p className="sub">{errors.reference(reference)}</p>}
      </div>
      <p className="row">
        {reload ? <a className="btn full-sm" href="">{errors.reload}</a> : null}
        <a className={reload ? 'btn line full-sm' : 'btn full-sm'} href="/">{errors.toHome}</a>
        <a className="btn line full-sm" href="/tinh-huong">{errors.toCases}</a>
      </p>
    </main>
  );
}
