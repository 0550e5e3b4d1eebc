import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

const RequestId = createContext<string | null>(null);

/** Set on the server only, for pages that failed: the browser reads the id from the root element. */
export function RequestIdProvider({ id, children }: { id: string | null; children: ReactNode }) {
  return <RequestId.Provider value={id}>{children}</RequestId.Provider>;
}

/** The id under which the server logged the request that made this page; an error page shows it. */
export function useRequestId(): string | null {
  const rendered = useContext(RequestId);
  return rendered ?? (typeof document === 'undefined' ? null : (document.documentElement.dataset.request ?? null));
}
