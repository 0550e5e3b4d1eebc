import { expect, test } from 'vitest';
import { envFaultWords, parseEnv } from './env.ts';

test('an empty environment gives the defaults: var/, port 3000, open to the hall', () => {
  expect(parseEnv({})).toEqual({ ok: true, value: { dataDir: 'var', port: 3000, host: '0.0.0.0', clock: null, origin: null, logLevel: 'info' } });
});

test('every setting can be set, and other variables are ignored', () => {
  const env = parseEnv({ SABAN_DATA_DIR: '/srv/saban', PORT: '80', HOST: '127.0.0.1', SABAN_CLOCK: '2026-11-22', SABAN_ORIGIN: 'https://saban.example/', SABAN_LOG: 'warn', PATH: '/bin' });
  expect(env).toEqual({
    ok: true,
    value: { dataDir: '/srv/saban', port: 80, host: '127.0.0.1', clock: '2026-11-22T05:00:00.000Z', origin: 'https://saban.example', logLevel: 'warn' },
  });
});

const WRONG: [variable: string, given: string][] = [
  ['PORT', ''],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', 'ba nghìn'],
  ['PORT', '3000.5'],
  ['HOST', 'http://may'],
  ['HOST', ''],
  ['SABAN_DATA_DIR', ' '],
  ['SABAN_CLOCK', '22/11/2026'],
  ['SABAN_CLOCK', '2026-02-30'],
  ['SABAN_CLOCK', 'now'],
  ['SABAN_ORIGIN', 'saban.example'],
  ['SABAN_ORIGIN', 'https://saban.example/lop'],
  ['SABAN_ORIGIN', 'javascript:alert(1)'],
  ['SABAN_LOG', 'verbose'],
];

test.each(WRONG)('%s="%s" is refused with the name of the variable, what is wrong and what to write', (variable, given) => {
  const env = parseEnv({ [variable]: given });
  if (env.ok) throw new Error('was accepted');
  expect(env.error).toHaveLength(1);
  expect(env.error[0]).toMatchObject({ variable, given });
  expect(envFaultWords(env.error)).toContain(`${variable} = "${given}"`);
  expect(env.error[0]?.remedy).toMatch(/^(Sửa|Dùng|Ghi|Chọn)/);
});

test('all wrong variables are told at once', () => {
  const env = parseEnv({ PORT: 'x', SABAN_CLOCK: 'y' });
  expect(env.ok ? [] : env.error.map(({ variable }) => variable).sort()).toEqual(['PORT', 'SABAN_CLOCK']);
});
