import { useEffect } from 'react';
import { errors } from '../../messages/vi.ts';
import { ErrorScreen } from './error-screen.tsx';

const ASK_MILLISECONDS = 3000;

/** In the place of a page that a lost link has broken: the same page is opened again as soon as the server answers. */
export function LostLink() {
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const ask = async (): Promise<void> => {
      try {
        await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
        if (!over) window.location.reload();
      } catch {
        askLater();
      }
    };
    const askLater = (): void => {
      // A hall that asks in step would stand at the door at once.
      if (!over) later = setTimeout(() => void ask(), ASK_MILLISECONDS * (0.75 + Math.random() / 2));
    };
    askLater();
    return () => {
      over = true;
      clearTimeout(later);
    };
  }, []);
  return <ErrorScreen title={errors.offlineTitle} words={errors.offline} reload />;
}
