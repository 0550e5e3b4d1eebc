import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Passwords as a port. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(password: string, stored: string): Promise<boolean>;
  /** True when the stored hash was made with weaker parameters than today's. */
  isOutdated(stored: string): boolean;
  /** Costs as much as a real check and is always false: an unknown account answers no faster than a known one. */
  verifyNothing(password: string): Promise<false>;
}

export interface ScryptCost {
  N: number;
  r: number;
  p: number;
}

const COST: ScryptCost = { N: 32_768, r: 8, p: 1 };
const KEY_LENGTH = 32;
const SALT_LENGTH = 16;

function derive(password: string, salt: Buffer, length: number, cost: ScryptCost): Promise<Buffer> {
  // NFC: the same password typed on another keyboard may arrive in decomposed letters.
  const text = password.normalize('NFC');
  // scrypt needs 128·N·r bytes; the default limit of Node sits exactly on it.
  const maxmem = 256 * cost.N * cost.r;
  return new Promise((resolve, reject) => {
    scrypt(text, salt, length, { ...cost, maxmem }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

interface StoredHash {
  cost: ScryptCost;
  salt: Buffer;
  key: Buffer;
}

/** `scrypt$N$r$p$salt$key`; null for anything else. Limits keep a damaged row from asking for all memory. */
function parseStored(stored: string): StoredHash | null {
  const match = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/.exec(stored);
  if (!match) return null;
  const [N, r, p] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (N < 2 || N > 1_048_576 || (N & (N - 1)) !== 0 || r < 1 || r > 32 || p < 1 || p > 16) return null;
  const [salt, key] = [Buffer.from(match[4] ?? '', 'base64url'), Buffer.from(match[5] ?? '', 'base64url')];
  return key.length < 16 ? null : { cost: { N, r, p }, salt, key };
}

/** scrypt of Node's own crypto with its parameters in the hash, so that they can be raised later. */
export function scryptPasswords(cost: ScryptCost = COST): PasswordHasher {
  const nothing = Buffer.alloc(SALT_LENGTH);
  return {
    async hash(password) {
      const salt = randomBytes(SALT_LENGTH);
      const key = await derive(password, salt, KEY_LENGTH, cost);
      return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
    },
    async verify(password, stored) {
      const parsed = parseStored(stored);
      if (!parsed) return false;
      const key = await derive(password, parsed.salt, parsed.key.length, parsed.cost);
      return timingSafeEqual(key, parsed.key);
    },
    isOutdated(stored) {
      const parsed = parseStored(stored);
      return !parsed || parsed.cost.N !== cost.N || parsed.cost.r !== cost.r || parsed.cost.p !== cost.p;
    },
    async verifyNothing(password) {
      await derive(password, nothing, KEY_LENGTH, cost);
      return false;
    },
  };
}
