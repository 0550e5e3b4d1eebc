import { expect, test } from 'vitest';
import { HtmlCache } from './html-cache.server.ts';
import { isSharedPath, sharedPageKey } from './shared-pages.ts';

function page(bytes: number) {
  return { policy: '', etag: 'e', bodies: { identity: Buffer.alloc(bytes), br: Buffer.alloc(0), gzip: Buffer.alloc(0) } };
}

test('the page that nobody asked for longest leaves first', () => {
  const cache = new HtmlCache(100);
  cache.set('a', page(40));
  cache.set('b', page(40));
  cache.get('a');
  cache.set('c', page(40));
  expect([cache.get('a') !== null, cache.get('b') !== null, cache.get('c') !== null]).toEqual([true, false, true]);
});

test('a page kept twice counts once', () => {
  const cache = new HtmlCache(100);
  for (let round = 0; round < 10; round += 1) cache.set('a', page(40));
  cache.set('b', page(40));
  expect(cache.size).toBe(2);
});

test('only pages that are the same for everybody are kept', () => {
  const key = (method: string, path: string) => sharedPageKey(method, new URL(path, 'http://ours.example'));
  expect(key('GET', '/tra-cuu/lkn-2011/d28?ngay=2026-08-03')).toBe('/tra-cuu/lkn-2011/d28?ngay=2026-08-03');
  expect(key('POST', '/tra-cuu')).toBeNull();
  expect(key('GET', '/')).toBeNull();
  expect(key('GET', '/ban-lam-viec/tra-cuu')).toBeNull();
  expect(key('GET', '/tra-cuu-khac')).toBeNull();
  expect(key('GET', `/tra-cuu?q=${'a'.repeat(300)}`)).toBeNull();
  expect(key('GET', '/tra-cuu.data')).toBeNull();
  expect(isSharedPath('/tra-cuu.data')).toBe(true);
  expect(isSharedPath('/bai-hoc/khieu-nai/thu-ly')).toBe(true);
  expect(isSharedPath('/bai-hoc/khieu-nai/thu-ly/da-doc')).toBe(false);
  expect(isSharedPath('/bai-hoc/cua-toi.data')).toBe(false);
  expect(isSharedPath('/ngoai-tuyen')).toBe(true);
  for (const own of ['goi', 'gui', 'ca/x', 'vu/x', 'luat/x']) expect(isSharedPath(`/ngoai-tuyen/${own}`)).toBe(false);
});
