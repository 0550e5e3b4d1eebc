import { Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { contests as words } from '../../messages/contests.ts';
import type { LoadedDebrief } from '../../use-cases/contracts.ts';
import { debriefPath } from '../desk/paths.ts';

/** That the case was graded anew, and the way between the present report and the one before it. Says nothing otherwise. */
export function Regraded({ attempt, regraded, earlier }: Pick<LoadedDebrief, 'attempt' | 'regraded' | 'earlier'>) {
  if (earlier) return <p className="sub">{words.isEarlier} <Link to={debriefPath(attempt)}>{words.presentLink}</Link></p>;
  if (regraded === null) return null;
  return <p className="sub">{words.regraded(formatDay(dayOf(regraded.on)))} <Link to={`${debriefPath(attempt)}?bai=${regraded.before}`}>{words.earlierLink}</Link></p>;
}
