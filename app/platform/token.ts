import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Chance as a port: ids, tokens and codes. */
export interface TokenSource {
  /** A new id that sorts by the instant it was made at, then in the order of making: 10 characters of time, 4 of count, 12 of chance. */
  id(at: string): string;
  /** 256 random bits for a session, link or device, as base64url. */
  token(): string;
  /** A number of `length` digits as text, the first of them not 0. */
  digits(length: number): string;
  /** Random bytes, for codes that people copy by hand. */
  bytes(length: number): Uint8Array;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function inBase32(number: number, length: number): string {
  let left = number;
  let text = '';
  for (let i = 0; i < length; i += 1) {
    text = ALPHABET.charAt(left % 32) + text;
    left = Math.floor(left / 32);
  }
  return text;
}

function createTokens(): TokenSource {
  let last = '';
  let count = 0;
  return {
    id(at) {
      // Several rows are made within one instant, always so under a clock that stands still.
      count = at === last ? count + 1 : 0;
      last = at;
      const chance = Array.from(randomBytes(12), (byte) => ALPHABET.charAt(byte % 32)).join('');
      return inBase32(Date.parse(at), 10) + inBase32(count, 4) + chance;
    },
    token: () => randomBytes(32).toString('base64url'),
    digits: (length) => String(randomInt(10 ** (length - 1), 10 ** length)),
    bytes: (length) => randomBytes(length),
  };
}

export const randomTokens: TokenSource = createTokens();

/** What is stored of a token: it cannot be turned back. 256 random bits need no salt. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
