import { useLocation, useNavigationType } from '@remix-run/react';
import { useEffect } from 'react';

/**
 * Puts the focus where the page has just changed: on the first field in error or the question before a grave act, else on
 * the element named in the address.
 * A browser does this itself on a whole page load and for a link within the page, and a second time would take the focus
 * from somebody who has gone on meanwhile; only a navigation by script has to be helped.
 */
export function useArrival(answer: unknown): void {
  const { hash, key } = useLocation();
  const byBrowser = useNavigationType() === 'POP';
  useEffect(() => {
    if (byBrowser) return;
    const wrong = document.querySelector<HTMLElement>('[aria-invalid="true"], .stop textarea');
    const named = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    (wrong ?? (named?.tabIndex === -1 ? named : null))?.focus();
  }, [byBrowser, hash, key, answer]);
}
