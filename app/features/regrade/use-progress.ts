import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const EVERY_MILLISECONDS = 1000;

/** Asks the page's data again while work goes on; without script people reload the page. */
export function useProgress(active: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!active || state !== 'idle') return;
    const later = setTimeout(revalidate, EVERY_MILLISECONDS);
    return () => clearTimeout(later);
  }, [active, revalidate, state]);
}
