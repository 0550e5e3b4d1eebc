import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Chance as a port: ids, tokens and codes. */
export interface TokenSource {
  /** A new id that sorts by the instant it was made at: 10 characters of time, 16 of chance. */
  id(at: string): string;
  /** 256 random bits for a session, link or device, as base64url. */
  token(): string;
  /** A number of `length` digits as text, the first of them not 0. */
  digits(length: number): string;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function timePart(at: string): string {
  let left = Date.parse(at);
  let text = '';
  for (let i = 0; i < 10; i += 1) {
    text = ALPHABET.charAt(left % 32) + text;
    left = Math.floor(left / 32);
  }
  return text;
}

export const randomTokens: TokenSource = {
  id: (at) => timePart(at) + Array.from(randomBytes(16), (byte) => ALPHABET.charAt(byte % 32)).join(''),
  token: () => randomBytes(32).toString('base64url'),
  digits: (length) => String(randomInt(10 ** (length - 1), 10 ** length)),
};

/** What is stored of a token: it cannot be turned back. 256 random bits need no salt. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
