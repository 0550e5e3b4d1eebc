import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { prepareRows, readDraftFilter } from '../../domain/authoring/draft-filter.ts';
import type { DraftFilter } from '../../domain/authoring/draft-filter.ts';
import type { DraftRow } from '../../use-cases/draft-contracts.ts';
import { DRAFT_ROWS_PATH } from './paths.ts';

interface AllDrafts {
  /** Every row, once somebody has begun to type; null before, and where there is no script. */
  rows: readonly DraftRow[] | null;
  filter: DraftFilter;
  onTyped(form: HTMLFormElement): void;
  /** Somebody is about to type. */
  onEntered(): void;
}

/** Rows that are made ready at one go: an old phone answers to a key in between. */
const AT_ONCE = 250;

/** Makes rows ready for the filter while nobody types. */
function usePrepared(rows: readonly DraftRow[] | undefined): void {
  useEffect(() => {
    if (rows === undefined) return;
    let from = 0;
    let later: ReturnType<typeof setTimeout>;
    const next = (): void => {
      prepareRows(rows.slice(from, from + AT_ONCE));
      from += AT_ONCE;
      if (from < rows.length) later = setTimeout(next);
    };
    later = setTimeout(next);
    return () => clearTimeout(later);
  }, [rows]);
}

/** Narrows the list in the browser: the rows are fetched when somebody comes to the filter, and no key costs a way to the server. */
export function useAllDrafts(initial: DraftFilter): AllDrafts {
  const fetcher = useFetcher<{ rows: DraftRow[] }>();
  const [typed, setTyped] = useState<DraftFilter | null>(null);
  const fetched = fetcher.data?.rows;
  usePrepared(fetched);
  const onEntered = (): void => {
    if (fetcher.state === 'idle' && fetcher.data === undefined) fetcher.load(DRAFT_ROWS_PATH);
  };
  return {
    rows: typed === null ? null : (fetched ?? null),
    filter: typed ?? initial,
    onTyped(form) {
      const given = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
      setTyped(readDraftFilter(given));
      onEntered();
    },
    onEntered,
  };
}
