import type { RefObject } from 'react';
import { useEffect } from 'react';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && element.type !== 'hidden') || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement,
  );
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}

function filledIn(form: HTMLFormElement): [string, string][] {
  return controlsOf(form).flatMap((control) => (control.name === '' || (isBox(control) && !control.checked) ? [] : [[control.name, control.value] as [string, string]]));
}

/** Somebody has changed it since the page was made: typing does not wait for the script to arrive. */
function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.selected !== option.defaultSelected);
  return isBox(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

/** Puts a draft back, except where something newer stands already. */
function fillIn(form: HTMLFormElement, draft: readonly (readonly [string, string])[]): void {
  const touched = new Set(controlsOf(form).filter(isTouched).map((control) => control.name));
  for (const control of controlsOf(form)) {
    if (touched.has(control.name)) continue;
    const values = draft.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isBox(control)) control.checked = values.includes(control.value);
    else if (values[0] !== undefined) control.value = values[0];
  }
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
