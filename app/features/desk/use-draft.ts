import type { RefObject } from 'react';
import { useEffect } from 'react';
import { controlsOf, fillIn, isBox, isTouched } from '../../ui/form-controls.ts';

function filledIn(form: HTMLFormElement): [string, string][] {
  return controlsOf(form).flatMap((control) => (control.name === '' || (isBox(control) && !control.checked) ? [] : [[control.name, control.value] as [string, string]]));
}

function readDraft(key: string): [string, string][] | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return Array.isArray(stored) ? stored.filter((pair): pair is [string, string] => Array.isArray(pair) && pair.every((part) => typeof part === 'string')) : null;
  } catch {
    return null;
  }
}

function writeDraft(key: string, form: HTMLFormElement): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(filledIn(form)));
  } catch {
    // A full or forbidden store loses the draft, never the form.
  }
}

/**
 * Keeps what is typed into a form through a reload or a broken network, in this tab alone. The key names the state of the
 * case that the form belongs to, so that an act that was done leaves no draft behind. `answered`: the server has sent the
 * typed values back, which are newer.
 */
export function useDraft(ref: RefObject<HTMLFormElement | null>, key: string, answered: boolean): void {
  useEffect(() => {
    const form = ref.current;
    if (form === null) return undefined;
    const draft = answered ? null : readDraft(key);
    if (draft !== null) fillIn(form, draft);
    const keep = () => writeDraft(key, form);
    if (controlsOf(form).some(isTouched)) keep();
    form.addEventListener('input', keep);
    return () => form.removeEventListener('input', keep);
  }, [ref, key, answered]);
}
