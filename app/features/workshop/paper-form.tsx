import { Form } from '@remix-run/react';
import type { VoteView } from '../../domain/workshop/view-types.ts';
import { consoleWords as words } from '../../messages/workshop.ts';
import { firstError, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { LoadedConsole } from '../../use-cases/workshop-contracts.ts';

interface PaperFormProps {
  vote: VoteView;
  state: FormState;
  paper: LoadedConsole['paper'];
  keyed: number | null;
}

/** Counts from paper or raised hands, a sheet at a time. */
export function PaperForm({ vote, state, paper, keyed }: PaperFormProps) {
  const names = vote.options.map(({ key }) => `so.${key}`);
  const focus = firstError(state, ['sheet', ...names]);
  const next = Math.max(0, ...paper.map(({ sheet }) => sheet)) + 1;
  return (
    <section className="sec mt6" aria-labelledby="giay">
      <h2 id="giay">{words.paper}</h2>
      <p className="sub">{words.paperHint}</p>
      <div aria-live="polite" id="phieu" tabIndex={-1}>{keyed === null ? null : <Toast>{words.keyed(keyed)}</Toast>}</div>
      {paper.length === 0 ? null : (
        <ul className="facts">{paper.map(({ sheet, counts }) => <li key={sheet}>{words.sheetLine(sheet, Object.entries(counts).map(([key, count]) => `${key.toUpperCase()} ${count}`).join(', '))}</li>)}</ul>
      )}
      <Form method="post" className="mt4" preventScrollReset>
        <input type="hidden" name="viec" value="phieu" />
        <input type="hidden" name="item" value={vote.item} />
        <input type="hidden" name="round" value={vote.round} />
        <TextField kind="digits" className="number-in" name="sheet" label={words.sheet} error={state.errors['sheet']} value={typed(state, 'sheet', String(next))} focus={focus === 'sheet'} />
        <div className="paper-counts mt4">
          {vote.options.map(({ key, text }) => (
            <TextField key={key} kind="digits" className="number-in" name={`so.${key}`} label={`${key.toUpperCase()}. ${text}`} error={state.errors[`so.${key}`]} value={typed(state, `so.${key}`)} focus={focus === `so.${key}`} />
          ))}
        </div>
        <p className="mt4"><button className="btn line full-sm" type="submit">{words.paperButton}</button></p>
      </Form>
    </section>
  );
}
