import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { readDraftFilter } from '../../domain/authoring/draft-filter.ts';
import type { DraftFilter } from '../../domain/authoring/draft-filter.ts';
import type { DraftRow } from '../../use-cases/draft-contracts.ts';
import { DRAFT_ROWS_PATH } from './paths.ts';

interface AllDrafts {
  /** Every row, once somebody has begun to type; null before, and where there is no script. */
  rows: readonly DraftRow[] | null;
  filter: DraftFilter;
  onTyped(form: HTMLFormElement): void;
}

/** Narrows the list in the browser: the rows are fetched at the first key, and every later key costs nothing. */
export function useAllDrafts(initial: DraftFilter): AllDrafts {
  const fetcher = useFetcher<{ rows: DraftRow[] }>();
  const [typed, setTyped] = useState<DraftFilter | null>(null);
  return {
    rows: typed === null ? null : (fetcher.data?.rows ?? null),
    filter: typed ?? initial,
    onTyped(form) {
      const given = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
      setTyped(readDraftFilter(given));
      if (fetcher.state === 'idle' && fetcher.data === undefined) fetcher.load(DRAFT_ROWS_PATH);
    },
  };
}
