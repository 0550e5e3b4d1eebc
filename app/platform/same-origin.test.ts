import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const post = { method: 'POST', host: '192.168.1.5:3000', origin: undefined, fetchSite: undefined };

test.each([
  { what: 'reading needs no origin', source: { ...post, method: 'GET' }, allowed: true },
  { what: 'reading from another page is allowed', source: { ...post, method: 'GET', fetchSite: 'cross-site' }, allowed: true },
  { what: 'a form of our own page over plain HTTP', source: { ...post, origin: 'http://192.168.1.5:3000' }, allowed: true },
  { what: 'a form of our own page where the browser says so', source: { ...post, origin: 'http://192.168.1.5:3000', fetchSite: 'same-origin' }, allowed: true },
  { what: 'the browser says same origin and sends no Origin', source: { ...post, fetchSite: 'same-origin' }, allowed: true },
  { what: 'neither header', source: post, allowed: false },
  { what: 'another host', source: { ...post, origin: 'http://evil.example' }, allowed: false },
  { what: 'the same host on another port', source: { ...post, origin: 'http://192.168.1.5:4000' }, allowed: false },
  { what: 'a host that begins like ours', source: { ...post, origin: 'http://192.168.1.5:3000.evil.example' }, allowed: false },
  { what: 'an opaque origin', source: { ...post, origin: 'null' }, allowed: false },
  { what: 'the browser says cross-site, whatever Origin claims', source: { ...post, origin: 'http://192.168.1.5:3000', fetchSite: 'cross-site' }, allowed: false },
  { what: 'the browser says same-site only', source: { ...post, origin: 'http://192.168.1.5:3000', fetchSite: 'same-site' }, allowed: false },
  { what: 'an odd method is held to the same', source: { ...post, method: 'PUT', origin: 'http://evil.example' }, allowed: false },
])('$what: $allowed', ({ source, allowed }) => {
  expect(isSameOrigin(source, null)).toBe(allowed);
});

test('behind a proxy the address that people type counts as ours', () => {
  const source = { ...post, host: '127.0.0.1:3000', origin: 'https://saban.example.vn' };
  expect(isSameOrigin(source, 'saban.example.vn')).toBe(true);
  expect(isSameOrigin(source, null)).toBe(false);
});
