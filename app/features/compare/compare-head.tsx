import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { compare as words } from '../../messages/compare.ts';
import { Icon } from '../../ui/icon.tsx';
import { debriefPath } from '../desk/paths.ts';

/** The head of a comparison, with the way back. */
export function CompareHead({ attempt, title, children }: { attempt: string; title: string; children: ReactNode }) {
  return (
    <div className="page-head">
      <Link className="back" to={debriefPath(attempt)}><Icon name="arrow-left" />{words.back}</Link>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
