import { futuresView } from '../domain/compare/futures-view.ts';
import type { ForkedView } from '../domain/compare/view-types.ts';
import { compare as words } from '../messages/compare.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, DebriefRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { submittedCase } from './submitted-case.ts';

/** A handed-in attempt beside a handed-in one that was forked from it. Both must be the caller's to see. */
export function compareWithFork(ports: Ports, caller: Caller, input: { attempt: string; fork: string }): Result<ForkedView, DebriefRefusal> {
  return withStorage<ForkedView, DebriefRefusal>(ports, () => {
    const earlier = submittedCase(ports, caller, input.attempt, 'see');
    if (!earlier.ok) return earlier;
    const later = submittedCase(ports, caller, input.fork, 'see');
    if (!later.ok) return later;
    const { attempt, setting, watching } = earlier.value;
    if (later.value.attempt.forkedFrom !== attempt.id) return failed({ reason: 'not-found' });
    return done({
      attempt: attempt.id,
      scenario: setting.scenario.title,
      watching,
      fork: later.value.attempt.id,
      futures: futuresView({ setting, left: { ...earlier.value, title: words.earlier }, right: { ...later.value, title: words.later } }),
    });
  });
}
