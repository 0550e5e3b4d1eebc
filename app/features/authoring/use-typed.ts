import type { FormEvent, RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formValues, type FormValues } from '../../domain/authoring/fact-conditions.ts';
import type { FactForm } from '../../domain/authoring/fact-form-view.ts';
import { inAnyRow, postedByForm, watchedNames } from '../../domain/authoring/fact-shown.ts';

interface Typed {
  /** Of the element within the form. */
  ref: RefObject<HTMLDivElement>;
  values: FormValues;
  /** Script follows what is typed. */
  isLive: boolean;
  onChange(event: FormEvent<HTMLElement>): void;
}

/** What stands in the form now, also what was typed before script arrived or was put back by the browser. */
export function useTyped(form: FactForm): Typed {
  const ref = useRef<HTMLDivElement>(null);
  const [values, setValues] = useState<FormValues>(() => formValues(postedByForm(form)));
  const [isLive, setLive] = useState(false);
  const follow = useCallback(() => {
    const around = ref.current?.closest('form') ?? null;
    if (around === null) return;
    setValues(formValues([...new FormData(around)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))));
  }, []);
  useEffect(() => {
    follow();
    setLive(true);
  }, [follow]);
  const watched = useMemo(() => watchedNames(form), [form]);
  // Most of what is typed changes nothing in view, and an old phone should not draw hundreds of fields for each letter.
  const onChange = ({ target }: FormEvent<HTMLElement>) => {
    if ('name' in target && typeof target.name === 'string' && watched.has(inAnyRow(target.name))) follow();
  };
  return { ref, values, isLive, onChange };
}
