import { expect, test } from 'vitest';
import { scryptPasswords } from './password.ts';

const cheap = scryptPasswords({ N: 16, r: 8, p: 1 });

test('a password is hashed with N = 32768, r = 8, p = 1 and a salt of its own, and verified', async () => {
  const passwords = scryptPasswords();
  const hash = await passwords.hash('một câu chỉ mình tôi biết');
  expect(hash).toMatch(/^scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  expect(await passwords.verify('một câu chỉ mình tôi biết', hash)).toBe(true);
  expect(await passwords.verify('một câu chỉ mình tôi biêt', hash)).toBe(false);
  expect(await cheap.hash('x')).not.toBe(await cheap.hash('x'));
});

test('the same password in decomposed letters is the same password', async () => {
  const hash = await cheap.hash('đường làng'.normalize('NFC'));
  expect(await cheap.verify('đường làng'.normalize('NFD'), hash)).toBe(true);
});

test('a hash made with weaker parameters still verifies and is known as outdated', async () => {
  const hash = await cheap.hash('mật khẩu cũ');
  const stronger = scryptPasswords({ N: 32, r: 8, p: 1 });
  expect(await stronger.verify('mật khẩu cũ', hash)).toBe(true);
  expect(stronger.isOutdated(hash)).toBe(true);
  expect(cheap.isOutdated(hash)).toBe(false);
});

test('a damaged hash verifies nothing and cannot ask for all the memory of the machine', async () => {
  for (const stored of ['', 'plain', 'scrypt$3$8$1$AAAA$AAAA', 'scrypt$9999999$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA', 'scrypt$16$8$1$AA$AA']) {
    expect(await cheap.verify('x', stored)).toBe(false);
    expect(cheap.isOutdated(stored)).toBe(true);
  }
});

test('checking nothing costs as much as checking something', async () => {
  const passwords = scryptPasswords({ N: 4096, r: 8, p: 1 });
  const hash = await passwords.hash('x');
  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    for (let i = 0; i < 10; i += 1) await work();
    return performance.now() - begun;
  };
  const ratio = (await time(() => passwords.verifyNothing('x'))) / (await time(() => passwords.verify('x', hash)));
  expect(ratio).toBeGreaterThan(0.3);
  expect(ratio).toBeLessThan(3);
});
