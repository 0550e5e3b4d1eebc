import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** A remark in the page; `fatal` only for what is fatal, `done` only for what is done. */
export function Notice({ kind = 'plain', title, children }: { kind?: 'plain' | 'done' | 'fatal'; title?: string; children: ReactNode }) {
  return (
    <div className={kind === 'plain' ? 'note' : `note ${kind}`}>
      {title === undefined ? null : <p><b>{title}</b></p>}
      {children}
    </div>
  );
}

/** What has just happened. Stands inside a live region that is in the page from the start. */
export function Toast({ children }: { children: ReactNode }) {
  return (
    <p className="toast">
      <Icon name="check" />
      <span>{children}</span>
    </p>
  );
}
