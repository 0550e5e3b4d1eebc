import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const A_SECOND = 1000;

/**
 * Asks the data of the page again, and again, as long as it is stale.
 *
 * Never while the page is being read for another reason: what comes then is fresh already, and asking in between would break that reading off.
 *
 * @param after how long to wait before each time, in milliseconds
 */
export function useFreshData(isStale: boolean, after = A_SECOND): void {
  const { revalidate, state } = useRevalidator();
  const isIdle = useNavigation().state === 'idle' && state === 'idle';
  useEffect(() => {
    if (!isStale || !isIdle) return;
    const later = setTimeout(revalidate, after);
    return () => clearTimeout(later);
  }, [after, isIdle, isStale, revalidate]);
}
