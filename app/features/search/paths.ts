import type { SearchKind } from '../../domain/search/view-types.ts';

/** Addresses of the search over the whole library. */
export const SEARCH_PATH = '/tim';

export function searchPath(typed: string, { kind = null, page = 1 }: { kind?: SearchKind | null; page?: number } = {}): string {
  const query = new URLSearchParams({ q: typed });
  if (kind !== null) query.set('nhom', kind);
  if (page > 1) query.set('trang', String(page));
  return `${SEARCH_PATH}?${query.toString()}`;
}
