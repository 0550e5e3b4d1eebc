import { entrance as words } from '../../messages/workshop.ts';
import { FormSummary, TextField } from '../../ui/fields.tsx';

/** The door: whoever has no QR reader types the code. */
export function EnterPage({ code, refusal }: { code: string; refusal: string | null }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      <form method="get" action="/vao" className="mt4">
        <TextField kind="digits" className="code-in" name="ma" label={words.code} value={code} maxLength={12} />
        <p className="mt5"><button className="btn full-sm" type="submit">{words.go}</button></p>
      </form>
    </main>
  );
}
