import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { readShare } from './read-share.ts';
import { shareJsonSchema } from './share-file.ts';
import { SHARE_SCHEMA_PATH } from './share-format.ts';

test('the published schema of shared files is the schema of today (run vitest with -u to renew it)', async () => {
  await expect(shareJsonSchema()).toMatchFileSnapshot(`../../../../public${SHARE_SCHEMA_PATH}`);
});

test('canonical JSON does not depend on the order of keys, on spaces or on escapes', () => {
  const one = JSON.parse('{"b": 1, "a": {"d": [1, 2.50, "\\u00e1"], "c": null}}') as unknown;
  const other = JSON.parse('{"a":{"c":null,"d":[1,2.5,"á"]},"b":1e0}') as unknown;
  expect(canonicalJson(one)).toBe('{"a":{"c":null,"d":[1,2.5,"á"]},"b":1}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});

const reasonOf = (text: string): unknown => {
  const read = readShare(text);
  return read.ok ? 'read' : read.fault;
};

test('a text that is no file of ours is refused with its reason', () => {
  expect(reasonOf('Kính gửi')).toEqual({ reason: 'not-json' });
  expect(reasonOf('{"a": 1}')).toEqual({ reason: 'not-ours' });
  expect(reasonOf('{"format": "saban-chia-se", "version": 7}')).toEqual({ reason: 'newer', version: 7 });
  expect(reasonOf('{"format": "saban-chia-se", "version": 1, "items": []}')).toEqual({ reason: 'shape', place: 'madeAt' });
  expect(reasonOf('{"format": "saban-chia-se", "version": 1, "items": [{"__proto__": {"isAdmin": true}}]}')).toEqual({ reason: 'forbidden-key' });
});

test('brackets without end are refused before anything is read', () => {
  const began = performance.now();
  expect(reasonOf('['.repeat(10_000_000))).toEqual({ reason: 'too-deep' });
  expect(reasonOf(`{"format": "${'['.repeat(100)}"}`)).toEqual({ reason: 'not-ours' });
  expect(performance.now() - began).toBeLessThan(2000);
});
