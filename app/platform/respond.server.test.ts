import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cookieValue, sessionCookie } from './cookies.server.ts';
import { readForm, safePath, seeOther, signInFirst } from './respond.server.ts';

test.each(['//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/\t/evil.example', '/a\nb', '', 'lop', '/a\\b'])('%j is not a path of ours', (target) => {
  expect(safePath(target, '/nha')).toBe('/nha');
});

test.each(['/', '/tinh-huong', '/ban-lam-viec/abc?viec=1#x', '/tra-cuu/lkn-2011/d28'])('%j is a path of ours', (target) => {
  expect(safePath(target)).toBe(target);
});

test('no redirect target leads to another host', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '\t', '\n', '%', '?', '#', ' ') }), (target) => {
      const location = seeOther(target).headers.get('Location') ?? '';
      expect(new URL(location, 'http://ours.example').host).toBe('ours.example');
    }),
  );
});

test('somebody who has to sign in comes back to the page, not to a data address or a post', () => {
  const from = (request: Request): string => signInFirst(request).headers.get('Location') ?? '';
  expect(from(new Request('http://ours.example/tinh-huong/a.data?x=1'))).toBe('/dang-nhap?ve=%2Ftinh-huong%2Fa%3Fx%3D1');
  expect(from(new Request('http://ours.example/dang-xuat', { method: 'POST' }))).toBe('/dang-nhap?ve=%2F');
});

test('a posted form is composed Vietnamese without stray control characters', async () => {
  const body = new URLSearchParams([['name', 'Nguyễn Văn A\u0000\u0007'.normalize('NFD')], ['lines', 'một\r\nhai\rba'], ['many', '1'], ['many', '2']]);
  const form = await readForm(new Request('http://ours.example/', { method: 'POST', body }));
  expect(form.text('name')).toBe('Nguyễn Văn A'.normalize('NFC'));
  expect(form.text('lines')).toBe('một\nhai\nba');
  expect(form.all('many')).toEqual(['1', '2']);
  expect(form.text('missing')).toBe('');
});

test('a body that is no form is answered with 400', async () => {
  const request = new Request('http://ours.example/', { method: 'POST', body: 'x', headers: { 'Content-Type': 'multipart/form-data' } });
  await expect(readForm(request)).rejects.toMatchObject({ status: 400 });
});

test('the session cookie is closed to scripts and other sites, lives as long as the session, and is Secure behind https only', () => {
  const session = { token: 'abc', expiresAt: '2026-11-22T01:00:00.000Z' };
  expect(sessionCookie(session, '2026-11-22T00:00:00.000Z', { secure: false })).toBe('phien=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600');
  expect(sessionCookie(session, '2026-11-22T00:00:00.000Z', { secure: true })).toMatch(/; Secure$/);
  expect(sessionCookie(session, '2026-11-23T00:00:00.000Z', { secure: false })).toContain('Max-Age=0');
});

test.each([
  { header: 'phien=abc', value: 'abc' },
  { header: 'x=1; phien=abc; phien=def', value: 'abc' },
  { header: 'xphien=abc', value: null },
  { header: 'phien=a b', value: null },
  { header: 'phien=', value: null },
  { header: `phien=${'a'.repeat(201)}`, value: null },
  { header: null, value: null },
])('the cookie header $header holds $value', ({ header, value }) => {
  expect(cookieValue(header, 'phien')).toBe(value);
});
