import { hallMapWords as words } from '../../messages/hall-map.ts';
import type { HallCase } from '../../use-cases/hall-insight-contracts.ts';

/** The cases of a workshop to choose from; nothing where there is only one. */
export function HallCases({ cases, shown, hrefOf }: { cases: readonly HallCase[]; shown: string; hrefOf(id: string): string }) {
  if (cases.length < 2) return null;
  return (
    <nav className="no-print" aria-label={words.cases}>
      <ul className="row mt3 periods">
        {cases.map(({ id, title }) => <li key={id}><a className="btn line" href={hrefOf(id)} aria-current={id === shown ? 'true' : undefined}>{title}</a></li>)}
      </ul>
    </nav>
  );
}
