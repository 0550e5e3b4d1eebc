/** The name under which a lesson shows an uploaded picture: the beginning of the hash of its bytes. */
const NAME = /^hinh-[0-9a-f]{24}\.webp$/;

const HASH_LENGTH = 24;

export function pictureName(hash: string): string {
  return `hinh-${hash.slice(0, HASH_LENGTH)}.webp`;
}

export function isPictureName(name: string): boolean {
  return NAME.test(name);
}

const NAMES = /(?<![a-z0-9-])hinh-[0-9a-f]{24}\.webp(?![a-z0-9-])/g;

/** The uploaded pictures that a text names, each once. */
export function picturesNamedIn(text: string): string[] {
  return [...new Set(text.match(NAMES) ?? [])];
}

export const picturePath = (name: string): string => `/hinh/${name}`;
