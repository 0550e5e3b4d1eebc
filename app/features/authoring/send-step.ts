import { caseEditor as words } from '../../messages/case-editor.ts';
import type { Posted, SaveOutcome } from './editor-saver.ts';
import { AUTO, REVISION } from './editor-view.ts';

/** Posts a part of a case by script, and says what became of it. */
export async function sendStep(address: string, revision: number, posted: Posted, auto: boolean): Promise<SaveOutcome> {
  const body = new URLSearchParams([[REVISION, String(revision)], ...(auto ? [[AUTO, '1']] : []), ...posted.map(([name, value]) => [name, value])]);
  const answer = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(() => null);
  if (answer === null) return { kind: 'unreached' };
  if (answer.status === 413) return { kind: 'refused', words: words.refusals['draft-too-long'] };
  if (answer.status >= 500) return { kind: 'failing' };
  // Cut off on the way, the answer is as good as none.
  return answer.json().then((outcome: SaveOutcome) => outcome, () => ({ kind: 'unreached' }) as const);
}
