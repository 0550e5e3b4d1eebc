const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const SUFFIX_LENGTH = 6;
const STEM_MAX = 48;

/** Ids that begin so belong to what was written in the browser; the build has none of them. */
export const AUTHORED_PREFIX = 'cn-';

/** Random bytes that `authoredId` needs. */
export const ID_BYTES = SUFFIX_LENGTH;

/** A title as ids are written: `dat-vuon-bai-sa`. */
export function stemOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\u0111/g, 'd');
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, STEM_MAX).replace(/^-+|-+$/g, '');
}

/** The id of something new, from its title and six letters by chance: `cn-bon-muoi-met-vuong-hkxqpd`. It stays when the title changes. */
export function authoredId(title: string, chance: Uint8Array): string {
  const stem = stemOf(title);
  const letters = Array.from(chance.subarray(0, SUFFIX_LENGTH), (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  return `${AUTHORED_PREFIX}${stem === '' ? '' : `${stem}-`}${letters}`;
}
