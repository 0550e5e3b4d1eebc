import { search as words } from '../../messages/search.ts';
import { Icon } from '../../ui/icon.tsx';
import { SEARCH_PATH } from './paths.ts';

/** The search box in the header of every page of text. */
export function SearchBox() {
  return (
    <form className="search-box no-print" role="search" action={SEARCH_PATH} method="get" aria-label={words.boxLabel}>
      <input className="in" type="search" name="q" aria-label={words.boxLabel} autoComplete="off" maxLength={200} />
      <button className="btn line" type="submit"><Icon name="search" />{words.button}</button>
    </form>
  );
}
