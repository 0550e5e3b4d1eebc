/** Addresses within a case. */
export const deskPath = (attempt: string) => `/ban-lam-viec/${attempt}`;
export const actPath = (attempt: string, key: string) => `${deskPath(attempt)}/viec/${encodeURIComponent(key)}`;
export const submitPath = (attempt: string) => `${deskPath(attempt)}/nop`;
export const debriefPath = (attempt: string) => `/phan-tich/${attempt}`;
export const mapPath = (attempt: string) => `${debriefPath(attempt)}/ban-do`;
export const debriefPrintPath = (attempt: string) => `${debriefPath(attempt)}/in`;
/** The trials of a draft: where the desk of one leads back to. */
export const trialsPath = (draft: string) => `/soan/tinh-huong/${draft}/chay-thu`;
/** The desk, with the list of acts in front. */
export const actsPath = (attempt: string) => `${deskPath(attempt)}#viec-lam`;
/** The desk, with the hints in front. */
export const hintsPath = (attempt: string) => `${deskPath(attempt)}?goi-y=1#goi-y`;
/** Where a person lands after an act: the desk, with everything newer than `seq` in front. */
export const afterActPath = (attempt: string, seq: number) => `${deskPath(attempt)}?tu=${seq}#vua-xong`;

/** The books of a case and their addresses, in the order of the tabs. */
export const BOOK_ADDRESSES = [
  ['reception', 'so-tiep-cong-dan'],
  ['register', 'so-theo-doi-don'],
  ['software', 'phan-mem'],
  ['folder', 'ho-so'],
  ['post', 'cong-van'],
  ['online', 'truc-tuyen'],
] as const;
export type BookKind = (typeof BOOK_ADDRESSES)[number][0];
export const bookPath = (attempt: string, kind: BookKind) => `${deskPath(attempt)}/so/${BOOK_ADDRESSES.find(([known]) => known === kind)?.[1] ?? ''}`;
