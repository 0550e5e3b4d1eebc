import { useCallback, useEffect, useRef, useState } from 'react';
import type { Presses } from '../../domain/workshop/presses.ts';
import type { ProjectorView } from '../../domain/workshop/view-types.ts';

/** Keys of the keyboard and of presenter remotes, by what they press. */
const KEYS: Readonly<Record<string, keyof Presses>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  b: 'screen',
  B: 'screen',
  '.': 'screen',
};

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Where the browser allows no full screen, F11 does the same.
  }
}

/** Whether a key belongs to what has the focus: space and arrows in a button, a link or something to scroll. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return true;
  if (!(event.target instanceof Element)) return false;
  if (event.key === ' ') return event.target.closest('a, button') !== null;
  return /^Arrow(Up|Down)$/.test(event.key) && event.target.scrollHeight > event.target.clientHeight && event.target.getAttribute('role') === 'region';
}

/**
 * Steers the workshop from the projector's page. One press is under way at a time; another one that comes while a slide is being
 * turned is done after it, and everywhere else it is let go, so that a key that bounces does not close what it has just opened.
 * @returns whether the last press did not reach the server
 */
export function useProjectorKeys(id: string, live: ProjectorView): boolean {
  const [unsent, setUnsent] = useState(false);
  const shown = useRef(live);
  const isBusy = useRef(false);
  const waiting = useRef<keyof Presses | null>(null);

  const press = useCallback(
    async (button: keyof Presses): Promise<void> => {
      const { stage, presses, page } = shown.current;
      if (isBusy.current) {
        if (page !== null) waiting.current = button;
        return;
      }
      const type = presses[button];
      if (type === null) return;
      isBusy.current = true;
      try {
        const answer = await fetch(`/may-chieu/${id}/bam`, { method: 'POST', body: new URLSearchParams({ viec: type, seq: String(stage.seq) }) });
        // Another device was faster: what it pressed comes by itself.
        if (answer.status !== 204) {
          isBusy.current = false;
          waiting.current = null;
        }
        setUnsent(answer.status !== 204 && answer.status !== 409);
      } catch {
        isBusy.current = false;
        waiting.current = null;
        setUnsent(true);
      }
    },
    [id],
  );

  useEffect(() => {
    const hasMoved = shown.current.stage.seq !== live.stage.seq;
    shown.current = live;
    if (!hasMoved) return;
    isBusy.current = false;
    const next = waiting.current;
    waiting.current = null;
    if (next !== null) void press(next);
  }, [live, press]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTaken(event)) return;
      if (event.key === 'f' || event.key === 'F') {
        event.preventDefault();
        void toggleFullScreen();
        return;
      }
      const button = KEYS[event.key];
      if (button === undefined) return;
      event.preventDefault();
      void press(button);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [press]);
  return unsent;
}
