import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Waits until the data of the page is read. Remix reads it in a promise that its component throws the first time it is asked;
 * a press that finds React waiting for that promise makes React 18 give up (its error 345), so React begins afterwards.
 */
async function dataOfPage(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (pending) {
    await pending;
  }
}

await dataOfPage();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
