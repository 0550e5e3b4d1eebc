import { deskPath } from '../../features/desk/paths.ts';
import { seeOther } from '../../platform/respond.server.ts';
import type { Result } from '../../platform/result.ts';
import type { DebriefRefusal } from '../../use-cases/contracts.ts';
import { pageValue } from '../guards.server.ts';

/** What a comparison shows; a case that is still open goes back to the desk. */
export function comparisonOf<Value>(attempt: string, result: Result<Value, DebriefRefusal>): Value {
  if (!result.ok && result.error.reason === 'not-submitted') throw seeOther(deskPath(attempt));
  return pageValue(result);
}
