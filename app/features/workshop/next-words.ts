import type { ConsoleView } from '../../domain/workshop/view-types.ts';
import { remoteWords as words } from '../../messages/hall-projector.ts';

/** What comes after what is on, in words. */
export function nextWords({ presses, page, next }: ConsoleView): string {
  if (presses.next === null) return words.nothingNext;
  if (presses.next === 'slide.turned' && page !== null && page.next !== null) return words.nextSlide(page.next);
  return next === null ? '' : words.nextStep(next);
}
