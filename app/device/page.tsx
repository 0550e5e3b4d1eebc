import type { StatusView } from '../features/offline/offline-view.ts';
import { Status } from '../features/offline/status.tsx';
import { offline as words } from '../messages/offline.ts';
import { toHtml } from './html/jsx-runtime.ts';

/** A page as it is put into the document. */
export interface Page {
  title: string;
  html: string;
}

export const page = (title: string, node: unknown): Page => ({ title, html: toHtml(node) });

/** A page of the server's under the line that says how far everything was sent. */
export function underStatus(status: StatusView, content: unknown): unknown {
  return (
    <>
      <section className="device-bar no-print" aria-label={words.statusLabel}><Status view={status} /></section>
      {content as never}
    </>
  );
}
