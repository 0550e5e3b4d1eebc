import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { developmentPolicy, MAX_INLINE_SCRIPTS, pagePolicy, SCRIPTLESS_POLICY } from './csp.server.ts';

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('the policy names exactly the inline scripts of the page', () => {
  const policy = pagePolicy('<script>a()</script><script src="/x.js"></script><script type="module" async="">b()\n</script>');
  expect(policy).toContain(`script-src 'self' ${hashOf('a()')} ${hashOf('b()\n')}`);
  expect(policy.match(/sha256-/g)).toHaveLength(2);
});

test('nothing is unsafe and nothing from elsewhere is allowed', () => {
  for (const policy of [SCRIPTLESS_POLICY, pagePolicy('<script>a()</script>')]) {
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  }
  expect(SCRIPTLESS_POLICY).not.toContain('script-src');
});

test('a worker comes from our own origin, and only to pages with script', () => {
  expect(pagePolicy('<script src="/x.js"></script>')).toContain("worker-src 'self'");
  expect(SCRIPTLESS_POLICY).not.toContain('worker-src');
});

test('a page with more inline scripts than the framework emits is an error, not a longer policy', () => {
  const scripts = (count: number): string => Array.from({ length: count }, (_, index) => `<script>f(${index})</script>`).join('');
  expect(() => pagePolicy(scripts(MAX_INLINE_SCRIPTS))).not.toThrow();
  expect(() => pagePolicy(scripts(MAX_INLINE_SCRIPTS + 1))).toThrow();
});

test('development loosens styles and the socket, never scripts', () => {
  const script = developmentPolicy('<script>a()</script>').split('; ').find((directive) => directive.startsWith('script-src'));
  expect(script).toBe(`script-src 'self' ${hashOf('a()')}`);
});
