import { useActionData, useLocation, useNavigation } from '@remix-run/react';
import { useState } from 'react';

/**
 * What the last press on this page was answered, until somebody presses again or goes on. The router forgets it as soon as the page
 * asks its data anew (`useFreshData`), and a refusal would be gone before anybody has read it.
 */
export function useLastAnswer<Action>(): ReturnType<typeof useActionData<Action>> {
  const answer = useActionData<Action>();
  const { key } = useLocation();
  const isPressed = useNavigation().state === 'submitting';
  const [kept, setKept] = useState({ key, answer });
  const now = isPressed || kept.key !== key || answer !== undefined ? { key, answer } : kept;
  if (now.answer !== kept.answer || now.key !== kept.key) setKept(now);
  return now.answer;
}
