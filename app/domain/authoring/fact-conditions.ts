/** When a field of the fact form applies. The browser asks the same question of what is typed as the server does of what is stored. */

export interface FactCondition {
  /** Name of a control; a star stands for any row. */
  of: string;
  is?: readonly string[];
  isNot?: readonly string[];
  atLeast?: number;
}

/** What stands in the controls, by name. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** A box posts `0` before its own `1`, and a list of boxes an empty text, so that what was cleared is told from what was not asked. */
export function lastOf(values: readonly string[]): readonly string[] {
  return values[0] === '0' ? values.slice(-1) : values;
}

/** Groups what a form posts by name. */
export function formValues(posted: Iterable<readonly [string, string]>): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of posted) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

function valuesNamed(name: string, values: FormValues): readonly string[] {
  if (!name.includes('*')) return lastOf(values.get(name) ?? ['']);
  const steps = name.split('.');
  const isNamed = (candidate: string) => {
    const own = candidate.split('.');
    return own.length === steps.length && steps.every((step, at) => (step === '*' ? /^\d+$/.test(own[at] ?? '') : step === own[at]));
  };
  return [...values].flatMap(([candidate, found]) => (isNamed(candidate) ? lastOf(found) : []));
}

function holdsOne({ of, is, isNot, atLeast }: FactCondition, values: FormValues): boolean {
  return valuesNamed(of, values).some(
    (value) => (is === undefined || is.includes(value)) && (isNot === undefined || !isNot.includes(value)) && (atLeast === undefined || Number(value) >= atLeast),
  );
}

/** Whether one of the conditions holds; what has no condition always applies. */
export function applies(when: readonly FactCondition[], values: FormValues): boolean {
  return when.length === 0 || when.some((condition) => holdsOne(condition, values));
}
