import type { ReactNode } from 'react';

/** Pairs of a term and its words, two columns. Entries without words are left out. */
export function Meta({ entries }: { entries: readonly (readonly [term: string, words: ReactNode])[] }) {
  return (
    <dl className="meta">
      {entries
        .filter(([, words]) => words !== null && words !== undefined && words !== '')
        .map(([term, words]) => [<dt key={`${term}-t`}>{term}</dt>, <dd key={`${term}-d`}>{words}</dd>])}
    </dl>
  );
}
