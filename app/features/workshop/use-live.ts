import { useEffect, useRef, useState } from 'react';

const POLL_MILLISECONDS = 3000;

/** A view that counts what has happened, by itself or on its stage. */
type Numbered = { seq: number } | { stage: { seq: number } };

const seqOf = (view: Numbered): number => ('seq' in view ? view.seq : view.stage.seq);

export interface Live<View> {
  view: View;
  /** The link to the server is lost; it comes back by itself. */
  offline: boolean;
}

/**
 * What the server says is now: first what the page came with, then every frame of the event stream of `address`; where a
 * browser or the network takes no stream, the same text is asked for every few seconds. Without script people reload the page.
 *
 * A page that is read again may have been overtaken by a frame on the way. It counts when more has happened in it, or as
 * much where no frame has come since the reading before it: whatever happens after a frame comes as another one.
 */
export function useLive<View extends Numbered>(initial: View, address: string): Live<View> {
  const [view, setView] = useState(initial);
  const [offline, setOffline] = useState(false);
  const watched = useRef(address);
  const hasSpoken = useRef(false);
  useEffect(() => {
    const isElsewhere = watched.current !== address;
    const spoke = hasSpoken.current;
    watched.current = address;
    hasSpoken.current = false;
    setView((shown) => (isElsewhere || seqOf(initial) > seqOf(shown) || (seqOf(initial) === seqOf(shown) && !spoke) ? initial : shown));
  }, [address, initial]);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const take = (text: string): void => {
      if (over) return;
      hasSpoken.current = true;
      setView(JSON.parse(text) as View);
      setOffline(false);
    };
    const poll = async (): Promise<void> => {
      try {
        const answer = await fetch(address, { headers: { Accept: 'application/json' } });
        if (answer.ok) take(await answer.text());
      } catch {
        if (!over) setOffline(true);
      }
      // Phones that ask in step would all stand at the door at once.
      if (!over) later = setTimeout(() => void poll(), POLL_MILLISECONDS * (0.75 + Math.random() / 2));
    };
    const source = typeof EventSource === 'undefined' ? null : new EventSource(address);
    if (source === null) void poll();
    else {
      source.onmessage = (event: MessageEvent<string>) => take(event.data);
      source.onerror = () => {
        setOffline(true);
        if (source.readyState === EventSource.CLOSED && later === undefined) void poll();
      };
    }
    return () => {
      over = true;
      clearTimeout(later);
      source?.close();
    };
  }, [address]);
  return { view, offline };
}
