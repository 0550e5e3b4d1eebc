import { Form } from '@remix-run/react';
import type { FormProps } from '@remix-run/react';
import { useRef } from 'react';
import { useDraft } from './use-draft.ts';

interface KeptFormProps extends FormProps {
  /** Names the state of what is written about: a saved form leaves no draft behind. */
  draft: string;
  /** The server has sent the typed values back, which are newer than the draft. */
  answered: boolean;
}

/** A form in which much is written: a reload or a lost link takes nothing of it. */
export function KeptForm({ draft, answered, ...form }: KeptFormProps) {
  const ref = useRef<HTMLFormElement>(null);
  useDraft(ref, draft, answered);
  return <Form ref={ref} {...form} />;
}
