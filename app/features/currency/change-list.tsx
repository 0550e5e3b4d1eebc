import type { ChangeLink } from '../../domain/currency/view-types.ts';
import { currency as words } from '../../messages/currency.ts';
import { provisionPath } from '../law/citation.tsx';

/** Changes of the law, each with the way to its wording; what is not listed is counted. */
export function ChangeList({ changes, more }: { changes: readonly ChangeLink[]; more: number }) {
  return (
    <ul className="law-changes">
      {changes.map((change) => <li key={change.key}>{change.provision === null ? change.words : <a href={provisionPath(change.provision, change.from)}>{change.words}</a>}</li>)}
      {more === 0 ? null : <li className="sub">{words.moreChanges(more)}</li>}
    </ul>
  );
}
