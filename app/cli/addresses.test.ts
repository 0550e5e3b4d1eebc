import { expect, test } from 'vitest';
import { hallOrigin } from './addresses.ts';

const addresses = () => ['192.168.1.5', '10.0.0.2'];

test('a page opened on the machine itself shows phones the address of the network', () => {
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']) expect(hallOrigin(origin, { everywhere: true, addresses })).toBe('http://192.168.1.5:3000');
});

test('an address that phones can use stays, and so does one that nothing better is known for', () => {
  expect(hallOrigin('http://192.168.7.9:3000', { everywhere: true, addresses })).toBe('http://192.168.7.9:3000');
  expect(hallOrigin('https://saban.example', { everywhere: true, addresses })).toBe('https://saban.example');
  expect(hallOrigin('http://localhost:3000', { everywhere: false, addresses })).toBe('http://localhost:3000');
  expect(hallOrigin('http://localhost:3000', { everywhere: true, addresses: () => [] })).toBe('http://localhost:3000');
});
