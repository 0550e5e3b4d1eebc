import { useEffect, useState } from 'react';

const POLL_MILLISECONDS = 3000;

export interface Live<View> {
  view: View;
  /** The link to the server is lost; it comes back by itself. */
  offline: boolean;
}

/**
 * What the server says is now: first what the page came with, then every frame of the event stream of `address`; where a
 * browser or the network takes no stream, the same text is asked for every few seconds. Without script people reload the page.
 */
export function useLive<View>(initial: View, address: string): Live<View> {
  const [view, setView] = useState(initial);
  const [offline, setOffline] = useState(false);
  useEffect(() => setView(initial), [initial]);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const take = (text: string): void => {
      if (over) return;
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
