import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** Ed25519 keys as text: the public one SPKI DER in base64, the private one PKCS #8 PEM. */
export interface KeyPair {
  publicKey: string;
  privateKey: string;
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** Signs a text. @returns base64 */
export function signText(text: string, privateKey: string): string {
  return sign(null, Buffer.from(text, 'utf8'), createPrivateKey(privateKey)).toString('base64');
}

/** Whether a signature is of exactly this text under this key. What is no key of the kind has signed nothing. */
export function isSignedBy(text: string, publicKey: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

const GROUPS = 6;
const BYTES_A_GROUP = 5;

/** A public key in six groups of five digits, to be compared by telephone: 99 bits of its SHA-256. */
export function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest();
  const groups = Array.from({ length: GROUPS }, (_, index) => digest.readUIntBE(index * BYTES_A_GROUP, BYTES_A_GROUP) % 100_000);
  return groups.map((group) => String(group).padStart(5, '0')).join(' ');
}
