import { useBlocker, useNavigate, useRevalidator } from '@remix-run/react';
import type { FormEvent, MutableRefObject, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { LawPanel } from '../../use-cases/editor-contracts.ts';
import { controlsOf, fillIn, isTouched } from '../../ui/form-controls.ts';
import { forget, keep, readKept } from './editor-kept.ts';
import { EditorSaver } from './editor-saver.ts';
import type { Posted, SaveState } from './editor-saver.ts';
import { REVISION, SAVE_BUTTON, SEEN } from './editor-view.ts';
import type { OvertakenView } from './editor-view.ts';
import { sendStep } from './send-step.ts';

interface EditorPlace {
  /** Address of the part, and where it is posted by script. */
  here: string;
  address: string;
  /** Under which name unsent text is kept in the browser. */
  keptAs: string;
  /** What the fields on the page were made from. */
  revision: number;
  savedAt: string;
  /** Somebody saved first: known when the page comes, where there was no script. */
  conflict: OvertakenView | null;
  /** Outlives the fields: a press has just saved, and they are made anew. */
  justSaved: MutableRefObject<boolean>;
}

export interface EditorSaving {
  state: SaveState;
  conflict: OvertakenView | null;
  /** Null until something was saved here. */
  panel: LawPanel | null;
  /** Text of an earlier visit was put back into the fields. */
  isRestored: boolean;
  /** Text of an earlier visit belongs to an older version: it waits for its author's choice, and the fields are out of the way. */
  isPending: boolean;
  onInput(): void;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
}

const OWN: readonly string[] = [REVISION, SEEN];

function postedOf(form: HTMLFormElement | null): Posted {
  return form === null ? [] : [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && !OWN.includes(name) ? [[name, value] as const] : []));
}

function pressedOf(event: FormEvent<HTMLFormElement>): Posted {
  const { nativeEvent } = event;
  const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  return button instanceof HTMLButtonElement && button.name !== '' ? [[button.name, button.value]] : [];
}

/** With script: saves at every pause and at every press without leaving the page, and keeps in the browser what could not be saved. */
export function useEditorSaver(form: RefObject<HTMLFormElement>, { here, address, keptAs, revision, savedAt, conflict: known, justSaved }: EditorPlace): EditorSaving {
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const saver = useRef<EditorSaver | null>(null);
  const [state, setState] = useState<SaveState>({ phase: known === null ? (justSaved.current ? 'saved' : 'untouched') : 'overtaken', at: savedAt, isKept: true, refusal: null });
  const [conflict, setConflict] = useState(known);
  const [panel, setPanel] = useState<LawPanel | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [isPending, setPending] = useState(false);

  useEffect(() => {
    const element = form.current;
    if (element === null) return undefined;
    const kept = known === null ? readKept(keptAs) : null;
    const isOlder = kept !== null && kept.revision !== revision;
    let pending = isOlder ? kept.posted : null;
    const made = new EditorSaver(
      {
        read: () => pending ?? postedOf(form.current),
        send: (from, posted, auto) => sendStep(address, from, posted, auto),
        keep: (from, posted) => keep(keptAs, { revision: from, posted }),
        forget: () => forget(keptAs),
        told: setState,
        saved: (outcome) => {
          setConflict(null);
          if (outcome.panel !== null) setPanel(outcome.panel);
          if (pending === null) return;
          pending = null;
          setPending(false);
          if (outcome.revision !== revision) navigate(here, { replace: true });
        },
        overtaken: setConflict,
      },
      isOlder ? kept.revision : revision,
      { at: savedAt, isOvertaken: known !== null },
    );
    saver.current = made;
    setPending(isOlder);
    if (kept !== null && !isOlder) {
      const before = JSON.stringify(postedOf(element));
      fillIn(element, kept.posted);
      if (JSON.stringify(postedOf(element)) === before) forget(keptAs);
      else setRestored(true);
    }
    // Typing does not wait for the script to arrive.
    if (known === null && (isOlder || controlsOf(element).some(isTouched))) made.typed();
    const retry = () => made.retry();
    const leave = (event: BeforeUnloadEvent) => {
      if (!made.leaves()) event.preventDefault();
    };
    window.addEventListener('online', retry);
    window.addEventListener('focus', retry);
    window.addEventListener('beforeunload', leave);
    return () => {
      made.end();
      window.removeEventListener('online', retry);
      window.removeEventListener('focus', retry);
      window.removeEventListener('beforeunload', leave);
    };
  }, [address, form, here, keptAs, known, navigate, revision, savedAt]);

  useEffect(() => {
    if (justSaved.current) document.getElementById(SAVE_BUTTON)?.focus({ preventScroll: true });
    justSaved.current = false;
  }, [justSaved]);

  useBlocker(({ nextLocation }) => {
    const made = saver.current;
    if (made === null || made.maySafelyLeave) return false;
    // Goes there by itself: the router forgets where somebody wanted to go once a save has the page read anew.
    void made.flush().then((isSaved) => {
      if (isSaved || made.maySafelyLeave) navigate(nextLocation);
    });
    return true;
  });

  return {
    state,
    conflict,
    panel,
    isRestored,
    isPending,
    onInput: () => saver.current?.typed(),
    onSubmit: (event) => {
      const made = saver.current;
      if (made === null) return;
      event.preventDefault();
      const seen: Posted = conflict === null ? [] : [[SEEN, String(conflict.seen)]];
      const { currentTarget: pressed } = event;
      const focused = document.activeElement;
      const answer = made.press([...seen, ...pressedOf(event)]);
      // Rows move with the answer: what is typed on the way to it would land in another row.
      pressed.inert = true;
      void answer.then((outcome) => {
        pressed.inert = false;
        if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
        if (outcome.kind !== 'saved') return;
        const [to] = outcome.to?.split('#') ?? [];
        justSaved.current = outcome.to === null && outcome.revision !== revision;
        if (outcome.to !== null) navigate(outcome.to);
        // Another place on the same page asks nothing of the server.
        if (to === undefined || to === `${window.location.pathname}${window.location.search}`) revalidate();
      });
    },
  };
}
