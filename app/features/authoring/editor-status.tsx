import { caseEditor as words } from '../../messages/case-editor.ts';
import type { SaveState } from './editor-saver.ts';

const signIn = (path: string): string => `/dang-nhap?ve=${encodeURIComponent(path)}`;

/** What is said of the last save; it holds at every moment. */
export function statusWords({ phase, at, isKept, refusal }: SaveState): string {
  const kept = isKept ? words.status.kept : words.status.notKept;
  switch (phase) {
    case 'untouched':
      return words.status.untouched(at);
    case 'saved':
      return words.status.saved(at);
    case 'typing':
      return words.status.typing;
    case 'saving':
      return words.status.saving;
    case 'overtaken':
      return words.status.overtaken;
    case 'refused':
      return refusal ?? words.status.failing;
    case 'unreached':
      return `${words.status.unreached} ${kept}`;
    case 'failing':
      return `${words.status.failing} ${kept}`;
    case 'signed-out':
      return `${words.status.signedOut} ${kept}`;
  }
}

const QUIET: readonly SaveState['phase'][] = ['untouched', 'typing', 'saving', 'saved'];

/** The line about the last save; only what goes wrong is read aloud while somebody types. */
export function SaveStatus({ state, signInAt }: { state: SaveState; signInAt: string }) {
  const isQuiet = QUIET.includes(state.phase);
  return (
    <div className={isQuiet ? 'edit-status' : 'edit-status wrong'}>
      <p aria-hidden={isQuiet ? undefined : true}>{statusWords(state)}</p>
      <p className="vh" role="status">{isQuiet ? '' : statusWords(state)}</p>
      {state.phase === 'signed-out' ? <a className="btn line" href={signIn(signInAt)}>{words.signIn}</a> : null}
      {state.phase === 'overtaken' ? <a href="#co-ban-khac">{words.chooseAbove}</a> : null}
    </div>
  );
}
