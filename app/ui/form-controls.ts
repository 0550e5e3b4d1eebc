type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What people fill in of a form. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && element.type !== 'hidden') || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement,
  );
}

export function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}

/** Somebody has changed it since the page was made: typing does not wait for the script to arrive. */
export function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.selected !== option.defaultSelected);
  return isBox(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

/** Puts back what somebody had filled in, except where something newer stands already. */
export function fillIn(form: HTMLFormElement, draft: readonly (readonly [string, string])[]): void {
  const touched = new Set(controlsOf(form).filter(isTouched).map((control) => control.name));
  for (const control of controlsOf(form)) {
    if (touched.has(control.name)) continue;
    const values = draft.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isBox(control)) control.checked = values.includes(control.value);
    else if (values[0] !== undefined) control.value = values[0];
  }
}
