import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { lessonEditor as words } from '../../messages/lesson-editor.ts';
import type { LessonPreview } from '../../use-cases/lesson-draft-contracts.ts';
import { lessonLivePath } from './lesson-paths.ts';

/** A pause after which the preview follows, and one after which what was typed is saved. */
const SEEN_AFTER = 450;
const SAVED_AFTER = 2_500;
const TRIED_AGAIN_AFTER = 10_000;

/** Somebody saved first: who, when, and what. */
export interface Overtaken {
  by: string;
  time: string;
  stored: string;
}

/** What the server answers while somebody writes. */
export interface LiveAnswer {
  preview: LessonPreview;
  saved: { revision: number; time: string } | null;
  overtaken: (Overtaken & { revision: number }) | null;
  refusal: string | null;
}

interface Live {
  form: RefObject<HTMLFormElement>;
  preview: LessonPreview;
  revision: number;
  /** How it stands with what was typed; empty before anything was. */
  status: string;
  overtaken: Overtaken | null;
  /** Script follows what is typed. */
  isLive: boolean;
  onTyped(): void;
  insert(source: string): void;
  goToLine(line: number): void;
}

interface Start {
  draft: string;
  revision: number;
  preview: LessonPreview;
  overtaken: Overtaken | null;
  canWrite: boolean;
}

const textField = (form: HTMLFormElement | null): HTMLTextAreaElement | null => {
  const field = form?.elements.namedItem('text');
  return field instanceof HTMLTextAreaElement ? field : null;
};

/** Shows and saves what is typed at its pauses. Answers that a later key overtook are let go; a lost line loses nothing. */
export function useLessonEditor({ draft, revision: begun, preview: first, overtaken: before, canWrite }: Start): Live {
  const form = useRef<HTMLFormElement>(null);
  const timers = useRef<{ see?: number; save?: number }>({});
  const asked = useRef(0);
  const [state, setState] = useState({ preview: first, revision: begun, status: '', overtaken: before, isLive: false });
  const revision = useRef(begun);
  const isHeld = useRef(before !== null);

  const ask = useCallback(async (isSave: boolean): Promise<void> => {
    if (form.current === null) return;
    const number = (asked.current += 1);
    const body = new URLSearchParams([...new FormData(form.current)].flatMap(([name, value]) => (typeof value === 'string' && name !== 'phien-ban' ? [[name, value]] : [])));
    body.set('phien-ban', String(revision.current));
    if (isSave) {
      body.set('ghi', '1');
      setState((now) => ({ ...now, status: words.saving }));
    }
    const tell = (status: string) => setState((now) => ({ ...now, status }));
    try {
      const answer = await fetch(lessonLivePath(draft), { method: 'POST', body, headers: { Accept: 'application/json' } });
      if (answer.redirected || !(answer.headers.get('Content-Type') ?? '').includes('json')) return tell(words.signedOut);
      const { preview, saved, overtaken, refusal } = (await answer.json()) as LiveAnswer;
      if (saved !== null) revision.current = saved.revision;
      if (overtaken !== null) {
        revision.current = overtaken.revision;
        isHeld.current = true;
      }
      setState((now) => ({
        ...now,
        ...(number === asked.current ? { preview } : {}),
        revision: revision.current,
        overtaken: overtaken ?? now.overtaken,
        status: refusal ?? (overtaken !== null ? '' : saved !== null ? words.saved(saved.time) : now.status),
      }));
    } catch {
      tell(words.offline);
      timers.current.save = window.setTimeout(() => void ask(true), TRIED_AGAIN_AFTER);
    }
  }, [draft]);

  const onTyped = useCallback(() => {
    window.clearTimeout(timers.current.see);
    window.clearTimeout(timers.current.save);
    timers.current.see = window.setTimeout(() => void ask(false), SEEN_AFTER);
    // Once somebody else has saved, only a press decides whose text stays.
    if (canWrite && !isHeld.current) timers.current.save = window.setTimeout(() => void ask(true), SAVED_AFTER);
    setState((now) => (now.status === words.unsaved ? now : { ...now, status: words.unsaved }));
  }, [ask, canWrite]);

  useEffect(() => {
    setState((now) => ({ ...now, isLive: true }));
    const { current } = timers;
    return () => {
      window.clearTimeout(current.see);
      window.clearTimeout(current.save);
    };
  }, []);

  // The page was loaded anew after a press: what it brings is what stands now.
  useEffect(() => {
    revision.current = begun;
    isHeld.current = before !== null;
    setState((now) => ({ ...now, preview: first, revision: begun, overtaken: before, status: '' }));
  }, [begun, first, before]);

  const insert = (source: string): void => {
    const field = textField(form.current);
    if (field === null) return;
    field.focus();
    field.setRangeText(source, field.selectionStart, field.selectionEnd, 'end');
    onTyped();
  };

  const goToLine = (line: number): void => {
    const field = textField(form.current);
    if (field === null) return;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    field.scrollTop = (field.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 3);
  };

  return { form, ...state, onTyped, insert, goToLine };
}
