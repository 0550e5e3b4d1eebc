import { Form } from '@remix-run/react';
import type { FormEvent, ReactNode } from 'react';
import { LEAVE_ADDRESS, SIGN_OUT_PATH, WAITING_MARK } from './paths.ts';

/** Whether something lies on the device that only lies there. A browser that keeps nothing keeps no mark either. */
function isWaiting(): boolean {
  try {
    return Number(localStorage.getItem(WAITING_MARK) ?? 0) > 0;
  } catch {
    return false;
  }
}

function askFirst(event: FormEvent): void {
  if (!isWaiting()) return;
  event.preventDefault();
  location.assign(LEAVE_ADDRESS);
}

/** Signing out. Whoever has work on this device that was not sent is asked first, over plain HTTP too, where no service worker could. */
export function SignOutForm({ className, children }: { className?: string; children: ReactNode }) {
  return <Form method="post" action={SIGN_OUT_PATH} reloadDocument className={className} onSubmit={askFirst}>{children}</Form>;
}
