import { useLocation } from '@remix-run/react';
import { caseEditor } from '../../messages/case-editor.ts';

const words = caseEditor.signedOut;

/** The session has ended: what was posted stands on this page until somebody is signed in again. */
export function SignedOutPage({ posted }: { posted: readonly (readonly [string, string])[] }) {
  const { pathname } = useLocation();
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p role="alert">{words.lead}</p>
      </div>
      <ol className="measure">
        <li>{words.first}</li>
        <li>{words.then}</li>
      </ol>
      <form method="post" action={pathname} className="row mt5">
        <a className="btn line full-sm" href={`/dang-nhap?ve=${encodeURIComponent(pathname)}`} target="_blank" rel="noopener">{caseEditor.signIn}</a>
        {posted.map(([name, value], index) => <input key={index} type="hidden" name={name} value={value} />)}
        <button className="btn full-sm" type="submit">{words.save}</button>
      </form>
    </main>
  );
}
