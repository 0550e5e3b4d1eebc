import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { citationPicker as words } from '../../messages/lesson-editor.ts';
import type { FoundProvision } from '../../use-cases/lesson-draft-contracts.ts';
import { TextField } from '../../ui/fields.tsx';
import { FIND_PROVISIONS_PATH } from './lesson-paths.ts';

interface CitationPickerProps {
  /** What a press without script found; null before anything was asked. */
  found: readonly FoundProvision[] | null;
  asked: string;
  /** Null where there is no script: the text to copy is shown in its place. */
  insert: ((source: string) => void) | null;
}

/** Looks for a provision and puts its citation where the cursor stands. It is a part of the editor's form, so that nothing typed is lost. */
export function CitationPicker({ found: atFirst, asked, insert }: CitationPickerProps) {
  const [found, setFound] = useState(atFirst);
  const find = async (field: HTMLInputElement | null): Promise<void> => {
    const answer = await fetch(`${FIND_PROVISIONS_PATH}?tim=${encodeURIComponent(field?.value ?? '')}`, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (answer?.ok === true) setFound(((await answer.json()) as { found: FoundProvision[] }).found);
  };
  const fieldOf = (element: Element): HTMLInputElement | null => element.closest('section')?.querySelector<HTMLInputElement>('input[name="tim"]') ?? null;
  const onEnter = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || insert === null || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void find(event.target);
  };
  return (
    <section className="sec cite-picker" aria-labelledby="tim-dieu" onKeyDown={onEnter}>
      <h2 id="tim-dieu">{words.title}</h2>
      <TextField kind="search" name="tim" label={words.words} hint={words.hint} value={asked} maxLength={200} />
      <p className="mt3">
        <button className="btn line full-sm" type={insert === null ? 'submit' : 'button'} name="viec" value="tim" onClick={insert === null ? undefined : (event) => void find(fieldOf(event.currentTarget))}>{words.find}</button>
      </p>
      <div aria-live="polite">
        {found === null ? null : found.length === 0 ? <p className="empty mt3">{words.none}</p> : <p className="sub mt3">{words.found(found.length)}</p>}
      </div>
      {found === null || found.length === 0 ? null : <ul className="cite-found">{found.map((one) => <Found key={one.id} one={one} insert={insert} />)}</ul>}
    </section>
  );
}

function Found({ one: { id, article, instrument, summary, applies, confidence, isSure, inserts }, insert }: { one: FoundProvision; insert: CitationPickerProps['insert'] }) {
  return (
    <li>
      <p><b>{article}</b>{article.includes(instrument) ? null : <>, {instrument}</>}</p>
      <p className="sub">{applies}; {confidence}.{isSure ? null : <> <b>{words.care}</b></>}</p>
      <p>{summary ?? words.notInForce}</p>
      {insert === null ? (
        <ul className="tight">{inserts.map(({ label, source }) => <li key={source}>{label}: <code>{source}</code></li>)}</ul>
      ) : (
        <p className="row">{inserts.map(({ label, source }) => <button key={source} className="btn line" type="button" aria-label={`${words.insert(label)}, ${id}`} onClick={() => insert(source)}>{label}</button>)}</p>
      )}
    </li>
  );
}
