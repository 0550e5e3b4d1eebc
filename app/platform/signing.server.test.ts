import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf, isSignedBy, newKeyPair, signText } from './signing.server.ts';

const pair = newKeyPair();
const TEXT = 'Đơn của bà Mẫn';

test('a signature is of one text under one key', () => {
  const signature = signText(TEXT, pair.privateKey);
  expect(isSignedBy(TEXT, pair.publicKey, signature)).toBe(true);
  expect(isSignedBy(`${TEXT} `, pair.publicKey, signature)).toBe(false);
  expect(isSignedBy(TEXT, newKeyPair().publicKey, signature)).toBe(false);
  expect(isSignedBy(TEXT, pair.publicKey, `A${signature.slice(1)}`)).toBe(signature.startsWith('A'));
});

test('what is no Ed25519 key has signed nothing', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  expect(isSignedBy(TEXT, publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), signText(TEXT, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()))).toBe(false);
  for (const key of ['', 'AAAA', pair.publicKey.slice(4)]) expect(isSignedBy(TEXT, key, signText(TEXT, pair.privateKey))).toBe(false);
});

test('a fingerprint is six groups of five digits, the same for one key and another for another', () => {
  expect(fingerprintOf(pair.publicKey)).toMatch(/^(\d{5} ){5}\d{5}$/);
  expect(fingerprintOf(pair.publicKey)).toBe(fingerprintOf(pair.publicKey));
  expect(fingerprintOf(newKeyPair().publicKey)).not.toBe(fingerprintOf(pair.publicKey));
});
